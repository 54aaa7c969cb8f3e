import type { Analysis } from '../../lib/analysis/result/analysis';
import type { TextPiece } from '../../lib/page/map/textMap';
import type { Article } from '../../lib/page/article';
import type { FollowedText } from '../../lib/marks/follow/followText';
import { marksOf, maxMarks } from '../../lib/marks/marksOf';
import { markStyles } from '../../lib/marks/markStyles';
import { pageBackground } from '../../lib/marks/pageBackground';
import { createPainter, type Painter } from '../../lib/marks/painter';
import { isInPage } from '../../lib/page/dom/worldOf';
import { visibleSpan } from '../../lib/marks/visibleSpan';
import type { Appearance, Settings } from '../../lib/settings/settings';
import type { ArticlePreview, TrackedArticle } from '../../lib/marks/follow/trackedArticle';
import { askForStyles } from './background/askBackground';

/** The marks of one page: a painter that knows what to paint, and the style sheet. */
export interface PageMarks extends Pick<Painter, 'dropStrays' | 'restore' | 'clear'> {
  /** Replaces the style sheet of the marks with one for the background of this text. */
  style(article: Article, text: FollowedText, appearance: Appearance): Promise<void>;
  /** Shows exactly the marks that the reader wants; on a page that is not calm only those near the screen. */
  show(tracked: TrackedArticle | null, settings: Settings, isCalm: boolean): void;
  /** The same for an article that is still being read: its quotations, in the colour that belongs to no speaker. */
  preview(preview: ArticlePreview, settings: Settings): void;
  /** Whether the article may have more marks than those painted, which are the ones nearest to the screen. */
  isPartial(): boolean;
}

/** Firefox applies no style sheet before the end of the document: when that never comes, the panel does not wait for the marks. */
const styleDeadlineMs = 2000;

/** In Firefox and Safari highlights do not inherit. */
const markScope = import.meta.env.FIREFOX || import.meta.env.SAFARI ? '*' : ':root';

export function createPageMarks(): PageMarks {
  const painter = createPainter();
  let styles: string | null = null;
  const styledFrames = new WeakSet<Document>();
  let stylings = 0;
  let isPartial = false;
  const style = async (article: Article, { map }: FollowedText, appearance: Appearance) => {
    const shown = map.piecesOf({ start: 0, end: article.text.length }).filter(({ node }) => isInPage(node));
    const background = pageBackground(shown[0]?.node.parentElement ?? document.documentElement);
    const frames = framesOf(shown);
    if (!frames.every((frame) => styledFrames.has(frame))) stylings++;
    // Firefox ignores a sheet that it already has, and a new frame needs it too.
    const css = `${markStyles(background, appearance, markScope)}\n/* ${stylings} */`;
    if (css === styles) return;
    const before = styles;
    styles = css;
    const styled = askForStyles(css, before, frames.length > 0).catch((error: unknown) => {
      styles = before;
      // Without any style sheet marks are invisible; with an outdated one they only have other shades.
      if (before === null) throw error;
    });
    for (const frame of frames) styledFrames.add(frame);
    await Promise.race([styled, new Promise((resolve) => setTimeout(resolve, styleDeadlineMs))]);
  };

  return {
    ...painter,
    style,
    show: (tracked, settings, isCalm) => {
      const marks = tracked
        ? marksOf(tracked.article.text, tracked.analysis, tracked.text, settings, {
            visible: visibleSpan(tracked.article, tracked.text.map),
            isNarrow: !isCalm,
          })
        : [];
      painter.paint(marks);
      isPartial = !isCalm || marks.length === maxMarks;
      // The page may meanwhile have moved the words into a frame.
      const frames = framesOf(marks.flatMap(({ pieces }) => pieces.filter(({ node }) => isInPage(node))));
      if (tracked && !frames.every((frame) => styledFrames.has(frame)))
        void style(tracked.article, tracked.text, settings);
    },
    preview: ({ article, quotes, text }, settings) => {
      const vicinity = { visible: visibleSpan(article, text.map), isNarrow: false };
      const analysis: Analysis = { scope: 'quotes-only', quotes, reports: [], people: [], keySentences: [] };
      painter.paint(marksOf(article.text, analysis, text, settings, vicinity, () => 'other'));
    },
    isPartial: () => isPartial,
  };
}

/** The frames of the page that hold some of the text. */
const framesOf = (pieces: readonly TextPiece[]): Document[] =>
  [...new Set(pieces.map(({ node }) => node.ownerDocument))].filter((page) => page !== document);
