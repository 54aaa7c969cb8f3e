import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writeBugReport } from '../../lib/bugReport/bugReport';
import { subjectReport } from '../../lib/bugReport/subjectReport';
import { copySubject } from '../../lib/card/copySubject';
import { openCard } from '../../lib/card/shownCard';
import { madeWith } from '../panel/madeWith';
import { askForBugReport } from '../reader/askBackground';
import { offerCards } from '../reader/loadCards';
import { isExtensionAlive } from '../reader/panelPorts';
import { cardView } from './cardView';

/** Injected when the reader first comes near the marks: most of a card is nothing that marks need. */
export default defineUnlistedScript(() => {
  offerCards((reading, look, goTo, lost) =>
    openCard(
      reading,
      cardView,
      look,
      {
        goTo,
        copy: (subject, card) => copySubject(reading, subject, card),
        report: (subject) => {
          if (isExtensionAlive())
            void askForBugReport(writeBugReport(subjectReport(reading.article, subject), madeWith()));
        },
      },
      lost,
    ),
  );
});
