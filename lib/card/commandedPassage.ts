import { overlaps } from '../analysis/text/span';
import type { TrackedArticle } from '../marks/follow/trackedArticle';
import { visibleSpan } from '../marks/visibleSpan';
import { wantedPassages } from '../marks/wantedPassages';
import type { Settings } from '../settings/settings';
import { passageSpan } from '../summary/passageText';
import { listPassages, type Passage } from '../summary/passages';
import { speakerKey } from '../summary/speakers';
import type { KeyCommand } from './keyCommand';
import { nextPassage } from './nextPassage';

/**
 * The quotation or report that a key goes to, from the one whose card is open, or from the one that a key last went to if it is
 * still on screen. Null when there is none. Reports count only while they are marked.
 */
export function commandedPassage(
  command: Exclude<KeyCommand, 'marks'>,
  { article, analysis, text }: TrackedArticle,
  settings: Settings,
  open: Passage | null,
  visited: Passage | null,
): Passage | null {
  const visible = visibleSpan(article, text.map);
  const isVisitedOnScreen = visited !== null && visible !== null && overlaps(passageSpan(visited), visible);
  const at = open ?? (isVisitedOnScreen ? visited : null);
  if (command === 'next-of-speaker' && at) {
    const same = listPassages(analysis).filter(
      (other) => speakerKey(other) === speakerKey(at) && (other.kind !== 'report' || settings.reports),
    );
    return nextPassage(same, at, visible, 1);
  }
  return nextPassage(wantedPassages(article.text, analysis, settings), at, visible, command === 'previous' ? -1 : 1);
}
