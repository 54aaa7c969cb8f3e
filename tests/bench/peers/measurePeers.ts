import type { Page } from 'puppeteer-core';
import { ChromiumBrowser } from '../../browser/chromium/ChromiumBrowser';
import { bundleForPage } from '../../browser/bundleForPage';
import { openBrowser } from '../../browser/openBrowser';
import { serve } from '../../browser/serve';
import { installEmpty } from '../installEmpty';
import { longestTask } from '../longestTask';
import { popupPaint } from '../popupPaint';
import { median, quantile } from '../statistics';
import { browserClock, type BrowserClock } from './browserClock';
import { markTimes, watchMarks, type MarkTimes } from './firstMarks';
import { floor, libraries, subjectsOf, type Subject } from './subjects';
import { measureToggling } from './toggling';

/**
 * What others do on a page and what we do, in turns in one Chromium, on pages by path. Each page is opened twice for each
 * subject and run: once for the processor time alone, as a trace and a look at every frame cost some themselves.
 */
export async function measurePeers(extension: string, pages: Readonly<Record<string, string>>, runs: number) {
  const bundle = await bundleForPage('tests/bench/peers/peersInPage.ts', 'peers');
  // What a page loads and runs of its own is not what is measured.
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
  const server = await serve((path) => {
    const body = pages[path];
    return body === undefined ? null : { body, headers };
  });
  const browser = await openBrowser('chromium', { extension });
  if (!(browser instanceof ChromiumBrowser)) throw new Error('Processor times come from Chromium only.');
  try {
    const clock = await browserClock(browser.puppeteer);
    const subjects = subjectsOf(browser, await installEmpty(browser), bundle);
    const samples: Sample[] = [];
    for (let run = 0; run < runs; run++)
      for (const path of Object.keys(pages))
        for (const subject of subjects)
          samples.push({
            subject: subject.name,
            path,
            ...(await measureCost(browser, server.url(path), subject, clock)),
            ...(await measureTimes(browser, server.url(path), subject, clock)),
          });
    return {
      rows: summary(subjects, samples),
      waits: afterEmptyPopup(subjects, samples),
      toggling: await measureToggling(browser, bundle, runs),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Sample extends Cost, Times {
  readonly subject: string;
  readonly path: string;
}

interface Cost {
  /** Of the whole browser, in ms. */
  readonly cpuMs: number;
  /** What the content scripts hold on to afterwards, in MB. */
  readonly heapMb: number;
}

interface Times extends MarkTimes {
  readonly longestTaskMs: number;
  /** When the popup was first painted, since the same start as the marks. */
  readonly popup: number | null;
}

async function measureCost(
  { puppeteer }: ChromiumBrowser,
  url: string,
  subject: Subject,
  clock: BrowserClock,
): Promise<Cost> {
  const page = await puppeteer.newPage();
  try {
    await goToStill(page, url);
    await subject.prepare(page);
    const session = await page.createCDPSession();
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
    };
    const heapBefore = await heap();
    const before = await clock();
    await subject.run(page);
    const cpuMs = (await clock()) - before;
    return { cpuMs, heapMb: (await heap()) - heapBefore };
  } finally {
    await page.close();
  }
}

async function measureTimes(
  { puppeteer }: ChromiumBrowser,
  url: string,
  subject: Subject,
  clock: BrowserClock,
): Promise<Times> {
  const page = await puppeteer.newPage();
  try {
    await goToStill(page, url);
    await subject.prepare(page);
    await clock();
    const { value, longestTaskMs } = await longestTask(page, async () => {
      await watchMarks(page);
      await subject.run(page);
      await page.evaluate('new Promise((done) => requestIdleCallback(done))');
      return untilMarksStand(() => markTimes(page));
    });
    const paint = subject.extension && (await popupPaint(puppeteer, subject.extension));
    return { ...value, popup: paint && paint.paintedAt - value.startedAt, longestTaskMs };
  } finally {
    await page.close();
  }
}

/** A page that moves by itself would never come to rest. */
async function goToStill(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const session = await page.createCDPSession();
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
}

/** The times once no mark has come for as long as a first mark takes on a busy machine. */
async function untilMarksStand(read: () => Promise<MarkTimes>): Promise<MarkTimes> {
  for (let before: MarkTimes | null = null; ;) {
    const now = await read();
    if (before?.last === now.last) return now;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }
}

function summary(subjects: readonly Subject[], samples: readonly Sample[]) {
  const paths = pathsOf(samples);
  const cpu = (name: string, path: string) => medianOf(samples, name, 'cpuMs', path) ?? NaN;
  return subjects.map(({ name, extension }) => {
    const all = samples.filter(({ subject }) => subject === name);
    const net = (path: string) => cpu(name, path) - (extension ? cpu(floor, path) : 0);
    const seen = (key: SampleTime) => medianOf(samples, name, key);
    return {
      '': name,
      'CPU ms': median(paths.map((path) => cpu(name, path))),
      'CPU p95': quantile(
        all.map(({ cpuMs }) => cpuMs),
        0.95,
      ),
      'net of the popup ÷ the libraries': median(paths.map((path) => net(path) / cpu(libraries, path))),
      'popup ms': seen('popup'),
      'first mark ms': seen('first'),
      'first speaker ms': seen('firstSpeaker'),
      'last mark ms': seen('last'),
      'longest task ms': median(all.map(({ longestTaskMs }) => longestTaskMs)),
      'longest p95': quantile(
        all.map(({ longestTaskMs }) => longestTaskMs),
        0.95,
      ),
      'heap MB': median(all.map(({ heapMb }) => heapMb)),
    };
  });
}

/** How long after an empty popup stands on a page ours has got somewhere there; medians of the pages' differences. */
function afterEmptyPopup(subjects: readonly Subject[], samples: readonly Sample[]) {
  const paths = pathsOf(samples);
  const ours = subjects.filter(({ name, extension }) => extension && name !== floor);
  return ours.map(({ name }) => {
    const after = (key: SampleTime) =>
      medianOrNull(
        paths.flatMap((path) => {
          const [at, from] = [medianOf(samples, name, key, path), medianOf(samples, floor, 'popup', path)];
          return at === null || from === null ? [] : at - from;
        }),
      );
    return {
      '': name,
      'its popup ms': after('popup'),
      'first mark ms': after('first'),
      'first speaker ms': after('firstSpeaker'),
      'last mark ms': after('last'),
    };
  });
}

type SampleTime = 'cpuMs' | 'popup' | 'first' | 'firstSpeaker' | 'last';

const pathsOf = (samples: readonly Sample[]): string[] => [...new Set(samples.map(({ path }) => path))];

/** Of one subject, on one page or on all; null where there were none. */
function medianOf(samples: readonly Sample[], name: string, key: SampleTime, path?: string): number | null {
  const wanted = samples.filter((sample) => sample.subject === name && (path === undefined || sample.path === path));
  return medianOrNull(wanted.flatMap((sample) => sample[key] ?? []));
}

const medianOrNull = (times: readonly number[]): number | null => (times.length === 0 ? null : median(times));
