import type { Analysis } from '../analysis/result/analysis';
import type { Span } from '../analysis/text/span';
import { wantedPassages } from '../marks/wantedPassages';
import type { Settings } from '../settings/settings';
import { nameMentions } from '../summary/people';
import type { MarkedSubject } from '../summary/markedSubject';

/** What is marked at an offset of the article's text; a name inside a quotation comes first. Null when nothing is. */
export function cardSubjectAt(
  text: string,
  analysis: Analysis,
  settings: Settings,
  offset: number,
): MarkedSubject | null {
  if (!settings.marks) return null;
  const holds = (span: Span) => span.start <= offset && offset < span.end;
  for (const person of settings.people ? analysis.people : []) {
    const mention = nameMentions(person).find(({ span }) => holds(span));
    if (mention) return { kind: 'person', person, mention };
  }
  const passage = wantedPassages(text, analysis, settings).find(({ own }) => own.some(holds));
  return passage ? { kind: 'passage', passage } : null;
}

/** The spans of the subject's words. */
export const spansOf = (subject: MarkedSubject): readonly Span[] =>
  subject.kind === 'passage' ? subject.passage.content : [subject.mention.span];

export const isSameSubject = (a: MarkedSubject | null, b: MarkedSubject | null): boolean =>
  a !== null && b !== null && a.kind === b.kind && spansOf(a)[0]?.start === spansOf(b)[0]?.start;
