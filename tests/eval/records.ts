import { wordsAt } from '../../lib/analysis/text/span';
import type { Analysis, Mention } from '../../lib/analysis/result/analysis';
import type { PageReading } from '../../lib/messages/reading';

/** The analysis of a text in the scorers' format (`tests/README.md`). */
export function textRecord(text: string, analysis: Analysis) {
  const mentions = analysis.people.flatMap((person) =>
    person.mentions.map(({ span, form }) => ({ start: span.start, end: span.end, cluster: person.id, form })),
  );
  return {
    // The text sets hold what somebody said: neither titles nor scare quotes that nobody is named for.
    quotes: quoteRecords(text, analysis)
      .filter(({ kind, speaker }) => kind === 'statement' || (kind === 'fragment' && speaker !== null))
      .map(({ start, end, kind, speaker, name }) => ({ start, end, kind, speaker, name })),
    reports: analysis.reports.map(({ content, attribution }) => ({
      start: content.start,
      end: content.end,
      speaker: attribution && wordsAt(text, attribution.source),
      name: attribution?.name ?? null,
    })),
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
    quotes: quoteRecords(article.text, analysis).map(({ start, end, kind, speaker, name }) => ({
      text: wordsAt(article.text, { start, end }),
      kind,
      // As in the panel: a pronoun that may mean anybody names nobody.
      speaker: name === null ? null : speaker,
      name,
    })),
    reports: analysis.reports.map(({ content, attribution }) => ({
      text: wordsAt(article.text, content),
      speaker: attribution?.name ? wordsAt(article.text, attribution.source) : null,
      name: attribution?.name ?? null,
    })),
    people: analysis.people.map(({ name, mentions }) => ({ name, mentions: mentions.filter(isName).length })),
  };
}

/** The line of a page that could not be read. */
export const failedRecord = (status: string) => ({
  status,
  title: '',
  byline: null,
  text: '',
  quotes: [],
  reports: [],
  people: [],
});

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
