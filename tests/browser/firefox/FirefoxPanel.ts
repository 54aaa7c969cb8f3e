import type { Point } from '../findInPanel';
import { callSource } from '../pageFunction';
import { PanelBase } from '../PanelBase';
import type { ColorScheme, Evaluate, PanelPage } from '../types';
import { until } from '../until';
import type { FirefoxBrowser } from './FirefoxBrowser';
import { evaluateInPanel, pointInPanel, pressInPanel, type PanelAnswer } from './panelFrame';
import {
  askPanel,
  closeSidebar,
  closeTab,
  focusPanel,
  hasDocument,
  onPanel,
  panelPicture,
  PLACES,
  showScheme,
} from './panelScope';
import { hidePopup } from './toolbarScope';

let lastKey = 0;

export class FirefoxPanel extends PanelBase {
  readonly #browser: FirefoxBrowser;
  /** A tab of the window that the panel is in. */
  readonly #tab: string;
  readonly #place: keyof typeof PLACES;

  constructor(browser: FirefoxBrowser, tab: string, place: keyof typeof PLACES) {
    super();
    this.#browser = browser;
    this.#tab = tab;
    this.#place = place;
  }

  override evaluate: Evaluate = (script, ...values) => this.#ask(evaluateInPanel, callSource(script, values));

  override isOpen(): Promise<boolean> {
    return this.#inWindow(hasDocument);
  }

  override async close(): Promise<void> {
    if (this.#place === 'beside') await this.#inWindow(closeSidebar);
    else if (this.#place === 'tab') await this.#inWindow(closeTab);
    else {
      const { bidi, window } = this.#browser;
      await until('the popup closing', () => bidi.evaluate<boolean>(window, hidePopup, [this.#tab]));
    }
  }

  override async press(key: string): Promise<void> {
    await this.#inWindow(focusPanel);
    await this.#ask(pressInPanel, key);
  }

  override async emulateScheme(scheme: ColorScheme): Promise<void> {
    await this.#inWindow(showScheme, scheme);
  }

  protected override async besideAfter(click: () => Promise<void>): Promise<PanelPage> {
    await click();
    const panel = new FirefoxPanel(this.#browser, this.#tab, 'beside');
    await until('opening the sidebar', () => panel.isOpen());
    return panel;
  }

  protected override async pointAt({ x, y }: Point, gesture: 'hover' | 'click'): Promise<void> {
    await this.#ask(pointInPanel, gesture, x, y);
  }

  protected override async picture(): Promise<Buffer> {
    const url = await this.#inWindow<string, []>(panelPicture);
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  }

  async #ask<Result, Values extends readonly unknown[]>(
    frameScript: (key: string, ...values: Values) => void,
    ...values: Values
  ): Promise<Result> {
    const key = `whosaid:answer:${++lastKey}`;
    const source = callSource(frameScript, [key, ...values]);
    const answer = await this.#inWindow<PanelAnswer, [string, string]>(askPanel, source, key);
    if ('error' in answer) throw new Error(answer.error);
    return JSON.parse(answer.json) as Result;
  }

  #inWindow<Result, Values extends readonly unknown[]>(
    script: (panel: GeckoBrowser | null, ...values: Values) => unknown,
    ...values: Values
  ): Promise<Result> {
    const { bidi, window } = this.#browser;
    return bidi.evaluate(window, onPanel(this.#tab, PLACES[this.#place], script, ...values));
  }
}
