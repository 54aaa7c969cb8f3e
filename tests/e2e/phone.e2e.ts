import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChromiumBrowser } from '../browser/chromium/ChromiumBrowser';
import type { Browser, PanelPage } from '../browser/types';
import { until } from '../browser/until';
import { soon } from '../soon';
import { cardInPage } from './cardInPage';
import { oneVisit } from './oneVisit';
import { openPanel } from './openPanel';
import { selectTab, tabNames } from './panelTabs';
import { withBrowsers } from './withBrowsers';

/**
 * A small phone, held upright. Firefox for Android was not at hand: Chromium's emulation of a finger stands in for it. It
 * finds no highlight under a point where it makes up more device pixels; with real ones it does.
 */
const phone = { width: 360, height: 640, mobile: true, deviceScaleFactor: 1 };

/** What a finger needs: WCAG 2.2, target size (enhanced). */
const leastTarget = 44;

/** Shows the only page at an address as on the phone, without loading it anew as puppeteer's own way does. */
async function showOnPhone(browser: Browser, address: string): Promise<void> {
  if (!(browser instanceof ChromiumBrowser)) throw new Error('Only Chromium emulates a phone.');
  const target = browser.puppeteer.targets().find((candidate) => candidate.url().endsWith(address));
  const page = await target?.asPage();
  if (!page) throw new Error(`No page at ${address}`);
  const session = await page.createCDPSession();
  await session.send('Emulation.setDeviceMetricsOverride', phone);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
}

/** The targets on which a finger may miss, and whether something is wider than the window; runs in the page. */
function faults(least: number): string[] {
  const controls = document.querySelectorAll(
    'button, a, select, input:not(.hidden, [type=file]), textarea, [role=slider]',
  );
  // A tap on a label is one on what it names.
  const targets = new Set([...controls].map((control) => control.closest('label') ?? control));
  const small = [...targets]
    .filter((target) => target.checkVisibility())
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
    .map(({ target, box }) => `${target.outerHTML.slice(0, 60)}: ${box.width} × ${box.height}`);
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [...small, `${scrollWidth} wide`] : small;
}

withBrowsers((setting) => {
  const faultsOf = async (panel: PanelPage) => {
    expect(await panel.evaluate('[matchMedia("(pointer: coarse)").matches, innerWidth]')).toEqual([true, phone.width]);
    return panel.evaluate(faults, leastTarget);
  };

  test('the panel: every tab fits, and a finger hits what it means', async () => {
    const { page, panel: popup } = await openPanel(setting);
    const panel = await popup.openBeside();
    await panel.waitUntilReady();
    await showOnPhone(setting.browser, '/sidepanel.html');
    for (const name of tabNames) {
      await selectTab(panel, name);
      expect(await faultsOf(panel), name).toEqual([]);
    }
    await panel.close();
    await page.close();
  });

  describe('a page of its own', () => {
    const visited = oneVisit(() => openPanel(setting));
    let own: PanelPage;
    beforeAll(async () => {
      await visited().panel.clickSettings();
      own = await setting.browser.extensionPage('/options.html');
    });

    test.each(['/options.html', '/welcome.html', '/licences.html'])('%s', async (path) => {
      // The page goes once the answer has.
      if (path !== '/options.html') await own.evaluate(`void requestAnimationFrame(() => location.assign('${path}'))`);
      own = await setting.browser.extensionPage(path);
      await showOnPhone(setting.browser, path);
      await until(`${path} being drawn`, () => own.evaluate<boolean>('document.querySelector("h1") !== null'));
      expect(await faultsOf(own)).toEqual([]);
      expect(await own.axe()).toEqual([]);
    });
    afterAll(() => own.close());
  });

  test('the card: a tap opens it inside the window, and its buttons are for fingers', async () => {
    const url = setting.server.url('/sample-article.html');
    const page = await setting.browser.open(url);
    const panel = await page.clickToolbarButton();
    await panel.waitUntilReady();
    await panel.close();
    await showOnPhone(setting.browser, '/sample-article.html');
    const card = cardInPage(setting.browser, page, url);
    await page.tapWords('We are not going to leave');
    await soon(() => card.text()).toContain('Odalys Brennick');
    const { x, width } = await card.box();
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(phone.width);
    const sizes = await card.buttonSizes();
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.filter((size) => Math.min(size.width, size.height) < leastTarget)).toEqual([]);
    await page.close();
  });
});
