import { finiteCue } from '../../../lexicon/cueForms';
import type { TaggedText } from '../../../text/tagging';
import type { Span } from '../../../text/span';

/** Who asked and a word or two before the verb: “Why?” the mayor of the town asked. */
const reach = 6;

/**
 * Whether a sentence ends after the quotation, before the token at `next`: “Go.” Then … but not “Why?” Lee asked, where
 * the question is the quotation's and somebody asks it. `gap` is what stands between the quotation and the token.
 */
export function endsAtQuotation({ text, tokens }: TaggedText, quotation: Span, gap: string, next: number): boolean {
  const first = tokens[next]?.text.charAt(0) ?? '';
  if (!/[\p{Lu}\p{N}]/u.test(first)) return false;
  if (/[.!?]/.test(gap)) return true;
  if (/[,:;—–-]/u.test(gap)) return false;
  const last = text
    .slice(quotation.start, quotation.end)
    .replace(/["'”’\s]+$/u, '')
    .slice(-1);
  if (last === '.') return true;
  return /[!?…]/.test(last) && !hasCueAt(text, tokens, next);
}

/** Whether a verb of saying follows before the next punctuation. */
function hasCueAt(text: string, tokens: TaggedText['tokens'], next: number): boolean {
  for (let i = next; i < next + reach; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token) return false;
    if (i > next && before && /[.!?,;:“"]/.test(text.slice(before.span.end, token.span.start))) return false;
    if (i > next && finiteCue(token.normal)) return true;
  }
  return false;
}
