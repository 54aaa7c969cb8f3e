import { analyze } from '../../lib/analysis/analyze';
import { readJsonLines, writeJsonLines } from './jsonLines';
import { textRecord } from './records';
import { storedTagging } from './storedTagging';

/** One line of the input of `npm run eval -- texts`. */
interface TextRecord {
  readonly id: string;
  readonly text: string;
}

/** Analyses each text of a JSON-lines file; writes one line of records for each, in the scorers' format. */
export function evaluateTexts(inputFile: string, outputFile: string): void {
  const records = readJsonLines<TextRecord>(inputFile);
  const tagging = storedTagging(records.map(({ id }) => id).join());
  writeJsonLines(
    outputFile,
    records.map(({ id, text }) => ({ id, ...textRecord(text, analyze(text, { memo: tagging.memo })) })),
  );
  tagging.save();
}
