import { wordsAt } from '../../lib/analysis/text/span';
import type { Analysis } from '../../lib/analysis/result/analysis';
import { formatTable, share } from './formatTable';
import type { GoldText } from './gold';
import { judgeSpeaker } from './judgeSpeaker';
import { spanKey, spokenParts } from './spokenParts';

/** What one rule earns on one corpus. */
export interface RuleCount {
  /** Stretches of quoted words that it gives a speaker, whether the gold has them or not. */
  found: number;
  right: number;
  wrong: number;
  /** The texts that it speaks in, and their publishers. */
  readonly texts: Set<string>;
  readonly publishers: Set<string>;
}

/** What all rules earn on one corpus. */
export interface SpeakerRuleFigures {
  readonly rules: ReadonlyMap<string, RuleCount>;
  /** Stretches that the gold has and that no rule gives a speaker. */
  readonly noRule: { right: number; missing: number };
  /** One line each: the rule, the text, what it gives and what is right, the words. */
  readonly wrongs: readonly string[];
}

/**
 * Counts per rule how often {@link judgeSpeaker} finds its speaker right and wrong, where the gold has the quoted words.
 * Titles are left out. `analyze` is asked for each text in turn.
 */
export function countRules(texts: readonly GoldText[], analyze: (text: GoldText) => Analysis): SpeakerRuleFigures {
  const rules = new Map<string, RuleCount>();
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
      const count = rules.get(attribution.rule) ?? noCount();
      rules.set(attribution.rule, count);
      count.found++;
      count.texts.add(gold.id);
      count.publishers.add(gold.publisher);
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

const noCount = (): RuleCount => ({ found: 0, right: 0, wrong: 0, texts: new Set(), publishers: new Set() });

/** One row for each rule that speaks anywhere, in the given order, and for each corpus what it finds there, right and wrong. */
export function speakerRuleTable(
  corpora: readonly (readonly [name: string, figures: SpeakerRuleFigures])[],
  order: readonly string[],
): string {
  const met = new Set(corpora.flatMap(([, { rules }]) => [...rules.keys()]));
  const ids = [...order.filter((id) => met.has(id)), ...[...met].filter((id) => !order.includes(id))];
  const silent = order.filter((id) => !met.has(id));
  const cells = (counts: readonly RuleCount[]) =>
    (['found', 'right', 'wrong'] as const).map((field) => String(counts.reduce((sum, count) => sum + count[field], 0)));
  const countsOf = (id: string) => corpora.flatMap(([, { rules }]) => rules.get(id) ?? []);
  const sizeOf = (counts: readonly RuleCount[], field: 'texts' | 'publishers') =>
    String(new Set(counts.flatMap((count) => [...count[field]])).size);
  return [
    formatTable([
      ['rule', ...corpora.flatMap(([name]) => [`${name}: found`, 'right', 'wrong']), 'texts', 'publishers'],
      ...ids.map((id) => [
        id,
        ...corpora.flatMap(([, { rules }]) => cells([rules.get(id) ?? noCount()])),
        sizeOf(countsOf(id), 'texts'),
        sizeOf(countsOf(id), 'publishers'),
      ]),
      ['all', ...corpora.flatMap(([, { rules }]) => cells([...rules.values()])), '', ''],
    ]),
    ...corpora.map(([name, figures]) => summary(name, figures)),
    ...(silent.length > 0 ? [`found nobody anywhere: ${silent.join(', ')}\n`] : []),
  ].join('\n');
}

function summary(name: string, { rules, noRule }: SpeakerRuleFigures): string {
  const counts = [...rules.values()];
  const [right, wrong] = (['right', 'wrong'] as const).map((field) =>
    counts.reduce((sum, count) => sum + count[field], 0),
  ) as [number, number];
  const judged = right + wrong + noRule.right + noRule.missing;
  return (
    `${name}: no rule: ${noRule.right} right (the text names nobody), ${noRule.missing} missing; ` +
    `of ${judged} judged ${share(right + noRule.right, judged)} right, ${share(wrong, judged)} wrong\n`
  );
}
