import { wordsAt, type Span } from '../analysis/text/span';
import type { Attribution } from '../analysis/result/analysis';
import { passageSpan } from './passageText';
import type { Passage } from './passages';

/** Where the words that name the source stand, seen from the quotation. */
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

/** What the text gives to tell whose words a quotation is. Shown to the reader in plain words. */
export interface AttributionEvidence {
  /**
   * - `named`: by name;
   * - `described`: by words that are no name ("a spokesman"), and the text gives none;
   * - `taken`: the words ("he", "the president") stand for somebody named elsewhere;
   * - `unclear`: by a pronoun, and the text does not make it safe to say whom it means;
   * - `carried`: nothing at this quotation; it goes on with the source of an earlier one.
   */
  readonly how: 'named' | 'described' | 'taken' | 'unclear' | 'carried';
  readonly where: Where;
  /** The words that name the source, as they stand in the text. */
  readonly source: string;
  /** Whom they name; their own words where the text gives no name. */
  readonly name: string;
  /** The reporting words; null when there are none. */
  readonly cue: string | null;
}

/** The longest stretch, in UTF-16 units, over which a name still counts as standing right at the quotation (" said the mayor of X, "). */
const nearby = 30;

/** The quotation's own marks, at the ends of what stands between it and its source. */
const outerMarks = /^[\s"'“”„‘’«»‹›]+|[\s"'“”„‘’«»‹›]+$/gu;

/** Another quotation. */
const anyMark = /["“”„«»‹›]/u;

/** A sentence ends: its mark, closing marks, white space, then an upper-case letter or an opening mark. */
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
  // The quotation's own first letter closes a sentence end that stands right before it.
  if (sentenceEnd.test(isBefore ? gap + text.charAt(quote.start) : gap + text.charAt(source.start))) {
    return isBefore ? 'sentence-before' : 'sentence-after';
  }
  if (gap.length > nearby || anyMark.test(gap.replace(outerMarks, ''))) return 'same-sentence';
  return isBefore ? 'just-before' : 'just-after';
}
