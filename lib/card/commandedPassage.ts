import { overlaps } from '../analysis/text/span';
import { visibleSpan } from '../marks/visibleSpan';
import type { Settings } from '../settings/settings';
import { passageSpan } from '../summary/passageText';
import { listPassages, type Passage } from '../summary/passages';
import { speakerKey } from '../summary/speakers';
import type { KeyCommand } from './keyCommand';
import { nextPassage } from './nextPassage';
import type { CardReading } from './shownCard';
import { shownPassages } from './cardSubject';

/**
 * The quotation or report that a key goes to, from the one whose card is open, or from the one that the keys went to last if
 * it is still on screen. Null when there is none. Reports count only while they are marked.
 */
export function commandedPassage(
  command: Exclude<KeyCommand, 'marks'>,
  { article, analysis, map }: CardReading,
  settings: Settings,
  open: Passage | null,
  visited: Passage | null,
): Passage | null {
  const place = visibleSpan(article, map);
  const isVisitedSeen = visited !== null && place !== null && overlaps(passageSpan(visited), place);
  const at = open ?? (isVisitedSeen ? visited : null);
  if (command === 'next-of-speaker' && at) {
    const same = listPassages(analysis).filter(
      (other) => speakerKey(other) === speakerKey(at) && (other.kind !== 'report' || settings.reports),
    );
    return nextPassage(same, at, place, 1);
  }
  return nextPassage(shownPassages(article.text, analysis, settings), at, place, command === 'previous' ? -1 : 1);
}
