import type { Span } from '../text/span';
import type { QuoteMark } from './readQuoteMarks';

/** Shorter than the lexicon's cues: where marks are missing, only the surest words tell who speaks. */
const reportingVerbs =
  'said|says|told|tells|added|adds|wrote|writes|asked|asks|replied|replies|posted|posts|tweeted|tweets';

/** A clause that reports: where one stands among the words, nobody can tell which of them are quoted. Not so: they told me; you said. */
const reportingClause = new RegExp(
  String.raw`(?<!\b(?:I|[Ww]e|[Yy]ou) )\b(?:${reportingVerbs}|according to)\b(?! (?:me|us)\b)`,
);

/** Whether one of the surest words of a report stands in a text. */
export const holdsReport = (words: string): boolean => reportingClause.test(words);

/** Shorter words without a closing mark are more likely beside a stray one. */
const minUnclosedLength = 25;

/** In characters: so much stands between a quotation and the next one of the same speaker. */
const maxNarrationLength = 160;

/** A longer sentence that has lost a mark, in characters, is narration. */
const maxLostLength = 300;

/** Whether the block up to a mark is empty or ends in a comma or a colon: the mark opens an utterance rather than a few words. */
export const leadsIn = (text: string, block: Span, { span }: QuoteMark): boolean =>
  /(?:^|[,:])\s*$/.test(text.slice(block.start, span.start));

/**
 * Whether an unclosed mark opens words that run to the end of the block: it stands at the block's start, after "said," or
 * after a quotation and who said it, and no reporting clause follows. Else the rest may be narration. `quotedEnd` is where
 * the quotation before it in the block ends; null when there is none.
 */
export function lostItsClosing(text: string, block: Span, { span }: QuoteMark, quotedEnd: number | null): boolean {
  const words = text.slice(span.end, block.end).trim();
  if (holdsReport(words)) return false;
  const isSentence = words.length >= minUnclosedLength && /[.?!…]$/.test(words);
  const lead = text.slice(quotedEnd ?? block.start, span.start).trimEnd();
  if (lead === '') return isSentence && quotedEnd === null;
  if (!holdsReport(lead.slice(-maxNarrationLength))) return false;
  // Lee said, "We sail; “We sail,” Lee said at the port. “Nobody …
  return /[,:]$/.test(lead)
    ? (isSentence || /[.?!…]["”’»]$/u.test(words)) && holdsReport(lead.slice(-30))
    : quotedEnd !== null && lead.length <= maxNarrationLength && /[.?!]$/.test(lead) && /^\p{Lu}/u.test(words);
}

const fullName = String.raw`\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}`;
const whenOrWhere = 'after|at|during|in|on|outside|to';

/** …, *said* the treasurer, *Ann Lee*; …, *Ann Lee said* outside court. Not so: …, Lee said we should go. */
const closingReport = new RegExp(
  String.raw`^[^"“”„«»]{2,}?[,?!](?= (?:(?:${reportingVerbs}) (?:(?!(?:he|it|she|they|we|you) )\p{Ll}+,? ){0,3}${fullName}(?:[,.]| (?:${whenOrWhere})\b)|(?:he|she|${fullName}) (?:${reportingVerbs})(?: (?:${whenOrWhere})\b[^.?!"“”„«»]*)?\.))`,
  'u',
);

/** My brother, *who works here*, said …: the clause has its subject among the words. */
const endsInAside = /,\s(?:an?|her|his|my|our|the|wh\p{Ll}+|\p{Lu}\p{L}*)\b[^,]*,$/u;

/** “We sail, Lee said on Monday.: where words end whose closing mark is lost before the clause that tells who says them; null when none does. */
export function endBeforeReport(text: string, block: Span, { span, family }: QuoteMark): number | null {
  if (family !== 'double') return null;
  const reach = Math.min(block.end, span.end + maxLostLength + maxNarrationLength);
  const words = closingReport.exec(text.slice(span.end, reach))?.[0];
  return words === undefined || words.length > maxLostLength || endsInAside.test(words)
    ? null
    : span.end + words.length;
}

/** said Lee; Ann Lee said; she added */
const clauseAfter = new RegExp(String.raw`^\s*(?:(?:he|she|they|${fullName}) )?(?:${reportingVerbs})\b`, 'u');

/** The boat is gone,” said Lee: whether the words from the block's start to its first mark are quoted, as where a big first letter has swallowed the opening mark. */
export function lostItsOpening(text: string, block: Span, { span }: QuoteMark): boolean {
  const words = text.slice(block.start, span.start).trim();
  return (
    words.length <= maxLostLength &&
    /^\p{Lu}.*[,?!]$/u.test(words) &&
    !/[.?!]\s+\p{Lu}/u.test(words) &&
    !holdsReport(words) &&
    clauseAfter.test(text.slice(span.end, span.end + maxNarrationLength))
  );
}
