import type { PanelState, Ready } from '../../components/panelState';
import type { PageReading } from '../../lib/messages/reading';
import { unsupportedByContentType, type UnsupportedPage } from '../../lib/sites/unsupportedPage';
import { listPassages, type Passage } from '../../lib/summary/passages';

/** What a panel knows of its page: what the content script says, or why there is no content script. */
export type ShownReading =
  PageReading | { readonly status: 'protected-page' | 'no-access' | 'busy-page' | UnsupportedPage };

/** The quotations and reports that are known so far, from the top. */
export function passagesOf(reading: ShownReading): readonly Passage[] {
  if (reading.status === 'ready') return listPassages(reading.analysis);
  return reading.status === 'reading' && reading.partial
    ? listPassages({ quotes: reading.partial.quotes, reports: [] })
    : [];
}

/** What the panel shows of a reading; `around` is what stands around an article. */
export function panelState(reading: ShownReading, around: Omit<Ready, 'status' | 'article' | 'analysis'>): PanelState {
  switch (reading.status) {
    case 'reading':
      return {
        status: 'loading',
        ...(reading.article && { article: reading.article }),
        ...(reading.partial && { progress: reading.partial.progress, passages: passagesOf(reading) }),
      };
    case 'ready':
      return { ...reading, ...around };
    case 'unsupported-document':
      return { status: unsupportedByContentType(reading.contentType) ?? 'not-html' };
    case 'no-article':
      return { status: 'no-article', hasSelection: reading.hasSelection };
    default:
      return { status: reading.status };
  }
}
