import type { PanelActions } from '../../components/panelState';
import type { Analysis } from '../../lib/analysis/result/analysis';
import type { Article } from '../../lib/page/article';
import { exportArticle, exportPassages } from '../../lib/export/articleExport';
import { citation } from '../../lib/export/citation';
import { fileName, formatExport } from '../../lib/export/formatExport';
import { passagesToMarkdown } from '../../lib/export/markdown';
import { summarize } from '../../lib/summary/summarize';
import { openPage } from './openPage';
import { saveFile } from './saveFile';

interface Read {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Without it, spreadsheets take a file for one in the country's old encoding. */
const byteOrderMark = '\uFEFF';

const copyText = (text: string) => void navigator.clipboard.writeText(text);

/** What a reader can take away from the panel. Nothing happens while no article is read. */
export function takeAway(read: () => Read | null): Required<Pick<PanelActions, 'copy' | 'copyAll' | 'exports'>> {
  const withArticle = (work: (read: Read) => void) => {
    const now = read();
    if (now) work(now);
  };
  return {
    copy: (passage) => withArticle(({ article, analysis }) => copyText(citation(article, analysis, passage))),
    copyAll: (passages) =>
      withArticle(({ article, analysis }) =>
        copyText(passagesToMarkdown(article, exportPassages(article, summarize(article.text, analysis), passages))),
      ),
    exports: {
      copy: (format) =>
        withArticle(({ article, analysis }) => copyText(formatExport(exportArticle(article, analysis), format).text)),
      save: (format) =>
        withArticle(({ article, analysis }) => {
          const { text, type, extension } = formatExport(exportArticle(article, analysis), format);
          saveFile(fileName(article.title, extension), type, format === 'csv' ? byteOrderMark + text : text);
        }),
      print: () =>
        withArticle(({ article, analysis }) => openPage({ page: 'print', article: exportArticle(article, analysis) })),
    },
  };
}
