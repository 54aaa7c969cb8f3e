import type { Analysis } from '../analysis/result/analysis';
import { wordsAt } from '../analysis/text/span';
import type { Article } from '../page/article';
import { plainAddress, type BugReport } from './bugReport';

/** What was made of an article as a whole: what the page says about it, where its text begins and ends, how much was found. */
export function articleReport(
  { url, title, byline, outlet, publishedAt, language, text, blocks }: Article,
  { quotes, reports, people }: Analysis,
): BugReport {
  const ends = [...new Set([blocks[0], blocks.at(-1)])].flatMap((block) => block ?? []);
  return [
    ['What', 'article'],
    ['Headline', title],
    ['Byline', byline ?? 'none'],
    ['Outlet', outlet],
    ['Published', publishedAt ?? 'unknown'],
    ['Found', `${quotes.length} quotations, ${reports.length} reported passages, ${people.length} people`],
    ['Blocks', String(blocks.length)],
    ...ends.map(({ span }) => ['Block', wordsAt(text, span)] as const),
    ['Language', language ?? 'unknown'],
    ['Address', plainAddress(url)],
  ];
}

/** A page that could not be read, and what the panel said of it; the address is null where the browser keeps it from us. */
export const pageReport = (status: string, reason: string | null, address: string | null): BugReport => [
  ['What', 'page'],
  ['Told', status],
  ...(reason === null ? [] : [['Reason', reason] as const]),
  ...(address === null ? [] : [['Address', plainAddress(address)] as const]),
];
