import { announced } from '../phrases/announced';
import { overAside } from '../phrases/overAside';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { subjectAt } from '../phrases/subject';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import type { Finding, SpeakerRule } from './rule';
import { foundSomebody } from './foundSomebody';

/** The verb that relays stands no further before "as saying" than this many items. */
const maxDistance = 14;

/** Lee quoted her father as saying “…”; Lee cites her father: “…”; Lee was quoted by the Post as saying “…”: the words are not the subject's, or not the agent's. */
export const relayed: SpeakerRule = {
  id: 'relayed',
  judge: ({ items }, part) => {
    const limit = sentenceStart(items, part.item);
    const end = sentenceEnd(items, part.item + 1);
    for (let at = limit; at + 1 < end; at++) {
      const [as, saying] = [items[at], items[at + 1]];
      if (!isWord(as, 'as') || saying?.kind !== 'word') continue;
      if (saying.cue?.form === 'gerund') return relayedSource(items, at, limit);
    }
    return citedBefore(items, part.item, limit);
  },
};

/** Lee often cites *her father*: “…”; Lee invoked *Park*: “…”; Lee quotes from *Park’s* book: “…” */
function citedBefore(items: readonly Item[], quote: number, limit: number): Finding | null {
  const mark = items[quote - 1];
  if (!isPunctuation(mark, ':', ',')) return null;
  const whole = overAside(items, quote - 1, limit);
  const cited = whole?.source ?? phraseEndingAt(items, quote - 2, limit);
  const before = ((whole ?? cited)?.first ?? 0) - 1;
  const isPiece = isWord(items[before], 'from');
  const verb = isPiece ? before - 1 : before;
  if (!isWord(items[verb], /^(?:cit|echo|invok|paraphras|quot)(?:e|ed|es|ing)$/)) return null;
  return foundSomebody(items, isPiece ? announced(items, before, quote - 1) : cited, verb);
}

function relayedSource(items: readonly Item[], as: number, limit: number): Finding | null {
  for (let at = as - 1; at >= limit && as - at <= maxDistance; at--) {
    const verb = items[at];
    if (verb?.kind !== 'word' || !/^(?:quote|cite)$/.test(verb.cue?.infinitive ?? '')) continue;
    const { at: before, isPassive } = stepOverVerbGroup(items, at, limit);
    const source = isPassive ? subjectAt(items, before, limit) : phraseStartingAt(items, at + 1, as);
    return source && { source, cue: verb.span };
  }
  return null;
}
