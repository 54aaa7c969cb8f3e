import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreMarks } from './restoreMarks';

describe('restoreMarks', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const looksIn = (seconds: number, isMissing: (look: number) => boolean, isAlive = true) => {
    const end = new AbortController();
    let looks = 0;
    restoreMarks({ restore: () => isMissing(++looks) }, () => isAlive, end.signal);
    vi.advanceTimersByTime(seconds * 1000);
    end.abort();
    vi.advanceTimersByTime(10_000);
    return looks;
  };

  it('looks once a second until the end', () => {
    expect(looksIn(60, () => false)).toBe(60);
  });

  it('goes on when the page takes the marks off now and then', () => {
    expect(looksIn(60, (look) => look % 5 !== 0)).toBe(60);
  });

  it('lets a page have its way that takes them off every time', () => {
    expect(looksIn(60, () => true)).toBe(5);
  });

  it('does nothing for an orphan', () => {
    expect(looksIn(60, () => true, false)).toBe(0);
  });
});
