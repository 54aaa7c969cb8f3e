import type { Gender } from '../result/analysis';
import { kinNouns } from '../lexicon/kinNouns';
import type { Word } from '../people/words/word';
import { readPronoun } from './pronouns';
import type { Place } from './referent';
import type { ReferenceScene } from './referenceScene';

export interface LinkedThey {
  /** Word index. */
  readonly word: number;
  /** One, who is called they, or those who are named together. */
  readonly referents: readonly number[];
}

/** They take somebody up over no more sentences than this. */
const farthestSentences = 3;
/** Between the names of two stand no more words than this: "Ann Lee and *the writer* Omar Park", "Ann Lee and *her husband*, Omar". */
const mostBetween = 5;
/** The words that say so stand no further behind the name than this. */
const farthestPronouns = 8;

/**
 * Whom they means, where the text makes it plain: somebody of whom it says that they use they ("Jo Quill, who uses they/them
 * pronouns", "Jo Quill, a non-binary artist") or who, of no known gender, says “I …”; or those who were named together last ("Ann
 * Lee and Omar Park"). Other plurals are left to the reader of groups.
 */
export function linkThey(
  scene: ReferenceScene,
  places: readonly Place[],
  genders: readonly (Gender | null)[],
): LinkedThey[] {
  const { words, sentenceOf, quoteOf } = scene;
  const names = places.filter(({ kind }) => kind === 'name');
  const single = new Set(names.filter((place) => usesThey(words, place)).map(({ referent }) => referent));
  const links: LinkedThey[] = [];
  let next = 0;
  let met: { readonly sentence: number; readonly referents: readonly number[] } | null = null;
  words.forEach((word, index) => {
    for (let place = names[next]; place && place.first <= index; place = names[++next]) {
      const following = names[next + 1];
      if (single.has(place.referent)) met = { sentence: place.sentence, referents: [place.referent] };
      else if (following && areTogether(words, place, following))
        met = { sentence: place.sentence, referents: [place.referent, following.referent] };
    }
    const pronoun = readPronoun(word);
    const isTold = pronoun?.gender === null && pronoun.form === 'subject' && (quoteOf[index] ?? -1) < 0;
    if (!isTold) return;
    const named = names[next - 1];
    // Sasha Castell has won. “I wrote it on a train,” they said.
    const one = named && genders[named.referent] === null && named.isFirst && saysI(scene, index) ? named : null;
    const taken = one ? { sentence: one.sentence, referents: [one.referent] } : met;
    if (taken && (sentenceOf[index] ?? 0) - taken.sentence <= farthestSentences)
      links.push({ word: index, referents: taken.referents });
  });
  return links;
}

/** So many quoted words before a pronoun are looked at. */
const farthestQuoted = 40;

/** “*I* am late,” they said: whether the words before are those of one person. */
function saysI({ words, quotedIn }: ReferenceScene, pronoun: number): boolean {
  const quote = quotedIn[pronoun - 1] ?? -1;
  for (let at = pronoun - 1; quote >= 0 && quotedIn[at] === quote && pronoun - at <= farthestQuoted; at--)
    if (/^(?:i|i'\w+|me|my)$/.test(words[at]?.key ?? '')) return true;
  return false;
}

/** Jo Quill (they/them); Jo Quill, who uses they/them pronouns; Jo Quill, who is non-binary; the non-binary artist Jo Quill. */
function usesThey(words: readonly Word[], { first, last }: Place): boolean {
  const behind: string[] = [];
  for (let at = last + 1; at <= last + farthestPronouns && words[at] && !words[at]?.startsSentence; at++)
    behind.push(words[at]?.key ?? '');
  const before = words.slice(Math.max(0, first - 2), first).map(({ key }) => key);
  const isTold = behind.includes('they') && (behind.includes('them') || behind.includes('pronouns'));
  return isTold || [...before, ...behind].some((key) => /^non-?binary$/.test(key));
}

/** Ann Lee *and* Omar Park; Ann Lee *and the writer* Omar Park; Ann Lee *and her husband,* Omar: subjects of one verb. */
function areTogether(words: readonly Word[], a: Place, b: Place): boolean {
  const isSubject = a.relation === 'subject' || words[a.first]?.startsSentence === true;
  if (a.sentence !== b.sentence || a.referent === b.referent || !isSubject) return false;
  const between = words.slice(a.last + 1, b.first);
  const [and, ...rest] = between;
  if (and?.key !== 'and' || and.gap !== ' ' || between.length > mostBetween) return false;
  const [owner, kin] = rest;
  if (rest.length === 2 && owner && kin && /^(?:her|his|their)$/.test(owner.key) && kinNouns.has(kin.key))
    return /^,? $/.test(words[b.first]?.gap ?? '');
  return (
    words[b.first]?.gap === ' ' &&
    rest.every(({ tag, key, gap }) => gap === ' ' && tag !== 'v' && !/^(?:his|her|to|that|said)$/.test(key))
  );
}
