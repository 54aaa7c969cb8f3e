import { sendToBackground } from '../../../lib/messages/sendToBackground';
import { askAgain } from './askAgain';

/** Opens a tab with a bug report. */
export const askForBugReport = (text: string): Promise<void> => sendToBackground({ type: 'report-bug', text });

/** Runs the card script in the page. */
export const askForCards = (): Promise<void> => askAgain(() => sendToBackground({ type: 'cards' }));

/** Replaces the style sheet of the marks; in the page's frames too, when some of the text is there. */
export const askForStyles = (css: string, replaced: string | null, isForFrames: boolean): Promise<void> =>
  askAgain(() => sendToBackground({ type: 'style', css, replaced, isForFrames }));
