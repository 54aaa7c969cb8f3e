import { expect, test } from 'vitest';
import type { Page, PanelPage } from '../browser/types';
import { soon } from '../soon';
import { oneVisit } from './oneVisit';
import { panelOn } from './panelOn';
import { selectTab, tabNames, violationsInTabs } from './panelTabs';
import { withBrowsers } from './withBrowsers';

/** What the keyboard should be able to reach and what has it now: each by its place among all of them. */
const keyboardPlace = (panel: PanelPage) =>
  panel.evaluate(() => {
    const reachable = [...document.querySelectorAll<HTMLElement>('button, input, a[href], summary, [tabindex]')].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
    );
    const names = reachable.map((element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      return element.getAttribute('aria-label') ?? ((label ?? element).innerText.trim() || element.title);
    });
    return { names, at: reachable.findIndex((element) => element === document.activeElement) };
  });

withBrowsers((setting) => {
  /** In every tab of a panel that has them, light and dark. */
  const violations = async (panel: PanelPage) => {
    const hasTabs = await panel.evaluate<boolean>('document.querySelector("[role=tab]") !== null');
    const found: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await panel.emulateScheme(scheme);
      await soon(() => panel.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(scheme === 'dark');
      // Some colours come into the others by and by.
      await soon(() => panel.evaluate('document.getAnimations().length')).toBe(0);
      // The dark panel is the light one in other colours.
      const rules = scheme === 'light' ? 'all' : 'contrast';
      const broken = await (hasTabs ? violationsInTabs(panel, rules) : panel.axe(rules));
      found.push(...broken.map((rule) => `${scheme}, ${rule}`));
    }
    return { hasTabs, found };
  };

  test.each(['/sample-article.html', '/german-article.html', '/front-page.html'])(
    'axe finds nothing in the panel of %s, light or dark',
    async (path) => {
      const { panel } = await panelOn(setting, path);
      expect(await violations(panel)).toEqual({ hasTabs: path !== '/front-page.html', found: [] });
      if (path !== '/sample-article.html') return;
      const beside = await panel.openBeside();
      await beside.waitUntilReady();
      expect(await violations(beside)).toEqual({ hasTabs: true, found: [] });
      await beside.close();
    },
  );
});

