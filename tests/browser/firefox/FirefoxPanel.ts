import type { Point } from '../findInPanel';
import { callSource } from '../pageFunction';
import { PanelBase } from '../PanelBase';
import type { Evaluate } from '../types';
import { askPopup, closePopup, isPopupOpen, popupPicture } from './toolbarScope';
import type { FirefoxBrowser } from './FirefoxBrowser';
import { clickInPopup, evaluateInPopup, type PopupAnswer } from './popupScope';

let lastKey = 0;

export class FirefoxPanel extends PanelBase {
  readonly #browser: FirefoxBrowser;
  readonly #tab: string;

  constructor(browser: FirefoxBrowser, tab: string) {
    super();
    this.#browser = browser;
    this.#tab = tab;
  }

  override evaluate: Evaluate = (script, ...values) => this.#ask(evaluateInPopup, callSource(script, values));

  override isOpen(): Promise<boolean> {
    return this.#browser.bidi.evaluate(this.#browser.window, isPopupOpen, [this.#tab]);
  }

  override async close(): Promise<void> {
    await this.#browser.bidi.evaluate(this.#browser.window, closePopup, [this.#tab]);
  }

  protected override async clickAt({ x, y }: Point): Promise<void> {
    await this.#ask(clickInPopup, x, y);
  }

  protected override async picture(): Promise<Buffer> {
    const url = await this.#browser.bidi.evaluate<string>(this.#browser.window, popupPicture, [this.#tab]);
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  }

  async #ask<Result, Values extends readonly unknown[]>(
    frameScript: (key: string, ...values: Values) => void,
    ...values: Values
  ): Promise<Result> {
    const key = `whosaid:answer:${++lastKey}`;
    const source = callSource(frameScript, [key, ...values]);
    const answer = await this.#browser.bidi.evaluate<PopupAnswer>(this.#browser.window, askPopup, [
      this.#tab,
      source,
      key,
    ]);
    if ('error' in answer) throw new Error(answer.error);
    return JSON.parse(answer.json) as Result;
  }
}
