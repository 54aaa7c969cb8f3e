/**
 * Every string that a reader sees in the panel. Numbers, plurals and dates follow the language that the
 * document declares for itself, the language of the browser's own surface.
 */
import type { Evidence } from '../lib/summary/evidence';
import type { SourceType } from '../lib/analysis/types';
import type { Obstacle, SwitchName } from './panelState';

const language = (): string => document.documentElement.lang || 'en';

/** Formatters are slow to make and a panel needs thousands of numbers: one of each kind for a language. */
let formatters: ReturnType<typeof makeFormatters> | null = null;
function formats() {
  if (formatters?.language !== language()) formatters = makeFormatters(language());
  return formatters;
}

const makeFormatters = (language: string) => ({
  language,
  number: new Intl.NumberFormat(language),
  percent: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
  plural: new Intl.PluralRules(language),
});

const number = (n: number): string => formats().number.format(n);
const percent = (share: number): string => formats().percent.format(share);

/** The form for a number: `plural(2, 'quotation', 'quotations')`. */
const plural = (n: number, one: string, other: string): string => (formats().plural.select(n) === 'one' ? one : other);

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spelled = (n: number): string => smallNumbers[n] ?? number(n);

export const words = {
  number,
  percent,

  // header
  extension: () => 'Whosaid',
  minutes: (n: number) => `${number(n)} min`,
  minutesLeft: (n: number) => (n > 0 ? `${number(n)} left` : 'at the end'),
  minutesLeftInFull: (n: number) => (n > 0 ? `${number(n)} ${plural(n, 'minute', 'minutes')} left from here` : ''),

  // strip
  stripLabel: () => 'Whose words stand where in the article',
  stripStart: () => 'start',
  stripEnd: () => 'end',
  placeOnScreen: (from: number, to: number) => `on screen: ${percent(from)} to ${percent(to)}`,
  stripPlace: (position: number) => `${percent(position)} into the article`,
  stripQuote: (index: number, count: number, name: string, quote: string) =>
    `${number(index)} of ${number(count)}, ${name}: “${quote}”`,
  stripRun: (at: number, count: number, name: string) =>
    `At ${percent(at)}: ${number(count)} ${plural(count, 'quotation', 'quotations')}, ${name}`,
  stripHelp: () => 'Left and right arrows go from quotation to quotation, page keys by a tenth of the article.',
  stripMap: () => 'The map in words',

  // the plain sentence
  quotations: (n: number) => (n === 0 ? 'No quotations' : `${number(n)} ${plural(n, 'quotation', 'quotations')}`),
  noneLongerThan: (n: number) => `, none longer than ${spelled(n)} ${plural(n, 'word', 'words')}`,
  ofLength: (n: number) => ` of ${spelled(n)} ${plural(n, 'word', 'words')}`,
  longest: (n: number) => `, the longest ${number(n)} words`,
  areSomeones: (n: number, name: string) => `${number(n)} ${plural(n, 'is', 'are')} ${name}’s`,
  comeFrom: (n: number, name: string) => `${number(n)} ${plural(n, 'comes', 'come')} from ${name}`,
  comeFromOthers: (n: number, others: number) =>
    `${number(n)} ${plural(n, 'comes', 'come')} from ${number(others)} ${plural(others, 'other', 'others')}`,
  haveNoSpeaker: (n: number) => `${number(n)} ${plural(n, 'has', 'have')} no named speaker`,
  shareQuoted: (share: number) =>
    share < 0.005 ? 'Less than 1% of the words are quoted.' : `${percent(share)} of the words are quoted.`,
  nobodyQuoted: () => 'Nobody is quoted word for word; all of it is in the outlet’s own voice.',

  // tabs
  tabs: () => 'What the article holds',
  speakers: () => 'Speakers',
  people: () => 'People',
  keySentences: () => 'Key sentences',
  article: () => 'Article',

  // speakers
  noSpeakers: () => 'Nobody is quoted word for word in this article.',
  unnamed: () => 'No named speaker',
  unnamedRole: () => 'the text does not say who',
  unread: () => 'All quotations',
  unreadRole: () => 'speakers are read in English only',
  sourceType: (type: SourceType): string => sourceTypes[type],
  quotationsUnit: (n: number) => plural(n, 'quotation', 'quotations'),
  shareOfQuoted: (share: number) => `${percent(share)} of the quoted words`,
  showMore: (n: number) => `Show ${number(n)} more`,
  evidence,
  cueMark: () => ' · ',
  copy: () => 'Copy',
  copied: () => 'Copied',
  copyQuote: (quote: string) => `Copy “${quote}” with its source`,

  // search
  searchQuotes: () => 'Search in the quotations',
  searchPeople: () => 'Search in the people',
  nothingFound: () => 'Nothing found.',
  found: (n: number, all: number) => `${number(n)} of ${number(all)}`,

  // people
  quotedPeople: () => 'Quoted',
  namedPeople: () => 'Named, not quoted',
  noPeople: () => 'The article names nobody.',
  mentionsUnit: (n: number) => plural(n, 'mention', 'mentions'),
  mentionOf: (index: number, count: number) => `${number(index)} of ${number(count)}`,

  // key sentences and article
  noKeySentences: () => 'No sentences were picked for this article.',
  readInEnglishOnly: () => 'People, speakers and key sentences are read in English only.',
  outlet: () => 'Outlet',
  byline: () => 'By',
  published: () => 'Published',
  modified: () => 'Updated',
  length: () => 'Length',
  lengthIn: (count: number, minutes: number) =>
    `${number(count)} ${plural(count, 'word', 'words')}, ${number(minutes)} ${plural(minutes, 'minute', 'minutes')}`,
  quotedWords: () => 'Quoted',
  quotedOf: (count: number, share: number) =>
    `${number(count)} ${plural(count, 'word', 'words')}, ${share > 0 && share < 0.005 ? 'less than 1%' : percent(share)}`,
  textLanguage: () => 'Language',
  languageName: (tag: string): string => new Intl.DisplayNames(language(), { type: 'language' }).of(tag) ?? tag,
  date: (date: Date) => new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' }).format(date),

  // switches
  switchName: (name: SwitchName): string => switchNames[name],
  switches: () => 'Marked in the page',

  // notices
  quotesOnly: (name: string | null) =>
    `${name ? `This article is in ${name}. ` : ''}Quotations are found by their marks; people and speakers are read in English only.`,
  cut: () => 'The page is very long: only its first part was read.',
  paywalled: () => 'The page shows only the beginning of this article without a subscription.',

  // status
  loading: () => 'Reading the article…',
  loadingAt: (progress: number) => `Reading the article… ${percent(progress)}`,
  obstacleTitle: (obstacle: Obstacle): string => obstacles[obstacle][0],
  obstacle: (obstacle: Obstacle): string => obstacles[obstacle][1],
  readAnyway: () => 'Read this page anyway',
  retry: () => 'Try again',
  keyNames: (): readonly (readonly [key: string, use: string])[] => [
    ['N', 'next quotation'],
    ['P', 'previous quotation'],
    ['S', 'next one of the same speaker'],
    ['M', 'marks on and off'],
    ['Esc', 'close the card'],
  ],
  openBeside: () => 'Keep this panel beside the page',
};

