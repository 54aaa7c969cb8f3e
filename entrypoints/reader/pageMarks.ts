import type { Analysis } from '../../lib/analysis/result/analysis';
import type { TextPiece } from '../../lib/page/map/textMap';
import type { Article } from '../../lib/page/article';
import type { FollowedText } from '../../lib/marks/follow/followText';
import { marksOf, maxMarks } from '../../lib/marks/marksOf';
import { markStyles } from '../../lib/marks/markStyles';
import { pageBackground } from '../../lib/marks/pageBackground';
import { createPainter } from '../../lib/marks/painter';
import { isInPage } from '../../lib/page/dom/worldOf';
import { visibleSpan } from '../../lib/marks/visibleSpan';
import type { Look, Settings } from '../../lib/settings/settings';
import type { ArticlePreview, KeptArticle } from './keptArticle';
import { askForStyles } from './askBackground';

/** The marks of one page. */
export interface PageMarks {
  /** Has the browser style the marks for the background of this text. */
  style(article: Article, text: FollowedText, look: Look): Promise<void>;
  /** Shows the marks that the reader wants to see, and no others; on a page that is not calm only those near the screen. */
  show(kept: KeptArticle | null, settings: Settings, isCalm: boolean): void;
  /** The same for an article that is still being read: its quotations in a colour that stands for no speaker. */
  preview(preview: ArticlePreview, settings: Settings): void;
  /** Takes off the marks whose words a change has taken away. Gives whether there were any. */
  dropStrays(changes: readonly MutationRecord[]): boolean;
  /** Puts back the marks that the page has taken off. Gives whether there were any. */
  restore(): boolean;
  /** Whether the article may have more marks than are painted: then those nearest to the reader are. */
  isPartial(): boolean;
  clear(): void;
}

/** Firefox styles no document before its last byte: with one that never ends the panel does not wait for the marks. */
const styleDeadlineMs = 2000;

/** Firefox and Safari do not let highlights inherit. */
const markScope = import.meta.env.FIREFOX || import.meta.env.SAFARI ? '*' : ':root';

export function createPageMarks(): PageMarks {
  const painter = createPainter();
  let styles: string | null = null;
  const styledFrames = new WeakSet<Document>();
  let stylings = 0;
  let isPartial = false;
  const style = async (article: Article, { map }: FollowedText, look: Look) => {
    const shown = map.piecesOf({ start: 0, end: article.text.length }).filter(({ node }) => isInPage(node));
    const background = pageBackground(shown[0]?.node.parentElement ?? document.documentElement);
    const frames = framesOf(shown);
    if (!frames.every((frame) => styledFrames.has(frame))) stylings++;
    // Firefox takes no sheet that it has already, and a new frame needs it, too.
    const css = `${markStyles(background, look, markScope)}\n/* ${stylings} */`;
    if (css === styles) return;
    const before = styles;
    styles = css;
    const styled = askForStyles(css, before, frames.length > 0).catch((error: unknown) => {
      styles = before;
      // Without any the marks cannot be seen; with those of an hour ago they can, be it in other shades.
      if (before === null) throw error;
    });
    for (const frame of frames) styledFrames.add(frame);
    await Promise.race([styled, new Promise((resolve) => setTimeout(resolve, styleDeadlineMs))]);
  };

  return {
    style,
    show: (kept, settings, isCalm) => {
      const place = kept && visibleSpan(kept.article, kept.text.map);
      const marks = kept
        ? marksOf(kept.article.text, kept.analysis, kept.text, settings, { place, isNarrow: !isCalm })
        : [];
      painter.paint(marks);
      isPartial = !isCalm || marks.length === maxMarks;
      // The page may have moved the words into a frame since they were read.
      const frames = framesOf(marks.flatMap(({ pieces }) => pieces.filter(({ node }) => isInPage(node))));
      if (kept && !frames.every((frame) => styledFrames.has(frame))) void style(kept.article, kept.text, settings);
    },
    preview: ({ article, quotes, text }, settings) => {
      const vicinity = { place: visibleSpan(article, text.map), isNarrow: false };
      const analysis: Analysis = { scope: 'quotes-only', quotes, reports: [], people: [], keySentences: [] };
      painter.paint(marksOf(article.text, analysis, text, settings, vicinity, () => 'other'));
    },
    dropStrays: (changes) => painter.dropStrays(changes),
    restore: () => painter.restore(),
    isPartial: () => isPartial,
    clear: () => painter.clear(),
  };
}

/** The frames of the page that hold some of the text. */
const framesOf = (pieces: readonly TextPiece[]): Document[] =>
  [...new Set(pieces.map(({ node }) => node.ownerDocument))].filter((page) => page !== document);
