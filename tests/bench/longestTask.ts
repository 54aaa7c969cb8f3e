import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** Does some work, and gives the longest task in ms of the page's main thread meanwhile, from a trace. */
export async function longestTask<Value>(
  page: Page,
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly longestTaskMs: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-trace-'));
  const file = join(folder, 'trace.json');
  try {
    await page.tracing.start({ path: file, categories: ['toplevel', 'devtools.timeline', '__metadata'] });
    await page.evaluate(() => console.timeStamp('start'));
    const value = await work();
    await page.tracing.stop();
    const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] };
    return { value, longestTaskMs: longestOf(traceEvents) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The longest task, in ms, of the main thread on which the start was stamped, from the stamp on. What goes on after an `await`
 * stands beside its task in a trace, although the page can do nothing in between.
 */
function longestOf(events: readonly TraceEvent[]): number {
  const stamp = events.find((event) => event.name === 'TimeStamp');
  if (!stamp) throw new Error('The trace does not hold the stamp of the start.');
  const parts = events
    .filter(
      ({ name, pid, tid, ts }) =>
        /(?:RunTask|PerformMicrotaskCheckpoint)$/.test(name) && pid === stamp.pid && tid === stamp.tid && ts > stamp.ts,
    )
    .sort((a, b) => a.ts - b.ts);
  let longest = 0;
  let task = 0;
  let end = -Infinity;
  for (const { name, ts, dur = 0 } of parts) {
    // It is inside the part before.
    if (ts < end) continue;
    task = name.endsWith('RunTask') ? dur : task + dur;
    end = ts + dur;
    longest = Math.max(longest, task);
  }
  return longest / 1000;
}