export const sourceTypes: Record<SourceType, string> = {
  person: '',
  'unnamed-person': 'a person without a name',
  organisation: 'organisation',
  group: 'group of people',
  document: 'document',
};

const switchNames: Record<SwitchName, string> = {
  marks: 'Marks',
  quotes: 'Quotes',
  fragments: 'Phrases',
  people: 'People',
  keys: 'Keys in the page',
};

const obstacles: Record<Obstacle, readonly [title: string, sentence: string]> = {
  'no-article': [
    'No article here',
    'This page does not look like an article: it may be a front page or a list. Open one of its stories and click the button again.',
  ],
  'protected-page': [
    'This page is closed to extensions',
    'The browser keeps its own pages and its extension shop closed to every extension. Whosaid works on news pages: open one and click the button again.',
  ],
  'not-html': [
    'This is not a web page',
    'PDFs, pictures and plain files cannot be read. If the story has a web page of its own, open it and click the button again.',
  ],
  'no-access': [
    'Click the button to read this page',
    'Whosaid looks at a page only when you ask it to. Click its button in the toolbar while this page is open.',
  ],
  failed: [
    'That did not work',
    'The article could not be read this time. The page itself is untouched. Try again, or reload the page first.',
  ],
};

/** How an attribution is known, without its reporting words. */
export function evidence({ how, where, source, name }: Evidence): string {
  switch (how) {
    case 'named':
      return `named ${places[where]}`;
    case 'described':
      return `“${source}”, ${places[where]}`;
    case 'taken':
      return `“${source}” taken as ${name}`;
    case 'unclear':
      return `“${source}”: the text does not make clear who`;
    case 'carried':
      return `carried over from ${origins[where]}`;
  }
}

const places: Record<Evidence['where'], string> = {
  'just-before': 'just before the quote',
  'just-after': 'right after the quote',
  between: 'in the middle of the quote',
  'same-sentence': 'in the same sentence',
  'sentence-before': 'in the sentence before',
  'sentence-after': 'in the sentence after',
  'paragraph-before': 'in the paragraph before',
  'further-up': 'further up',
  'further-down': 'further down',
};

const origins: Record<Evidence['where'], string> = {
  ...places,
  'same-sentence': 'earlier in the sentence',
  'sentence-before': 'earlier in the paragraph',
  'sentence-after': 'later in the paragraph',
  'paragraph-before': 'the paragraph before',
};
