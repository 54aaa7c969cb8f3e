import { browser } from 'wxt/browser';

const key = 'bug-report';

/** Keeps a report for the page that shows it: in memory, until another takes its place or the browser closes. */
export const storeBugReport = (text: string): Promise<void> => browser.storage.session.set({ [key]: text });

/** The report that was kept last; null when there is none. */
export async function loadBugReport(): Promise<string | null> {
  const kept: unknown = (await browser.storage.session.get(key))[key];
  return typeof kept === 'string' ? kept : null;
}
