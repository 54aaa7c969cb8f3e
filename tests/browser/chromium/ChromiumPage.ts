import { TimeoutError, type KeyInput, type Page as PuppeteerPage, type Target } from 'puppeteer-core';
import type { Point } from '../findInPanel';
import { PageBase, type Gesture } from '../PageBase';
import { callSource } from '../pageFunction';
import { PANEL } from '../panelSurface';
import {
  LOAD_DEADLINE_MS,
  type Evaluate,
  type Medium,
  type OpenOptions,
  type PageWeight,
  type PanelPage,
} from '../types';
import { WAIT_LIMIT_MS } from '../until';
import type { ChromiumBrowser } from './ChromiumBrowser';
import { ChromiumPanel } from './ChromiumPanel';

export class ChromiumPage extends PageBase {
  readonly #browser: ChromiumBrowser;
  readonly #page: PuppeteerPage;

  constructor(browser: ChromiumBrowser, page: PuppeteerPage) {
    super();
    this.#browser = browser;
    this.#page = page;
  }

  override async goto(url: string, loading: OpenOptions['loading'] = 'complete'): Promise<void> {
    const waitUntil = loading === 'complete' ? 'load' : [];
    await unlessLate(this.#page.goto(url, { waitUntil, timeout: LOAD_DEADLINE_MS }));
  }

  override async goBack(): Promise<void> {
    await unlessLate(this.#page.goBack({ waitUntil: 'load', timeout: LOAD_DEADLINE_MS }));
  }

  override async goForward(): Promise<void> {
    await unlessLate(this.#page.goForward({ waitUntil: 'load', timeout: LOAD_DEADLINE_MS }));
  }

  override async bringToFront(): Promise<void> {
    await this.#page.bringToFront();
  }

  override async clickToolbarButton(): Promise<PanelPage> {
    await Promise.all(this.#openPopups().map(async (popup) => (await popup.asPage()).close()));
    await this.#page.bringToFront();
    const opened = this.#browser.puppeteer.waitForTarget((target) => this.#isPopup(target), {
      timeout: WAIT_LIMIT_MS,
    });
    const [target] = await Promise.all([opened, this.#page.triggerExtensionAction(this.#browser.extension)]);
    return new ChromiumPanel(this.#browser, await target.asPage());
  }

  override async clipboard(): Promise<string> {
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

  override evaluate: Evaluate = (script, ...values) => this.#page.evaluate(callSource(script, values)) as never;

  override async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key as KeyInput);
  }

  override async pressShortcut(keys: string): Promise<void> {
    const popup = await this.clickToolbarButton();
    const command = await this.#browser.commandOf(keys);
    if (command === '_execute_action') return;
    await popup.close();
    await this.#browser.runCommand(command);
  }

  override async emulateMedium(medium: Medium): Promise<void> {
    await this.#page.emulateMediaType(medium);
  }

  override async weigh(): Promise<PageWeight> {
    const session = await this.#page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await this.#page.metrics();
    return { scriptBytes: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
  }

  override async screenshot(file: string, part: 'screen' | 'whole' = 'screen'): Promise<void> {
    await this.#page.screenshot({ path: file, fullPage: part === 'whole' });
  }

  override async close(): Promise<void> {
    await this.#page.close();
  }

  protected override async pointAt({ x, y }: Point, gesture: Gesture): Promise<void> {
    if (gesture === 'hover') await this.#page.mouse.move(x, y);
    else if (gesture === 'click') await this.#page.mouse.click(x, y);
    else await this.#page.touchscreen.tap(x, y);
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
