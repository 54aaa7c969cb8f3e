import type { Browser } from '../browser/types';

const WHERE = {
  chromium: 'the puzzle piece at the right of the address bar, then "Whosaid"',
  firefox: 'the Whosaid button (or the puzzle piece, then "Whosaid") at the right of the address bar',
} as const;

/** Opens the page and says what to click; done when the reader closes the browser. */
export async function showOnScreen(browser: Browser, url: string): Promise<void> {
  await browser.open(url);
  console.log(`\nThe page is open. Click ${WHERE[browser.name]}.`);
  console.log(
    'Quotes and people are marked on the page; the panel lists who says what. Try the switches, and click a quote.',
  );
  console.log('Close the browser, or press Ctrl+C here, when you are done.');
  await browser.ended;
}
