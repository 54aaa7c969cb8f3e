import type { SerializedAXNode } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { ChromiumBrowser } from '../browser/chromium/ChromiumBrowser';
import type { Browser, Page, PanelPage } from '../browser/types';
import { soon } from '../soon';
import { selectTab } from './panelTabs';
import { withBrowsers } from './withBrowsers';

/** What assistive technology gets of the panel and of the card, from Chromium's own tree of them. */

/** Each node of the tree that has a name or can be operated, as `role "name"`, in the order in which it is read. */
async function spokenIn(browser: Browser, address = '/popup.html'): Promise<string[]> {
  if (!(browser instanceof ChromiumBrowser)) throw new Error('Only Chromium gives its tree.');
  const target = browser.puppeteer.targets().find((candidate) => candidate.url().endsWith(address));
  const root = await (await target?.asPage())?.accessibility.snapshot();
  const lines: string[] = [];
  const read = (node: SerializedAXNode) => {
    const states = [
      node.role === 'slider' && `at ${node.valuetext ?? node.value ?? '?'}`,
      node.expanded !== undefined && (node.expanded ? 'open' : 'closed'),
      node.selected && 'selected',
      node.checked !== undefined && (node.checked === true ? 'on' : 'off'),
      node.level && `level ${node.level}`,
      node.description && `described as ${node.description}`,
    ].filter(Boolean);
    lines.push([`${node.role} "${node.name ?? ''}"`, ...states].join(', '));
    node.children?.forEach(read);
  };
  root?.children?.forEach(read);
  return lines;
}

const operable = /^(?:button|slider|tab|switch|searchbox|link|checkbox|combobox) /;

withBrowsers((setting) => {
  let page: Page;
  let panel: PanelPage;
  beforeAll(async () => {
    page = await setting.browser.open(setting.server.url('/sample-article.html'));
    panel = await page.clickToolbarButton();
    await panel.waitUntilReady();
  });
  const spoken = (address?: string) => spokenIn(setting.browser, address);

  test('everything that can be operated has a name, in every tab', async () => {
    for (const name of ['Speakers', 'Sources', 'People', 'Key sentences', 'Article'] as const) {
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
    await soon(async () => (await spoken()).join('\n')).toMatch(/button "Odalys Brennick Mayor/);
    const all = (await spoken()).join('\n');
    for (const line of [
      'heading "Harrow Bay votes to keep its last ferry, for one more winter", level 1',
      'switch "Marks", on',
      'switch "Quotes", on',
      'slider "Who speaks where in the article", at ',
      'button "Search", closed',
    ])
      expect(all).toContain(line);
    expect(all).toMatch(
      /tab "Speakers \d+", selected\ntab "Sources"\ntab "People \d+"\ntab "Key sentences"\ntab "Article"/,
    );
    // A speaker’s button says who, what, how many, and whether it is open.
    expect(all).toMatch(/button "Odalys Brennick Mayor \d quotes.*", closed/);
    expect(all).toMatch(/button "Philippa Okonjo-Strand .*\d quotes.*", closed/);
  });

  test('copying is announced', async () => {
    await selectTab(panel, 'Speakers');
    await panel.evaluate(() => document.querySelector<HTMLElement>('[aria-expanded=false].who')?.click());
    for (const button of ['.copy', '.copy-all']) {
      await panel.evaluate((selector) => document.querySelector<HTMLElement>(`.speaker ${selector}`)?.click(), button);
      await soon(async () => (await spoken()).join('\n')).toMatch(/^status ""\nStaticText "Copied"$/m);
    }
  });

  test('a person’s buttons are named once each', async () => {
    await selectTab(panel, 'People');
    const all = (await spoken()).join('\n');
    expect(all).toMatch(
      /button "Teodor Vance Councillor 3 mentions"\nbutton "Previous mention Teodor Vance"\nbutton "Next mention Teodor Vance"\n/,
    );
  });

  test('the card as it is read out', async () => {
    await panel.close();
    await page.hoverWords('We are not going to leave');
    const card = async () => {
      const all = await spoken('/sample-article.html');
      return all.slice(all.findIndex((line) => line.startsWith('dialog'))).join('\n');
    };
    await soon(card).toMatch(/^dialog "Odalys Brennick"/);
    expect(await card()).toMatch(/^dialog .*, described as .*Mayor.*Named right after these words.* said.*12 words/);
    expect(await card()).toMatch(
      /heading "Odalys Brennick", level 2[^]*button "Previous quote from this speaker"\nbutton "Next quote from this speaker"\nbutton "Copy with source"/,
    );
  });
});
