import { personalPronouns } from '../lexicon/functionWords';
import { isCapitalised, phraseStartingAt } from './nounPhrase';
import type { Finding, Sieve } from './sieve';
import type { Item, Part, Scene } from './scene';
import { invertedSubject } from './invertedSubject';
import { isNameLike } from './phraseShape';
import { passesOn } from './passesOn';
import { sentenceEnd, startsSentence } from './sentence';
import { subjectOf } from './subject';

/** The clause after a quotation names its source within so many items: "…," Lee, who ran the port for 12 years, said. */
const maxClauseLength = 45;

/** "…," said Ms Lee. */
export const invertedAfterQuote: Sieve = {
  id: 'inverted-after',
  find: (scene, part) => {
    const at = clauseStart(scene, part);
    const cue = at === null ? null : scene.items[at];
    if (at === null || cue?.kind !== 'word' || !cue.cue || cue.cue.isLabel || isCapitalised(cue)) return null;
    if (cue.cue.form !== 'past' && cue.cue.form !== 'present' && cue.cue.form !== 'base') return null;
    if (cue.cue.form === 'base' && startsSubject(scene.items, at)) return null;
    const source = invertedSubject(scene.items, at);
    return source && { source, cue: cue.span };
  },
};

/** "…," *state* media reported: what looks like a cue is the beginning of a subject. */
function startsSubject(items: readonly Item[], first: number): boolean {
  const end = Math.min(sentenceEnd(items, first), first + maxClauseLength);
  for (let at = first + 1; at < end; at++) {
    const item = items[at];
    if (item?.kind === 'word' && item.cue && !isCapitalised(item) && item.cue.form === 'past')
      return subjectOf(items, at)?.first === first;
  }
  return false;
}

/** "…," Ms Lee said. */
export const subjectAfterQuote: Sieve = {
  id: 'named-after',
  find: (scene, part, canSpeak) => {
    const start = clauseStart(scene, part);
    if (start === null) return null;
    const { items } = scene;
    const first = items[start];
    if (first?.kind === 'word' && first.normal === 'as') return asPutBy(items, start + 1);
    if (
      first?.kind !== 'word' ||
      /^(?:and|but|or|that|which|who|because|with|in|on|at|for|of|by|to|from|is|was|has|had)$/.test(first.normal)
    )
      return null;
    const end = Math.min(sentenceEnd(items, start), start + maxClauseLength);
    for (let at = start + 1; at < end; at++) {
      const item = items[at];
      if (item?.kind === 'quote') return null;
      if (item?.kind !== 'word' || !item.cue || isCapitalised(item) || item.cue.form === 'gerund') continue;
      const source = subjectOf(items, at);
      if (!source || source.first < start) continue;
      // …, a port on the coast, said Lee
      const before = items[at - 1];
      const isAside =
        item.cue.infinitive === 'say' && before?.kind === 'mark' && before.mark === ',' && !isNameLike(items, source);
      const inverted = isAside ? invertedSubject(items, at) : null;
      if (inverted && isNameLike(items, inverted)) return { source: inverted, cue: item.span };
      return item.cue.infinitive === 'report' && passesOn(scene, part, canSpeak) ? null : { source, cue: item.span };
    }
    return null;
  },
};

/** "…," as Lee once put it. */
function asPutBy(items: readonly Item[], start: number): Finding | null {
  const end = Math.min(sentenceEnd(items, start), start + maxClauseLength);
  for (let at = start + 1; at < end; at++) {
    const item = items[at];
    if (item?.kind === 'quote') return null;
    if (item?.kind !== 'word' || !item.cue || item.cue.isLabel) continue;
    const source = subjectOf(items, at);
    return source?.first === start ? { source, cue: item.span } : null;
  }
  return null;
}

/** "…," Lee riffed; "…," she started: a verb that no list holds, right after a person's name. */
export const unlistedAfterQuote: Sieve = {
  id: 'unlisted-after',
  find: (scene, part) => {
    const start = clauseStart(scene, part);
    const isWhole = scene.quotes[part.quote]?.kind === 'statement' || startsSentence(scene.items, part);
    if (start === null || !isWhole) return null;
    const { items } = scene;
    const first = items[start];
    const isVerb = first?.kind === 'word' && (first.cue?.isLabel ?? true) && first.token.tags.has('PastTense');
    if (isVerb && !isCapitalised(first)) {
      const inverted = invertedSubject(items, start);
      const name = inverted && items[inverted.last];
      return inverted && name?.kind === 'word' && isCapitalised(name) && inverted.first === start + 1
        ? { source: inverted, cue: first.span }
        : null;
    }
    const source = phraseStartingAt(items, start, sentenceEnd(items, start));
    const head = source && items[source.last];
    const verb = source && items[source.last + 1];
    if (!source || head?.kind !== 'word' || verb?.kind !== 'word' || isCapitalised(verb)) return null;
    const isFinite = verb.token.tags.has('PastTense') || verb.token.tags.has('PresentTense');
    const isPerson = personalPronouns.has(head.normal) || head.token.tags.has('Person') || isCapitalised(head);
    return isFinite && isPerson && !verb.token.tags.has('Copula') && !verb.token.tags.has('Auxiliary')
      ? { source, cue: verb.span }
      : null;
  },
};

/** Where the clause that may name the source starts; null when the quotation's end closes its sentence, or runs on into narration. */
function clauseStart(scene: Scene, part: Part): number | null {
  if (part.ending !== 'comma' && isLedByCue(scene, part)) return null;
  let at = part.item + 1;
  const mark = scene.items[at];
  if (mark?.kind === 'mark' && (mark.mark === ',' || mark.mark === '-')) at++;
  const first = scene.items[at];
  if (first?.kind !== 'word') return null;
  if (part.ending === 'comma' || part.ending === 'mark') return at;
  // "…" she said: the comma is missing.
  const second = scene.items[at + 1];
  const isBare =
    part.ending === 'none' &&
    (personalPronouns.has(first.normal) || isCapitalised(first)) &&
    second?.kind === 'word' &&
    second.cue !== null;
  return isBare ? at : null;
}

/** Lee asked: "…?" Then …: a cue leads straight into the quotation, so what follows it is a new sentence. */
function isLedByCue(scene: Scene, part: Part): boolean {
  const mark = scene.items[part.item - 1];
  if (mark?.kind !== 'mark' || (mark.mark !== ',' && mark.mark !== ':')) return false;
  for (let at = part.item - 2; at >= part.item - 5; at--) {
    const item = scene.items[at];
    if (item?.kind !== 'word') return false;
    if (item.cue) return true;
  }
  return false;
}
