import type { PanelActions } from '../../components/panelState';
import type { Analysis } from '../../lib/analysis/result/analysis';
import type { Article } from '../../lib/page/article';
import { exportArticle, exportPassages } from '../../lib/export/articleExport';
import { citation } from '../../lib/export/citation';
import { copyText } from '../../lib/export/copyText';
import { fileName, formatExport } from '../../lib/export/formatExport';
import { passagesToMarkdown } from '../../lib/export/markdown';
import { summarize } from '../../lib/summary/summarize';
import { handOver } from '../ownPages/handOver';
import { openPage } from '../ownPages/openPage';
import { saveFile } from '../ownPages/saveFile';

interface Read {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Without it, spreadsheet programs open UTF-8 files in a legacy encoding. */
const byteOrderMark = '\uFEFF';

/** Copying, saving and printing from the panel. Does nothing until an article has been read. */
export function exportActions(read: () => Read | null): Required<Pick<PanelActions, 'copy' | 'copyAll' | 'exports'>> {
  const withArticle = (work: (read: Read) => void) => {
    const now = read();
    if (now) work(now);
  };
  const copied = async (textOf: (read: Read) => string): Promise<boolean> => {
    const now = read();
    return now !== null && (await copyText(textOf(now)));
  };
  return {
    copy: (passage) => copied(({ article, analysis }) => citation(article, analysis, passage)),
    copyAll: (passages) =>
      copied(({ article, analysis }) =>
        passagesToMarkdown(article, exportPassages(article, summarize(article.text, analysis), passages)),
      ),
    exports: {
      copy: (format) => copied(({ article, analysis }) => formatExport(exportArticle(article, analysis), format).text),
      save: (format) =>
        withArticle(({ article, analysis }) => {
          const { text, type, extension } = formatExport(exportArticle(article, analysis), format);
          saveFile(fileName(article.title, extension), type, format === 'csv' ? byteOrderMark + text : text);
        }),
      print: () =>
        withArticle(({ article, analysis }) => {
          void handOver('print', exportArticle(article, analysis)).then(() => openPage('print'));
        }),
    },
  };
}
