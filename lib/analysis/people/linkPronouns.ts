import type { FoundQuote } from '../quotes/findQuotes';
import type { Gender } from '../types';
import { reportingVerbs } from './lists/reportingVerbs';
import type { Word } from './words';

/** Somebody who can be meant by a pronoun. */
export interface Referent {
  gender: Gender | null;
  /** Word indices of the places that name this person or a role of theirs, in order. */
  readonly places: readonly { readonly first: number; readonly last: number }[];
}

export interface LinkedPronoun {
  /** Word index. */
  readonly word: number;
  readonly referent: number;
}

const pronouns: Readonly<Record<string, Gender>> = {
  he: 'masculine',
  him: 'masculine',
  his: 'masculine',
  himself: 'masculine',
  she: 'feminine',
  her: 'feminine',
  hers: 'feminine',
  herself: 'feminine',
};

/** Further back nobody is in the reader's mind any more. */
const farthestSentences = 5;

/** A text that names more people than this in a few sentences is a list. */
const mostRecent = 40;
/** A quotation's speaker stands no farther from a word in it. */
const farthestSpeakerWords = 80;

interface Place {
  readonly referent: number;
  readonly word: number;
  readonly sentence: number;
  readonly quote: number;
  readonly isSubject: boolean;
}

/**
 * Links each he and she to the likeliest person of that gender: near, in the same sentence or the one before, the subject there,
 * outside quotations for one outside. Inside a quotation nobody speaks of themselves as "he": the speaker is left out.
 * When two people are about as likely, nobody is linked. After the salience factors of Lappin & Leass (1994).
 */
export function linkPronouns(
  words: readonly Word[],
  referents: readonly Referent[],
  quotes: readonly FoundQuote[],
): LinkedPronoun[] {
  const quoteOf = readQuotes(words, quotes);
  const sentenceOf = numberSentences(words);
  const placeAt = new Map<number, Place>();
  referents.forEach(({ places }, referent) =>
    places.forEach(({ first, last }) =>
      placeAt.set(first, {
        referent,
        word: first,
        sentence: sentenceOf[first] ?? 0,
        quote: quoteOf[first] ?? -1,
        isSubject: isSubject(words, first, last),
      }),
    ),
  );
  const links: LinkedPronoun[] = [];
  const recent: Place[] = [];
  words.forEach((word, index) => {
    const place = placeAt.get(index);
    if (place) recent.push(place);
    const gender = Object.hasOwn(pronouns, word.key) && !word.isAllCapitals ? pronouns[word.key] : undefined;
    if (gender === undefined) return;
    if (recent.length > mostRecent) recent.splice(0, recent.length - mostRecent);
    while (recent.length > 0 && (sentenceOf[index] ?? 0) - (recent[0]?.sentence ?? 0) > farthestSentences)
      recent.shift();
    const here = { word: index, sentence: sentenceOf[index] ?? 0, quote: quoteOf[index] ?? -1 };
    const speaker = here.quote >= 0 ? findSpeaker(words, placeAt, quoteOf, index) : null;
    const referent = chooseReferent(recent, here, gender, referents, speaker);
    if (referent === null) return;
    links.push({ word: index, referent });
    const person = referents[referent];
    if (person && person.gender === null) person.gender = gender;
    recent.push({ ...here, referent, isSubject: word.key === 'he' || word.key === 'she' });
  });
  return links;
}

function chooseReferent(
  recent: readonly Place[],
  here: { word: number; sentence: number; quote: number },
  gender: Gender,
  referents: readonly Referent[],
  speaker: number | null,
): number | null {
  const scores = new Map<number, number>();
  for (const place of recent) {
    const known = referents[place.referent]?.gender ?? null;
    if (place.referent === speaker || (known !== null && known !== gender)) continue;
    const age = here.sentence - place.sentence;
    const value =
      100 * 0.6 ** age +
      (place.isSubject ? 30 * 0.7 ** age : 0) +
      (place.quote === here.quote ? 20 : place.quote >= 0 ? -60 : 0) +
      (known === null ? -25 : 0) +
      10 * Math.exp((place.word - here.word) / 20);
    scores.set(place.referent, Math.max(scores.get(place.referent) ?? -Infinity, value));
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < leastScore) return null;
  return second && best[1] - second[1] < leastMargin ? null : best[0];
}

const leastScore = 5;
const leastMargin = 2;

/** Whether a name looks like the subject of its clause: it opens the sentence, or a verb stands beside it. */
function isSubject(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  if (words[first]?.startsSentence) return true;
  if (after && /^,? $/.test(after.gap) && (after.tag === 'v' || reportingVerbs.has(after.key) || after.key === 'who'))
    return true;
  return before !== undefined && reportingVerbs.has(before.key) && words[first]?.gap === ' ';
}

/** The person beside the reporting verb of the quotation that a word is in; null when none is found in its line. */
function findSpeaker(
  words: readonly Word[],
  placeAt: ReadonlyMap<number, Place>,
  quoteOf: readonly number[],
  index: number,
): number | null {
  const quote = quoteOf[index];
  const isOutside = (at: number) => quoteOf[at] !== quote;
  let first = index;
  while (first > 0 && index - first < farthestSpeakerWords && !words[first]?.startsLine) first--;
  let end = index + 1;
  while (end < words.length && end - index < farthestSpeakerWords && !words[end]?.startsLine) end++;
  for (let at = first; at < end; at++) {
    const place = placeAt.get(at);
    if (!place || !isOutside(at)) continue;
    const near = words.slice(Math.max(first, at - 3), Math.min(end, at + 6));
    if (near.some((word, offset) => reportingVerbs.has(word.key) && isOutside(Math.max(first, at - 3) + offset)))
      return place.referent;
  }
  return null;
}

/** The number of the quotation that each word is in, or -1. */
function readQuotes(words: readonly Word[], quotes: readonly FoundQuote[]): number[] {
  const spans = quotes
    .flatMap(({ kind, content }, quote) => (kind === 'statement' ? content.map((span) => ({ ...span, quote })) : []))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return words.map(({ span }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= span.start) at++;
    const current = spans[at];
    return current && current.start <= span.start ? current.quote : -1;
  });
}

function numberSentences(words: readonly Word[]): number[] {
  let sentence = -1;
  return words.map((word) => (word.startsSentence ? ++sentence : sentence));
}
