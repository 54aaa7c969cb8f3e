import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writeBugReport } from '../../lib/bugReport/bugReport';
import { subjectReport } from '../../lib/bugReport/subjectReport';
import { copySubject } from '../../lib/card/copySubject';
import { openCard } from '../../lib/card/shownCard';
import { readVersions } from '../panel/readVersions';
import { askForBugReport } from '../contentScript/background/askBackground';
import { offerCards } from '../contentScript/background/loadCards';
import { isExtensionAlive } from '../contentScript/background/isExtensionAlive';
import { cardView } from './cardView';

/** Injected when a card may first be wanted: marks need little of its code. */
export default defineUnlistedScript(() => {
  offerCards((article, appearance, goTo, lost) =>
    openCard(
      article,
      cardView,
      appearance,
      {
        goTo,
        copy: (subject, card) => copySubject(article, subject, card),
        report: (subject) => {
          if (isExtensionAlive())
            void askForBugReport(writeBugReport(subjectReport(article.article, subject), readVersions()));
        },
      },
      lost,
    ),
  );
});
