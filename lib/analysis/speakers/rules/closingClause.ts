import { invertedSubject } from '../phrases/invertedSubject';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isReducedPassive } from '../phrases/isReducedPassive';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { subjectOf } from '../phrases/subject';
import { isNameLike, isThing } from '../phrases/phraseShape';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part } from '../scene/scene';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import { isLedByCue } from '../phrases/clauseStart';
import { isFronted } from '../structure/isFronted';
import { saysNoMore } from '../structure/isReportedAfter';
import { passesOn } from './passesOn';
import type { Finding, SpeakerRule } from './rule';

/** The closing clause is this long at most: ", Ms Lee said in an interview on Monday." */
const maxClauseLength = 16;

/** The plan was "stagnant" for a month, Lee said. The clause at the end of the sentence governs all of it. */
export const closingClause: SpeakerRule = {
  id: 'closingClause',
  judge: (scene, part, canSpeak) => {
    const { items } = scene;
    if (part.ending === 'mark' && isLedByCue(scene, part)) return null;
    const start = sentenceStart(items, part.item);
    const end = sentenceEnd(items, part.item + 1);
    for (let comma = end - 2; comma > part.item && end - comma <= maxClauseLength; comma--) {
      const mark = items[comma];
      if (mark?.kind === 'quote') return null;
      if (!isPunctuation(mark, ',')) continue;
      for (let at = comma + 1; at < end; at++) {
        const item = items[at];
        if (item?.kind === 'mark' || item?.kind === 'quote') break;
        if (
          item?.kind !== 'word' ||
          !item.cue ||
          item.cue.isLabel ||
          item.cue.form === 'gerund' ||
          // … , others argue that …: the clause goes on to something else.
          isWord(items[at + 1], 'that') ||
          (item.cue.form === 'base' && at === comma + 1)
        )
          continue;
        // right behind the words it is another rule's to judge
        if (at === comma + 1 && comma === part.item + 1) break;
        const source = clauseSource(items, comma, at, part);
        const told = source ? Math.max(at, source.last) : at;
        if (
          source &&
          !isThing(items, source) &&
          !isReducedPassive(items, at, source) &&
          saysNoMore(items, told, end) &&
          start <= part.item &&
          !(isFronted(items, part) && isPunctuation(items[told + 1], ':')) &&
          !(item.cue.infinitive === 'report' && passesOn(scene, part, canSpeak))
        )
          return { source, cue: item.span };
        break;
      }
    }
    return saidAmid(items, part);
  },
};

/** Who speaks in the clause after a comma: *Lee* said; said *Lee*; *a person* briefed on the call said; *Ann Lee*, chair of the port, told reporters. */
function clauseSource(items: readonly Item[], comma: number, verb: number, part: Part): NounPhrase | null {
  if (verb === comma + 1) return describedSubject(items, verb, part) ?? invertedSubject(items, verb);
  const subject = subjectOf(items, verb);
  return subject?.first === comma + 1 ? subject : phraseStartingAt(items, comma + 1, verb);
}

/** The plan is “dead” by now, *Ann Lee*, chair of the board of the port, told reporters. Not so: Lee said the plan is “dead” by now, and *Ann Park*, chair of the board, agreed. */
function describedSubject(items: readonly Item[], verb: number, { item: quote }: Part): NounPhrase | null {
  const subject = subjectOf(items, verb);
  if (!subject || subject.first <= quote + 2 || subject.first === subject.last || !isNameLike(items, subject))
    return null;
  const isBetween = isPunctuation(items[subject.first - 1], ',') && isPunctuation(items[subject.last + 1], ',');
  const isReported = items.slice(sentenceStart(items, quote), quote).some((item) => item.kind === 'word' && item.cue);
  return isBetween && !isReported ? subject : null;
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
