import type { KeyInput, Page as PuppeteerPage } from 'puppeteer-core';
import type { Point } from '../findInPanel';
import { callSource } from '../pageFunction';
import { PanelBase } from '../PanelBase';
import { PANEL } from '../panelSurface';
import type { Evaluate, Panel } from '../types';
import type { ChromiumBrowser } from './ChromiumBrowser';

const BESIDE_DEADLINE_MS = 8_000;

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

  protected override async findBeside(): Promise<Panel> {
    const target = await this.#browser.puppeteer.waitForTarget(
      (candidate) => this.#browser.isExtensionPage(candidate, PANEL.besidePath),
      { timeout: BESIDE_DEADLINE_MS },
    );
    return new ChromiumPanel(this.#browser, await target.asPage());
  }

  protected override async clickAt({ x, y }: Point): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  protected override async picture(): Promise<Buffer> {
    return Buffer.from(await this.#page.screenshot());
  }
}
