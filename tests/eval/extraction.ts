import { statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForPage } from '../browser/bundleForPage';
import { temporaryFolder } from '../browser/temporaryFolder';
import { visitPages } from '../browser/visitPages';
import { formatTable } from './formatTable';
import { writeLinePages } from './linePages';
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
  /** How it came about. */
  readonly groundTruthKind?: string;
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
  /** Blocks that it changes for the better and for the worse, by set. */
  readonly sets: Map<string, { better: number; worse: number }>;
}

const deadlineMs = 60_000;

/**
 * What each rule that keeps or drops blocks changes, in a real browser, as a table: on the pages of folders, and on pages made of
 * files of lines.
 */
export async function measureRules(inputs: readonly string[], extension: string): Promise<string> {
  const code = await bundleForPage(join(import.meta.dirname, 'ruleEffectsInPage.ts'), 'rules');
  const figures = new Map<string, RuleFigures>();
  for (const input of inputs) {
    if (statSync(input).isDirectory()) await addFolder(figures, input, code, extension);
    else {
      const made = temporaryFolder('whosaid-lines-');
      try {
        writeLinePages(input, made.path);
        await addFolder(figures, made.path, code, extension);
      } finally {
        made.remove();
      }
    }
  }
  return ruleTable(figures);
}

async function addFolder(figures: Map<string, RuleFigures>, folder: string, code: string, extension: string) {
  const entries = (readEntries(folder) as GoldPage[]).filter(isKnown);
  let done = 0;
  const options = { browser: 'chromium', extension, browsers: 2, deadlineMs } as const;
  for await (const visit of visitPages(entries, options, (page, entry) =>
    atEntry(page, folder, entry, () => page.evaluate<RuleEffect[]>(`${code}; rules.ruleEffectsInPage()`)),
  )) {
    showProgress(++done, entries.length, visit.item.id);
    if (visit.status === 'done') for (const effect of visit.result) addEffect(figures, effect, visit.item);
    else console.error(`${visit.item.id}: ${visit.reason}`);
  }
}

/** Adds what a rule changes on one page. */
export function addEffect(figures: Map<string, RuleFigures>, effect: RuleEffect, page: GoldPage): void {
  const row = figures.get(effect.rule) ?? noFigures();
  figures.set(effect.rule, row);
  const publisher = page.publisher ?? page.id;
  const count = (texts: readonly string[], ifText: 'textKept' | 'textLost', ifJunk: 'junkKept' | 'junkDropped') => {
    for (const text of texts) {
      const isText = isOfArticle(text, page);
      if (isText === null) row.unknown++;
      else {
        const side = isText === (ifText === 'textKept') ? 'better' : 'worse';
        row[isText ? ifText : ifJunk]++;
        row[side].add(publisher);
        const inSet = row.sets.get(page.set ?? '') ?? { better: 0, worse: 0 };
        row.sets.set(page.set ?? '', { ...inSet, [side]: inSet[side] + 1 });
      }
    }
  };
  count(effect.kept, 'textKept', 'junkKept');
  count(effect.dropped, 'textLost', 'junkDropped');
}

/** What other programs have taken for the text is no truth. */
const guessed = /extractor output|prefix text/;

const knownText = ({ groundTruthText, groundTruthKind = '' }: GoldPage): string | null =>
  groundTruthText && !guessed.test(groundTruthKind) ? groundTruthText : null;

const isKnown = (page: GoldPage): boolean =>
  !page.kind?.startsWith('nonarticle') &&
  (knownText(page) !== null || page.with !== undefined || page.without !== undefined);

/** Whether the block is of the article; null where the truth does not tell. */
function isOfArticle(text: string, page: GoldPage): boolean | null {
  const { with: wanted = [], without = [] } = page;
  const known = knownText(page);
  const words = wordsOf(text).join(' ');
  if (words === '') return null;
  if (known !== null) return ` ${wordsOf(known).join(' ')} `.includes(` ${words} `);
  const holds = (segments: readonly string[]) => segments.some((segment) => words.includes(wordsOf(segment).join(' ')));
  return holds(wanted) ? true : holds(without) ? false : null;
}

/** One row a rule, the one that earns the most first. */
export function ruleTable(figures: ReadonlyMap<string, RuleFigures>): string {
  const earned = ({ textKept, textLost, junkKept, junkDropped }: RuleFigures) =>
    textKept + junkDropped - textLost - junkKept;
  const rows = [...figures].sort(([, one], [, other]) => earned(other) - earned(one));
  return formatTable([
    [
      'rule',
      'text kept',
      'junk kept',
      'junk dropped',
      'text lost',
      'not known',
      'publishers better',
      'worse',
      'blocks better:worse by set',
    ],
    ...rows.map(([rule, row]) => [
      rule,
      ...[row.textKept, row.junkKept, row.junkDropped, row.textLost, row.unknown].map(String),
      String(row.better.size),
      String(row.worse.size),
      bySet(row),
    ]),
  ]);
}

const bySet = ({ sets }: RuleFigures): string =>
  [...sets]
    .sort()
    .map(([set, { better, worse }]) => `${set} ${better}:${worse}`)
    .join(', ');

const noFigures = (): RuleFigures => ({
  textKept: 0,
  textLost: 0,
  junkKept: 0,
  junkDropped: 0,
  unknown: 0,
  better: new Set(),
  worse: new Set(),
  sets: new Map(),
});
