import type { PanelSelectors } from './panelSurface';
import type { PanelQuote, SeenPanel, SeenSwitch } from './types';

/** Reads the panel's state from its document. Runs inside the panel, so it is self-contained. */
export function readPanel(selectors: PanelSelectors): SeenPanel {
  const textOf = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? null;
  const text = (selector: string, root: ParentNode = document) => textOf(root.querySelector(selector));
  const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(selector)];
  const quotesIn = (root: Element, speaker: string | null): PanelQuote[] =>
    all(selectors.quote, root).map((quote) => ({
      text: textOf(quote) ?? '',
      kind: quote.dataset.kind ?? '',
      speaker,
    }));

  return {
    busy: document.querySelector(selectors.main) === null || document.querySelector('[aria-busy=true]') !== null,
    status: text(selectors.status) ?? '',
    headline: text(selectors.headline),
    byline: text(selectors.byline),
    outlet: text(selectors.outlet),
    speakers: all(selectors.speaker).map((item) => {
      const name = text(selectors.name, item) ?? '';
      return { name, count: text(selectors.count, item), quotes: quotesIn(item, name) };
    }),
    unnamed: all(selectors.unnamed).flatMap((item) => quotesIn(item, null)),
    people: all(selectors.person).map((item) => {
      const count = /\d+/.exec(text(selectors.count, item) ?? '');
      return { name: text(selectors.name, item) ?? '', count: count && Number(count[0]) };
    }),
    switches: Object.fromEntries(
      all(selectors.switch).map((input) => [
        (input as HTMLInputElement).name as SeenSwitch,
        (input as HTMLInputElement).checked,
      ]),
    ),
  };
}
