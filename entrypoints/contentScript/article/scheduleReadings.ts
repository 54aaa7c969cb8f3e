import { debounce } from '../timing/debounce';

/**
 * Reads the page. `isOver` tells whether a later reading has overtaken this one, or it has been cancelled. Resolves to whether
 * anything new was found.
 */
export type Read = (isOver: () => boolean) => Promise<boolean>;

/** Decides when the page is read, one reading at a time. */
export interface ReadingSchedule {
  isUnderWay(): boolean;
  /** Reads at once, overtaking a reading that is under way. */
  now(): void;
  /** Reads when the page has come to rest and no reading is under way. */
  soon(): void;
  /** The same after something the reader has done: earlier readings do not delay it. */
  soonForReader(): void;
  /** Cancels the reading that is under way and forgets earlier ones, so that they do not delay the next. */
  cancel(): void;
}

const readRest = { restMs: 400, mostMs: 2000 };

/** A page that keeps changing without anything new for the reader is read less and less often, up to this pause. */
const longestPauseMs = 30_000;

/** How often a minute a page with something new each time is read: its first changes at once, further ones rarely. */
const mostAMinute = 3;
const minuteMs = 60_000;

/** A page that is read that often spends at most 1/20 of its time on it. */
const share = 20;

/** Schedules readings until the signal, or until the extension or the page has gone. Calls `failed` when one throws. */
export function scheduleReadings(
  read: Read,
  failed: (error: unknown) => void,
  isAlive: () => boolean,
  signal: AbortSignal,
): ReadingSchedule {
  /** Numbers the readings: one that has been overtaken ends silently. */
  let latest = 0;
  let isUnderWay = false;
  let isStale = false;
  let endedAt = 0;
  let pauseMs = 0;
  /** When the latest unrequested readings began, and how long the latest of all took. */
  let begunAt: readonly number[] = [];
  let tookMs = 0;
  let paused: ReturnType<typeof setTimeout> | undefined;

  const now = async () => {
    if (signal.aborted || !isAlive()) return;
    const number = ++latest;
    const startedAt = performance.now();
    isUnderWay = true;
    isStale = false;
    try {
      const isNew = await read(() => signal.aborted || number !== latest);
      if (number === latest) pauseMs = isNew ? 0 : Math.min(Math.max(readRest.restMs, 2 * pauseMs), longestPauseMs);
    } catch (error) {
      // When the page has gone away meanwhile, the error concerns nobody.
      if (number === latest && isAlive()) failed(error);
    }
    if (number !== latest) return;
    tookMs = performance.now() - startedAt;
    end();
  };

  /** The earliest time for the next unrequested reading. */
  const restedAt = () => {
    const oldest = begunAt.at(-mostAMinute);
    return oldest === undefined ? 0 : Math.max(oldest + minuteMs, endedAt + Math.min(share * tookMs, minuteMs));
  };

  const end = () => {
    isUnderWay = false;
    endedAt = performance.now();
    if (isStale) soon();
  };

  const soon = debounce(
    () => {
      const at = performance.now();
      const waitMs = Math.max(endedAt + pauseMs, restedAt()) - at;
      // A reading that is under way is not cut short: on a page that never rests none would finish.
      if (isUnderWay) isStale = true;
      else if (waitMs <= 0) {
        begunAt = [...begunAt, at].slice(-mostAMinute);
        void now();
      } else paused ??= setTimeout(endPause, waitMs);
    },
    readRest,
    signal,
  );

  const endPause = () => {
    paused = undefined;
    soon();
  };

  return {
    isUnderWay: () => isUnderWay,
    now: () => void now(),
    soon,
    soonForReader: () => {
      begunAt = [];
      pauseMs = 0;
      soon();
    },
    cancel: () => {
      latest++;
      isUnderWay = false;
      pauseMs = 0;
      begunAt = [];
    },
  };
}
