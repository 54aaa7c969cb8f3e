import type { PanelState, Ready } from '../../components/panelState';
import type { Quote } from '../../lib/analysis/types';
import type { PageReading } from '../../lib/messages/reading';
import { oddContentType, type OddDocument } from '../../lib/sites/oddDocument';

/** What a panel knows of its page: what the page's reader says, or why none is there. */
export type ShownReading =
  PageReading | { readonly status: 'protected-page' | 'no-access' | 'busy-page' | OddDocument };

/** The quotations that are known so far, from the top. */
export function quotesOf(reading: ShownReading): readonly Quote[] {
  if (reading.status === 'ready') return reading.analysis.quotes;
  return reading.status === 'reading' && reading.news ? reading.news.quotes : [];
}

/** What the panel shows, given what it shows around an article. */
export function panelState(reading: ShownReading, around: Omit<Ready, 'status' | 'article' | 'analysis'>): PanelState {
  switch (reading.status) {
    case 'reading':
      return { status: 'loading', ...(reading.article && { article: reading.article }), ...reading.news };
    case 'ready':
      return { ...reading, ...around };
    case 'unsupported-document':
      return { status: oddContentType(reading.contentType) ?? 'not-html' };
    case 'no-article':
      return { status: 'no-article', hasSelection: reading.hasSelection };
    default:
      return { status: reading.status };
  }
}
