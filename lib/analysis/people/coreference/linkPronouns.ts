import type { FoundQuote } from '../../quotes/findQuotes';
import type { Gender } from '../../types';
import type { ToldGender } from './personGender';
import { findSpeaker, readScene, type ReferentPlace, type Scene } from './pronounScene';
import type { Word } from '../words/words';

/** Somebody who can be meant by a pronoun. */
export interface Referent extends ToldGender {
  /** Word indices of the places that name this person or a role of theirs, in order. */
  readonly places: readonly { readonly first: number; readonly last: number }[];
}

export interface LinkedPronoun {
  /** Word index. */
  readonly word: number;
  readonly referent: number;
}

export interface ReadPronouns {
  readonly links: readonly LinkedPronoun[];
  /** Of each referent, as far as it was told before or the pronouns tell it. */
  readonly genders: readonly (Gender | null)[];
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((key) => [key, 'masculine'] as const),
  ...['she', 'her', 'hers', 'herself'].map((key) => [key, 'feminine'] as const),
]);

/**
 * Links each he and she to the likeliest person of that gender: near, in the same sentence or the one before, the subject there,
 * outside quotations for one outside. Inside a quotation nobody speaks of themselves as "he": the speaker is left out.
 * When two people are about as likely, nobody is linked. After the salience factors of Lappin & Leass (1994).
 * A gender that is not sure is first put to the vote of the pronouns: a name that is a man's in one country may be a woman's in another.
 */
export function linkPronouns(
  words: readonly Word[],
  referents: readonly Referent[],
  quotes: readonly FoundQuote[],
): ReadPronouns {
  const scene = readScene(
    words,
    referents.map(({ places }) => places),
    quotes,
  );
  const open = referents.map(({ gender, isSure }) => (isSure ? gender : null));
  const votes = referents.map(() => ({ masculine: 0, feminine: 0 }));
  for (const { word, referent } of linkInScene(words, scene, open, 'open').links) {
    const gender = genderOf(words[word]);
    const counted = votes[referent];
    if (gender && counted) counted[gender]++;
  }
  const settled = referents.map((referent, id) => settleGender(referent, votes[id]));
  return linkInScene(words, scene, settled, 'settle');
}

/** A name's usual gender gives way to this many pronouns of the other, if there are as many times more of them. */
const leastVotes = 2;

function settleGender(
  { gender, isSure }: Referent,
  votes: Readonly<Record<Gender, number>> | undefined,
): Gender | null {
  if (isSure || gender === null || !votes) return gender;
  const other = gender === 'masculine' ? 'feminine' : 'masculine';
  return votes[other] >= leastVotes && votes[other] >= votes[gender] * leastVotes ? other : gender;
}

const genderOf = (word: Word | undefined): Gender | null =>
  word && !word.isAllCapitals ? (pronouns.get(word.key) ?? null) : null;

/** Further back nobody is in the reader's mind any more. */
const farthestSentences = 5;
/** A text that names more people than this in a few sentences is a list. */
const mostRecent = 40;

/** @param unknown whether the first pronoun linked to somebody of unknown gender settles it */
function linkInScene(
  words: readonly Word[],
  scene: Scene,
  told: readonly (Gender | null)[],
  unknown: 'settle' | 'open',
): ReadPronouns {
  const { quoteOf, sentenceOf, placeAt } = scene;
  const genders = [...told];
  const links: LinkedPronoun[] = [];
  const recent: ReferentPlace[] = [];
  words.forEach((word, index) => {
    const place = placeAt.get(index);
    if (place) recent.push(place);
    const gender = genderOf(word);
    // "Liu He"
    if (gender === null || (recent.at(-1)?.last ?? -1) >= index) return;
    if (recent.length > mostRecent) recent.splice(0, recent.length - mostRecent);
    while (recent.length > 0 && (sentenceOf[index] ?? 0) - (recent[0]?.sentence ?? 0) > farthestSentences)
      recent.shift();
    const here = { word: index, last: index, sentence: sentenceOf[index] ?? 0, quote: quoteOf[index] ?? -1 };
    const speaker = here.quote >= 0 ? findSpeaker(words, scene, index) : null;
    const referent = chooseReferent(
      recent.filter((one) => one.referent !== speaker && (genders[one.referent] ?? gender) === gender),
      here,
      genders,
    );
    if (referent === null) return;
    links.push({ word: index, referent });
    if (unknown === 'settle') genders[referent] ??= gender;
    recent.push({ ...here, referent, isSubject: word.key === 'he' || word.key === 'she' });
  });
  return { links, genders };
}

const leastScore = 5;
const leastMargin = 2;

/** The likeliest; null when nobody is likely, or two are about as likely. */
function chooseReferent(
  recent: readonly ReferentPlace[],
  here: { word: number; sentence: number; quote: number },
  genders: readonly (Gender | null)[],
): number | null {
  const scores = new Map<number, number>();
  for (const place of recent) {
    const age = here.sentence - place.sentence;
    const value =
      100 * 0.6 ** age +
      (place.isSubject ? 30 * 0.7 ** age : 0) +
      (place.quote === here.quote ? 20 : place.quote >= 0 ? -60 : 0) +
      (genders[place.referent] ? 0 : -25) +
      10 * Math.exp((place.word - here.word) / 20);
    scores.set(place.referent, Math.max(scores.get(place.referent) ?? -Infinity, value));
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < leastScore) return null;
  return second && best[1] - second[1] < leastMargin ? null : best[0];
}
