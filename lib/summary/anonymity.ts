import { wordsAt, type Span } from '../analysis/text/span';

/** How articles say that a source is not named, and what they give as the reason. */
const anonymity =
  /\b(?:(?:on|under) (?:the )?condition (?:of anonymity|that (?:s?he|they) not be (?:named|identified))|on condition (?:s?he|they) not be (?:named|identified)|ask(?:ed|ing)? (?:not to be (?:named|identified)|for anonymity|that (?:his|her|their) names? not be used)|request(?:ed|ing) anonymity|declined to be (?:named|identified)|spoke anonymously|(?:was|were) granted anonymity|did not want to (?:be named|see (?:his|her|their) names? in print)|not authori[sz]ed to (?:speak|comment|talk|discuss)(?: (?:publicly|openly|on the record))?(?: (?:to|with|about|on) (?:the |its |his |her |their )?[\p{L}-]+){0,2})(?:,? (?:because|since|as|citing|to|for fear|out of) [^.;“”]*)?/iu;

/** The words, in the source's sentence, that say why the text does not name it; null when it gives no reason. */
export function anonymityReason(text: string, sentence: Span): Span | null {
  const found = anonymity.exec(wordsAt(text, sentence));
  if (!found) return null;
  const start = sentence.start + found.index;
  return { start, end: start + found[0].trimEnd().length };
}
