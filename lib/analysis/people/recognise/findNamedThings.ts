import { articles, listCoordinators, possessivePronouns } from '../../lexicon/functionWords';
import { animalNouns, thingNouns } from '../lists/thingNouns';
import { reportingVerbs } from '../fitted/reportingVerbs';
import { isTitleWord } from '../names/titleWord';
import { capitalRunFrom } from '../words/capitalRun';
import type { Word, WordRange } from '../words/word';

/** The most words from the article behind the comma to the noun: "Sonder, an *app*". */
const farthestNoun = 5;

/**
 * Names that the words beside them show to be a thing's: "the newspaper Dagbladet", "the port of Ras Holm", "Sonder, an app for
 * runners". Not those that are a surname anywhere in the text: "the company Holm left" means Anna Holm.
 */
export function findNamedThings(words: readonly Word[], surnames: ReadonlySet<string>): WordRange[] {
  const endings = endingsOfNames(words);
  return words.flatMap((word, first) => {
    if (!word.isCapital || word.line !== 'prose' || continuesRun(words, first)) return [];
    const name = capitalRunFrom(words, first);
    return isNamedThing(words, name, surnames, endings) ? [name] : [];
  });
}

function isNamedThing(
  words: readonly Word[],
  name: WordRange,
  surnames: ReadonlySet<string>,
  endings: ReadonlySet<string>,
): boolean {
  const { first, last } = name;
  if (isExample(words, first) && !words[last]?.isPossessive) return true;
  const isHolder = hasOffice(words, name);
  const isSurname = surnames.has(words[last]?.key ?? '');
  if (isPlace(words, name) && !isHolder && !isSurname) return true;
  if (isHeldOrServed(words, name)) return true;
  // "the film Anna Holm made", "the company Chairman Holm"
  if (isHolder || words[first]?.wordClass.isFirstName)
    return leadsToNoun(words, name) || (!isHolder && followsNoun(words, name) && endsPhrase(words, last));
  if (isSurname) return false;
  return (
    followsNoun(words, name) ||
    leadsToNoun(words, name) ||
    (first === last && isTreatedAsOrganisation(words, first, endings))
  );
}

const endsPhrase = (words: readonly Word[], last: number): boolean =>
  words[last + 1]?.gap !== ' ' || /^(?:and|at|by|for|in|on|that|to|with)$/.test(words[last + 1]?.key ?? '');

/** The words that follow a first name anywhere in the text. */
export function surnamesIn(words: readonly Word[]): Set<string> {
  const surnames = new Set<string>();
  words.forEach((word, index) => {
    const given = words[index - 1];
    if (word.isCapital && word.gap === ' ' && given?.isCapital && given.wordClass.isFirstName) surnames.add(word.key);
  });
  return surnames;
}

const continuesRun = (words: readonly Word[], first: number): boolean =>
  words[first]?.gap === ' ' && words[first - 1]?.isCapital === true && words[first - 1]?.isPossessive === false;

/** Nouns before "of" and the name of a place: "the suburb of Santa Holm". */
const placesOf =
  /^(?:borough|capital|city|district|governorate|hamlet|island|municipality|port|prefecture|province|region|resort|suburb|town|township|village)$/;

/** "the suburb of *Santa Holm*", "the Bishop of *Holm*". */
const isPlace = (words: readonly Word[], { first, last }: WordRange): boolean => {
  const [of, holder] = [words[first - 1], words[first - 2]];
  if (words[first]?.gap !== ' ' || of?.key !== 'of' || !holder) return false;
  return placesOf.test(holder.key) || (first === last && holder.isCapital && isTitleWord(holder));
};

const hasOffice = (words: readonly Word[], { first, last }: WordRange): boolean =>
  words.slice(first, last + 1).some(({ wordClass }) => wordClass.isTitle || wordClass.isActor);

/** What only companies and apps have: "Sonder shares", "Sonder’s users". */
const belongings =
  /^(?:app|apps|customers|drivers|headquarters|products|revenue|shareholders|shares|software|stock|stores|subscribers|users|website)$/;

/** What is "of" or "in" a name only when that is a company's: "users of Sonder". */
const holdings = /^(?:customers|shareholders|shares|subscribers|users)$/;
/** Who is "at" a name only when that is one's. */
const employed = /^(?:employees|staff|workers)$/;

/** "shares in *Sonder Lane*", "workers at *Sonder Lane*"; not "staff at *Holm*’s shop". */
const isHeldOrServed = (words: readonly Word[], { first, last }: WordRange): boolean => {
  const [owned, of] = [words[first - 2]?.key ?? '', words[first - 1]?.key];
  if (words[first]?.gap !== ' ' || words[last]?.isPossessive) return false;
  return of === 'at' ? employed.test(owned) : (of === 'in' || of === 'of') && holdings.test(owned);
};

