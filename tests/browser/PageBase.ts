import type { Point } from './findInPanel';
import { findWords } from './findWords';
import { markKind } from './markSurface';
import { readPainted } from './readPainted';
import type { Evaluate, Medium, OpenOptions, PaintedMark, Page, PageWeight, PanelPage } from './types';

/** What a pointer can do at a point of the page. */
export type Gesture = 'hover' | 'click' | 'tap';

/** A page as both browsers share it: an implementation gives evaluation, pointer and keys, pictures, the tab and its history. */
export abstract class PageBase implements Page {
  abstract evaluate: Evaluate;
  abstract goto(url: string, loading?: OpenOptions['loading']): Promise<void>;
  abstract goBack(): Promise<void>;
  abstract goForward(): Promise<void>;
  abstract bringToFront(): Promise<void>;
  abstract clickToolbarButton(): Promise<PanelPage>;
  abstract clipboard(): Promise<string>;
  abstract press(key: string): Promise<void>;
  abstract pressShortcut(keys: string): Promise<void>;
  abstract emulateMedium(medium: Medium): Promise<void>;
  abstract weigh(): Promise<PageWeight>;
  abstract screenshot(file: string, part?: 'screen' | 'whole'): Promise<void>;
  abstract close(): Promise<void>;
  protected abstract pointAt(point: Point, gesture: Gesture): Promise<void>;

  async painted(): Promise<readonly PaintedMark[]> {
    return (await this.evaluate(readPainted)).map((mark) => ({ kind: markKind(mark.highlight), ...mark }));
  }

  html(): Promise<string> {
    return this.evaluate(() => document.documentElement.outerHTML);
  }

  scrollPosition(): Promise<{ readonly x: number; readonly y: number }> {
    return this.evaluate(() => ({ x: scrollX, y: scrollY }));
  }

  hoverWords(words: string): Promise<void> {
    return this.#pointAtWords(words, 'hover');
  }

  clickWords(words: string): Promise<void> {
    return this.#pointAtWords(words, 'click');
  }

  tapWords(words: string): Promise<void> {
    return this.#pointAtWords(words, 'tap');
  }

  async #pointAtWords(words: string, gesture: Gesture): Promise<void> {
    const place = await this.evaluate(findWords, words);
    if (!place) throw new Error(`the page does not show "${words}"`);
    await this.pointAt(place, gesture);
  }
}
