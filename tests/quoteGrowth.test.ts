import { expect, it } from 'vitest';
import { findQuotes } from '../lib/analysis/quotes/findQuotes';
import { splitBlocks } from '../lib/analysis/text/block';

it.each(['"', '“', '‘', "'", '”', '“‘', `"'`, '“a\n', '"a" ', '‘as’ b'])(
  'finding quotations stays linear on %s without end',
  (unit) => {
    // Work that grows with the square would cost 256 times as much.
    expect(costOf(unit.repeat(96_000))).toBeLessThan(64 * costOf(unit.repeat(6_000)));
  },
  60_000,
);

/** The least milliseconds of processor time of three runs, at least two. */
function costOf(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    findQuotes(text, splitBlocks(text));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(2, Math.min(...runs));
}
