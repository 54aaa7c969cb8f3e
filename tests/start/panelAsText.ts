import type { PanelQuote, SeenPanel } from '../browser/types';

/** What the panel says, for a terminal. */
export function panelAsText(state: SeenPanel): string {
  const facts = [state.outlet, state.byline].filter((fact) => fact !== null && fact !== '').join(' · ');
  const people = state.people.map(({ name, count }) => (count === null ? name : `${name} (${count})`));
  return [
    state.headline,
    facts,
    state.status,
    ...state.speakers.flatMap(({ name, quotes }) => group(name, quotes)),
    ...group('Speaker not named', state.unnamed),
    people.length > 0 ? `\nPeople: ${people.join(', ')}` : '',
  ]
    .filter((line) => line !== null && line !== '')
    .join('\n');
}

function group(name: string, quotes: readonly PanelQuote[]): string[] {
  return quotes.length === 0 ? [] : [`\n${name}`, ...quotes.map(({ text }) => `  “${text}”`)];
}
