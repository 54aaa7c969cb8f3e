import { placePrepositions } from '../fitted/placePrepositions';
import { isRoleHead } from '../names/isRoleHead';
import { isFamous } from '../words/isFamous';
import { isExcerpt } from '../words/isExcerpt';
import { isIntroduced, isSurelyIntroduced } from '../recognise/isIntroduced';
import type { NamedPerson } from '../names/namedPerson';
import type { NameMention } from '../names/nameParts';
import type { Word } from '../words/word';

/** Titles that introduce nobody: saints are churches and towns, "Don Quixote" is a book. */
const noIntroduction = new Set(['st', 'saint', 'don']);

/** Measured on news pages and three corpora: of the single names in long texts below these averages, one in five was a person's. */
const leastAloneInShort = 0.4;
const leastAloneInList = 0.7;
const leastAloneOnce = 0.93;
const leastAloneOften = 0.95;

/**
 * The people without those who are named neither in full nor with a title, unless the model is very sure: news introduces people,
 * but not brands, medicines or clubs.
 */
export function keepIntroduced(people: readonly NamedPerson[], words: readonly Word[]): NamedPerson[] {
  const inFull = new Set(
    people.flatMap(({ mentions }) =>
      mentions.flatMap(({ keys, first, last }) => (keys.length > 1 ? [first, last] : [])),
    ),
  );
  return people.filter(({ mentions, forms }) => {
    if (
      forms.some(
        ({ keys, title }) =>
          keys.length > 1 || (title !== null && !noIntroduction.has(title)) || isFamous(keys[0] ?? ''),
      )
    )
      return true;
    if (mentions.some((mention) => isSurelyIntroduced(words, mention) || beginsWithParticle(words, mention)))
      return true;
    if (mentions.every((mention) => opensPhrase(words, mention) || isTown(words, mention))) return false;
    const average = mentions.reduce((sum, { probability }) => sum + probability, 0) / mentions.length;
    if (mentions.some((mention) => isIntroduced(words, mention))) return average >= leastAloneInShort;
    if (isExcerpt(words) && !mentions.every((mention) => isPlaced(words, mention, inFull)))
      return average >= leastAloneInShort;
    if (mentions.some((mention) => isListedWith(words, mention, inFull))) return average >= leastAloneInList;
    return average >= (mentions.length === 1 ? leastAloneOnce : leastAloneOften);
  });
}

/**
 * The people without what is no person's name, introduced or not: a word that only opens phrases ("Shoddy work"), the initials of
 * somebody named in full ("A.L." beside "Amy Lund"), and a firm or town that stands only before who works there.
 */
export function withoutNonNames(people: readonly NamedPerson[], words: readonly Word[]): NamedPerson[] {
  const initials = new Set(
    people.flatMap(({ forms }) =>
      forms.flatMap(({ keys }) =>
        keys.some((key) => key.length > 2) ? [keys.map((key) => key.charAt(0)).join('')] : [],
      ),
    ),
  );
  /** Where full names begin. */
  const starts = new Set(
    people.flatMap(({ mentions }) => mentions.flatMap(({ keys, first }) => (keys.length > 1 ? [first] : []))),
  );
  return people.filter(({ mentions, forms }) => {
    if (forms.some(({ title }) => title !== null)) return true;
    if (mentions.every((mention) => isEmployer(words, mention, starts))) return false;
    const isNoName = (mention: NameMention) => opensPhrase(words, mention) || isPlural(words, mention);
    if (forms.every(({ keys }) => keys.length === 1) && mentions.every(isNoName)) return false;
    const isInitials = mentions.every(({ first, last }) =>
      words.slice(first, last + 1).every(({ isInitial }) => isInitial),
    );
    return !isInitials || !forms.every(({ keys }) => initials.has(keys.join('').replaceAll('.', '')));
  });
}

/** "Anna Holm and *Moss*", "*Moss* and Anna Holm": whether "and" joins it to somebody named in full. */
const isListedWith = (words: readonly Word[], { first, last }: NameMention, inFull: ReadonlySet<number>): boolean => {
  const isAnd = (index: number) => words[index]?.key === 'and' && words[index].gap === ' ';
  if (words[last]?.isPossessive) return false;
  return (isAnd(first - 1) && inFull.has(first - 2)) || (isAnd(last + 1) && inFull.has(last + 2));
};

/** "from *Crewe*", "Anna Holm, *Derby*:": where a place stands, and people rarely. */
function isPlaced(words: readonly Word[], { first, last }: NameMention, inFull: ReadonlySet<number>): boolean {
  const [before, name, after] = [words[first - 1], words[first], words[last + 1]];
  if (name?.gap === ' ') return name.wordClass.code === 'u' && placePrepositions.has(before?.key ?? '');
  return name?.gap === ', ' && inFull.has(first - 1) && /^[:)]|\n/.test(after?.gap ?? '\n');
}

/** "van Dijk" */
const beginsWithParticle = (words: readonly Word[], { first, last }: NameMention): boolean =>
  last > first && words[first]?.isCapital === false;

/** Whether it is also the name of a town or country: "Washington said". */
const isTown = (words: readonly Word[], { first }: NameMention): boolean =>
  /^F?d?p(?!l)|^cty/.test(words[first]?.wordClass.code ?? '');

/** What people have as companies and towns do: "Holm adviser Ben Moss". */
const personalRoles =
  /^(?:advis[eo]r|aide|ally|associate|attorney|confidant|critic|donor|lawyer|spokes\p{L}+|supporter)$/u;

/** "Holm Jaffray analyst Ben Moss", "Ashby police officer Ben Moss": where somebody works; not "Anna Holm". */
function isEmployer(words: readonly Word[], { first, last }: NameMention, starts: ReadonlySet<number>): boolean {
  const isFullName = last > first && words[first]?.wordClass.isFirstName && words[last]?.wordClass.isSurname;
  const hasPolice = words[last + 1]?.key === 'police';
  const isKnown = isFullName || (isFamous(words[last]?.key ?? '') && !hasPolice);
  if (isKnown || words[last]?.isPossessive) return false;
  let at = hasPolice ? last + 2 : last + 1;
  while (at < last + 3 && words[at]?.gap === ' ' && words[at]?.tag === 'n' && words[at + 1]?.isCapital === false) at++;
  const [role, given] = [words[at], words[at + 1]];
  if (!role || role.gap !== ' ' || role.isCapital || !isRoleHead(role) || personalRoles.test(role.key)) return false;
  return given?.gap === ' ' && (starts.has(at + 1) || (given.isCapital && given.wordClass.isFirstName));
}

/** "Fans left": a plural at the start of a sentence. */
const isPlural = (words: readonly Word[], { first, last }: NameMention): boolean => {
  const word = words[first];
  const isKnown = word?.wordClass.isFirstName === true || word?.wordClass.isSurname === true;
  return first === last && word?.startsSentence === true && word.tag === 'n' && /[^s]s$/.test(word.key) && !isKnown;
};

/** "Ferry fares", "Bins to be emptied": a word at the start of a sentence, before one that is no verb. */
function opensPhrase(words: readonly Word[], { first, last }: NameMention): boolean {
  const after = words[last + 1];
  if (!words[first]?.startsSentence || words[last]?.isPossessive || after?.gap !== ' ' || after.isCapital) return false;
  return !after.wordClass.isFunctionWord ? /^[na]$/.test(after.tag) : /^(?:to|for|of|in|on|at)$/.test(after.key);
}
