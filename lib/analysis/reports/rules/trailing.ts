import { cueWord } from '../../lexicon/cueForms';
import type { Scene } from '../../speakers/scene/scene';
import type { Syntax, SyntaxToken } from '../../syntax/sentence/syntax';
import type { Span } from '../../text/span';
import type { ReportRule } from './rule';
import { sentenceOf } from '../clauses/sentenceOf';
import { tokenAt } from '../clauses/tokenAt';

/** *The port will close*, Lee said; *the port*, said Lee, *will close*: the report stands behind or amid what is said. */
export const trailing: ReportRule = {
  id: 'trailing',
  judge: ({ scene, clause, frames, reporter }) => {
    const { syntax } = scene.structure;
    const finding = clause.isFinite && frames?.includes('that') ? reporter : null;
    const sentence = finding && sentenceOf(scene, clause.verb);
    const first = finding && scene.items[finding.source.first];
    if (!finding?.cue || !sentence || !first) return null;
    const start = Math.min(first.span.start, finding.cue.start);
    const opening = syntax.tokens[tokenAt(syntax, start)];
    if (!opening?.before.includes(',') || start <= sentence.start) return null;
    const before = syntax.tokens[opening.index - 1];
    if (!before || before.sentence !== opening.sentence) return null;
    // Asked whether it would close, Lee said no: what goes before is no report.
    const begin = syntax.tokens[tokenAt(syntax, sentence.start)];
    if (!begin || /^(?:VBG|VBN)$/.test(begin.part) || cueWord(begin.normal)) return null;
    const end = Math.max(finding.cue.end, scene.items[finding.source.last]?.span.end ?? 0);
    const after = syntax.tokens[tokenAt(syntax, end)];
    const goesOn =
      after !== undefined &&
      after.sentence === opening.sentence &&
      after.before.includes(',') &&
      !(finding.source.first > (scene.structure.itemAt[clause.verb] ?? -1) && describes.test(after.part));
    // When asked, Lee said: “…”; as the crowd cheered, Lee said she would go: what goes before says when.
    if (subordinates(begin) && !goesOn && !hasMainClause(syntax, begin, opening)) return null;
    if (clause.quotations.some((token) => token > clause.verb)) return null;
    const content = {
      start: sentence.start,
      end: goesOn ? sentence.end : before.span.end,
    };
    return holdsClause(scene, content) ? { source: finding.source, cue: finding.cue, content } : null;
  },
};

/** …, said Lee, *a* fellow, *who* came late, *director* of the port: parts of speech that go on about who speaks. */
const describes = /^(?:CD|DT|IN|JJ|NN|NNP|NNS|PRP\$|VBG|VBN|WDT|WP)$/;

const subordinates = ({ part, normal }: SyntaxToken): boolean =>
  part === 'WRB' ||
  (part === 'IN' && /^(?:after|although|as|because|before|if|once|since|though|unless|until|while)$/.test(normal));

/** Whether a comma and a verb with a tense follow a subordinate clause before the report: If it rains, *the dam leaks*, Lee said. */
function hasMainClause({ tokens }: Syntax, { index: begin }: SyntaxToken, { index: end }: SyntaxToken): boolean {
  let comma = begin;
  for (let index = begin + 1; index < end; index++) if (tokens[index]?.before.includes(',')) comma = index;
  return comma > begin && tokens.slice(comma, end).some(({ part }) => /^(?:VBD|VBZ|VBP|MD)$/.test(part));
}

/** Whether words hold a finite verb, which a place, a time or a topic does not. */
function holdsClause({ structure: { syntax } }: Scene, { start, end }: Span): boolean {
  for (let index = tokenAt(syntax, start); (syntax.tokens[index]?.span.start ?? end) < end; index++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(syntax.tokens[index]?.part ?? '')) return true;
  return false;
}
