import { maxTitleWords } from '../quotes/maxTitleWords';
import { classifyQuote } from '../quotes/classifyQuote';
import type { TaggedText, Token } from '../text/tagging';
import type { Attribution, QuoteKind } from '../result/analysis';
import { isTitle } from './isTitle';
import { isPunctuation } from './scene/isPunctuation';
import type { Part, Scene } from './scene/scene';
import { startsSentence } from './scene/sentence';

/** The kinds of all quotations, with their parts of speech and what surrounds them. Linear. */
export function classifyQuotes(
  tagged: TaggedText,
  scene: Scene,
  attributions: readonly (Attribution | null)[],
): QuoteKind[] {
  let next = 0;
  return scene.quotes.map((quote, index) => {
    const tokens: Token[] = [];
    for (const span of quote.content) {
      while ((tagged.tokens[next]?.span.end ?? Infinity) <= span.start) next++;
      for (; (tagged.tokens[next]?.span.start ?? Infinity) < span.end; next++) {
        const token = tagged.tokens[next];
        if (token) tokens.push(token);
      }
    }
    const words = quote.content.map((span) => tagged.text.slice(span.start, span.end)).join(' ');
    const part = scene.partsOf[index]?.[0];
    // Who has the turn in a dialogue says something, be it a word.
    if (quote.by && tokens.length <= maxTitleWords) return 'statement';
    if (part && tokens.length <= maxTitleWords && isTitle(scene, part, words, tokens, attributions[index] ?? null))
      return 'title';
    return classifyQuote(
      words,
      tokens,
      part !== undefined && tokens.length <= maxTitleWords && isUtterance(scene, part),
    );
  });
}

/** “…,” she said; she said: “…”; “….” by itself: a sentence of its own, ended by a mark or by who said it. */
const isUtterance = (scene: Scene, part: Part): boolean =>
  (startsSentence(scene.items, part) || isAfterComma(scene, part)) && part.ending !== 'none';

/** She said, “…”; not so: said “…” */
const isAfterComma = ({ items }: Scene, { item }: Part): boolean => {
  const mark = items[item - 1];
  return isPunctuation(mark, ',', '-');
};
