import { newTask } from '../newTask';

/** How long our work may hold the page's thread at a stretch: with what is under way when it ends, less than a frame of 16 ms. */
const sliceMs = 10;

/** Cuts long work into slices, between which the page can act, and counts the time that the slices took. */
export class TimeSlicer {
  private sliceStart = performance.now();
  private workedMs = 0;

  constructor(private readonly limitMs: number) {}

  /** Whether the time for all the work is used up. The waits between the slices do not count. */
  isOver(): boolean {
    return this.workedMs + performance.now() - this.sliceStart > this.limitMs;
  }

  /** Whether the slice is used up, so that {@link rest} is due. */
  isDue(): boolean {
    return performance.now() - this.sliceStart > sliceMs;
  }

  /** Lets the page act, then begins a new slice. */
  async rest(): Promise<void> {
    this.workedMs += performance.now() - this.sliceStart;
    await yieldToPage();
    this.sliceStart = performance.now();
  }
}

/** The items for which `isIn` holds, in order; rests whenever it is due. */
export async function filterInSteps<Item>(
  items: readonly Item[],
  isIn: (item: Item) => boolean,
  slicer: Pick<TimeSlicer, 'isDue' | 'rest'>,
): Promise<Item[]> {
  const found: Item[] = [];
  for (const item of items) {
    if (slicer.isDue()) await slicer.rest();
    if (isIn(item)) found.push(item);
  }
  return found;
}

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/** Resolves in a new task, after the page's own waiting tasks where the browser can promise that. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  return typeof scheduler?.yield === 'function' ? scheduler.yield() : newTask();
}
