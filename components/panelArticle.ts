import type { Analysis } from '../lib/analysis/result/analysis';
import type { Article } from '../lib/page/article';
import type { Summary } from '../lib/summary/summarize';
import type { PanelActions } from './panelState';

/** What the reader looks at in a list: the map shows where it stands. */
export interface Hovered {
  /** The key of the speaker; empty for nobody named. */
  readonly speaker: string;
  /** Absent when it is all of the speaker's words. */
  readonly passageId?: number;
}

/** An article that has been read, as the parts of the panel get it. */
export interface PanelArticle {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly summary: Summary;
  readonly actions: PanelActions;
}
