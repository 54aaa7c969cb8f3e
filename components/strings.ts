/** Every string of the panel, filled in. The strings themselves are in `locales/`. */
import type { SourceType } from '../lib/analysis/result/analysis';
import type { ExportFormat } from '../lib/export/formatExport';
import type { Settings } from '../lib/settings/settings';
import type { AttributionEvidence } from '../lib/summary/evidence';
import type { PassageKind } from '../lib/summary/passages';
import type { SourceKind } from '../lib/summary/sources';
import { dayAndTime, languageName, minutes, number, percent, shortMinutes } from '../lib/i18n/formats';
import { message } from '../lib/i18n/message';
import { plural } from '../lib/i18n/plural';
import type { Obstacle, ShortcutUse, SwitchName } from './panelState';

/** A smaller share would be shown as 0 %. */
const hardlyAny = 0.005;

const reports = (n: number) => plural('units.reported', n);

/** A share above 0, as text. */
const shareOf = (share: number) =>
  share > 0 && share < hardlyAny ? message('units.lessThan', { share: percent(0.01) }) : percent(share);

const capitalised = (sentence: string) => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);

const quotations = (n: number) => (n === 0 ? message('sentence.none') : plural('units.quotations', n));

export const strings = {
  somethingWrong: () => message('bugReport.open'),
  number,
  percent,

  // header
  extension: () => message('manifest.name'),
  minutes: shortMinutes,
  minutesLeft: (n: number) => (n > 0 ? plural('masthead.minutesLeft', n) : message('masthead.atTheEnd')),
  minutesLeftInFull: (n: number) => (n > 0 ? plural('masthead.minutesLeftInFull', n) : ''),

  // strip
  stripLabel: () => message('strip.label'),
  stripStart: () => message('strip.start'),
  stripEnd: () => message('strip.end'),
  placeOnScreen: (from: number, to: number) => message('strip.onScreen', { from: percent(from), to: percent(to) }),
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
  shareQuoted: (share: number) => capitalised(message('sentence.shareQuoted', { share: shareOf(share) })),
  shareReported: (share: number) => capitalised(message('sentence.shareReported', { reported: shareOf(share) })),
  shares: (quoted: number, reported: number) =>
    capitalised(message('sentence.shares', { quoted: shareOf(quoted), reported: shareOf(reported) })),
  nobodyQuoted: () => message('sentence.nobodyQuoted'),
  outletOnly: () => message('sentence.outletOnly'),

  // tabs
  tabs: () => message('tabs.label'),
  speakers: () => message('tabs.speakers'),
  people: () => message('tabs.people'),
  keySentences: () => message('tabs.keySentences'),
  article: () => message('tabs.article'),

  // speakers
  noSpeakers: () => message('speakers.none'),
  unnamed: () => message('speakers.unnamed'),
  unnamedRole: () => message('speakers.unnamedRole'),
  unread: () => message('speakers.unread'),
  unreadRole: () => message('speakers.unreadRole'),
  sourceType,
  quotationsUnit: (n: number) => plural('units.quotationsAlone', n),
  shareOfQuoted: (share: number) => message('speakers.share', { share: percent(share) }),
  shareOfReported: (share: number) => message('speakers.shareReported', { share: percent(share) }),
  reportedNotQuoted: () => message('speakers.reported'),
  reportedTimes: reports,
  /** How many reports there are, beside how many quotations. */
  reportsBeside: (n: number, quotes: number) => (quotes > 0 ? `+${number(n)}` : number(n)),
  showMore: (n: number) => message('speakers.showMore', { count: number(n) }),
  evidence,
  separator: () => ' · ',
  copyOutcome: (isCopied: boolean) => message(isCopied ? 'copy.done' : 'card.notCopied'),
  copyQuote: (quote: string) => message('copy.quoteInFull', { quote }),

  // search
  search: () => message('search.open'),
  searchFor: () => message('search.field'),
  nothingFound: () => message('search.nothing'),
  found: (n: number, all: number) => message('units.indexOf', { index: number(n), count: number(all) }),

  // sources
  sources: () => message('tabs.sources'),
  noSources: () => message('sources.none'),
  sourceKind: (kind: SourceKind) => message(`sources.kinds.${kind}`),
  unheard: () => message('sources.unheard'),
  shareOfPassedOn: (share: number) => message('sources.share', { share: shareOf(share) }),
  unnamedReason: (reason: string) => message('sources.reason', { reason }),
  previousPassage: () => message('sources.previous'),
  nextPassage: () => message('sources.next'),
  passedOn: (quotes: number, reported: number) =>
    [...(quotes > 0 ? [quotations(quotes)] : []), ...(reported > 0 ? [reports(reported)] : [])].join(message('comma')),

  // people
  quotedPeople: () => message('people.quoted'),
  namedPeople: () => message('people.named'),
  noPeople: () => message('people.none'),
  mentionsUnit: (n: number) => plural('units.mentionsAlone', n),
  indexOf: (index: number, count: number) => message('units.indexOf', { index: number(index), count: number(count) }),
  previousMention: () => message('card.previousMention'),
  nextMention: () => message('card.nextMention'),

  // key sentences and article
  noKeySentences: () => message('keySentences.none'),
  readInEnglishOnly: () => message('keySentences.englishOnly'),
  outlet: () => message('article.outlet'),
  byline: () => message('article.byline'),
  published: () => message('article.published'),
  modified: () => message('article.modified'),
  length: () => message('article.length'),
  lengthIn: (count: number, time: number) => [plural('units.words', count), minutes(time)].join(message('comma')),
  quotedWords: () => message('article.quoted'),
  quotedOf: (count: number, share: number) => [plural('units.words', count), shareOf(share)].join(message('comma')),
  textLanguage: () => message('article.language'),
  captions: () => message('article.captions'),
  captionsApart: () => message('article.captionsApart'),
  languageName,
  date: dayAndTime,

  // switches
  switchName: (name: SwitchName): string => message(`switches.${name}`),
  switches: () => message('switches.label'),
  alwaysOn: (site: string) => message('switches.alwaysOn', { site }),
  alwaysOnHelp: () => message('switches.alwaysOnHelp'),

  // notices
  quotesOnly: (language: string | null) =>
    [...(language ? [message('notices.language', { language })] : []), message('notices.quotesOnly')].join(' '),
  cut: () => message('notices.cut'),
  paywalled: () => message('notices.paywalled'),
  otherStories: () => message('notices.otherStories'),
  wordsNotShown: () => message('notices.wordsNotShown'),
  marksTakenOff: () => message('notices.marksTakenOff'),

  // status
  loading: () => message('status.loading'),
  soFar: (n: number) => plural('status.soFar', n),
  obstacleTitle: (obstacle: Obstacle): string => message(`obstacles.${inKey(obstacle)}.title`),
  obstacle: (obstacle: Obstacle): string => message(`obstacles.${inKey(obstacle)}.sentence`),
  readAnyway: () => message('status.readAnyway'),
  readSelection: () => message('status.readSelection'),
  retry: () => message('status.retry'),
  browserKeys: () => message('keys.browser'),
  browserKeyUse: (use: ShortcutUse) => message(`keys.${use}`),
  keyNotSet: () => message('keys.notSet'),
  changeKeys: () => message('keys.change'),
  pageKeyUse: (command: keyof Settings['pageKeys']): string => message(`keys.${inKey(command)}`),
  closeCard: () => message('keys.closeCard'),
  openSidePanel: () => message('status.openBeside'),
  openSettings: () => message('options.open'),

  // export
  exportTitle: () => message('export.title'),
  exportFormat: () => message('export.format'),
  exportFormatName: (format: ExportFormat) => message(`export.${format}`),
  copyExport: () => message('export.copy'),
  saveExport: () => message('export.save'),
  print: () => message('export.print'),
  copyAll: () => message('export.ofSpeaker'),
  copyAllOf: (name: string) => message('export.ofSpeakerNamed', { name }),
};

/** The kind of source; empty for a person, whose name shows it. */
export function sourceType(type: SourceType): string {
  return type === 'person' ? '' : message(`source.${inKey(type)}`);
}

/** How an attribution is known, without its reporting words. */
export function evidence({ how, where, source, name }: AttributionEvidence): string {
  switch (how) {
    case 'named':
      return message(`evidence.named.${inKey(where)}`);
    case 'described':
      return message(`evidence.described.${inKey(where)}`, { source });
    case 'taken':
      return message('evidence.taken', { source, name });
    case 'unclear':
      return message('evidence.unclear', { source });
    case 'carried':
      return message(`evidence.carried.${inKey(where)}`);
  }
}

/** `just-before` in camel case, as in the names of strings: `justBefore`. */
type InKey<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<InKey<Rest>>}`
  : Name;

const inKey = <Name extends string>(name: Name) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as InKey<Name>;
