import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ChromiumBrowser } from '../browser/chromium/ChromiumBrowser';
import { FirefoxBrowser } from '../browser/firefox/FirefoxBrowser';
import type { Browser, Page } from '../browser/types';

/** The card as a test sees it, though it lies in a closed shadow root that the page cannot look into. */
export interface CardInPage {
  isShown(): Promise<boolean>;
  /** The visible text; null when no card is shown. */
  text(): Promise<string | null>;
  /** Clicks a button of the card by its visible words, with the mouse. */
  click(button: string): Promise<void>;
  /** Moves the mouse to a point of the window. */
  moveTo(x: number, y: number): Promise<void>;
  /** Moves the mouse onto the card. */
  hover(): Promise<void>;
  box(): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }>;
  /** Of each button, in pixels. */
  buttonSizes(): Promise<readonly { readonly width: number; readonly height: number }[]>;
  /** Computed style of the card itself. */
  style(property: string): Promise<string>;
  /** The visible words of what has the keyboard in the card; empty for the card as a whole; null when it is elsewhere. */
  focused(): Promise<string | null>;
  /** What the live region says. */
  announcement(): Promise<string>;
  /** Accessibility violations that axe-core finds in the card, as `rule: target`. */
  axe(): Promise<readonly string[]>;
}

/** The card in the only page of this browser at an address. */
export function cardInPage(browser: Browser, page: Page, url: string): CardInPage {
  const { moveMouse, clickMouse, open } = driverOf(browser, url);

  /** Runs a function with the shadow root, after the test has opened it with the browser's own privileges. */
  const inRoot = async <Result>(script: (root: ShadowRoot, value: string) => Result, value = ''): Promise<Result> => {
    await open();
    return page.evaluate<Result>(
      `((__name) => (${script.toString()})(document.documentElement.lastElementChild.shadowRoot, ${JSON.stringify(value)}))((f) => f)`,
    );
  };
  const isShown = () => page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');
  const box = () =>
    inRoot((root) => {
      const { x, y, width, height } = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });

  return {
    isShown,
    text: async () =>
      (await isShown()) ? inRoot((root) => root.querySelector<HTMLElement>('.card')?.innerText ?? null) : null,
    click: async (button) => {
      const place = await inRoot((root, words) => {
        const found = [...root.querySelectorAll('button')].find((one) => one.innerText.includes(words));
        const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2 };
      }, button);
      await clickMouse(place.x, place.y);
    },
    moveTo: moveMouse,
    hover: async () => {
      const { x, y, width } = await box();
      await moveMouse(x + width / 2, y + 10);
    },
    box,
    buttonSizes: () =>
      inRoot((root) =>
        [...root.querySelectorAll('button')].map((button) => {
          const { width, height } = button.getBoundingClientRect();
          return { width, height };
        }),
      ),
    style: (property) =>
      inRoot((root, name) => {
        const card = root.querySelector('.card');
        return card ? getComputedStyle(card).getPropertyValue(name) : '';
      }, property),
    focused: async () =>
      (await isShown())
        ? inRoot((root) => {
            const focused = root.activeElement as HTMLElement | null;
            return focused?.localName === 'button' ? focused.innerText : focused ? '' : null;
          })
        : null,
    announcement: () => inRoot((root) => root.querySelector('[role=status]')?.textContent ?? ''),
    axe: async () => {
      await open();
      if (!(await page.evaluate<boolean>('"axe" in window'))) {
        const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
        await page.evaluate(`(() => { const module = undefined, define = undefined; ${source}; return null; })()`);
      }
      const result = await page.evaluate<AxeResult>(
        'window.axe.run(document.documentElement.lastElementChild, { rules: { "target-size": { enabled: true } } })',
      );
      // That nothing was found means something only where something was looked at. Contrast is not among it: axe cannot
      // tell the ground of what lies in the top layer; Card.test.tsx computes it.
      for (const rule of ['button-name', 'target-size', 'aria-dialog-name'])
        if (!result.passes.some(({ id }) => id === rule)) throw new Error(`axe did not get to check ${rule}`);
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`),
      );
    },
  };
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
  readonly passes: readonly { readonly id: string }[];
}

interface Driver {
  moveMouse(x: number, y: number): Promise<void>;
  clickMouse(x: number, y: number): Promise<void>;
  /** Gives the last element of the document its closed shadow root as if it were an open one, for tests only. */
  open(): Promise<void>;
}

function driverOf(browser: Browser, url: string): Driver {
  if (browser instanceof ChromiumBrowser) return chromiumDriver(browser, url);
  if (browser instanceof FirefoxBrowser) return firefoxDriver(browser, url);
  throw new Error(`No way into a card of ${browser.name}`);
}

function chromiumDriver(browser: ChromiumBrowser, url: string): Driver {
  const find = async () => {
    const page = (await browser.puppeteer.pages()).find((candidate) => candidate.url() === url);
    if (!page) throw new Error(`No page at ${url}`);
    return page;
  };
  return {
    moveMouse: async (x, y) => (await find()).mouse.move(x, y),
    clickMouse: async (x, y) => (await find()).mouse.click(x, y),
    open: async () => {
      const session = await (await find()).createCDPSession();
      const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
      const html = root.children?.find(({ localName }) => localName === 'html');
      const backendNodeId = html?.children?.at(-1)?.shadowRoots?.[0]?.backendNodeId;
      if (backendNodeId === undefined) throw new Error('no card is shown');
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration:
          'function () { Object.defineProperty(this.host, "shadowRoot", { value: this, configurable: true }); }',
      });
      await session.detach();
    },
  };
}

function firefoxDriver({ bidi, window }: FirefoxBrowser, url: string): Driver {
  const context = async () => {
    const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree');
    const found = contexts.find((candidate) => candidate.url === url);
    if (!found) throw new Error(`No page at ${url}`);
    return found.context;
  };
  const act = async (x: number, y: number, then: readonly object[]) => {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
    const actions = [{ type: 'pointer', id: 'mouse', actions: [move, ...then] }];
    await bidi.send('input.performActions', { context: await context(), actions });
  };
  return {
    moveMouse: (x, y) => act(x, y, []),
    clickMouse: (x, y) =>
      act(x, y, [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    open: async () => {
      const isOpen = await bidi.evaluate(window, openLastRoot, [await context()]);
      if (isOpen !== true) throw new Error('no card is shown');
    },
  };
}

/** Runs in Firefox's own window. */
async function openLastRoot(tab: string): Promise<unknown> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const messages = NavigableManager.getBrowserById(tab)?.messageManager;
  if (!messages) return false;
  return new Promise((resolve) => {
    const key = 'whosaid-test-root';
    const receive = (message: { readonly data: unknown }) => {
      messages.removeMessageListener(key, receive);
      resolve(message.data);
    };
    messages.addMessageListener(key, receive);
    const script = `{
      const host = content.document.documentElement.lastElementChild;
      const root = host.openOrClosedShadowRoot;
      if (root) Object.defineProperty(Cu.waiveXrays(host), 'shadowRoot', { value: Cu.waiveXrays(root), configurable: true });
      sendAsyncMessage(${JSON.stringify(key)}, root !== null);
    }`;
    messages.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}
