import { expect, it } from 'vitest';
import { findQuotes } from '../lib/analysis/quotes/findQuotes';
import { splitBlocks } from '../lib/analysis/text/block';
import { leastCost } from './leastCost';

it.each(['"', '“', '‘', "'", '”', '“‘', `"'`, '“a\n', '"a" ', '‘as’ b'])(
  'finding quotations stays linear on %s without end',
  (unit) => {
    const cost = (repeated: number) => {
      const text = unit.repeat(repeated);
      return leastCost(() => findQuotes(text, splitBlocks(text)));
    };
    // Work that grows with the square would cost 256 times as much.
    expect(cost(48_000)).toBeLessThan(64 * cost(3_000));
  },
);
