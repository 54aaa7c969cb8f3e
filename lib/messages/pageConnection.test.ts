import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectToPage, type PageListener } from './pageConnection';
import type { PageMessage } from './pageMessage';

const page = vi.hoisted(() => ({
  /** What the browser says to each injection in turn; the last one from then on. */
  injections: [] as (() => Promise<unknown>)[],
  ports: [] as { say(message: unknown): void; hangUp(): void }[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { sendMessage: () => Promise.resolve({}), lastError: undefined },
    scripting: { executeScript: () => (page.injections.length > 1 ? page.injections.shift() : page.injections[0])?.() },
    tabs: {
      connect: () => {
        const listeners: { message?: (message: unknown) => void; disconnect?: () => void } = {};
        page.ports.push({ say: (message) => listeners.message?.(message), hangUp: () => listeners.disconnect?.() });
        return {
          onMessage: { addListener: (listen: (message: unknown) => void) => (listeners.message = listen) },
          onDisconnect: { addListener: (listen: () => void) => (listeners.disconnect = listen) },
          postMessage: () => undefined,
          disconnect: () => undefined,
        };
      },
    },
  },
}));

/** The page has the extraction already. */
const letIn = () => Promise.resolve([{ result: true }]);
const refuse = () => Promise.reject(new Error('Cannot access it'));
const reading: PageMessage = { type: 'reading', reading: { status: 'reading' } };
const failed: PageMessage = { type: 'reading', reading: { status: 'failed', reason: 'x' } };

/** Connects; gives what the panel has heard so far. */
function connect() {
  const heard: string[] = [];
  const listener: PageListener = {
    message: (message) => heard.push(message.type === 'reading' ? message.reading.status : message.type),
    refused: (reason) => heard.push(`refused ${reason}`),
    late: () => heard.push('late'),
    lost: () => heard.push('lost'),
  };
  return { heard, connected: connectToPage(1, listener) };
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(page, { injections: [letIn], ports: [] });
});
afterEach(() => vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('a page that answers, and then goes, is lost', async () => {
  const { heard, connected } = connect();
  await pass(0);
  page.ports[0]?.say(failed);
  expect(await connected).not.toBeNull();
  page.ports[0]?.hangUp();
  await pass(60_000);
  expect(heard).toEqual(['failed', 'lost']);
});

test('a page that loads anew before it answers is asked again', async () => {
  const { heard } = connect();
  await pass(0);
  page.ports[0]?.hangUp();
  await pass(1000);
  page.ports[1]?.say(failed);
  expect(heard).toEqual(['failed']);
});

test('a page that loads anew and takes no script for a moment is asked again', async () => {
  page.injections = [refuse, letIn];
  const { heard } = connect();
  await pass(1000);
  page.ports[0]?.say(failed);
  expect(heard).toEqual(['failed']);
});

test('a page that loads anew between its two scripts is asked again', async () => {
  page.injections = [() => Promise.resolve([{ result: false }]), refuse, letIn];
  const { heard } = connect();
  await pass(1000);
  page.ports[0]?.say(failed);
  expect(heard).toEqual(['failed']);
});

test('a page that is closed to extensions refuses soon, with what the browser says', async () => {
  page.injections = [refuse];
  const { heard, connected } = connect();
  await pass(500);
  expect(await connected).toBeNull();
  expect(heard).toEqual(['refused Error: Cannot access it']);
});

test('a page that takes the script and never answers refuses after a few tries', async () => {
  const { heard } = connect();
  for (let i = 0; i < 5; i++) {
    await pass(1000);
    page.ports[i]?.hangUp();
  }
  await pass(1000);
  expect(page.ports.length).toBe(3);
  expect(heard).toEqual(['refused Error: the page hung up']);
});

test('a page that runs no script in time is late', async () => {
  page.injections = [() => new Promise(() => undefined)];
  const { heard } = connect();
  await pass(60_000);
  expect(heard).toEqual(['late']);
});

test('a page that runs the script late is connected to then', async () => {
  page.injections = [() => new Promise((run) => setTimeout(() => run([{ result: true }]), 20_000))];
  const { heard, connected } = connect();
  await pass(20_000);
  page.ports[0]?.say(failed);
  expect(await connected).not.toBeNull();
  expect(heard).toEqual(['late', 'failed']);
});

test('a page that falls silent while it is read is late, until it goes on', async () => {
  const { heard } = connect();
  await pass(0);
  page.ports[0]?.say(reading);
  await pass(7000);
  page.ports[0]?.say(reading);
  await pass(7000);
  expect(heard).toEqual(['reading', 'reading']);
  await pass(2000);
  page.ports[0]?.say(failed);
  await pass(60_000);
  expect(heard).toEqual(['reading', 'reading', 'late', 'failed']);
});

test('a panel that has hung up hears nothing more', async () => {
  const { heard, connected } = connect();
  await pass(0);
  page.ports[0]?.say(reading);
  (await connected)?.close();
  await pass(60_000);
  expect(heard).toEqual(['reading']);
});
