import { abbreviatedTitles } from '../lexicon/abbreviations';
import { finiteCue } from '../lexicon/cueForms';
import type { Span } from '../text/span';
import type { QuotePart } from './quoteParts';

/** Narration between two parts of one utterance is no longer than this; longer asides hold other matter. */
const maxNarrationLength = 160;

/** Groups the parts that are one quotation: over several paragraphs, or interrupted by narration ("A," she said. "B"). */
export function joinParts(text: string, parts: readonly QuotePart[]): JoinedParts[] {
  const quotes: (Pick<QuotePart, 'by' | 'answersFrom'> & { content: Span[] })[] = [];
  parts.forEach((part, index) => {
    const previous = parts[index - 1];
    const isJoined =
      previous && (part.continues || (isInterrupted(text, previous, part) && !isTurn(text, part, parts[index + 1])));
    if (isJoined) quotes.at(-1)?.content.push(part.content);
    else quotes.push({ content: [part.content], by: part.by, answersFrom: part.answersFrom });
  });
  return quotes;
}

/** “Once,” said Lee. “*Why?*” “He was late.”: words right beside the next ones may be somebody else's. */
const isTurn = (text: string, part: QuotePart, next: QuotePart | undefined): boolean =>
  next?.block === part.block && /^["”’»]\s+["“‘«]$/u.test(text.slice(part.content.end, next.content.start));

type JoinedParts = Pick<QuotePart, 'by' | 'answersFrom'> & { readonly content: readonly Span[] };

/**
 * Whether the narration between two parts of a block only says who speaks. The first part must stop at a comma, a dash,
 * or a question or exclamation mark; the narration must be one clause that leads straight into the second part.
 */
function isInterrupted(text: string, first: QuotePart, second: QuotePart): boolean {
  if (first.block !== second.block) return false;
  const between = text.slice(first.content.end, second.content.start);
  if (between.length > maxNarrationLength) return false;
  const words = between.replace(/^[\s"“”'‘’«»]+|[\s"“”'‘’«»]+$/gu, '');
  const stops =
    /[,?!—–…-]["”'’»]?$/u.test(text.slice(first.content.start, first.content.end)) ||
    /^["”'’»](?:[,—–]|\s[—–].*[—–]\s?.$)/u.test(between);
  if (!stops || !/[,.;—–-]$/u.test(words) || words.split(/\s+/).length > 25) return false;
  // The “boat,” Lee found, was gone. “It sank …”: a few quoted words inside a sentence are no first half of one.
  const isEmbedded = /[\p{L}\p{N}]\s*["“'‘«]$/u.test(
    text.slice(Math.max(0, first.content.start - 4), first.content.start),
  );
  if (isEmbedded && /[.;]$/.test(words)) return false;
  // She called it “luck”, and her son, Tom, “skill”. Not so: …, and added “…”.
  const other = /^,?\s*(?:and|but|while|whereas)\s+(\S+)/.exec(words)?.[1];
  if (isEmbedded && other !== undefined && !finiteCue(other)) return false;
  // Lee asked: “A?” Park replied, “B.”; Lee said, “A,” and I said, “B.”: who says the first is named before
  const isLedTo = /\p{L}[,:]\s*["“'‘«]$/u.test(text.slice(Math.max(0, first.content.start - 4), first.content.start));
  const isAsked = isLedTo && text.charAt(first.content.end - 1) === '?';
  if ((isAsked || (isLedTo && opensClause.test(words))) && words.endsWith(',')) return false;
  const body = words.slice(0, -1);
  if (/[.;:!?]\s+\p{Lu}/u.test(body.replace(abbreviations, ''))) return false;
  if (/[.;]$/.test(words) && isReportedAfter(text, second.content)) return false;
  const startsLower = /^[^\p{L}]*\p{Ll}/u.test(text.slice(second.content.start, second.content.start + 8));
  // "A," she said, "b" goes on; "A," she said. "b" is another matter, as is "A," she said, and added "b".
  return /[,—–-]$/u.test(words) ? startsLower || /^[^,]*,$/u.test(words) : !startsLower;
}

/** *and I* said; *then Lee* answered */
const opensClause = /^(?:and|but|so|then)(?: then)? (?:I|he|she|they|we|\p{Lu}\p{L}+) /u;

/** Full stops that end no sentence: *Gen.* Moss, Lee Park *Jr.*, *J.* Quill. */
const abbreviations = new RegExp(String.raw`\b(?:${abbreviatedTitles}|Jr|Sr|\p{Lu})\.`, 'gu');

/** The clause that says whose words these are begins within so many characters of them. */
const maxReportLength = 60;

/** "A," said Lee. "B," *said Park*; "B", *according to Park*: the second sentence says for itself who speaks. */
function isReportedAfter(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + maxReportLength);
  // “B” was how she put it: a sentence that the words begin
  if (/^["”'’»]+\s(?:are|is|was|were)\b/.test(after)) return true;
  const leadsOn = /[,?!—–…-]["”'’»]?$/u.test(text.slice(start, end)) || /^["”'’»]+[,—–]/u.test(after);
  if (!leadsOn) return false;
  const clause = /^["”'’»\s,—–]*([^.?!;:\n"“„«]*)/u.exec(after)?.[1] ?? '';
  if (/^according to\b|\bpoint(?:s|ed) out$/.test(clause.trim())) return true;
  // “B,” she shot back; “B,” came the reply: a comma leads to whoever speaks, whatever the verb.
  const isLedTo = /,["”'’»]?$/u.test(text.slice(start, end));
  if (isLedTo && /^(?!(?:and|but)\b)\p{L}/u.test(clause)) return true;
  return clause.split(/[^\p{L}]+/u).some((word) => {
    const cue = /^\p{Ll}/u.test(word) ? finiteCue(word) : null;
    return cue !== null && (isLedTo || !cue.isLabel);
  });
}
