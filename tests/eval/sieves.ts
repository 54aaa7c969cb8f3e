import { wordsAt } from '../../lib/analysis/text';
import type { Analysis } from '../../lib/analysis/types';
import { formatTable, share } from './formatTable';
import type { GoldText } from './gold';
import { judgeSpeaker } from './judgeSpeaker';
import { spanKey, spokenParts } from './spokenParts';

/** What one rule earns. */
export interface SieveCount {
  /** Stretches of quoted words that it gives a speaker, whether the gold has them or not. */
  found: number;
  right: number;
  wrong: number;
}

export interface SieveFigures {
  readonly rules: ReadonlyMap<string, SieveCount>;
  /** Stretches that the gold has and that no rule gives a speaker. */
  readonly noRule: { right: number; missing: number };
  /** One line each: the rule, the text, what it gives and what is right, the words. */
  readonly wrongs: readonly string[];
}

/**
 * Counts per rule how often {@link judgeSpeaker} finds its speaker right and wrong, where the gold has the quoted words.
 * Titles are left out. `analyze` is asked for each text in turn.
 */
export function countSieves(texts: readonly GoldText[], analyze: (text: GoldText) => Analysis): SieveFigures {
  const rules = new Map<string, SieveCount>();
  const noRule = { right: 0, missing: 0 };
  const wrongs: string[] = [];
  for (const gold of texts) {
    const wanted = new Map(gold.quotes.map((quote) => [spanKey(gold.text, quote.span), quote]));
    for (const { span, kind, attribution } of spokenParts(analyze(gold))) {
      if (kind === 'title') continue;
      const quote = wanted.get(spanKey(gold.text, span));
      const verdict = quote && quote.kind !== 'title' ? judgeSpeaker(gold.text, attribution, quote) : null;
      if (!attribution) {
        if (verdict === 'right' || verdict === 'missing') noRule[verdict]++;
        continue;
      }
      const count = rules.get(attribution.rule) ?? { found: 0, right: 0, wrong: 0 };
      rules.set(attribution.rule, count);
      count.found++;
      if (verdict === 'right') count.right++;
      if (verdict !== 'wrong') continue;
      count.wrong++;
      const truth = quote?.speakers.map((speaker) => speaker ?? 'nobody').join(' or ');
      wrongs.push(
        `${attribution.rule}  ${gold.id}  ${attribution.name}, not ${String(truth)}: “${wordsAt(gold.text, span)}”`,
      );
    }
  }
  return { rules, noRule, wrongs };
}

/** The figures as a table, the rules in the given order, others after them. */
export function sieveTable({ rules, noRule }: SieveFigures, order: readonly string[]): string {
  const ids = [...order.filter((id) => rules.has(id)), ...[...rules.keys()].filter((id) => !order.includes(id))];
  const counts = ids.flatMap((id) => rules.get(id) ?? []);
  const total = (field: keyof SieveCount) => counts.reduce((sum, count) => sum + count[field], 0);
  const row = (label: string, { found, right, wrong }: SieveCount) => [
    label,
    String(found),
    String(right),
    String(wrong),
    String(found - right - wrong),
    share(right, right + wrong),
  ];
  const all = { found: total('found'), right: total('right'), wrong: total('wrong') };
  const judged = all.right + all.wrong + noRule.right + noRule.missing;
  return [
    formatTable([
      ['rule', 'found', 'right', 'wrong', 'not in gold', 'precision'],
      ...ids.map((id) => row(id, rules.get(id) ?? { found: 0, right: 0, wrong: 0 })),
      row('all rules', all),
    ]),
    `no rule: ${noRule.right} right (the text names nobody), ${noRule.missing} missing\n`,
    `of ${judged} judged: ${share(all.right + noRule.right, judged)} right, ${share(all.wrong, judged)} wrong\n`,
  ].join('\n');
}
