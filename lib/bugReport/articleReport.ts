import type { Analysis } from '../analysis/result/analysis';
import { wordsAt } from '../analysis/text/span';
import type { Article } from '../page/article';
import { plainAddress, type BugReport } from './bugReport';

/** A report on the article as a whole: its metadata, how its text begins and ends, how much was found. */
export function articleReport(
  { url, title, byline, outlet, publishedAt, language, text, blocks }: Article,
  { quotes, reports, people }: Analysis,
): BugReport {
  const firstAndLast = [...new Set([blocks[0], blocks.at(-1)])].flatMap((block) => block ?? []);
  return [
    ['What', 'article'],
    ['Headline', title],
    ['Byline', byline ?? 'none'],
    ['Outlet', outlet],
    ['Published', publishedAt ?? 'unknown'],
    ['Found', `${quotes.length} quotations, ${reports.length} reported passages, ${people.length} people`],
    ['Blocks', String(blocks.length)],
    ...firstAndLast.map(({ span }) => ['Block', wordsAt(text, span)] as const),
    ['Language', language ?? 'unknown'],
    ['Address', plainAddress(url)],
  ];
}

/** A report on a page that could not be read, with what the panel said; `address` is null if the browser does not reveal it. */
export const pageReport = (status: string, reason: string | null, address: string | null): BugReport => [
  ['What', 'page'],
  ['Told', status],
  ...(reason === null ? [] : [['Reason', reason] as const]),
  ...(address === null ? [] : [['Address', plainAddress(address)] as const]),
];
