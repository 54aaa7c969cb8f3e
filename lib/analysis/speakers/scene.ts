import type { FoundQuote } from '../quotes/findQuotes';
import type { TaggedText, Token } from '../tagging';
import type { Person, Span } from '../types';
import { auxiliaries } from '../lexicon/functionWords';
import { indexPeople, type PeopleIndex } from './peopleIndex';
import { cueWord, type CueWord } from './cueForms';

/** One step of the text as the speaker rules see it: narration word by word, quoted words as one item. */
export type Item =
  | {
      readonly kind: 'word';
      readonly span: Span;
      readonly token: Token;
      readonly normal: string;
      readonly cue: CueWord | null;
    }
  | { readonly kind: 'quote'; readonly span: Span; readonly part: number }
  | { readonly kind: 'mark'; readonly span: Span; readonly mark: MarkSign };

/** Punctuation between items; `stop` ends a sentence, `break` a block. */
export type MarkSign = ',' | ';' | ':' | '(' | ')' | '-' | 'stop' | 'break';

/** A stretch of one quotation inside one block. */
export interface Part {
  readonly quote: number;
  readonly span: Span;
  /** Index of its item. */
  readonly item: number;
  readonly block: number;
  /** How its last words end, inside or right after the marks: a comma, `?`, `!` or dash lets the sentence go on. */
  readonly ending: 'comma' | 'mark' | 'stop' | 'none';
}

/** What the speaker rules work on. */
export interface Scene {
  readonly text: string;
  readonly items: readonly Item[];
  readonly parts: readonly Part[];
  readonly quotes: readonly FoundQuote[];
  /** The parts of each quotation, by its index. */
  readonly partsOf: readonly (readonly Part[])[];
  readonly people: readonly Person[];
  /** Where the text mentions them. */
  readonly mentions: PeopleIndex;
  /** The items of each block, `[first, last)`. */
  readonly blockItems: readonly (readonly [number, number])[];
}