/** The words that end a longer name anywhere in the text: "Holm" in "Saeb Holm". */
function endingsOfNames(words: readonly Word[]): Set<string> {
  return new Set(
    words.flatMap(({ key, line, isCapital, gap }, index) => {
      const before = words[index - 1];
      const isLonger =
        before?.isCapital && !before.wordClass.isFunctionWord && !before.wordClass.code.startsWith('dem');
      return isCapital && line === 'prose' && gap === ' ' && isLonger ? [key] : [];
    }),
  );
}

/** "Sonder users", "shares in Sonder", "Sonder, which …", and for a name that no list has "Sonder said it would …". */
function isTreatedAsOrganisation(words: readonly Word[], index: number, endings: ReadonlySet<string>): boolean {
  const [name, after, object, next] = words.slice(index, index + 4);
  if (!name || !after) return false;
  if (after.gap === ', ') return after.key === 'which';
  if (after.gap.trim() === '' && belongings.test(after.key) && !after.isCapital && after.tag !== 'v') return true;
  const isKnown = name.wordClass.isFirstName || name.wordClass.isSurname || endings.has(name.key);
  return (
    !isKnown &&
    after.gap === ' ' &&
    /^sa(?:id|ys)$/.test(after.key) &&
    object?.gap === ' ' &&
    object.key === 'it' &&
    isAuxiliary.test(next?.key ?? '')
  );
}

const isAuxiliary = /^(?:had|has|is|was|will|would)$/;

/**
 * Whether a name is one of a list of examples: "companies like Sonder and Holm Lane", "apps such as Sonder", "places like Holm". Not
 * "films like Anna Holm’s".
 */
function isExample(words: readonly Word[], first: number): boolean {
  let index = first;
  for (let passed = 0; passed < longestList; passed++) {
    const before = words[index - 1];
    if (!before || !/^,? $/.test(words[index]?.gap ?? '')) return false;
    if (before.key === 'like') return isPluralThing(words[index - 2]);
    if (before.key === 'as') return words[index - 2]?.key === 'such' && isPluralThing(words[index - 3]);
    const isListed = words[index]?.gap === ', ' || listCoordinators.has(before.key) || before.isCapital;
    if (!isListed) return false;
    index--;
  }
  return false;
}

/** In words: how far back a list of examples is followed. */
const longestList = 16;

const isPluralThing = (word: Word | undefined): boolean => {
  if (word === undefined || (word.isCapital && !word.startsSentence) || !word.key.endsWith('s')) return false;
  const singular = word.key.replace(/ies$/, 'y').replace(/(?<=ch|sh|s|x)es$|s$/, '');
  return singular === 'place' || thingNouns.has(singular);
};

/** Nouns that follow a thing's name, but never its owner's: "the Dagbladet newspaper". */
const nounsAfterNames = /^(?:islands?|magazine|newspaper|prison|restaurant|spacecraft|website)$/;

/** "the newspaper Dagbladet", "the Dagbladet newspaper", "her dog, Susan,"; not "the company Holm left". */
function followsNoun(words: readonly Word[], { first, last }: WordRange): boolean {
  const noun = words[first - 1];
  const after = words[last + 1];
  if (after?.gap === ' ' && !after.isCapital && !words[last]?.isPossessive && nounsAfterNames.test(after.key))
    return true;
  if (words[first]?.gap === ', ') return isOwnedAnimal(words, first - 1) && /^[,.;:]/.test(after?.gap ?? '.');
  if (words[first]?.gap !== ' ' || !noun || noun.isCapital || noun.isPossessive || !thingNouns.has(noun.key))
    return false;
  const isLeft = first === last && after?.gap === ' ' && after.tag === 'v' && !reportingVerbs.has(after.key);
  return !isLeft;
}

/** "her old *dog*" */
const isOwnedAnimal = (words: readonly Word[], noun: number): boolean =>
  animalNouns.has(words[noun]?.key ?? '') &&
  [noun - 1, noun - 2].some((index) => possessivePronouns.has(words[index]?.key ?? '') || words[index]?.isPossessive);

/** "Holm, a *second* film without a prize", "a man *who*". */
const notInApposition = /^(?:first|second|third|[a-z]+th|whom?|whose)$/;

/** "Sonder, an app for runners", "Pip, a bull weighing a ton"; not "Holm, a company director". */
function leadsToNoun(words: readonly Word[], { last }: WordRange): boolean {
  const article = words[last + 1];
  if (article?.gap !== ', ' || !articles.has(article.key)) return false;
  for (let index = last + 2; index <= last + 1 + farthestNoun; index++) {
    const word = words[index];
    if (word?.gap !== ' ' || word.wordClass.isFunctionWord || notInApposition.test(word.key)) return false;
    if (!thingNouns.has(word.key) || word.isPossessive) continue;
    const next = words[index + 1];
    return next?.gap !== ' ' || next.wordClass.isFunctionWord || (next.tag === 'v' && /(?:ed|ing)$/.test(next.key));
  }
  return false;
}
