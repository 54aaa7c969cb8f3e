/** What a panel says in its late views (`panel/lateViews.ts`). The strings themselves are in `locales/`. */
import type { ExportFormat } from '../lib/export/formatExport';
import type { Settings } from '../lib/settings/settings';
import type { AttributionEvidence } from '../lib/summary/evidence';
import type { SourceKind } from '../lib/summary/sources';
import { dayAndTime, minutes, number, percent } from '../lib/i18n/formats';
import { message } from '../lib/i18n/message';
import { plural } from '../lib/i18n/plural';
import type { Obstacle, ShortcutUse } from './panelState';
import { inKey, quotations, reports, shareInWords } from './strings';

export const lateStrings = {
  // what a speaker’s entry opens to
  shareOfQuoted: (share: number) => message('speakers.share', { share: percent(share) }),
  shareOfReported: (share: number) => message('speakers.shareReported', { share: percent(share) }),
  reportedNotQuoted: () => message('speakers.reported'),
  showMore: (n: number) => message('speakers.showMore', { count: number(n) }),
  evidence,
  copyOutcome: (isCopied: boolean) => message(isCopied ? 'copy.done' : 'card.notCopied'),
  copyQuote: (quote: string) => message('copy.quoteInFull', { quote }),
  copyAll: () => message('export.ofSpeaker'),
  copyAllOf: (name: string) => message('export.ofSpeakerNamed', { name }),

  // search
  searchFor: () => message('search.field'),
  found: (n: number, all: number) => message('units.indexOf', { index: number(n), count: number(all) }),

  // sources
  noSources: () => message('sources.none'),
  sourceKind: (kind: SourceKind) => message(`sources.kinds.${kind}`),
  unheard: () => message('sources.unheard'),
  shareOfPassedOn: (share: number) => message('sources.share', { share: shareInWords(share) }),
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

  // key sentences
  noKeySentences: () => message('keySentences.none'),
  readInEnglishOnly: () => message('keySentences.englishOnly'),

  // article
  outlet: () => message('article.outlet'),
  byline: () => message('article.byline'),
  published: () => message('article.published'),
  modified: () => message('article.modified'),
  length: () => message('article.length'),
  lengthIn: (count: number, time: number) => [plural('units.words', count), minutes(time)].join(message('comma')),
  quotedWords: () => message('article.quoted'),
  quotedOf: (count: number, share: number) =>
    [plural('units.words', count), shareInWords(share)].join(message('comma')),
  textLanguage: () => message('article.language'),
  captions: () => message('article.captions'),
  captionsApart: () => message('article.captionsApart'),
  date: dayAndTime,
  alwaysOn: (site: string) => message('switches.alwaysOn', { site }),
  alwaysOnHelp: () => message('switches.alwaysOnHelp'),

  // status
  soFar: (n: number) => plural('status.soFar', n),
  obstacleTitle: (obstacle: Obstacle): string => message(`obstacles.${inKey(obstacle)}.title`),
  obstacle: (obstacle: Obstacle): string => message(`obstacles.${inKey(obstacle)}.sentence`),
  readAnyway: () => message('status.readAnyway'),
  readSelection: () => message('status.readSelection'),
  retry: () => message('status.retry'),
  somethingWrong: () => message('bugReport.open'),

  // keys
  browserKeys: () => message('keys.browser'),
  browserKeyUse: (use: ShortcutUse) => message(`keys.${use}`),
  keyNotSet: () => message('keys.notSet'),
  changeKeys: () => message('keys.change'),
  pageKeyUse: (command: keyof Settings['pageKeys']): string => message(`keys.${inKey(command)}`),
  closeCard: () => message('keys.closeCard'),

  // export
  exportTitle: () => message('export.title'),
  exportFormat: () => message('export.format'),
  exportFormatName: (format: ExportFormat) => message(`export.${format}`),
  copyExport: () => message('export.copy'),
  saveExport: () => message('export.save'),
  print: () => message('export.print'),
};

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
