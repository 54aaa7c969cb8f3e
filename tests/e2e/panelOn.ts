import { openPanel } from './openPanel';
import { visitInTest } from './oneVisit';
import type { Setting } from './withBrowsers';

/** {@link openPanel} for one test: the page is closed when it ends. */
export const panelOn = (setting: Setting, path?: string) => visitInTest(openPanel(setting, path));
