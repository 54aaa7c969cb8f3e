import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreMarks } from './restoreMarks';

describe('restoreMarks', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const looksIn = (seconds: number, isMissing: (look: number) => boolean, isAlive = true) => {
    const end = new AbortController();
    let looks = 0;
    let timesGivenUp = 0;
    const restore = () => isMissing(++looks);
    restoreMarks(
      { restore },
      () => isAlive,
      end.signal,
      () => timesGivenUp++,
    );
    vi.advanceTimersByTime(seconds * 1000);
    end.abort();
    vi.advanceTimersByTime(10_000);
    return { looks, timesGivenUp };
  };

  it('looks once a second until the end', () => {
    expect(looksIn(60, () => false)).toEqual({ looks: 60, timesGivenUp: 0 });
  });

  it('goes on when the page takes the marks off now and then', () => {
    expect(looksIn(60, (look) => look % 5 !== 0)).toEqual({ looks: 60, timesGivenUp: 0 });
  });

  it('lets a page have its way that takes them off every time', () => {
    expect(looksIn(60, () => true)).toEqual({ looks: 5, timesGivenUp: 1 });
  });

  it('does nothing for an orphan', () => {
    expect(looksIn(60, () => true, false)).toEqual({ looks: 0, timesGivenUp: 0 });
  });
});
