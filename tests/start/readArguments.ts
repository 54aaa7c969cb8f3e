import type { BrowserName } from '../browser/types';

export const USAGE = 'usage: npm start [-- [--firefox] [url or html file]]';

/** What `npm start` was asked for. */
export interface StartRequest {
  /** Absent: whichever is there. */
  readonly browser?: BrowserName;
  /** An address or a file; absent: the sample article. */
  readonly target?: string;
}

/** Reads the words after `npm start --`; throws how it is used when it does not know one. */
export function readArguments(words: readonly string[]): StartRequest {
  const [target, ...more] = words.filter((word) => word !== '--firefox');
  if (target?.startsWith('-') || more.length > 0) throw new Error(USAGE);
  return {
    ...(words.includes('--firefox') && { browser: 'firefox' as const }),
    ...(target !== undefined && { target }),
  };
}
