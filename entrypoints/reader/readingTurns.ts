import { debounce } from './debounce';

/** One reading of the page; `isOver` once a later one has overtaken it, or nobody wants it any more. Tells whether it found anything new. */
export type Read = (isOver: () => boolean) => Promise<boolean>;

/** When the page is read: one reading at a time. */
export interface ReadingTurns {
  isUnderWay(): boolean;
  /** Reads at once, whatever is under way. */
  now(): void;
  /** Reads when the page has come to rest, and what is under way has come to its end. */
  soon(): void;
  /** The same for something that the reader has done: how often the page was read before does not count. */
  soonForReader(): void;
  /** Ends what is under way without a word; the next reading waits for nothing. */
  drop(): void;
}

const readRest = { restMs: 400, mostMs: 2000 };

/** A page that changes all the time without anything new for the reader is read ever more rarely, up to this. */
const longestPauseMs = 30_000;

/** A page that always has something new is read so often a minute: its first changes at once, all further ones rarely. */
const mostAMinute = 3;
const minuteMs = 60_000;

/** Once it is read so often, a page is read for at most one part in so many of its time. */
const share = 20;

/** Takes readings in turns, as long as extension and page live, until the signal; `failed` when one throws. */
export function takeTurns(
  read: Read,
  failed: (error: unknown) => void,
  isAlive: () => boolean,
  signal: AbortSignal,
): ReadingTurns {
  /** Counts the readings: one that is overtaken by a later one ends without a word. */
  let latest = 0;
  let isUnderWay = false;
  let isStale = false;
  let endedAt = 0;
  let pauseMs = 0;
  /** When the last readings that nobody asked for began, and how long the latest one took. */
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
      // A page that went away while it was read has no reader any more whom the error would concern.
      if (number === latest && isAlive()) failed(error);
    }
    if (number !== latest) return;
    tookMs = performance.now() - startedAt;
    end();
  };

  /** When a page that is read again and again may be read next. */
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
      // A reading that is under way is not cut short: on a page that never rests none would come to its end.
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
    drop: () => {
      latest++;
      isUnderWay = false;
      pauseMs = 0;
      begunAt = [];
    },
  };
}