/** Lays the text out for the speaker rules. Linear. */
export function buildScene(tagged: TaggedText, quotes: readonly FoundQuote[], people: readonly Person[]): Scene {
  const items: Item[] = [];
  const parts: Part[] = [];
  const partsOf: Part[][] = quotes.map(() => []);
  const blockItems: [number, number][] = [];
  const spans = quotes
    .flatMap((quote, index) => quote.content.map((span) => ({ quote: index, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const { text, tokens, blocks } = tagged;
  let nextToken = 0;
  let nextSpan = 0;
  blocks.forEach((block, blockIndex) => {
    const first = items.length;
    let position = block.span.start;
    let lastSentence = -1;
    const pushGap = (to: number, changesSentence: boolean, next: string) => {
      pushMarks(items, text, position, to, changesSentence, next);
    };
    for (;;) {
      const token = tokens[nextToken];
      const quoted = spans[nextSpan];
      const tokenHere = token && token.span.start < block.span.end ? token : null;
      const quotedHere = quoted && quoted.span.start < block.span.end ? quoted : null;
      if (!tokenHere && !quotedHere) break;
      if (
        quotedHere &&
        (!tokenHere || quotedHere.span.start <= tokenHere.span.start || tokenHere.span.end > quotedHere.span.start)
      ) {
        pushGap(quotedHere.span.start, false, text.charAt(quotedHere.span.start));
        const part: Part = {
          ...quotedHere,
          item: items.length,
          block: blockIndex,
          ending: endingOf(text, quotedHere.span),
        };
        items.push({
          kind: 'quote',
          span: quotedHere.span,
          part: parts.length,
        });
        parts.push(part);
        partsOf[quotedHere.quote]?.push(part);
        position = Math.max(position, quotedHere.span.end);
        nextSpan++;
        while ((tokens[nextToken]?.span.start ?? Infinity) < position) nextToken++;
        lastSentence = -1;
        continue;
      }
      if (!tokenHere) break;
      pushGap(tokenHere.span.start, lastSentence >= 0 && lastSentence !== tokenHere.sentence, tokenHere.text.charAt(0));
      const normal = tokenHere.normal
        .replace(/[’‘]/g, "'")
        .replace(/^(i|you|he|she|it|we|they|who|that|there)'(?:m|re|s|ve|d|ll)$/, '$1');
      items.push({
        kind: 'word',
        span: tokenHere.span,
        token: tokenHere,
        normal,
        cue: isCue(tokenHere, tokens[nextToken - 1], tokens[nextToken + 1], normal, isAfterQuote(items)),
      });
      lastSentence = tokenHere.sentence;
      position = tokenHere.span.end;
      nextToken++;
    }
    items.push({
      kind: 'mark',
      span: { start: block.span.end, end: block.span.end },
      mark: 'break',
    });
    blockItems.push([first, items.length - 1]);
  });
  return { text, items, parts, quotes, partsOf, people, mentions: indexPeople(people), blockItems };
}

/** Forms that are nouns as often as verbs (states, claims, calls) count as cues only where the tagger reads a verb. */
function isCue(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  normal: string,
  followsQuote: boolean,
): CueWord | null {
  const cue = cueWord(normal);
  if (!cue) return null;
  // the accused man, a reported plan
  if (
    cue.form === 'past' &&
    before?.sentence === token.sentence &&
    after?.tags.has('Noun') &&
    /^(?:the|an?|of|against|for|with)$/.test(before.normal)
  )
    return null;
  // Calling it “…”, Lee …: a capital is no name where a sentence starts.
  if (/^\p{Lu}/u.test(token.text)) return cue.form === 'gerund' && before?.sentence !== token.sentence ? cue : null;
  if (cue.form === 'past' || cue.form === 'participle' || cue.form === 'gerund' || /^(?:say|tell|add)/.test(normal))
    return cue;
  if (followsQuote && cue.form === 'present') return cue;
  const afterNounMarker =
    before !== undefined &&
    (/['’]s?$/.test(before.text) ||
      /^(?:the|an?|his|her|their|its|this|that|these|those|some|any|no|of|in|for|with|on|by|from|as|latest|new)$/.test(
        before.normal,
      ));
  if (afterNounMarker && before.sentence === token.sentence && !/^(?:he|she|it|who)['’]s$/i.test(before.text))
    return null;
  // EU states will meet, the report said: another verb follows.
  const isSubject = after?.sentence === token.sentence && (auxiliaries.has(after.normal) || isPast(after));
  if (isSubject) return null;
  const hasObject =
    after !== undefined &&
    after.sentence === token.sentence &&
    (/^\p{Lu}/u.test(after.text) || /^(?:him|her|it|them|that|reporters)$/.test(after.normal));
  return token.tags.has('Verb') || (cue.form === 'present' && hasObject) ? cue : null;
}

const isPast = (token: Token): boolean =>
  cueWord(token.normal)?.form === 'past' && /ed$|^(?:said|told|wrote)$/.test(token.normal);

/** Whether the last item is a quotation, or a comma after one. */
function isAfterQuote(items: readonly Item[]): boolean {
  const last = items.at(-1);
  return last?.kind === 'quote' || (last?.kind === 'mark' && last.mark !== 'stop' && items.at(-2)?.kind === 'quote');
}

/** The punctuation of a gap between two items. A sentence ends at a full stop that a sentence boundary of the tagger or a capital confirms. */
function pushMarks(
  items: Item[],
  text: string,
  start: number,
  end: number,
  changesSentence: boolean,
  next: string,
): void {
  const previous = items.at(-1);
  const gap = text.slice(start, Math.min(end, start + 40));
  const afterQuote = previous?.kind === 'quote';
  // "A." Then …: the full stop is inside the marks.
  if (
    previous &&
    afterQuote &&
    /\.['’"”]?$/u.test(text.slice(previous.span.end - 2, previous.span.end)) &&
    /[\p{Lu}\p{N}“"‘']/u.test(next)
  ) {
    items.push({ kind: 'mark', span: { start, end: start }, mark: 'stop' });
  }
  for (const match of gap.matchAll(/[,;:()[\]—–]|\s-\s|--|[.!?…]+/g)) {
    const sign = match[0].trim();
    const span = {
      start: start + match.index,
      end: start + match.index + match[0].length,
    };
    if (/^[.!?…]/.test(sign)) {
      if (
        changesSentence ||
        (afterQuote && /[\p{Lu}\p{N}]/u.test(next)) ||
        (/[“"‘']/.test(gap.slice(match.index)) && !afterQuote)
      )
        items.push({ kind: 'mark', span, mark: 'stop' });
    } else items.push({ kind: 'mark', span, mark: markSign(sign) });
  }
  if (changesSentence && items.at(-1)?.kind === 'word')
    items.push({ kind: 'mark', span: { start, end: start }, mark: 'stop' });
}

function markSign(sign: string): MarkSign {
  if (sign === '[') return '(';
  if (sign === ']') return ')';
  return sign === ',' || sign === ';' || sign === ':' || sign === '(' || sign === ')' ? sign : '-';
}

function endingOf(text: string, span: Span): Part['ending'] {
  let end = span.end;
  while (end > span.start && /["”'’»`\s]/u.test(text.charAt(end - 1))) end--;
  const last = text.charAt(end - 1);
  const after = /^["”'’»`\s]*([,—–.?!]?)/u.exec(text.slice(span.end, span.end + 5))?.[1] ?? '';
  if (last === ',' || after === ',') return 'comma';
  if (/[?!—–…-]/u.test(last) || /[?!—–]/u.test(after)) return 'mark';
  return last === '.' || last === ';' || after === '.' ? 'stop' : 'none';
}