withBrowsers((setting) => {
  const visited = oneVisit(async () => ({
    page: await setting.browser.open(setting.server.url('/sample-article.html')),
  }));
  /** The page at its top, and its panel as it opens. */
  const openPanel = async (): Promise<{ page: Page; panel: PanelPage }> => {
    const { page } = visited();
    await page.evaluate(() => scrollTo(0, 0));
    const panel = await page.clickToolbarButton();
    await panel.waitUntilReady();
    return { page, panel };
  };
  /** Tabs on until the element has the keyboard. */
  const tabTo = async (panel: PanelPage, selector: string) => {
    const isThere = () => panel.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const { names } = await keyboardPlace(panel);
    for (let i = 0; i < names.length && !(await isThere()); i++) await panel.press('Tab');
    expect(await isThere(), selector).toBe(true);
  };

  test('Tab reaches everything, in the order in which it stands', async () => {
    const { panel } = await openPanel();
    const { names } = await keyboardPlace(panel);
    expect(names.length).toBeGreaterThan(10);
    expect(names).not.toContain('');
    for (let i = 0; i < names.length; i++) {
      await panel.press('Tab');
      expect((await keyboardPlace(panel)).at, names[i]).toBe(i);
    }
  });

  test('everything that is clicked is 24 pixels wide and high', async () => {
    const { panel } = await openPanel();
    for (const name of tabNames) {
      await selectTab(panel, name);
      const small = await panel.evaluate(() => {
        // A click on a switch's label is one on the switch.
        const targets = document.querySelectorAll('button, [role=slider], input[type=search], label');
        return [...targets]
          .filter((target) => target.checkVisibility())
          .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
          .filter(({ box }) => Math.min(box.width, box.height) < 24)
          .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`);
      });
      expect(small, name).toEqual([]);
    }
  });

  test('the keyboard does what the mouse does', async () => {
    const { page, panel } = await openPanel();
    const y = async () => (await page.scrollPosition()).y;
    const marks = async () => (await page.painted()).length;

    await tabTo(panel, 'input[name=marks]');
    await panel.press(' ');
    await soon(marks).toBe(0);
    await panel.press(' ');
    await soon(marks).toBeGreaterThan(0);

    await tabTo(panel, '[role=slider]');
    await panel.press('End');
    await soon(y).toBeGreaterThan(400);
    await panel.press('Home');
    await soon(y).toBeLessThan(100);
    await panel.press('ArrowRight');
    await soon(() => panel.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'))).toMatch(
      /Odalys Brennick/,
    );

    await tabTo(panel, '[role=tab]');
    for (const [key, name] of [
      ['ArrowRight', 'Sources'],
      ['End', 'Article'],
      ['Home', 'Speakers'],
    ] as const) {
      await panel.press(key);
      const shown = () =>
        panel.evaluate(() => [
          document.activeElement?.textContent,
          document.querySelector('[role=tabpanel]:not([hidden])')?.getAttribute('aria-labelledby'),
        ]);
      expect((await shown()).join(' ')).toMatch(new RegExp(`^${name}.* tab-${name.toLowerCase()}$`));
    }

    await panel.press('Tab');
    // The first entry is open: the strip led to words of it.
    await tabTo(panel, 'button.quote');
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const end = await y();
    await panel.press('Enter');
    await soon(y).toBeLessThan(end - 100);
  });

  test('a quotation is copied with its speaker, the outlet and a link to its place', async () => {
    const { page, panel } = await openPanel();
    const speaker = (await panel.state()).speakers[0];
    const quote = speaker?.quotes[0];
    await tabTo(panel, '.who');
    await panel.press('Enter');
    await tabTo(panel, 'button.copy');
    await panel.press('Enter');
    await soon(() => panel.evaluate(() => document.activeElement?.getAttribute('title'))).toBe('Copied');
    const copied = await page.clipboard();
    for (const part of [quote?.text ?? '?', speaker?.name ?? '?', 'The Tidewater Courier'])
      expect(copied).toContain(part);
    expect(copied.split('\n')[1]).toMatch(/^https?:\/\/\S+#:~:text=\S+$/);
  });

  test('the head, the search, the groups and the switches are worked by keys alone', async () => {
    const { panel } = await openPanel();
    const [first] = (await panel.state()).speakers;
    const word = /\p{L}{4,}/u.exec(first?.quotes[0]?.text ?? '')?.[0].toLowerCase() ?? '?';
    const listed = async () => (await panel.state()).speakers.flatMap(({ quotes }) => quotes).length;
    const all = await listed();

    await tabTo(panel, 'button[aria-expanded].tool');
    await panel.press('Enter');
    const hasFocus = (selector: string) =>
      panel.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    await soon(() => hasFocus('input[type=search]')).toBe(true);
    for (const letter of word) await panel.press(letter);
    const query = () => panel.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value);
    await soon(query).toBe(word);
    await soon(listed).toBeLessThan(all);
    expect(await listed()).toBeGreaterThan(0);
    await panel.press('Escape');
    await soon(listed).toBe(all);
    await soon(query).toBe('');
    await panel.press('Escape');
    await soon(() => hasFocus('button[aria-expanded].tool')).toBe(true);
    await tabTo(panel, 'button.settings');
    await tabTo(panel, 'button.side-panel');

    await tabTo(panel, '.speaker:nth-child(2) .who');
    const isOpen = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-expanded'));
    expect(await isOpen()).toBe('false');
    await panel.press('Enter');
    await soon(isOpen).toBe('true');
    await panel.press(' ');
    await soon(isOpen).toBe('false');

    for (const name of ['quotes', 'fragments', 'reports', 'people'] as const) {
      await tabTo(panel, `input[name=${name}]`);
      // What is reported is not marked at first.
      for (const isOn of name === 'reports' ? [true, false] : [false, true]) {
        await panel.press(' ');
        await soon(async () => (await panel.state()).switches[name]).toBe(isOn);
      }
    }
  });

  test('a person’s mentions are gone to by keys alone, there and back', async () => {
    const { page, panel } = await openPanel();
    const y = async () => (await page.scrollPosition()).y;
    const shown = () =>
      panel.evaluate(() => {
        const entry = document.activeElement?.closest('li');
        const textOf = (selector: string) => entry?.querySelector(selector)?.textContent;
        return { place: textOf('.visited'), sentence: textOf('.introduction') };
      });
    await tabTo(panel, '[role=tab][aria-selected=true]');
    await panel.press('ArrowRight');
    await panel.press('ArrowRight');
    await tabTo(panel, '#panel-people button.person');
    const sentence = /^Councillor Teodor Vance told the meeting .* show it\.$/;
    await soon(shown).toEqual({ place: '', sentence: expect.stringMatching(sentence) as unknown });

    await panel.press('Tab');
    await panel.press('Enter');
    await soon(async () => (await shown()).place).toBe('3 of 3');
    await soon(y).toBeGreaterThan(400);
    const last = await y();
    await panel.press('Tab');
    await panel.press(' ');
    await soon(async () => (await shown()).place).toBe('1 of 3');
    await soon(y).toBeLessThan(last - 100);
    expect(await panel.axe()).toEqual([]);

    await panel.press('Tab');
    await soon(async () => (await shown()).sentence).toMatch(/Odalys Brennick/);
    const isInSight = () =>
      panel.evaluate(() => {
        const sentence = document.activeElement?.closest('li')?.querySelector('.introduction')?.getBoundingClientRect();
        const switches = document.querySelector('.mark-switches')?.getBoundingClientRect();
        return sentence !== undefined && switches !== undefined && sentence.bottom <= switches.top;
      });
    await soon(isInSight).toBe(true);
  });

  test('pointing at a speaker or a quotation shows on the map where the words stand', async () => {
    const { panel } = await openPanel();
    /** What stands out on the map, by colour, and whether anything stands back. */
    const map = () =>
      panel.evaluate(() => {
        const parts = [...document.querySelectorAll<HTMLElement>('.strip .words')];
        const isAside = (part: HTMLElement) => Number(getComputedStyle(part).opacity) < 0.5;
        const colours = parts.filter((part) => !isAside(part)).map((part) => part.style.getPropertyValue('--speaker'));
        return { colours: [...new Set(colours)].sort(), hasAside: parts.some(isAside) };
      });
    const atFirst = await map();
    expect(atFirst.hasAside).toBe(false);
    expect(atFirst.colours.length).toBeGreaterThan(5);
    for (const name of ['Odalys Brennick', 'Teodor Vance', 'No named speaker']) {
      await panel.hover('speakerName', name);
      const [own] = await panel.evaluate(
        (wanted) =>
          [...document.querySelectorAll<HTMLElement>('.speaker')]
            .filter((entry) => entry.querySelector('.name')?.textContent === wanted)
            .map((entry) => entry.style.getPropertyValue('--speaker')),
        name,
      );
      await soon(map).toEqual({ colours: [own], hasAside: true });
    }
    const { headline, speakers } = await panel.state();
    const pointers = () => panel.evaluate(() => document.querySelectorAll('.strip .chosen').length);
    expect(await pointers()).toBe(0);
    await panel.hover('quote', speakers[0]?.quotes[0]?.text ?? '?');
    await soon(pointers).toBe(1);
    await panel.hover('headline', headline ?? '?');
    await soon(map).toEqual(atFirst);
    await soon(pointers).toBe(0);
  });

  test('the sentence that introduces a person opens where the mouse rests, and nothing moves while it goes on', async () => {
    const { panel } = await openPanel();
    await selectTab(panel, 'People');
    const introduced = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll('.introduction')].map((sentence) => [
          sentence.closest('li')?.querySelector('.name')?.textContent,
          sentence.checkVisibility(),
        ]),
      );
    expect(await introduced()).toEqual([]);
    const people = (await panel.state()).people.map(({ name }) => name);
    const [first = '?', second = '?'] = people;
    await panel.hover('personName', first);
    await soon(introduced).toEqual([[first, true]]);
    await panel.hover('personName', second);
    // The first stays: the list would move under the mouse. Others may have come under it as the list scrolled.
    await soon(introduced).toEqual(expect.arrayContaining([first, second].map((name) => [name, true])));
    expect(await panel.axe()).toEqual([]);
    const { headline } = await panel.state();
    await panel.hover('headline', headline ?? '?');
    await soon(introduced).toEqual([]);
  });

  test('what takes the article away is reached and worked by keys alone', async () => {
    const { page, panel } = await openPanel();
    await tabTo(panel, '[role=tab][aria-selected=true]');
    await panel.press('End');
    await tabTo(panel, 'select[name=format]');
    for (const label of ['Copy', 'Save', 'Print']) {
      await panel.press('Tab');
      expect(await panel.evaluate(() => document.activeElement?.textContent)).toMatch(new RegExp(`^${label}`));
      if (label !== 'Copy') continue;
      await panel.press('Enter');
      await soon(() => page.clipboard()).toMatch(/^# Harrow Bay votes/);
    }
  });

  test('the switch for the keys, and what they are, stand in the article’s tab', async () => {
    const { page, panel } = await openPanel();
    await selectTab(panel, 'Article');
    const keys = () =>
      panel.evaluate(() => ({
        isShown: document.querySelector('.keys')?.checkVisibility(),
        isOn: document.querySelector<HTMLInputElement>('input[name=keys]')?.checked,
        names: [...document.querySelectorAll('.keys dl:not(.shortcuts) kbd')].map(({ textContent }) => textContent),
      }));
    expect(await keys()).toEqual({ isShown: true, isOn: false, names: ['N', 'P', 'S', 'M', 'Esc'] });
    await tabTo(panel, 'input[name=keys]');
    await panel.press(' ');
    expect((await keys()).isOn).toBe(true);
    await panel.close();
    // The page may hear of the switch a moment after the panel has closed.
    await soon(async () => {
      await page.press('n');
      return (await page.painted()).some(({ kind }) => kind === 'spot');
    }).toBe(true);
  });

  test('no console has an error', async () => {
    expect(await setting.browser.consoleErrors()).toEqual([]);
  });
});
