import type { Analysis } from '../lib/analysis/result/analysis';
import type { Article } from '../lib/page/article';
import type { Summary } from '../lib/summary/summarize';
import type { PanelActions } from './panelState';

/** The list entry under the pointer: the strip shows where its words are. */
export interface Hovered {
  /** The key of the speaker; empty for no named speaker. */
  readonly speaker: string;
  /** Absent for all of the speaker's words. */
  readonly passageId?: number;
}

/** An article that has been read, as it is passed to the parts of the panel. */
export interface PanelArticle {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly summary: Summary;
  readonly actions: PanelActions;
}
