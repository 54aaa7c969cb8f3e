import { join } from 'node:path';
import { bundleForPage } from '../browser/bundleForPage';
import { visitPages } from '../browser/visitPages';
import { formatTable } from './formatTable';
import { atEntry, readEntries, type PageEntry } from './pages';
import type { RuleEffect } from './ruleEffects';
import { showProgress } from './showProgress';
import { wordsOf } from '../../lib/page/dom/words';

/** A page with what is known of its article; a page without any of it is not counted. */
interface GoldPage extends PageEntry {
  readonly set?: string;
  readonly publisher?: string;
  readonly kind?: string;
  readonly groundTruthText?: string;
  /** Words that the article has, and that it has not. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** What one rule earns, in blocks. */
export interface RuleFigures {
  textKept: number;
  textLost: number;
  junkKept: number;
  junkDropped: number;
  /** Blocks of which the truth does not say what they are. */
  unknown: number;
  /** Where it changes anything for the better, and for the worse. */
  readonly better: Set<string>;
  readonly worse: Set<string>;
  readonly sets: Set<string>;
}

const deadlineMs = 60_000;

/** What each rule that keeps or drops blocks changes on the pages of a folder, in a real browser, as a table. */
export async function measureRules(folder: string, extension: string): Promise<string> {
  const entries = readEntries(folder) as GoldPage[];
  const code = await bundleForPage(join(import.meta.dirname, 'ruleEffectsInPage.ts'), 'rules');
  const figures = new Map<string, RuleFigures>();
  let done = 0;
  const options = { browser: 'chromium', extension, browsers: 2, deadlineMs } as const;
  for await (const visit of visitPages(entries, options, (page, entry) =>
    atEntry(page, folder, entry, () => page.evaluate<RuleEffect[]>(`${code}; rules.ruleEffectsInPage()`)),
  )) {
    showProgress(++done, entries.length, visit.item.id);
    if (visit.status === 'done' && !visit.item.kind?.startsWith('nonarticle'))
      for (const effect of visit.result) addEffect(figures, effect, visit.item);
    else if (visit.status !== 'done') console.error(`${visit.item.id}: ${visit.reason}`);
  }
  return ruleTable(figures);
}

/** Adds what a rule changes on one page. */
export function addEffect(figures: Map<string, RuleFigures>, effect: RuleEffect, page: GoldPage): void {
  const row = figures.get(effect.rule) ?? noFigures();
  figures.set(effect.rule, row);
  const publisher = page.publisher ?? page.id;
  const count = (texts: readonly string[], ifText: 'textKept' | 'textLost', ifJunk: 'junkKept' | 'junkDropped') => {
    for (const text of texts) {
      const isText = isOfArticle(text, page);
      row.sets.add(page.set ?? '');
      if (isText === null) row.unknown++;
      else {
        row[isText ? ifText : ifJunk]++;
        (isText === (ifText === 'textKept') ? row.better : row.worse).add(publisher);
      }
    }
  };
  count(effect.kept, 'textKept', 'junkKept');
  count(effect.dropped, 'textLost', 'junkDropped');
}

/** Whether the block is of the article; null where the truth does not tell. */
function isOfArticle(text: string, { groundTruthText, with: wanted = [], without = [] }: GoldPage): boolean | null {
  const words = wordsOf(text).join(' ');
  if (words === '') return null;
  if (groundTruthText) return ` ${wordsOf(groundTruthText).join(' ')} `.includes(` ${words} `);
  const holds = (segments: readonly string[]) => segments.some((segment) => words.includes(wordsOf(segment).join(' ')));
  return holds(wanted) ? true : holds(without) ? false : null;
}

/** One row a rule, the one that earns the most first. */
export function ruleTable(figures: ReadonlyMap<string, RuleFigures>): string {
  const earned = ({ textKept, textLost, junkKept, junkDropped }: RuleFigures) =>
    textKept + junkDropped - textLost - junkKept;
  const rows = [...figures].sort(([, one], [, other]) => earned(other) - earned(one));
  return formatTable([
    ['rule', 'text kept', 'junk kept', 'junk dropped', 'text lost', 'not known', 'sets', 'publishers better', 'worse'],
    ...rows.map(([rule, row]) => [
      rule,
      ...[row.textKept, row.junkKept, row.junkDropped, row.textLost, row.unknown].map(String),
      [...row.sets].sort().join(' '),
      String(row.better.size),
      String(row.worse.size),
    ]),
  ]);
}

const noFigures = (): RuleFigures => ({
  textKept: 0,
  textLost: 0,
  junkKept: 0,
  junkDropped: 0,
  unknown: 0,
  better: new Set(),
  worse: new Set(),
  sets: new Set(),
});
