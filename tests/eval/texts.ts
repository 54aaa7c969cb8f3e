import { readFileSync, writeFileSync } from 'node:fs';
import { analyze } from '../../lib/analysis/analyze';
import { wordsAt } from '../../lib/analysis/text';
import type { Analysis } from '../../lib/analysis/types';

/** One line of the input of `npm run eval -- texts`. */
interface TextRecord {
  readonly id: string;
  readonly text: string;
}

/** Analyses each text of a JSON-lines file; writes one line of records for each, in the scorers' format. */
export function evaluateTexts(inputFile: string, outputFile: string): void {
  const records = readFileSync(inputFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TextRecord);
  const lines = records.map((record) => JSON.stringify({ id: record.id, ...textRecord(record.text, analyze(record.text)) }));
  writeFileSync(outputFile, lines.join('\n') + '\n');
}

/** The scorers count each stretch of quoted words as a quotation of its own. */
function textRecord(text: string, analysis: Analysis) {
  const mentions = analysis.people.flatMap((person) =>
    person.mentions.map((mention) => ({ ...mention.span, cluster: person.id, form: mention.form })),
  );
  const isName = (mention: { form: string }) => mention.form === 'full-name' || mention.form === 'short-name';
  return {
    quotes: analysis.quotes.flatMap((quote) =>
      quote.content.map((span) => ({
        ...span,
        kind: quote.kind,
        speaker: quote.attribution && wordsAt(text, quote.attribution.source),
        name: quote.attribution?.name ?? null,
      })),
    ).filter((quote) => quote.kind !== 'title'),
    people: mentions.filter(isName),
    corefs: mentions.filter((mention) => !isName(mention)),
    summary: analysis.keySentences.map((span) => wordsAt(text, span)),
  };
}
