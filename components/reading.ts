import type { Analysis } from '../lib/analysis/types';
import type { Article } from '../lib/article/types';
import type { Summary } from '../lib/summary/summarize';
import type { PanelActions } from './panelState';

/** An article that has been read, as the parts of the panel get it. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly summary: Summary;
  readonly actions: PanelActions;
}
