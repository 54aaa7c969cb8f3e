import { particles } from '../fitted/particles';
import { sure, type ChosenName } from '../names/chosenName';
import { isFamous } from '../words/isFamous';
import { isRolePlural, suffixes } from '../names/nameParts';
import type { Word } from '../words/word';

/**
 * Takes *Anna* in "Anna and Omar Holm", *Anna* and *Ben* in "Anna, Ben and Omar Holm", for Anna and Ben Holm, unless the text has an
 * Anna with another surname, or somebody whose surname is Anna.
 */
export function takePartners(words: readonly Word[], chosen: ChosenName[], take: (name: ChosenName) => void): void {
  const full = chosen.filter(({ first, last }) => last > first);
  const keysInFull = new Set(full.flatMap(({ first, last }) => [words[first]?.key, words[last]?.key]));
  const places = new Map(chosen.map(({ first }, place) => [first, place]));
  const isGiven = (index: number) => {
    const alone = chosen[places.get(index) ?? -1];
    const word = words[index];
    if (!word || isFamous(word.key)) return false;
    return word.wordClass.isFirstName || (alone?.last === index && alone.probability >= sure);
  };
  for (const name of full) {
    for (const index of partnersBefore(words, name.first, isGiven)) {
      const family = keysInFull.has(words[index]?.key) ? {} : { family: familyNameOf(words, name) };
      const partner = { first: index, last: index, probability: sure, ...family };
      const place = places.get(index);
      if (place === undefined) take(partner);
      else chosen[place] = partner;
    }
  }
}

/** The first names that "and" joins to a full name: the word before it, and those before a comma each. */
function partnersBefore(words: readonly Word[], full: number, isGiven: (index: number) => boolean): readonly number[] {
  const and = words[full - 1];
  if (and?.key !== 'and' || words[full]?.gap !== ' ') return [];
  const isPartner = (at: number) =>
    words[at]?.isCapital && isGiven(at) && !words[at].wordClass.isPlaceWord && !words[at].isPossessive;
  const partners: number[] = [];
  for (let at = full - 2; partners.length < mostPartners && isPartner(at) && isWholeName(words, at); at--) {
    partners.push(at);
    if (words[at]?.gap === ', ' && isPartner(at - 1) && isWholeName(words, at - 1)) continue;
    return (partners.length > 1 ? /^,? $/ : /^ $/).test(and.gap) ? partners : [];
  }
  return [];
}

const mostPartners = 4;

/** Whether nothing before a name belongs to it. "Brothers Tom and Omar Holm"; not "Prince Tom and Anna Holm". */
function isWholeName(words: readonly Word[], index: number): boolean {
  const [before, name] = [words[index - 1], words[index]];
  if (name?.startsSentence || name?.gap !== ' ') return true;
  const isOfSeveral = /^(?:triplets|twins)$/.test(before?.key ?? '') || (before !== undefined && isRolePlural(before));
  return (before?.isCapital !== true || isOfSeveral) && !particles.has(before?.text ?? '');
}

/** The index of the family name: the last word, but "Kim" in "Kim Ki-yoon" and "Ashdown" in "Robert Ashdown Jr." */
export function familyNameOf(words: readonly Word[], { first, last }: Pick<ChosenName, 'first' | 'last'>): number {
  const text = words[last]?.text ?? '';
  if (/^\p{Lu}\p{Ll}+[-‑]\p{Ll}/u.test(text)) return first;
  return suffixes.has(words[last]?.key ?? '') ? last - 1 : last;
}
