import type { SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChromiumBrowser } from '../browser/chromium/ChromiumBrowser';
import { openBrowser } from '../browser/openBrowser';
import { serve, type PageServer } from '../browser/serve';
import type { Panel } from '../browser/types';
import { selectTab } from './panelTabs';

/** What assistive technology gets of the panel, from Chromium's own tree of it. */

let browser: ChromiumBrowser;
let server: PageServer;
let panel: Panel;

beforeAll(async () => {
  server = await serve('tests/fixtures');
  const opened = await openBrowser('chromium', { extension: '.output/chrome-mv3' });
  if (!(opened instanceof ChromiumBrowser)) throw new Error('Only Chromium gives its tree.');
  browser = opened;
  panel = await (await browser.open(server.url('/sample-article.html'))).clickToolbarButton();
  await panel.waitUntilReady();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Each node of the tree that has a name or can be operated, as `role "name"`, in the order in which it is read. */
async function spoken(): Promise<string[]> {
  const target = browser.puppeteer.targets().find((candidate) => browser.isExtensionPage(candidate, '/popup.html'));
  const root = await (await target?.asPage())?.accessibility.snapshot();
  const lines: string[] = [];
  const read = (node: SerializedAXNode) => {
    const states = [
      node.role === 'slider' && `at ${node.valuetext ?? node.value ?? '?'}`,
      node.expanded !== undefined && (node.expanded ? 'open' : 'closed'),
      node.selected && 'selected',
      node.checked !== undefined && (node.checked === true ? 'on' : 'off'),
      node.level && `level ${node.level}`,
    ].filter(Boolean);
    lines.push([`${node.role} "${node.name ?? ''}"`, ...states].join(', '));
    node.children?.forEach(read);
  };
  root?.children?.forEach(read);
  return lines;
}

const operable = /^(?:button|slider|tab|switch|searchbox|link|checkbox|combobox) /;

test('everything that can be operated has a name, in every tab', async () => {
  for (const name of ['Speakers', 'People', 'Key sentences', 'Article'] as const) {
    await selectTab(panel, name);
    const controls = (await spoken()).filter((line) => operable.test(line));
    expect(controls.length, name).toBeGreaterThan(8);
    expect(
      controls.filter((line) => line.includes('""')),
      name,
    ).toEqual([]);
  }
});

test('the panel as it is read out', async () => {
  await selectTab(panel, 'Speakers');
  // The quotations are drawn a frame after their tab.
  await expect
    .poll(async () => (await spoken()).join('\n'), { timeout: 10_000 })
    .toMatch(/button "Copy “We are not .+” with its source"/);
  const all = (await spoken()).join('\n');
  for (const line of [
    'heading "Harrow Bay votes to keep its last ferry, for one more winter", level 1',
    'switch "Marks", on',
    'switch "Quotes", on',
    'slider "Whose words stand where in the article", at ',
    'searchbox "Search in the quotations"',
  ])
    expect(all).toContain(line);
  expect(all).toMatch(/tab "Speakers \d+", selected\ntab "People \d+"\ntab "Key sentences"\ntab "Article"/);
  // A speaker’s button says who, what, how many, and whether it is open.
  expect(all).toMatch(/button "Odalys Brennick Mayor \d quotations", open/);
  expect(all).toMatch(/button "Philippa Okonjo-Strand .*\d quotations", closed/);
});
