import { wordsAt, type Span } from '../analysis/text/span';
import type { Attribution } from '../analysis/result/analysis';
import { passageSpan } from './passageText';
import type { Passage } from './passages';

/** Where the words that name the source are, in relation to the quotation. */
export type Where =
  | 'just-before'
  | 'just-after'
  | 'between'
  | 'same-sentence'
  | 'sentence-before'
  | 'sentence-after'
  | 'paragraph-before'
  | 'further-up'
  | 'further-down';

/** The text's evidence for the source of a quotation. Shown to the reader in plain words. */
export interface AttributionEvidence {
  /**
   * - `named`: by name;
   * - `described`: by words that are no name ("a spokesman"), and the text gives none;
   * - `taken`: the words ("he", "the president") stand for somebody named elsewhere;
   * - `unclear`: by a pronoun, and the text does not make it safe to say whom it means;
   * - `carried`: nothing at this quotation, which continues an earlier one of the same source.
   */
  readonly how: 'named' | 'described' | 'taken' | 'unclear' | 'carried';
  readonly where: Where;
  /** The words that name the source, as in the text. */
  readonly source: string;
  /** The name of the source, or these words when the text gives no name. */
  readonly name: string;
  /** The reporting words; null when there are none. */
  readonly cue: string | null;
}

/** In UTF-16 units: how far from the quotation a name still counts as right beside it (" said the mayor of X, "). */
const nearby = 30;

/** The quotation's own quotation marks, at the ends of the text between it and its source. */
const outerMarks = /^[\s"'“”„‘’«»‹›]+|[\s"'“”„‘’«»‹›]+$/gu;

/** Another quotation. */
const anyMark = /["“”„«»‹›]/u;

/** A sentence end: its punctuation, closing quotation marks, white space, then a capital or an opening quotation mark. */
const sentenceEnd = /[.!?…]["'”’»)\]]*\s+["'“‘«(]*[\p{Lu}\p{N}]/u;

/** How an attribution is known. */
export function explainAttribution(
  text: string,
  passage: Pick<Passage, 'content'>,
  attribution: Attribution,
): AttributionEvidence {
  const { source, cue, form, name } = attribution;
  const words = wordsAt(text, source).replace(/\s+/g, ' ').trim();
  return {
    how: name === null ? 'unclear' : manner(form, words.toLowerCase() === name.toLowerCase()),
    where: locate(text, passageSpan(passage), source),
    source: words,
    name: name ?? words,
    cue: cue === null ? null : wordsAt(text, cue).replace(/\s+/g, ' ').trim() || null,
  };
}

function manner(form: Attribution['form'], isOwnName: boolean): AttributionEvidence['how'] {
  if (form === 'carried') return 'carried';
  if (form === 'name') return 'named';
  return isOwnName ? 'described' : 'taken';
}

function locate(text: string, quote: Span, source: Span): Where {
  const isBefore = source.end <= quote.start;
  if (!isBefore && source.start < quote.end) return 'between';
  const gap = isBefore ? text.slice(source.end, quote.start) : text.slice(quote.end, source.start);
  const paragraphs = gap.match(/\n\s*/g)?.length ?? 0;
  if (paragraphs > 1 || (paragraphs === 1 && !isBefore)) return isBefore ? 'further-up' : 'further-down';
  if (paragraphs === 1) return 'paragraph-before';
  // With the quotation's first letter, so that a sentence end right before it is recognised.
  if (sentenceEnd.test(isBefore ? gap + text.charAt(quote.start) : gap + text.charAt(source.start))) {
    return isBefore ? 'sentence-before' : 'sentence-after';
  }
  if (gap.length > nearby || anyMark.test(gap.replace(outerMarks, ''))) return 'same-sentence';
  return isBefore ? 'just-before' : 'just-after';
}
