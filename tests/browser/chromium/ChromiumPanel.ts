import type { KeyInput, Page as PuppeteerPage } from 'puppeteer-core';
import type { Point } from '../findInPanel';
import { callSource } from '../pageFunction';
import { PanelBase } from '../PanelBase';
import { PANEL } from '../panelSurface';
import type { ColorScheme, Evaluate, PanelPage } from '../types';
import { until } from '../until';
import type { ChromiumBrowser } from './ChromiumBrowser';

const ownWindowId = 'chrome.windows.getCurrent().then(({ id }) => id)';

export class ChromiumPanel extends PanelBase {
  readonly #browser: ChromiumBrowser;
  /** The extension's page: the popup's or the side panel's. */
  readonly #page: PuppeteerPage;

  constructor(browser: ChromiumBrowser, page: PuppeteerPage) {
    super();
    this.#browser = browser;
    this.#page = page;
  }

  override evaluate: Evaluate = (script, ...values) => this.#page.evaluate(callSource(script, values)) as never;

  override isOpen(): Promise<boolean> {
    return Promise.resolve(!this.#page.isClosed());
  }

  override async close(): Promise<void> {
    if (!this.#page.isClosed()) await this.#page.close();
  }

  override async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key as KeyInput);
  }

  override async emulateScheme(scheme: ColorScheme): Promise<void> {
    await this.#page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  protected override async besideAfter(click: () => Promise<void>): Promise<PanelPage> {
    const windowId = await this.evaluate<number>(ownWindowId);
    await click();
    const { puppeteer } = this.#browser;
    return until('opening the side panel', async () => {
      for (const target of puppeteer.targets()) {
        if (!this.#browser.isExtensionPage(target, PANEL.besidePath)) continue;
        const panel = new ChromiumPanel(this.#browser, await target.asPage());
        if ((await panel.evaluate<number>(ownWindowId)) === windowId) return panel;
      }
      return null;
    });
  }

  protected override async pointAt({ x, y }: Point, gesture: 'hover' | 'click'): Promise<void> {
    if (gesture === 'hover') await this.#page.mouse.move(x, y);
    // A click that closes the popup may do so before it is answered.
    else await this.#page.mouse.click(x, y).catch(unlessClosed);
  }

  protected override async picture(): Promise<Buffer> {
    return Buffer.from(await this.#page.screenshot());
  }
}

function unlessClosed(error: unknown): void {
  // puppeteer keeps the class to itself.
  if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
}
