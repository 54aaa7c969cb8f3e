import type { Settings } from '../settings/settings';
import { countPassageWords } from '../summary/passageText';
import type { Passage, PassageKind } from '../summary/passages';

/** The switch of each kind of passage. */
const switchOf = { statement: 'quotes', fragment: 'fragments', report: 'reports' } as const satisfies Record<
  PassageKind,
  keyof Settings
>;

/** Whether the reader wants a passage marked, apart from the master switch. */
export function isWantedPassage(text: string, passage: Passage, settings: Settings): boolean {
  if (!settings[switchOf[passage.kind]]) return false;
  return settings.smallestQuote === 1 || countPassageWords(text, passage) >= settings.smallestQuote;
}
