import { phrasesBehind } from '../clauses/phraseBehind';
import { phraseEnd } from '../clauses/phraseEnd';
import type { ClauseReading } from '../clauses/readClause';
import type { ReportRule } from './rule';

/** Lee urged Park *to leave*; Lee promised *to mend it*; Park denied *taking money*: the content has no tensed verb. */
export const infinitive: ReportRule = {
  id: 'infinitive',
  judge: (reading) => {
    const { clause, reporter, isAttribute } = reading;
    if (!reporter || isAttribute) return null;
    const said = clause.complement;
    const first = reading.scene.structure.syntax.tokens[toBehind(reading) ?? gerundBehind(reading) ?? -1];
    if (!first) return null;
    const isSame = said && said.span.start === first.span.start;
    const end = Math.max(isSame ? said.span.end : 0, phraseEnd(reading.scene, first));
    return { ...reporter, content: { start: first.span.start, end } };
  },
};

/** promised *to* mend it; urged Park *to* leave; called on Park *to* leave; asked the council *to* “act now”. */
function toBehind({ scene, clause, frames }: ClauseReading): number | null {
  const { tokens } = scene.structure.syntax;
  const begin = clause.last + 1;
  const isTo = (at: number) => {
    const to = tokens[at];
    const isHere = to?.before === '' && to.sentence === tokens[clause.verb]?.sentence;
    return isHere && to.normal === 'to' && /^(?:QUOTE|RB|VB)$/.test(tokens[at + 1]?.part ?? '');
  };
  if (isTo(begin) && frames.includes('to')) return begin;
  const isOn = tokens[begin]?.normal === 'on';
  if (!frames.includes(isOn ? 'on to' : 'to')) return null;
  const ends = phrasesBehind(scene, isOn ? begin + 1 : begin).map(({ end }) => end);
  return ends.find(isTo) ?? null;
}

/** denied *taking* money */
function gerundBehind({ scene, clause, frames }: ClauseReading): number | null {
  const begin = clause.last + 1;
  const first = scene.structure.syntax.tokens[begin];
  return frames.includes('ing') && first?.part === 'VBG' && first.before === '' ? begin : null;
}
