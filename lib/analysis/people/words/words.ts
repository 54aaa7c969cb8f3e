import type { TaggedText, Token } from '../../text/tagging';
import type { Span } from '../../text/span';
import { classifyLines } from './classifyLines';
import type { Word, WordRange } from './word';
import { classify } from './wordClasses';
import type { NameLexicon } from './nameLexicon';

/** In lower case, without accents and a final full stop; letters such as "ø" become plain ones. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase().replace(/\.$/, '');
  if (/^[\x20-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘ʻ`]/g, "'")
    .replace(/[łøıđß]/g, (letter) => ({ ł: 'l', ø: 'o', ı: 'i', đ: 'd', ß: 'ss' })[letter] ?? letter);
}

/** The span from the start of one word to the end of another. */
export const spanOf = (words: readonly Word[], { first, last }: WordRange): Span => ({
  start: words[first]?.span.start ?? 0,
  end: words[last]?.span.end ?? 0,
});

/** The folded words of a range, joined by spaces. */
export const keyOf = (words: readonly Word[], { first, last }: WordRange): string =>
  first === last
    ? (words[first]?.key ?? '')
    : words
        .slice(first, last + 1)
        .map(({ key }) => key)
        .join(' ');

/**
 * A word, as when the name model was fitted. The list of titles that include their full stop is shorter than the lexicon's, and
 * cannot change without fitting the model again.
 */
const wordPattern =
  /(?:\p{Lu}\.){1,4}(?=[\s,;)\]’'"”]|\p{Lu}|$)|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|Maj|Adm|Cmdr|Insp|Supt|Messrs)\.|[\p{L}\p{M}\p{N}]+(?:[’'ʻ‘`][\p{L}\p{M}]+|[-‑](?!\p{Lu}\.\p{Lu})[\p{L}\p{M}\p{N}]+)*/gu;
/** "D-Ohio" behind a senator's name. */
export const partyAndState = /^[DRI][-‑]\p{Lu}/u;
const articleBeforeCapital = /^(?:al|el|ad|an|ar|as|at|bin|d|ul|ur|de|abu|o|l|m|dall|dell|nell)[-‑’']\p{Lu}/u;

/** "-themed" in "Taylor Swift-themed", which is not part of the name, as "-yoon" in "Kim Ki-yoon" is. */
const compoundEnding =
  /(?<=\p{L})[-‑](?:\p{Ll}+ed|featuring|starring|era|style|like|type|free|wide|born|run|linked|friendly|esque|ish|gate|ism|isms|ist|ite|mania|led|affiliated|inspired)$/u;

/** "pro-" in "pro-Holm voters", which is not part of the name. */
const prefixBeforeName = /^(?:anti|ex|non|post|pre|pro)[-‑](?=\p{Lu})/u;

/** The letters for compromise's tags; the first that matches counts. */
const tagLetters: readonly (readonly [string, string])[] = [
  ['Honorific', 'H'],
  ['FirstName', 'F'],
  ['LastName', 'L'],
  ['Person', 'P'],
  ['Place', 'l'],
  ['Organization', 'o'],
  ['Demonym', 'd'],
  ['Month', 'm'],
  ['WeekDay', 'm'],
  ['ProperNoun', 'N'],
  ['Pronoun', 'r'],
  ['Verb', 'v'],
  ['Adjective', 'a'],
  ['Noun', 'n'],
];

/** The words of a text in order, each with what its letters, its position and the lexicon say. */
export function readWords({ text, tokens }: TaggedText, lexicon: NameLexicon): Word[] {
  const words: Word[] = [];
  const forms = new Map<string, WordForm>();
  let gapStart = 0;
  let tokenIndex = 0;
  for (const { 0: matched, index } of text.matchAll(wordPattern)) {
    let form = forms.get(matched);
    if (!form) forms.set(matched, (form = readForm(matched, lexicon)));
    const { written, key, isCapital, isAllCapitals, isInitial, isNumber, wordClass } = form;
    const start = index + form.skipped;
    const end = start + written.length;
    const before = words.at(-1);
    const gap = before ? shorten(text.slice(gapStart, start)) : '\n';
    while (tokenIndex < tokens.length && (tokens[tokenIndex]?.span.end ?? 0) <= start) tokenIndex++;
    const token = tokens[tokenIndex];
    const startsLine = gap.includes('\n');
    words.push({
      span: { start, end },
      text: written,
      key,
      gap,
      isCapital,
      isAllCapitals,
      isInitial,
      isNumber,
      isPossessive: form.isPossessive || (form.endsInS && /^[’'](?!\p{L})/u.test(text.slice(end, end + 2))),
      startsSentence: startsSentence(gap, startsLine, before),
      startsLine,
      line: 'prose',
      wordClass,
      ...readTags(token && token.span.start < end ? token : undefined),
    });
    gapStart = index + form.length;
  }
  return classifyLines(words);
}

/** What is the same wherever the same letters stand: a text has few forms, each of them often. */
interface WordForm extends Pick<Word, 'key' | 'isCapital' | 'isAllCapitals' | 'isInitial' | 'isNumber' | 'wordClass'> {
  /** Without a possessive ending. */
  readonly written: string;
  /** Of the prefix before it. */
  readonly skipped: number;
  /** With the prefix and the ending. */
  readonly length: number;
  readonly isPossessive: boolean;
  readonly endsInS: boolean;
}

function readForm(matched: string, lexicon: NameLexicon): WordForm {
  const whole = matched.replace(compoundEnding, '');
  const isPossessive = /[’'`][sS]$/.test(whole) && whole.length > 2;
  const skipped = prefixBeforeName.exec(whole)?.[0].length ?? 0;
  const written = whole.slice(skipped, isPossessive ? -2 : undefined);
  const key = foldLetters(written);
  return {
    written,
    skipped,
    length: whole.length,
    isPossessive,
    endsInS: /[sxz]$/i.test(written),
    key,
    isCapital: (/^\p{Lu}/u.test(written) && !partyAndState.test(written)) || articleBeforeCapital.test(written),
    isAllCapitals: /\p{Lu}{2}/u.test(written) && /^[\p{Lu}\p{N}.’'-]+$/u.test(written),
    isInitial: /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,}|\p{Lu}{2})$/u.test(written),
    isNumber: /^\p{N}/u.test(written),
    wordClass: classify(key, lexicon),
  };
}

const longestGap = 24;

/** Only the ends of a gap matter; a page of white space or symbols between two words must cost nothing. */
function shorten(gap: string): string {
  if (gap.length <= longestGap) return gap;
  return gap.slice(0, longestGap / 2) + (gap.includes('\n') ? '\n' : '') + gap.slice(-longestGap / 2);
}

function startsSentence(gap: string, startsLine: boolean, before: Word | undefined): boolean {
  if (startsLine || !before) return true;
  if (before.isInitial && /^\s?$/.test(gap)) return false;
  return /[.!?…]["”’')\]]*\s/.test(gap) || /[:;]\s*["“‘']/.test(gap) || (/["“‘]$/.test(gap) && /\s/.test(gap));
}

const noTags = { tag: '-', isTaggedPerson: false };
function readTags(token: Token | undefined): { tag: string; isTaggedPerson: boolean } {
  if (!token) return noTags;
  const found = tagLetters.find(([name]) => token.tags.has(name));
  return { tag: found?.[1] ?? 'x', isTaggedPerson: token.tags.has('Person') };
}
