import type { Browser } from 'puppeteer-core';
import { until } from '../../browser/until';

/** A browser is at rest that uses no more than `atMost` ms of the processor in `during` ms. */
const REST = { during: 300, atMost: 6 } as const;

/** The processor time in ms that a whole browser has spent once it is at rest: pages, extensions, network, graphics and itself. */
export type BrowserClock = () => Promise<number>;

export async function browserClock(browser: Browser): Promise<BrowserClock> {
  const session = await browser.target().createCDPSession();
  /** By process; those that have ended keep what they had when they were last asked. */
  const spent = new Map<number, number>();
  const read = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    for (const { id, cpuTime } of processInfo) spent.set(id, 1000 * cpuTime);
    return [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  };
  return () =>
    until('the browser being at rest', async () => {
      const before = await read();
      await new Promise((resolve) => setTimeout(resolve, REST.during));
      return (await read()) - before <= REST.atMost ? before : null;
    });
}
