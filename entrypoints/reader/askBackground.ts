import { browser } from 'wxt/browser';
import type { BackgroundRequest } from '../../lib/messages/background';
import { askAgain } from './askAgain';

/** Shows a report of a mistake in a tab of its own. */
export async function askForBugReport(text: string): Promise<void> {
  const request: BackgroundRequest = { type: 'report-bug', text };
  await browser.runtime.sendMessage(request);
}

/** Has the script of the cards run in the page. */
export const askForCards = (): Promise<void> => ask({ type: 'cards' });

/** Puts the marks' style sheet in place of the one before; in the page's frames, too, when some of the text is there. */
export async function askForStyles(css: string, replaced: string | null, isForFrames: boolean): Promise<void> {
  await ask({ type: 'style', css, replaced, isForFrames });
}

const ask = (request: BackgroundRequest): Promise<void> =>
  askAgain(async () => {
    const answer = await browser.runtime.sendMessage<BackgroundRequest, { error?: string } | undefined>(request);
    if (!answer || answer.error !== undefined) throw new Error(answer?.error ?? 'the background gave no answer');
  });
