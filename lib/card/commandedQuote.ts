import { overlaps } from '../analysis/text';
import type { Quote } from '../analysis/types';
import { placeOnScreen } from '../marks/placeOnScreen';
import type { Settings } from '../settings/settings';
import { quoteSpan } from '../summary/quotedWords';
import { listedQuotes, speakerKey } from '../summary/speakers';
import type { KeyCommand } from './keyCommand';
import { nextQuote } from './nextQuote';
import type { CardReading } from './shownCard';
import { shownQuotes } from './subject';

/**
 * The quotation that a key goes to, from the one whose card is open, or from the one that the keys went to last if it is
 * still on screen. Null when there is none.
 */
export function commandedQuote(
  command: Exclude<KeyCommand, 'marks'>,
  { article, analysis, map }: CardReading,
  settings: Settings,
  open: Quote | null,
  visited: Quote | null,
): Quote | null {
  const place = placeOnScreen(article, map);
  const isVisitedSeen = visited !== null && place !== null && overlaps(quoteSpan(visited), place);
  const at = open ?? (isVisitedSeen ? visited : null);
  if (command === 'next-of-speaker' && at) {
    const same = listedQuotes(analysis).filter((other) => speakerKey(other) === speakerKey(at));
    return nextQuote(same, at, place, 1);
  }
  return nextQuote(shownQuotes(article.text, analysis, settings), at, place, command === 'previous' ? -1 : 1);
}
