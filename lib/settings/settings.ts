import * as v from 'valibot';

/** How a line under marked words can look. */
export const lineStyles = ['solid', 'double', 'dotted', 'dashed'] as const;

/**
 * The speakers' colours: `varied` for every kind of colour vision, `red-green` and `blue-yellow` with a wider spread for
 * readers who can hardly tell these apart, `one` the same for everybody.
 */
export const paletteNames = ['varied', 'red-green', 'blue-yellow', 'one'] as const;

/** The upper limit of the shortest quotation to mark, in words: a larger one would leave hardly any. */
export const smallestQuoteAtMost = 30;

/** What keys of the page can do, in the order in which they are listed. */
export const pageCommands = ['next', 'previous', 'next-of-speaker', 'marks'] as const;

const lineStyle = v.picklist(lineStyles);

const pageKey = v.pipe(v.string(), v.regex(/^[\p{Ll}\p{Lo}\p{N}]$/u));

const entries = {
  version: v.literal(3),
  /** The master switch: whether anything is marked on pages. */
  marks: v.boolean(),
  quotes: v.boolean(),
  fragments: v.boolean(),
  /** What is reported of somebody's words without quoting them. */
  reports: v.boolean(),
  people: v.boolean(),
  /** Whether keys of the page go from quotation to quotation. */
  keys: v.boolean(),
  palette: v.picklist(paletteNames),
  /** The lines under a statement, a fragment, the quoted words of nobody who is named, a report, and a person's name. */
  lines: v.object({
    statement: lineStyle,
    fragment: lineStyle,
    unnamed: lineStyle,
    report: lineStyle,
    person: lineStyle,
  }),
  /** Quotations and reports of fewer words are not marked. */
  smallestQuote: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(smallestQuoteAtMost)),
  /** The key of each command, as `KeyboardEvent.key` names it; no two alike. */
  pageKeys: v.pipe(
    v.object({ next: pageKey, previous: pageKey, 'next-of-speaker': pageKey, marks: pageKey }),
    v.check((keys) => new Set(Object.values(keys)).size === Object.keys(keys).length),
  ),
};

/** Whether a key, as `KeyboardEvent.key` names it, can be one of {@link Settings.pageKeys}. */
export const isPageKey = (key: string): boolean => v.is(pageKey, key);

/** What the reader has chosen. Kept in the browser's local storage, on this device only. */
export type Settings = v.InferOutput<v.ObjectSchema<typeof entries, undefined>>;

export type LineStyle = (typeof lineStyles)[number];

export type PaletteName = (typeof paletteNames)[number];

/** The appearance of the marks. */
export type Appearance = Pick<Settings, 'palette' | 'lines'>;

export const defaultSettings: Settings = {
  version: 3,
  marks: true,
  quotes: true,
  fragments: true,
  reports: false,
  people: true,
  keys: false,
  palette: 'varied',
  lines: { statement: 'solid', fragment: 'dotted', unnamed: 'dashed', report: 'dashed', person: 'solid' },
  smallestQuote: 1,
  pageKeys: { next: 'n', previous: 'p', 'next-of-speaker': 's', marks: 'm' },
};

/** The result of parsing a stored value. */
export interface ReadSettings {
  readonly settings: Settings;
  /** False when something in the value was not understood, and the value is worth keeping. */
  readonly isWhole: boolean;
}

type Stored = Readonly<Record<string, unknown>>;

/** The migrations from each version of the settings to the next. Versions 2 and 3 only add some. */
const migrations: Readonly<Record<number, (stored: Stored) => Stored>> = {
  1: (stored) => stored,
  2: (stored) =>
    typeof stored['lines'] === 'object'
      ? { ...stored, lines: { report: defaultSettings.lines.report, ...stored['lines'] } }
      : stored,
};

/**
 * The settings that a stored or imported value holds, of this version or another: each one that is understood, the default
 * for each of the others. Null when the value is nothing like settings.
 */
export function readSettings(value: unknown): ReadSettings | null {
  if (typeof value !== 'object' || value === null || !('version' in value) || typeof value.version !== 'number') {
    return null;
  }
  const { version, ...stored } = migrate({ ...value, version: value.version });
  let isWhole = version === defaultSettings.version;
  const understood = Object.entries(stored).filter(([name, entry]) => {
    const isUnderstood = name in entries && v.is(entries[name as keyof typeof entries], entry);
    isWhole &&= isUnderstood;
    return isUnderstood;
  });
  return { settings: { ...defaultSettings, ...Object.fromEntries(understood) }, isWhole };
}

function migrate(stored: Stored & { readonly version: number }): Stored & { readonly version: number } {
  const step = migrations[stored.version];
  return step ? migrate({ ...step(stored), version: stored.version + 1 }) : stored;
}
