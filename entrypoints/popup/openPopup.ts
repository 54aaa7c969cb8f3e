import { activeTab } from '../panel/activeTab';
import { showPanel } from '../panel/showPanel';
import { saveInBackground } from './saveInBackground';
import { sidePanel } from './sidePanel';

// The side panel opens only in the click itself, when there is no time left to ask for the window.
let windowId: number | undefined;
void activeTab().then((tab) => (windowId = tab?.windowId));

showPanel({
  staysOpen: false,
  // Chrome stores what it is given; waking the background for it would take half a second.
  ...(import.meta.env.FIREFOX && { save: saveInBackground }),
  ...(sidePanel && {
    openSidePanel: () => {
      void sidePanel?.open(windowId).then(() => window.close());
    },
  }),
});
