import { invertedSubject } from '../phrases/invertedSubject';
import { isReducedPassive } from '../phrases/isReducedPassive';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { subjectOf } from '../phrases/subject';
import { isNameLike } from '../phrases/phraseShape';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene } from '../scene/scene';
import { sentenceEnd } from '../scene/sentence';
import { isLedByCue } from '../phrases/clauseStart';
import { isFronted } from '../structure/isFronted';
import { saysNoMore } from '../phrases/saysNoMore';
import { isToldBefore } from '../structure/isToldBefore';
import type { Finding, SpeakerRule } from './rule';
import { foundSomebody } from './foundSomebody';

/** The closing clause is this long at most: ", Ms Lee said in an interview on Monday." */
const maxClauseLength = 22;

/** The plan was "stagnant" for a month, Lee said. The clause at the end of the sentence governs all of it. */
export const closingClause: SpeakerRule = {
  id: 'closingClause',
  judge: (scene, part) => {
    const { items } = scene;
    if (part.ending === 'mark' && isLedByCue(scene, part)) return null;
    const end = sentenceEnd(items, part.item + 1);
    for (let comma = end - 2; comma > part.item && end - comma <= maxClauseLength; comma--) {
      if (items[comma]?.kind === 'quote') return null;
      const found = isPunctuation(items[comma], ',') ? reporterFrom(scene, part, comma + 1, end) : null;
      if (found) return found;
    }
    return saidAmid(items, part);
  },
};

/** *Lee* said on Monday; said *Lee*: who reports in a clause that nothing but when and where follows. */
function reporterFrom(scene: Scene, part: Part, start: number, end: number): Finding | null {
  const { items } = scene;
  const at = reportingVerb(items, start, end);
  if (at < 0) return null;
  const source = at === start ? invertedSubject(items, at) : subjectOf(items, at);
  const isWhole = source !== null && (at === start || source.first === start);
  // … , a person briefed on the call said.
  const whole = isWhole ? source : phraseStartingAt(items, start, at);
  const told = at === start && source ? source.last : at;
  if (!whole || (!isWhole && items.slice(start, at).some(({ kind }) => kind === 'mark'))) return null;
  if (isReducedPassive(items, at, whole) || !saysNoMore(items, told, end)) return null;
  if (isFronted(items, part) && isPunctuation(items[told + 1], ':')) return null;
  return isToldBefore(scene, part) ? null : foundSomebody(items, whole, at);
}

/** The first verb that reports in a clause; -1 when a mark or a quotation comes before it. */
function reportingVerb(items: readonly Item[], start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const item = items[at];
    // Lee, who chairs the board, said
    if (isPunctuation(item, ',')) continue;
    if (item?.kind !== 'word') return -1;
    const { cue } = item;
    if (!cue || cue.isLabel || cue.form === 'gerund' || (cue.form === 'base' && at === start)) continue;
    // … , others argue that …: the clause goes on to something else.
    if (!isWord(items[at + 1], 'that')) return at;
  }
  return -1;
}

/** The ship is “lost” for good, *says Lee*, a pilot of the port, who wrote “The Long Tide”: whatever follows the name. */
function saidAmid(items: readonly Item[], { item: quote }: Part): Finding | null {
  for (let comma = quote + 1; comma < quote + maxClauseLength; comma++) {
    const [mark, verb] = [items[comma], items[comma + 1]];
    if (mark?.kind === 'word' && !mark.cue) continue;
    if (!isPunctuation(mark, ',') || comma === quote + 1) return null;
    if (verb?.kind !== 'word' || verb.cue?.infinitive !== 'say') return null;
    const source = invertedSubject(items, comma + 1);
    return source && isNameLike(items, source) ? { source, cue: verb.span } : null;
  }
  return null;
}
