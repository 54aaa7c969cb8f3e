import type { Page as PuppeteerPage } from 'puppeteer-core';
import type { Point } from '../findInPanel';
import { callSource } from '../pageFunction';
import { PanelBase } from '../PanelBase';
import type { Evaluate } from '../types';

export class ChromiumPanel extends PanelBase {
  readonly #popup: PuppeteerPage;

  constructor(popup: PuppeteerPage) {
    super();
    this.#popup = popup;
  }

  override evaluate: Evaluate = (script, ...values) => this.#popup.evaluate(callSource(script, values)) as never;

  override isOpen(): Promise<boolean> {
    return Promise.resolve(!this.#popup.isClosed());
  }

  override async close(): Promise<void> {
    if (!this.#popup.isClosed()) await this.#popup.close();
  }

  protected override async clickAt({ x, y }: Point): Promise<void> {
    await this.#popup.mouse.click(x, y);
  }

  protected override async picture(): Promise<Buffer> {
    return Buffer.from(await this.#popup.screenshot());
  }
}
