import { isCapitalised } from '../phrases/nominalWords';
import { type NounPhrase, openingBracket } from '../phrases/nounPhrase';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { subjectOf } from '../phrases/subject';
import { mentionsIn } from '../scene/peopleIndex';
import type { Scene } from '../scene/scene';
import type { Rule } from '../rule';

/** The words before a colon that only name the speaker are no more than this. */
const maxLeadLength = 8;

/** LEE: "…"; and a paragraph that ends in a colon: Lee put it like this: ¶ "…". */
export const colon: Rule = {
  id: 'colon',
  judge: (scene, part) => {
    const { items } = scene;
    const [first] = scene.blockItems[part.block] ?? [0, 0];
    if (part.item === first && part.block > 0) return leadOfBlockBefore(scene, part.block);
    const colon = items[part.item - 1];
    if (colon?.kind !== 'mark' || colon.mark !== ':' || part.item - first > maxLeadLength) return null;
    const bracket = items[part.item - 2];
    const open =
      bracket?.kind === 'mark' && bracket.mark === ')' ? openingBracket(items, part.item - 2, first) : part.item - 1;
    const source = phraseEndingAt(items, open - 1, first);
    const word = items[first];
    if (word?.kind === 'word' && invitations.test(word.normal)) return null;
    return source?.first === first ? { source: leadName(scene, source), cue: null } : null;
  },
};

/** WATCH: “…”; Read more: “…” */
const invitations =
  /^(?:also|breaking|click|correction|exclusive|explained|gallery|listen|more|must|now|photos|pictured|quiz|read|related|see|update|updated|video|vote|watch)$/;

/** *Ann Lee* on the storm: …; *Ann Lee* slams critics: …: in a headline's lead only its beginning is the speaker. */
function leadName({ items, mentions }: Scene, { first, last }: NounPhrase): NounPhrase {
  const start = items[first]?.span;
  const name = start && mentionsIn(mentions, start)[0]?.mention;
  for (let at = first; at < last; at++) {
    const [word, next] = [items[at], items[at + 1]];
    const endsName = name?.span.end === word?.span.end && next?.kind === 'word' && !isCapitalised(next);
    const isTopic = next?.kind === 'word' && /^(?:about|after|as|on|over)$/.test(next.normal);
    if (endsName || isTopic) return { first, last: at };
  }
  return { first, last };
}

function leadOfBlockBefore(scene: Scene, block: number): ReturnType<Rule['judge']> {
  const [first, end] = scene.blockItems[block - 1] ?? [0, 0];
  const { items } = scene;
  const colon = items[end - 1];
  const endsInComma = colon?.kind === 'mark' && colon.mark === ',';
  const endsInColon =
    endsInComma ||
    (colon?.kind === 'mark' && colon.mark === ':') ||
    /[:,]\s*$/.test(scene.text.slice(Math.max(0, (items[end]?.span.start ?? 0) - 2), items[end]?.span.start ?? 0));
  if (!endsInColon) return null;
  const last = colon?.kind === 'mark' ? end - 2 : end - 1;
  for (let at = last; at >= first; at--) {
    const item = items[at];
    if (item?.kind === 'mark' && item.mark === 'stop') break;
    if (item?.kind !== 'word' || !item.cue || isCapitalised(item)) continue;
    const source = subjectOf(items, at);
    if (source) return { source, cue: item.span };
  }
  const source = end - first <= maxLeadLength ? phraseEndingAt(items, last, first) : null;
  return source && source.first === first ? { source, cue: null } : null;
}
