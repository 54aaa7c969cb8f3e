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
    const before = opening && wordBefore(syntax, opening);
    if (!opening || !before || start <= sentence.start) return null;
    // The dam was “a coffin,” Lee said: the comma stands inside the marks.
    const isSetOff = opening.before.includes(',');
    if (!isSetOff && !endsWithComma(scene, before, opening)) return null;
    // Asked whether it would close, Lee said no: what goes before is no report.
    const begin = syntax.tokens[tokenAt(syntax, sentence.start)];
    if (
      !begin ||
      (!isSetOff && begin.kind === 'quotation') ||
      /^(?:VBG|VBN)$/.test(begin.part) ||
      cueWord(begin.normal)
    )
      return null;
    const end = Math.max(finding.cue.end, scene.items[finding.source.last]?.span.end ?? 0);
    const after = syntax.tokens[tokenAt(syntax, end)];
    const goesOn =
      isSetOff &&
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
    return holdsClause(scene, content, opening) ? { source: finding.source, cue: finding.cue, content } : null;
  },
};

/** “… *a coffin,*” Lee said. Not so: … the reason: “*It fell,*” Lee said, which is a quotation of its own. */
const endsWithComma = ({ text }: Scene, { kind, span, before }: SyntaxToken, next: SyntaxToken): boolean =>
  kind === 'quotation' && !/[:,]/.test(before) && /[,?!]["'”’]*\s*$/.test(text.slice(span.start, next.span.start));

/** The word or quotation before a token, in its sentence; null for the first. */
function wordBefore({ tokens }: Syntax, { index, sentence }: SyntaxToken): SyntaxToken | null {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.sentence === sentence) return token;
    if (token && token.sentence < sentence) return null;
  }
  return null;
}

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

/** Whether words hold a verb with a tense, or a quotation that begins with one, which a place, a time or a topic does not. */
function holdsClause({ structure: { syntax } }: Scene, { start, end }: Span, { sentence }: SyntaxToken): boolean {
  const { tokens } = syntax;
  const first = tokenAt(syntax, start);
  for (let index = first; (tokens[index]?.span.start ?? end) < end; index++) {
    const token = tokens[index];
    if (token?.sentence !== sentence) continue;
    if (token.kind === 'quotation' && index === first) return true;
    const verb = token.kind === 'quotation' ? tokens[index + 1] : token;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(verb?.part ?? '')) return true;
  }
  return false;
}
