import { findQuotes } from '../../lib/analysis/quotes/findQuotes';
import { readSyntax } from '../../lib/analysis/syntax/readSyntax';
import type { Clause, Syntax } from '../../lib/analysis/syntax/sentence/syntax';
import { resultOf } from '../../lib/analysis/text/resultOf';
import { tagInSteps } from '../../lib/analysis/text/tagging';
import { splitBlocks } from '../../lib/analysis/text/block';
import type { Span } from '../../lib/analysis/text/span';
import { readJsonLines, writeJsonLines } from './jsonLines';
import { storedTagging } from './storedTagging';

/** A verb with its subject, in the scorer's format. */
interface VerbRecord extends Span {
  readonly subject: Span | null;
  readonly passive: boolean;
}

/** Reads the sentences of each text of a JSON-lines file; writes its verbs with their subjects. */
export function evaluateClauses(inputFile: string, outputFile: string): void {
  const records = readJsonLines<{ readonly id: string; readonly text: string }>(inputFile);
  const tagging = storedTagging(records.map(({ id }) => id).join());
  writeJsonLines(
    outputFile,
    records.map(({ id, text }) => {
      const blocks = splitBlocks(text);
      const tagged = resultOf(tagInSteps(text, blocks, tagging.memo));
      const syntax = readSyntax(tagged, findQuotes(text, blocks));
      return { id, verbs: syntax.clauses.map((clause) => verbRecord(syntax, clause)) };
    }),
  );
  tagging.save();
}

/** A coordinated verb shares its neighbour's subject, as in the gold; that of a quoted verb may stand outside the marks. */
function verbRecord({ tokens }: Syntax, clause: Clause): VerbRecord {
  const { start, end } = tokens[clause.verb]?.span ?? clause.verbs;
  const subject =
    clause.subject ?? (clause.kind === 'coordinated' || clause.kind === 'main' ? clause.understoodSubject : null);
  return { start, end, subject: subject?.span ?? null, passive: clause.isPassive };
}
