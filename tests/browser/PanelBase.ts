import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findInPanel, type Point, type Step } from './findInPanel';
import { PANEL } from './panelSurface';
import { readPanel } from './readPanel';
import type { ColorScheme, Evaluate, PanelPage, SeenPanel, SeenSwitch } from './types';
import { until } from './until';

/** What is looked for can be in the last tab, behind a closed disclosure; more layers than that would be a mistake. */
const MAX_LAYERS = 7;

/** The panel as both browsers share it: an implementation gives evaluation, the mouse, pictures and the window. */
export abstract class PanelBase implements PanelPage {
  abstract evaluate: Evaluate;
  abstract isOpen(): Promise<boolean>;
  abstract close(): Promise<void>;
  abstract press(key: string): Promise<void>;
  abstract emulateScheme(scheme: ColorScheme): Promise<void>;
  protected abstract pointAt(point: Point, gesture: 'hover' | 'click'): Promise<void>;
  protected abstract picture(): Promise<Buffer>;
  /** The panel beside the page in this panel's window, once the click has made the browser show it. */
  protected abstract besideAfter(click: () => Promise<void>): Promise<PanelPage>;

  state(): Promise<SeenPanel> {
    return this.evaluate(readPanel, PANEL);
  }

  waitUntilReady(): Promise<SeenPanel> {
    return until('the panel becoming ready', async () => {
      // Some of it is loaded only once a reader's pointer is there.
      await this.evaluate(() =>
        document.querySelector('main')?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true })),
      );
      const state = await this.state();
      return !state.busy && state;
    });
  }

  toggle(name: SeenSwitch): Promise<void> {
    return this.#click(PANEL.switch, name, null);
  }

  clickQuote(text: string): Promise<void> {
    return this.#click(PANEL.quote, text, null);
  }

  clickPerson(name: string): Promise<void> {
    return this.#click(PANEL.personButton, name, PANEL.name);
  }

  hover(part: 'headline' | 'speakerName' | 'personName' | 'quote', words: string): Promise<void> {
    return this.#reach(PANEL[part], words, null, 'hover');
  }

  openBeside(): Promise<PanelPage> {
    // The button has an icon and no words.
    return this.besideAfter(() => this.#click(PANEL.beside, '', null));
  }

  clickButton(label: string): Promise<void> {
    return this.#click(PANEL.button, label, null);
  }

  clickSettings(): Promise<void> {
    return this.#click(PANEL.settings, '', null);
  }

  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText);
  }

  async axe(rules: 'all' | 'contrast' = 'all', part = 'html'): Promise<readonly string[]> {
    if (!(await this.evaluate<boolean>('"axe" in window'))) {
      const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      await this.evaluate(`(() => { const module = undefined, define = undefined; ${source}; return null; })()`);
    }
    const options = { resultTypes: ['violations'], ...(rules === 'contrast' && { runOnly: ['color-contrast'] }) };
    const result = await this.evaluate<AxeResult>(
      `window.axe.run(${JSON.stringify(part)}, ${JSON.stringify(options)})`,
    );
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }

  async screenshot(file: string): Promise<void> {
    writeFileSync(file, await this.picture());
  }

  #click(selector: string, wanted: string, textSelector: string | null): Promise<void> {
    return this.#reach(selector, wanted, textSelector, 'click');
  }

  async #reach(
    selector: string,
    wanted: string,
    textSelector: string | null,
    gesture: 'hover' | 'click',
  ): Promise<void> {
    for (let layer = 0; layer < MAX_LAYERS; layer++) {
      const step = await this.#findAtRest(selector, wanted, textSelector);
      if (!step) break;
      const isTarget = step.kind === 'target';
      await this.pointAt(step.at, isTarget ? gesture : 'click');
      if (isTarget) return;
    }
    throw new Error(`the panel shows no ${selector} "${wanted}"`);
  }

  /** Where to click, once the place is the same twice in a row: a popup that fills in changes its size for a moment. */
  async #findAtRest(selector: string, wanted: string, textSelector: string | null): Promise<Step | null> {
    let last: Step | null = null;
    const { step } = await until(`${selector} being at rest`, async () => {
      const step: Step | null = await this.evaluate(findInPanel, selector, wanted, textSelector);
      const isAtRest = !step || (last !== null && last.at.x === step.at.x && last.at.y === step.at.y);
      last = step;
      return isAtRest && { step };
    });
    return step;
  }
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}
