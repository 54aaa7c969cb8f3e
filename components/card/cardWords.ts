/** Every string of the card, filled in. The strings themselves are in `locales/`. */
import { number } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import { plural } from '../../lib/i18n/plural';
import { evidence } from '../lateStrings';
import { sourceType } from '../strings';

const places = (index: number, count: number) => ({ index: number(index), count: number(count) });

export const cardWords = {
  unnamed: () => message('speakers.unnamed'),
  unnamedRole: () => message('speakers.unnamedRole'),
  unread: () => message('card.unread'),
  unreadRole: () => message('speakers.unreadRole'),
  sourceType,
  evidence,
  statement: (words: number) => plural('card.statement', words),
  fragment: (words: number) => plural('card.fragment', words),
  report: (words: number) => plural('card.report', words),
  reportOfSpeaker: (index: number, count: number) =>
    count === 1 ? message('card.onlyReportOfSpeaker') : message('card.reportOfSpeaker', places(index, count)),
  reportOfUnnamed: (index: number, count: number) =>
    count === 1 ? message('card.onlyUnnamed') : message('card.quoteOfUnnamed', places(index, count)),
  quoteOfSpeaker: (index: number, count: number) =>
    count === 1 ? message('card.onlyOfSpeaker') : message('card.quoteOfSpeaker', places(index, count)),
  quoteOfUnnamed: (index: number, count: number) =>
    count === 1 ? message('card.onlyUnnamed') : message('card.quoteOfUnnamed', places(index, count)),
  quoteOfUnread: (index: number, count: number) => message('units.indexOf', places(index, count)),
  mentions: (index: number, count: number) =>
    count === 1 ? message('card.namedOnce') : message('card.mention', places(index, count)),
  quotes: (n: number) => (n === 0 ? message('card.notQuoted') : plural('card.quoted', n)),
  previous: () => message('card.previous'),
  next: () => message('card.next'),
  previousQuote: () => message('card.previousQuote'),
  nextQuote: () => message('card.nextQuote'),
  previousReport: () => message('card.previousReport'),
  nextReport: () => message('card.nextReport'),
  previousUnnamed: () => message('card.previousUnnamed'),
  nextUnnamed: () => message('card.nextUnnamed'),
  previousMention: () => message('card.previousMention'),
  nextMention: () => message('card.nextMention'),
  copy: () => message('card.copy'),
  somethingWrong: () => message('bugReport.open'),
  copyOutcome: (isCopied: boolean) => message(isCopied ? 'copy.done' : 'card.notCopied'),
  position: (index: number, count: number, name: string) => message('card.position', { ...places(index, count), name }),
};
