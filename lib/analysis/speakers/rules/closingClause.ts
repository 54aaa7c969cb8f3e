import { invertedSubject } from '../phrases/invertedSubject';
import { isReducedPassive } from '../phrases/isReducedPassive';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { subjectOf } from '../phrases/subject';
import { isNameLike, isThing } from '../phrases/phraseShape';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part } from '../scene/scene';
import { sentenceEnd } from '../scene/sentence';
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
        const source = at === comma + 1 ? invertedSubject(items, at) : subjectOf(items, at);
        const isWhole = source !== null && (at === comma + 1 || source.first === comma + 1);
        // … , a person briefed on the call said.
        const whole = isWhole ? source : phraseStartingAt(items, comma + 1, at);
        const told = at === comma + 1 && source ? source.last : at;
        if (
          whole &&
          !isThing(items, whole) &&
          !isReducedPassive(items, at, whole) &&
          saysNoMore(items, told, end) &&
          !(isFronted(items, part) && isPunctuation(items[told + 1], ':')) &&
          !(item.cue.infinitive === 'report' && passesOn(scene, part, canSpeak))
        )
          return { source: whole, cue: item.span };
        break;
      }
    }
    return saidAmid(items, part);
  },
};

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
