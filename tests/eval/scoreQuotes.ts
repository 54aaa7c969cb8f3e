import { wordsAt } from '../../lib/analysis/text/span';
import type { GoldQuote, GoldText } from './gold';
import { judgeSpeaker } from './judgeSpeaker';
import type { Mistake, Score } from './score';
import { spanKey, type SpokenPart } from './spokenParts';

/** Compares quoted words with the gold. They count as found when the span is the same but for stops and marks at its edges. */
export function scoreQuotes(
  gold: GoldText,
  parts: readonly SpokenPart[],
): Pick<Score, 'quotes' | 'kinds' | 'speakers' | 'mistakes'> {
  const { id, text } = gold;
  const found = new Map(parts.map((part) => [spanKey(text, part.span), part]));
  const wanted = new Map(gold.quotes.map((quote) => [spanKey(text, quote.span), quote]));
  const mistakes: Mistake[] = [];
  const note = (kind: Mistake['kind'], quote: GoldQuote | SpokenPart, detail = '') =>
    mistakes.push({ kind, article: id, words: wordsAt(text, quote.span), detail });
  const kinds = { right: 0, of: 0 };
  const speakers = { right: 0, wrong: 0, missing: 0, of: 0 };

  for (const [key, quote] of wanted) {
    const part = found.get(key);
    if (part) {
      kinds.of++;
      if (part.kind === quote.kind) kinds.right++;
      else note('wrong kind', quote, `${part.kind}, not ${String(quote.kind)}`);
    }
    if (quote.kind === 'title') continue;
    if (!part) note('missed quote', quote);
    if (!part || part.kind === 'title') continue;
    const verdict = judgeSpeaker(text, part.attribution, quote);
    speakers.of++;
    speakers[verdict]++;
    const truth = quote.speakers.map((speaker) => speaker ?? 'nobody').join(' or ');
    if (verdict === 'missing') note('missing speaker', quote, truth);
    if (verdict === 'wrong')
      note(
        'wrong speaker',
        quote,
        `${String(part.attribution?.name)}, not ${truth} (${String(part.attribution?.rule)})`,
      );
  }
  for (const [key, part] of found) if (!wanted.has(key) && part.kind !== 'title') note('extra quote', part);

  const quotes = {
    right: speakers.of,
    found: parts.filter((part) => part.kind !== 'title').length,
    gold: gold.quotes.filter((quote) => quote.kind !== 'title').length,
  };
  return { quotes, kinds, speakers, mistakes };
}
