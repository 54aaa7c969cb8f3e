import { writtenDay } from '../words/formats';
import { message } from '../words/message';
import { groupBySpeaker, type ArticleExport, type ExportedQuote } from './articleExport';

/** The article's facts, its quotations by speaker, its people and key sentences as Markdown (CommonMark). */
export function toMarkdown(article: ArticleExport): string {
  const { title, url, quotations, people, keySentences } = article;
  return sections([
    `# ${escape(title)}\n\n${factsOf(article)}\n\n<${url}>`,
    quotations.length > 0 && `## ${message('export.quotations')}\n\n${quotesBySpeaker(quotations)}`,
    people.length > 0 &&
      `## ${message('tabs.people')}\n\n${people.map(({ name, role }) => `- ${named(name, role)}`).join('\n')}`,
    keySentences.length > 0 &&
      `## ${message('tabs.keySentences')}\n\n${keySentences.map(({ text, link }) => `- [${escape(text)}](<${link}>)`).join('\n')}`,
  ]);
}

/** Quotations under their speakers, with where they come from. */
export const quotesToMarkdown = (
  article: Pick<ArticleExport, 'title' | 'outlet' | 'byline' | 'publishedAt' | 'url'>,
  quotes: readonly ExportedQuote[],
): string => sections([quotesBySpeaker(quotes), `${escape(article.title)}. ${factsOf(article)}\n<${article.url}>`]);

const sections = (all: readonly (string | false)[]) => `${all.filter(Boolean).join('\n\n')}\n`;

const factsOf = ({ outlet, byline, publishedAt }: Pick<ArticleExport, 'outlet' | 'byline' | 'publishedAt'>) =>
  [outlet, byline, publishedAt && writtenDay(publishedAt)]
    .filter((fact) => typeof fact === 'string' && fact !== '')
    .map((fact) => escape(String(fact)))
    .join(message('comma'));

const quotesBySpeaker = (quotes: readonly ExportedQuote[]): string =>
  groupBySpeaker(quotes)
    .map(([speaker, own]) => {
      const heading = speaker === null ? message('speakers.unnamed') : named(speaker, own[0]?.role ?? null);
      const items = own.map(
        ({ text, link }) => `- [${escape(message('citation.marked', { quote: text }))}](<${link}>)`,
      );
      return `### ${heading}\n\n${items.join('\n')}`;
    })
    .join('\n\n');

const named = (name: string, role: string | null) => escape([name, role].filter(Boolean).join(message('comma')));

/** Words of a page as themselves, not as marks of Markdown. */
const escape = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);
