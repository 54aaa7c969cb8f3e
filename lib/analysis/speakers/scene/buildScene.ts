import { isAbbreviatedTitle } from '../../lexicon/abbreviations';
import {
  auxiliaries,
  clauseWords,
  contractedPronoun,
  determiners,
  personalPronouns,
  timeWords,
} from '../../lexicon/functionWords';
import type { FoundQuote } from '../../quotes/findQuotes';
import type { TaggedText, Token } from '../../text/tagging';
import type { Syntax } from '../../syntax/sentence/syntax';
import type { Person } from '../../result/analysis';
import { buildStructure } from './buildStructure';
import type { Span } from '../../text/span';
import { datelineEnd } from './datelineEnd';
import { endingOf } from './endingOf';
import { indexPeople, isNamedIn, type PeopleIndex } from './peopleIndex';
import { joinNames } from './joinNames';
import { pushMarks } from './pushMarks';
import { isAfterQuote, readCue } from './readCue';
import type { Item, Part, Scene } from './scene';

/** Lays the text out for the speaker rules. Linear. */
export function buildScene(
  tagged: TaggedText,
  quotes: readonly FoundQuote[],
  people: readonly Person[],
  syntax: Syntax,
): Scene {
  const items: Item[] = [];
  const parts: Part[] = [];
  const partsOf: Part[][] = quotes.map(() => []);
  const blockItems: [number, number][] = [];
  const spans = quotes
    .flatMap((quote, index) => quote.content.map((span) => ({ quote: index, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const { text, blocks } = tagged;
  const mentions = indexPeople(people);
  const tokens = joinNames(text, tagged.tokens, mentions);
  const verbs = new Set(syntax.tokens.flatMap(({ part, span }) => (part.startsWith('V') ? [span.start] : [])));
  let nextToken = 0;
  let nextSpan = 0;
  blocks.forEach((block, blockIndex) => {
    const first = items.length;
    let position = datelineEnd(text, block.span, mentions);
    while ((tokens[nextToken]?.span.start ?? Infinity) < position) nextToken++;
    let lastSentence: number | null = null;
    for (;;) {
      const [before, token, after] = [tokens[nextToken - 1], tokens[nextToken], tokens[nextToken + 1]];
      const isInBlock = token !== undefined && token.span.start < block.span.end;
      const quoted = spans[nextSpan];
      const quotedFrom = quoted && quoted.span.start < block.span.end ? quoted.span.start : Infinity;
      if (quoted && quotedFrom < (isInBlock ? token.span.end : Infinity)) {
        pushMarks(items, text, { start: position, end: quotedFrom }, text.charAt(quotedFrom));
        const part = { ...quoted, item: items.length, block: blockIndex, ending: endingOf(text, quoted.span) };
        items.push({ kind: 'quote', span: quoted.span, part: parts.length });
        parts.push(part);
        partsOf[quoted.quote]?.push(part);
        position = Math.max(position, quoted.span.end);
        nextSpan++;
        while ((tokens[nextToken]?.span.start ?? Infinity) < position) nextToken++;
        lastSentence = null;
      } else if (isInBlock) {
        const { span, sentence } = token;
        // said Cllr. Lee: the stop is a title's
        const isTitled = isAbbreviatedTitle(before?.text ?? '');
        const changesSentence = lastSentence !== null && lastSentence !== sentence && !isTitled;
        const gap = { start: position, end: span.start };
        pushMarks(items, text, gap, token.text.charAt(0), changesSentence, opensSentence(token, after));
        const normal = normalOf(token, before, mentions);
        const next = after && after.span.end > quotedFrom ? undefined : after;
        const cue = isHyphenated(text, span)
          ? null
          : readCue(
              token,
              items.length > first ? before : undefined,
              next,
              normal,
              isAfterQuote(items),
              verbs.has(span.start),
            );
        items.push({ kind: 'word', span, token, normal, cue });
        lastSentence = sentence;
        position = span.end;
        nextToken++;
      } else break;
    }
    blockItems.push([first, items.length]);
    const below = {
      start: blocks[blockIndex + 1]?.span.start ?? Infinity,
      end: spans[nextSpan]?.span.start ?? Infinity,
    };
    const mark = endOfBlock(text, { start: position, end: block.span.end }, below);
    items.push({ kind: 'mark', span: { start: block.span.end, end: block.span.end }, mark });
  });
  const structure = buildStructure(syntax, items, parts);
  return { text, items, parts, quotes, partsOf, people, mentions, blockItems, structure };
}

/** What ends a block whose last words leave a gap: a colon or a comma that leads to a quotation with which the next block begins, so that both are one sentence. */
function endOfBlock(text: string, gap: Span, below: Span): ':' | ',' | 'break' {
  const mark = text.slice(gap.start, gap.end).trimEnd().at(-1);
  const leadsOn = (mark === ':' || mark === ',') && !/[\p{L}\p{N}]/u.test(text.slice(below.start, below.end));
  return leadsOn && below.end < Infinity ? mark : 'break';
}

/** *The* answer, *His* reply: within a sentence it has a small letter. Not so: *The* Times. */
const opensSentence = ({ text }: Token, after: Token | undefined): boolean =>
  /^(?:An|Her|His|Its|That|The|Their|These|This|Those)$/.test(text) && /^\p{Ll}/u.test(after?.text ?? '');

/** hand-*written*, *report*-led, so-*called*: part of a word is no verb. */
const isHyphenated = (text: string, { start, end }: Span): boolean =>
  /[-‑]/.test(text.charAt(start - 1)) || /^[-‑]\p{L}/u.test(text.slice(end, end + 2));

/** Lower case, contractions without their verb; as it is written in "Liu *He*", "*May* said" and "the *WHO*", where it is no pronoun, verb or month. */
function normalOf({ normal, text: written, span }: Token, before: Token | undefined, people: PeopleIndex): string {
  const isWord = namedAlike.some((words) => words.has(normal));
  const isName = isWord && isNamedIn(people, span);
  const isBody = /^(?:WHO|US|IT)$/.test(written) && !/^\p{Lu}{2,}$/u.test(before?.text ?? '');
  if (isName || isBody) return written;
  return normal.replace(/[’‘]/g, "'").replace(contractedPronoun, '$1');
}

/** Words that somebody may be called: Liu He, Anh Do, Theresa May, Ivy So. */
const namedAlike: readonly ReadonlySet<string>[] = [auxiliaries, clauseWords, determiners, personalPronouns, timeWords];
