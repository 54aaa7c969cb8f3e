/** What a panel says in its first view; `lateStrings.ts` has the rest. The strings themselves are in `locales/`. */
import type { SourceType } from '../lib/analysis/result/analysis';
import type { PassageKind } from '../lib/summary/passages';
import { languageName, number, percent, shortMinutes } from '../lib/i18n/formats';
import { message } from '../lib/i18n/message';
import { plural } from '../lib/i18n/plural';
import type { SwitchName } from './panelState';

/** A smaller share would be shown as 0 %. */
const hardlyAny = 0.005;

export const reports = (n: number) => plural('units.reported', n);

/** A share above 0, as text. */
export const shareInWords = (share: number) =>
  share > 0 && share < hardlyAny ? message('units.lessThan', { share: percent(0.01) }) : percent(share);

const capitalised = (sentence: string) => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);

export const quotations = (n: number) => (n === 0 ? message('sentence.none') : plural('units.quotations', n));

export const strings = {
  number,
  percent,

  // header
  extension: () => message('manifest.name'),
  search: () => message('search.open'),
  openSettings: () => message('options.open'),
  openSidePanel: () => message('status.openBeside'),
  minutes: shortMinutes,
  minutesLeft: (n: number) => (n > 0 ? plural('masthead.minutesLeft', n) : message('masthead.atTheEnd')),
  minutesLeftInFull: (n: number) => (n > 0 ? plural('masthead.minutesLeftInFull', n) : ''),

  // strip
  stripLabel: () => message('strip.label'),
  stripStart: () => message('strip.start'),
  stripEnd: () => message('strip.end'),
  stripPlace: (position: number) => message('strip.position', { share: percent(position) }),
  stripPassage: (kind: PassageKind, index: number, count: number, name: string, words: string) => {
    const place = { index: number(index), count: number(count), name };
    return kind === 'report'
      ? message('strip.report', { ...place, words })
      : message('strip.quote', { ...place, quote: words });
  },
  stripRun: (at: number, count: number, isReported: boolean, name: string) =>
    isReported
      ? message('strip.runReported', { share: percent(at), reports: reports(count), name })
      : message('strip.run', { share: percent(at), quotations: quotations(count), name }),
  stripHelp: () => message('strip.help'),
  stripMap: () => message('strip.inWords'),

  // the plain sentence
  quotationOfLength: (length: number) =>
    message('sentence.ofLength', { quotations: quotations(1), words: plural('units.words', length) }),
  quotationsNoneLonger: (n: number, longest: number) =>
    message('sentence.noneLonger', { quotations: quotations(n), words: plural('units.words', longest) }),
  quotationsLongest: (n: number, longest: number) =>
    message('sentence.longest', { quotations: quotations(n), words: plural('units.words', longest) }),
  haveNoSpeaker: (n: number, all: number) =>
    all === 1 ? message('sentence.onlyUnnamed') : plural('sentence.haveNoSpeaker', n),
  clauseSeparator: () => message('comma'),
  shareQuoted: (share: number) => capitalised(message('sentence.shareQuoted', { share: shareInWords(share) })),
  shareReported: (share: number) => capitalised(message('sentence.shareReported', { reported: shareInWords(share) })),
  shares: (quoted: number, reported: number) =>
    capitalised(message('sentence.shares', { quoted: shareInWords(quoted), reported: shareInWords(reported) })),
  nobodyQuoted: () => message('sentence.nobodyQuoted'),
  outletOnly: () => message('sentence.outletOnly'),

  // tabs
  tabs: () => message('tabs.label'),
  speakers: () => message('tabs.speakers'),
  sources: () => message('tabs.sources'),
  people: () => message('tabs.people'),
  keySentences: () => message('tabs.keySentences'),
  article: () => message('tabs.article'),

  // speakers
  noSpeakers: () => message('speakers.none'),
  nothingFound: () => message('search.nothing'),
  unnamed: () => message('speakers.unnamed'),
  unnamedRole: () => message('speakers.unnamedRole'),
  unread: () => message('speakers.unread'),
  unreadRole: () => message('speakers.unreadRole'),
  sourceType,
  quotationsUnit: (n: number) => plural('units.quotationsAlone', n),
  reportedTimes: reports,
  /** How many reports there are, beside how many quotations. */
  reportsBeside: (n: number, quotes: number) => (quotes > 0 ? `+${number(n)}` : number(n)),
  separator: () => ' · ',

  // switches
  switchName: (name: SwitchName): string => message(`switches.${name}`),
  switches: () => message('switches.label'),

  // notices
  languageName,
  quotesOnly: (language: string | null) =>
    [...(language ? [message('notices.language', { language })] : []), message('notices.quotesOnly')].join(' '),
  cut: () => message('notices.cut'),
  paywalled: () => message('notices.paywalled'),
  otherStories: () => message('notices.otherStories'),
  wordsNotShown: () => message('notices.wordsNotShown'),
  marksTakenOff: () => message('notices.marksTakenOff'),

  // status
  loading: () => message('status.loading'),
  notLoaded: () => message('status.notLoaded'),
};

/** The kind of source; empty for a person, whose name shows it. */
export function sourceType(type: SourceType): string {
  return type === 'person' ? '' : message(`source.${inKey(type)}`);
}

/** `just-before` in camel case, as in the names of strings: `justBefore`. */
type InKey<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<InKey<Rest>>}`
  : Name;

export const inKey = <Name extends string>(name: Name) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as InKey<Name>;
