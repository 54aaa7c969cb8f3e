import { browser } from 'wxt/browser';

const key = 'bug-report';

/** Stores a bug report for the page that shows it: in memory, until the next one replaces it or the browser closes. */
export const storeBugReport = (text: string): Promise<void> => browser.storage.session.set({ [key]: text });

/** The bug report stored last; null when there is none. */
export async function loadBugReport(): Promise<string | null> {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  return typeof stored === 'string' ? stored : null;
}
