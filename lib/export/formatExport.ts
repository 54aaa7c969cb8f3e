import type { ArticleExport } from './articleExport';
import { toCsv } from './csv';
import { toMarkdown } from './markdown';

/** The formats that an article can be exported in. */
export const exportFormats = ['markdown', 'csv', 'json'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** An article in one of the formats: its text, and what a file of it is called and contains. */
export interface ExportedText {
  readonly text: string;
  readonly type: string;
  readonly extension: string;
}

export function formatExport(article: ArticleExport, format: ExportFormat): ExportedText {
  switch (format) {
    case 'markdown':
      return { text: toMarkdown(article), type: 'text/markdown', extension: 'md' };
    case 'csv':
      return { text: toCsv(article), type: 'text/csv', extension: 'csv' };
    case 'json':
      return { text: `${JSON.stringify(article, null, 2)}\n`, type: 'application/json', extension: 'json' };
  }
}

/** Makes a file name from an article's title. */
export const fileName = (title: string, extension: string): string => {
  const words = title.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join('-').slice(0, 60).replace(/-$/, '') || 'article'}.${extension}`;
};
