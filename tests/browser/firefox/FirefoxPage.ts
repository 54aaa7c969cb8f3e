import { writeFileSync } from 'node:fs';
import { DeadlinePassed, withDeadline } from '../deadline';
import type { Point } from '../findInPanel';
import { PageBase, type Gesture } from '../PageBase';
import { callSource } from '../pageFunction';
import {
  LOAD_DEADLINE_MS,
  type Evaluate,
  type Medium,
  type OpenOptions,
  type PageWeight,
  type PanelPage,
} from '../types';
import { hidePopup, showPopup } from './toolbarScope';
import { until } from '../until';
import type { FirefoxBrowser } from './FirefoxBrowser';
import { FirefoxPanel } from './FirefoxPanel';
import { keyValue } from './keyValue';
import { pressKeys } from './shortcutScope';
import { shortcutKeys } from './shortcutKeys';
import { askTab, showMedium } from './tabScope';
import { weighPage } from './weighFrame';

const press = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

export class FirefoxPage extends PageBase {
  readonly #browser: FirefoxBrowser;
  readonly #context: string;

  constructor(browser: FirefoxBrowser, context: string) {
    super();
    this.#browser = browser;
    this.#context = context;
  }

  override async goto(url: string, loading: OpenOptions['loading'] = 'complete'): Promise<void> {
    if (loading === 'complete') return unlessLate(this.#send('browsingContext.navigate', { url, wait: 'complete' }));
    const shown = this.#nextEvent('browsingContext.navigationCommitted');
    await this.#send('browsingContext.navigate', { url, wait: 'none' });
    await unlessLate(shown);
  }

  override goBack(): Promise<void> {
    return this.#travel(-1);
  }

  override goForward(): Promise<void> {
    return this.#travel(1);
  }

  override async bringToFront(): Promise<void> {
    await this.#send('browsingContext.activate');
  }

  override async clickToolbarButton(): Promise<PanelPage> {
    const { bidi, window, addonId } = this.#browser;
    await until('the popup closing', () => bidi.evaluate<boolean>(window, hidePopup, [this.#context]));
    await this.bringToFront();
    // Firefox names the button after the id, with every character that an id in a document cannot have replaced.
    const widgetId = `${addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
    await until('the popup opening', () => bidi.evaluate<boolean>(window, showPopup, [this.#context, widgetId]));
    return new FirefoxPanel(this.#browser, this.#context, 'popup');
  }

  override clipboard(): Promise<string> {
    const { bidi, window } = this.#browser;
    // The browser's own window may read it without asking.
    return bidi.evaluate(window, 'navigator.clipboard.readText()');
  }

  override evaluate: Evaluate = (script, ...values) => this.#browser.bidi.evaluate(this.#context, script, values);

  override async press(key: string): Promise<void> {
    const value = keyValue(key);
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await this.#act({ type: 'key', id: 'keyboard', actions });
  }

  override async pressShortcut(keys: string): Promise<void> {
    await this.bringToFront();
    await this.#browser.bidi.evaluate(this.#browser.window, pressKeys, [this.#context, shortcutKeys(keys)]);
  }

  override async emulateMedium(medium: Medium): Promise<void> {
    await this.#browser.bidi.evaluate(this.#browser.window, showMedium, [this.#context, medium]);
  }

  override weigh(): Promise<PageWeight> {
    const key = 'whosaid:weight';
    const { bidi, window } = this.#browser;
    return bidi.evaluate(window, askTab, [this.#context, callSource(weighPage, [key]), key]);
  }

  override async screenshot(file: string, part: 'screen' | 'whole' = 'screen'): Promise<void> {
    const origin = part === 'whole' ? 'document' : 'viewport';
    const { data } = await this.#send<{ data: string }>('browsingContext.captureScreenshot', { origin });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  override async close(): Promise<void> {
    await this.#send('browsingContext.close');
  }

  protected override async pointAt({ x, y }: Point, gesture: Gesture): Promise<void> {
    const pointerType = gesture === 'tap' ? 'touch' : 'mouse';
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
    const actions = gesture === 'hover' ? [move] : [move, ...press];
    await this.#act({ type: 'pointer', id: pointerType, parameters: { pointerType }, actions });
  }

  async #act(source: object): Promise<void> {
    await this.#send('input.performActions', { actions: [source] });
  }

  async #travel(delta: number): Promise<void> {
    // A page from the back/forward cache fires no load event, but is shown.
    const loaded = this.#nextEvent('browsingContext.load', 'browsingContext.navigationCommitted');
    await this.#send('browsingContext.traverseHistory', { delta });
    await unlessLate(loaded);
  }

  #nextEvent(...events: readonly string[]): Promise<void> {
    return new Promise((resolve) => {
      for (const event of events) {
        this.#browser.bidi.on(event, ({ context }: { readonly context: string }) => {
          if (context === this.#context) resolve();
        });
      }
    });
  }

  #send<Result>(method: string, parameters: Record<string, unknown> = {}): Promise<Result> {
    return this.#browser.bidi.send<Result>(method, { context: this.#context, ...parameters });
  }
}

/** A page that has not finished loading in time is used as it is, as a reader would. */
async function unlessLate(loading: Promise<unknown>): Promise<void> {
  try {
    await withDeadline(loading, LOAD_DEADLINE_MS, 'loading');
  } catch (error) {
    if (!(error instanceof DeadlinePassed)) throw error;
  }
}
