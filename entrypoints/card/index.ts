import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writeBugReport } from '../../lib/bugReport/bugReport';
import { subjectReport } from '../../lib/bugReport/subjectReport';
import { copySubject } from '../../lib/card/copySubject';
import type { MarkedSubject } from '../../lib/summary/markedSubject';
import { openCard } from '../../lib/card/shownCard';
import type { TrackedArticle } from '../../lib/marks/follow/trackedArticle';
import { readVersions } from '../panel/readVersions';
import { askForBugReport } from '../contentScript/background/askBackground';
import { offerCards } from '../contentScript/background/loadCards';
import { isExtensionAlive } from '../contentScript/background/isExtensionAlive';
import { cardView } from './cardView';

/** Injected when a card may first be wanted: marks need little of its code. */
export default defineUnlistedScript(() => {
  offerCards((map, goTo, lost) => openCard(map, cardView, { goTo, copy: copySubject, report }, lost));
});

function report(subject: MarkedSubject, { article }: TrackedArticle): void {
  if (isExtensionAlive()) void askForBugReport(writeBugReport(subjectReport(article, subject), readVersions()));
}
