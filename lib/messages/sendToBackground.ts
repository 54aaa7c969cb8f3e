import { browser } from 'wxt/browser';
import type { BackgroundRequest } from './background';
import { parseAnswer } from './backgroundAnswer';

/** Sends a request to the background; resolves once it is done. Throws when the background fails, or gives no answer. */
export async function sendToBackground(request: BackgroundRequest): Promise<void> {
  const answer = parseAnswer(await browser.runtime.sendMessage(request));
  if (answer === null) throw new Error('the background gave no answer');
  if (answer.error !== undefined) throw new Error(answer.error);
}
