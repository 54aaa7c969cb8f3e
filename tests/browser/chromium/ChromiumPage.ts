import { TimeoutError, type KeyInput, type Page as PuppeteerPage, type Target } from 'puppeteer-core';
import { findWords } from '../findWords';
import { markKind } from '../markSurface';
import { callSource } from '../pageFunction';
import { PANEL } from '../panelSurface';
import { readPainted } from '../readPainted';
import { LOAD_DEADLINE_MS, type Evaluate, type PaintedMark, type Page, type Panel } from '../types';
import type { ChromiumBrowser } from './ChromiumBrowser';
import { ChromiumPanel } from './ChromiumPanel';

const POPUP_DEADLINE_MS = 8_000;

export class ChromiumPage implements Page {
  readonly #browser: ChromiumBrowser;
  readonly #page: PuppeteerPage;

  constructor(browser: ChromiumBrowser, page: PuppeteerPage) {
    this.#browser = browser;
    this.#page = page;
  }

  async goto(url: string, deadlineMs = LOAD_DEADLINE_MS): Promise<void> {
    await unlessLate(this.#page.goto(url, { waitUntil: 'load', timeout: deadlineMs }));
  }

  async goBack(): Promise<void> {
    await unlessLate(this.#page.goBack({ waitUntil: 'load', timeout: LOAD_DEADLINE_MS }));
  }

  async goForward(): Promise<void> {
    await unlessLate(this.#page.goForward({ waitUntil: 'load', timeout: LOAD_DEADLINE_MS }));
  }

  async bringToFront(): Promise<void> {
    await this.#page.bringToFront();
  }

  async clickToolbarButton(): Promise<Panel> {
    await Promise.all(this.#openPopups().map(async (popup) => (await popup.asPage()).close()));
    await this.#page.bringToFront();
    const opened = this.#browser.puppeteer.waitForTarget((target) => this.#isPopup(target), {
      timeout: POPUP_DEADLINE_MS,
    });
    const [target] = await Promise.all([opened, this.#page.triggerExtensionAction(this.#browser.extension)]);
    return new ChromiumPanel(this.#browser, await target.asPage());
  }

  async painted(): Promise<readonly PaintedMark[]> {
    return (await this.evaluate(readPainted)).map((mark) => ({ kind: markKind(mark.highlight), ...mark }));
  }

  html(): Promise<string> {
    return this.evaluate(() => document.documentElement.outerHTML);
  }

  scrollPosition(): Promise<{ readonly x: number; readonly y: number }> {
    return this.evaluate(() => ({ x: scrollX, y: scrollY }));
  }

  async clipboard(): Promise<string> {
    const origin = new URL(this.#page.url()).origin;
    const context = this.#page.browserContext();
    await context.setPermission(origin, { permission: { name: 'clipboard-read' }, state: 'granted' });
    // Only a document that has the focus may read it, and a popup may have that.
    const session = await this.#page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    const text = await this.evaluate(() => navigator.clipboard.readText());
    await session.detach();
    return text;
  }

  evaluate: Evaluate = (script, ...values) => this.#page.evaluate(callSource(script, values)) as never;

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key as KeyInput);
  }

  async pressShortcut(keys: string): Promise<void> {
    const popup = await this.clickToolbarButton();
    const command = await this.#browser.commandOf(keys);
    if (command === '_execute_action') return;
    await popup.close();
    await this.#browser.runCommand(command);
  }

  async hoverWords(words: string): Promise<void> {
    const { x, y } = await this.#placeOf(words);
    await this.#page.mouse.move(x, y);
  }

  async clickWords(words: string): Promise<void> {
    const { x, y } = await this.#placeOf(words);
    await this.#page.mouse.click(x, y);
  }

  async tapWords(words: string): Promise<void> {
    const { x, y } = await this.#placeOf(words);
    await this.#page.touchscreen.tap(x, y);
  }

  async screenshot(file: string, part: 'screen' | 'whole' = 'screen'): Promise<void> {
    await this.#page.screenshot({ path: file, fullPage: part === 'whole' });
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  async #placeOf(words: string) {
    const place = await this.evaluate(findWords, words);
    if (!place) throw new Error(`the page does not show "${words}"`);
    return place;
  }

  #openPopups(): Target[] {
    return this.#browser.puppeteer.targets().filter((target) => this.#isPopup(target));
  }

  #isPopup(target: Target): boolean {
    return this.#browser.isExtensionPage(target, PANEL.popupPath);
  }
}

/** A page that has not finished loading in time is used as it is, as a reader would. */
async function unlessLate(loading: Promise<unknown>): Promise<void> {
  try {
    await loading;
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
}
