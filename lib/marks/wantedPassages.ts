import type { Analysis } from '../analysis/result/analysis';
import type { Settings } from '../settings/settings';
import { countPassageWords } from '../summary/passageText';
import { listPassages, type Passage, type PassageKind } from '../summary/passages';

/** The switch of each kind of passage. */
const switchOf = { statement: 'quotes', fragment: 'fragments', report: 'reports' } as const satisfies Record<
  PassageKind,
  keyof Settings
>;

/** The quotations and reports that the reader wants to see, in text order, whether or not the marks are on. */
export const wantedPassages = (text: string, analysis: Analysis, settings: Settings): Passage[] =>
  listPassages(analysis).filter((passage) => {
    if (!settings[switchOf[passage.kind]]) return false;
    return settings.smallestQuote === 1 || countPassageWords(text, passage) >= settings.smallestQuote;
  });
