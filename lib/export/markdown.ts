import { message } from '../i18n/message';
import { withCommas } from '../i18n/withCommas';
import { groupBySpeaker, type ArticleExport, type ExportedPassage } from './articleExport';
import { metadataLine } from './metadataLine';
import { passedOn } from './passedOn';

/** The article's metadata, its quotations and reports by speaker, its sources, people and key sentences as Markdown (CommonMark). */
export function toMarkdown(article: ArticleExport): string {
  const { title, url, quotations, reports, sources, people, keySentences } = article;
  return sections([
    `# ${escape(title)}\n\n${escape(metadataLine(article))}\n\n<${url}>`,
    quotations.length > 0 && `## ${message('export.quotations')}\n\n${passagesBySpeaker(quotations)}`,
    reports.length > 0 && `## ${message('export.reports')}\n\n${passagesBySpeaker(reports)}`,
    sources.length > 0 && `## ${message('export.sources')}\n\n${sourcesByKind(sources)}`,
    people.length > 0 &&
      `## ${message('tabs.people')}\n\n${people.map(({ name, role }) => `- ${named(name, role)}`).join('\n')}`,
    keySentences.length > 0 &&
      `## ${message('tabs.keySentences')}\n\n${keySentences.map(({ text, link }) => `- [${escape(text)}](<${link}>)`).join('\n')}`,
  ]);
}

/** Quotations and reports under their speakers, with where they come from. */
export const passagesToMarkdown = (
  article: Pick<ArticleExport, 'title' | 'outlet' | 'byline' | 'publishedAt' | 'url'>,
  passages: readonly ExportedPassage[],
): string =>
  sections([
    passagesBySpeaker(passages),
    `${escape(article.title)}\n${escape(metadataLine(article))}\n<${article.url}>`,
  ]);

const sections = (all: readonly (string | false)[]) => `${all.filter(Boolean).join('\n\n')}\n`;

const passagesBySpeaker = (passages: readonly ExportedPassage[]): string =>
  groupBySpeaker(passages)
    .map(([speaker, own]) => {
      const heading = speaker === null ? message('speakers.unnamed') : named(speaker, own[0]?.role ?? null);
      const items = own.map(({ text, kind, link }) => {
        const words = kind === 'report' ? text : message('citation.marked', { quote: text });
        return `- [${escape(words)}](<${link}>)`;
      });
      return `### ${heading}\n\n${items.join('\n')}`;
    })
    .join('\n\n');

const sourcesByKind = (sources: ArticleExport['sources']): string =>
  sources
    .map(({ kind, name, role, reason, quotations, reports }) => {
      const about = reason === null ? role : message('sources.reason', { reason });
      return `- ${message(`sources.kinds.${kind}`)}${message('colon')}${named(name, about)} (${passedOn(quotations, reports)})`;
    })
    .join('\n');

const named = (name: string, role: string | null) => escape(withCommas(name, role));

/** Escapes what Markdown would take for markup. */
const escape = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);
