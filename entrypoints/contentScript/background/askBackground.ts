import type { BackgroundRequest } from '../../../lib/messages/background';
import { sendToBackground } from '../../../lib/messages/sendToBackground';
import { askAgain } from './askAgain';

/** Opens a tab with a bug report. */
export const askForBugReport = (text: string): Promise<void> => sendToBackground({ type: 'report-bug', text });

/** Runs the card script in the page. */
export const askForCards = (): Promise<void> => insist({ type: 'cards' });

/** Replaces the style sheet of the marks; in the page's frames too, when some of the text is there. */
export const askForStyles = (css: string, replaced: string | null, isForFrames: boolean): Promise<void> =>
  insist({ type: 'style', css, replaced, isForFrames });

const insist = (request: BackgroundRequest) =>
  askAgain((silence) => Promise.race([sendToBackground(request), silence]));
