import type { Page } from 'puppeteer-core';
import type { ChromiumBrowser } from '../browser/chromium/ChromiumBrowser';

/** What puppeteer knows of the page at an address. Throws when it is open in no tab. */
export async function puppeteerPage(browser: ChromiumBrowser, url: string): Promise<Page> {
  const page = (await browser.puppeteer.pages()).find((candidate) => candidate.url() === url);
  if (!page) throw new Error(`${url} is open in no tab`);
  return page;
}
