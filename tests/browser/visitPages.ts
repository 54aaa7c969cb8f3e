import { DeadlinePassed, withDeadline } from './deadline';
import { openBrowser } from './openBrowser';
import type { Browser, BrowserName, BrowserOptions, Page } from './types';

/** What became of one item: what the visit gave, or why there is nothing. */
export type Visit<Item, Result> =
  | { readonly item: Item; readonly status: 'done'; readonly result: Result }
  | { readonly item: Item; readonly status: 'too-slow' | 'failed'; readonly reason: string };

export interface VisitOptions extends BrowserOptions {
  readonly browser: BrowserName;
  /** Browsers at work beside each other; default 1. */
  readonly browsers?: number;
  /** For one visit, the loading included; default 30 s. */
  readonly deadlineMs?: number;
}

const VISIT_DEADLINE_MS = 30_000;
const CLOSE_DEADLINE_MS = 5_000;
/** A fresh browser after so many pages keeps what pages leave behind in its memory small. */
const PAGES_PER_BROWSER = 250;

/**
 * Visits many items with few browsers: `visit` gets an empty tab for each. Yields one {@link Visit} an item, as they
 * are finished. A visit that fails or is too slow costs a browser, never an item: the next gets a fresh one. Throws only
 * when a browser does not start.
 */
export async function* visitPages<Item, Result>(
  items: readonly Item[],
  options: VisitOptions,
  visit: (page: Page, item: Item) => Promise<Result>,
): AsyncGenerator<Visit<Item, Result>> {
  const queue = items.values();
  const workers = new Map<number, Promise<{ worker: number; outcome: Visit<Item, Result> | null }>>();
  const seats = Array.from({ length: Math.max(1, options.browsers ?? 1) }, () => new Seat(options));
  const advance = (worker: number) => {
    const next = queue.next();
    const seat = seats[worker];
    const outcome = next.done || !seat ? Promise.resolve(null) : seat.visit(next.value, visit);
    workers.set(
      worker,
      outcome.then((result) => ({ worker, outcome: result })),
    );
  };
  try {
    for (const worker of seats.keys()) advance(worker);
    while (workers.size > 0) {
      const { worker, outcome } = await Promise.race(workers.values());
      workers.delete(worker);
      if (outcome === null) continue;
      advance(worker);
      yield outcome;
    }
  } finally {
    await Promise.all(seats.map((seat) => seat.leave()));
  }
}

/** One browser at a time, replaced when it has failed or is worn. */
class Seat {
  readonly #options: VisitOptions;
  #browser: Browser | null = null;
  #pages = 0;

  constructor(options: VisitOptions) {
    this.#options = options;
  }

  async visit<Item, Result>(
    item: Item,
    visit: (page: Page, item: Item) => Promise<Result>,
  ): Promise<Visit<Item, Result>> {
    if (this.#pages++ >= PAGES_PER_BROWSER) await this.leave();
    const browser = (this.#browser ??= await openBrowser(this.#options.browser, this.#options));
    try {
      const work = async () => {
        const page = await browser.open('about:blank');
        const result = await visit(page, item);
        await page.close();
        return result;
      };
      const crash = browser.ended.then(() => Promise.reject(new Error('the browser ended')));
      const deadlineMs = this.#options.deadlineMs ?? VISIT_DEADLINE_MS;
      return {
        item,
        status: 'done',
        result: await withDeadline(Promise.race([work(), crash]), deadlineMs, 'the visit'),
      };
    } catch (error) {
      await this.leave();
      const reason = error instanceof Error ? error.message : String(error);
      return { item, status: error instanceof DeadlinePassed ? 'too-slow' : 'failed', reason };
    }
  }

  async leave(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    this.#pages = 0;
    if (!browser) return;
    try {
      await withDeadline(browser.close(), CLOSE_DEADLINE_MS, 'closing the browser');
    } catch (error) {
      browser.kill();
      // Slow or broken: that is why it is replaced. Anything else is a mistake here.
      if (!(error instanceof Error)) throw error;
    }
  }
}
