import type { FoundQuote } from './quotes/findQuotes';
import { maxTitleWords } from './quotes/maxTitleWords';
import { classifyQuote } from './quotes/classifyQuote';
import type { TaggedText, Token } from './text/tagging';
import { wordsAt } from './text/span';
import type { Quote } from './result/analysis';

/**
 * Watches a text being tagged: each call gives the quotations that are known since the last one, final but for their
 * speakers. A quotation is known once all of it is tagged and it has more words than the name of a work could have: of a
 * shorter one, what stands around it tells the kind.
 */
export function previewQuotes(found: readonly FoundQuote[]): (tagged: TaggedText) => Quote[] {
  let id = 0;
  /** Up to here the tokens stand before the next quotation. */
  let before = 0;
  return ({ text, tokens }) => {
    const known: Quote[] = [];
    for (; id < found.length; id++) {
      const quote = found[id];
      const [first, last] = [quote?.content[0], quote?.content.at(-1)];
      if (!quote || !first || !last || (tokens.at(-1)?.span.start ?? 0) < last.end) break;
      // Whether an interview's answers are listed is known with their speaker only, and with it the numbers that follow.
      if (quote.by === 'interviewee') break;
      while ((tokens[before]?.span.end ?? Infinity) <= first.start) before++;
      const within: Token[] = [];
      for (let at = before; (tokens[at]?.span.start ?? Infinity) < last.end; at++) {
        const token = tokens[at];
        if (token && quote.content.some(({ start, end }) => start < token.span.end && token.span.start < end))
          within.push(token);
      }
      if (within.length <= maxTitleWords) continue;
      const words = quote.content.map((span) => wordsAt(text, span)).join(' ');
      known.push({ id, kind: classifyQuote(words, within), content: quote.content, attribution: null });
    }
    return known;
  };
}
