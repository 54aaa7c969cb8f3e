import { expect } from 'vitest';
import { ASK_AGAIN_MS, WAIT_LIMIT_MS } from './browser/until';

/** Expects something of a value, now or soon: reads it again and again until the expectation is met. */
export const soon = <Value>(read: () => Value | Promise<Value>) =>
  expect.poll(read, { timeout: WAIT_LIMIT_MS, interval: ASK_AGAIN_MS });
