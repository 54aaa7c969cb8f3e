import { wordsAt } from '../../lib/analysis/text';
import type { Analysis, Mention } from '../../lib/analysis/types';
import type { PageReading } from '../../lib/messages/reading';

/** The analysis of a text in the scorers' format (`tests/README.md`). */
export function textRecord(text: string, analysis: Analysis) {
  const mentions = analysis.people.flatMap((person) =>
    person.mentions.map(({ span, form }) => ({ start: span.start, end: span.end, cluster: person.id, form })),
  );
  return {
    // Titles are found so that they are not taken for somebody's words; nobody said them.
    quotes: quoteRecords(text, analysis).filter((quote) => quote.kind !== 'title'),
    people: mentions.filter(isName),
    corefs: mentions.filter((mention) => !isName(mention)),
    summary: analysis.keySentences.map((span) => wordsAt(text, span)),
  };
}

/** The reading of a page in the scorers' format. */
export function pageRecord(reading: PageReading) {
  if (reading.status !== 'ready') return failedRecord(reading.status);
  const { article, analysis } = reading;
  return {
    status: reading.status,
    title: article.title,
    byline: article.byline,
    text: article.text,
    quotes: quoteRecords(article.text, analysis).map(({ start, end, ...quote }) => ({
      text: wordsAt(article.text, { start, end }),
      ...quote,
    })),
    people: analysis.people.map(({ name, mentions }) => ({ name, mentions: mentions.filter(isName).length })),
  };
}

/** The line of a page that could not be read. */
export const failedRecord = (status: string) => ({ status, title: '', byline: null, text: '', quotes: [], people: [] });

const isName = ({ form }: Pick<Mention, 'form'>) => form === 'full-name' || form === 'short-name';

/** One record for each stretch of quoted words: a quotation that narration or a paragraph's end interrupts gives several. */
function quoteRecords(text: string, analysis: Analysis) {
  return analysis.quotes.flatMap(({ kind, content, attribution }) =>
    content.map(({ start, end }) => ({
      start,
      end,
      kind,
      speaker: attribution && wordsAt(text, attribution.source),
      name: attribution?.name ?? null,
    })),
  );
}
