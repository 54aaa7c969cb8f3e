import { thingNouns } from '../lists/thingNouns';
import { isRoleNoun } from '../words/isRoleNoun';
import { capitalRunFrom, isNextCapital } from '../words/capitalRun';
import type { Word, WordRange } from '../words/word';
import { isNameOnly } from './isNameOnly';

/**
 * Names that look like a person's but are a thing's in their sentence: the firm "Carter, Boyd & Finch", the shop in "Colby’s will
 * close", the ship in "The Mary Ellen sank", the cup in "the Anna Holm Classic", the band in "Anna Holm were on stage", the part in
 * "stars as Anna Moss", the town "Santa Rosa".
 */
export function findPersonLikeNames(
  words: readonly Word[],
  surnames: ReadonlySet<string>,
  bare: ReadonlySet<string>,
): WordRange[] {
  const isAboutActing = words.some(({ key }) => screenWords.has(key));
  return words.flatMap((word, index) => {
    if (!isPlainCapital(word)) return [];
    const names = [
      santaAt(words, index),
      firmAt(words, index),
      shopAt(words, index, surnames, bare),
      namedWithArticle(words, index),
      namedForSomebody(words, index),
      namedWithTitle(words, index),
      pluralAt(words, index),
    ].filter((name) => name !== null);
    return isAboutActing ? [...partAt(words, index), ...names] : names;
  });
}

const isPlainCapital = (word: Word | undefined): word is Word =>
  word?.isCapital === true && !word.isNumber && !word.wordClass.isFunctionWord;

/** The firm whose last partner is a word after "&"; null for a couple, and for a citation: "(Holm & Moss 2014)". */
function firmAt(words: readonly Word[], last: number): WordRange | null {
  const [one, other, after] = [words[last - 1], words[last], words[last + 1]];
  if (other?.gap !== ' & ' || !isPlainCapital(one)) return null;
  if ((isPlainCapital(after) && after.gap === ' ') || (after?.isNumber && /^,? $/.test(after.gap))) return null;
  const isGiven = ({ wordClass }: Word) => wordClass.isFirstName && !wordClass.isSurname;
  if (isGiven(one) && isGiven(other)) return null;
  let first = last - 1;
  if (isPlainCapital(words[first - 1]) && words[first]?.gap === ' ') return null;
  while (words[first]?.gap === ', ' && isPlainCapital(words[first - 1]) && words[first - 1]?.gap !== ' ') first--;
  if (words[first]?.gap === ', ' && isPlainCapital(words[first - 1]) && !isPlainCapital(words[first - 2])) first--;
  return { first, last };
}

/** Words that follow a possessive only when it is a name by itself. */
const predicates =
  /^(?:announced|can|closed|closes|could|fell|had|has|is|may|must|opened|opens|plans|reported|rose|sells|sold|was|will|would)$/;

/** Words before a possessive that make it a person’s: a friend *of* Anna’s, *my* Anna’s. */
const betweenPeople = /^(?:as|his|like|my|of|or|our|than|their|your)$/;

/**
 * "Colby’s will close 40 shops". Null for "a friend of Anna’s will", when somebody in the text has that surname, and when the
 * text has the name without the ending, which a shop never loses.
 */
function shopAt(
  words: readonly Word[],
  last: number,
  surnames: ReadonlySet<string>,
  bare: ReadonlySet<string>,
): WordRange | null {
  const [before, name, after] = [words[last - 1], words[last], words[last + 1]];
  if (!name?.isPossessive || after?.gap !== ' ' || after.isCapital) return null;
  // "Colby’s lost its licence"
  const isOwner = after.tag === 'v' && words[last + 2]?.key === 'its';
  if ((!predicates.test(after.key) && !isOwner) || betweenPeople.test(before?.key ?? '')) return null;
  const goesBack = isPlainCapital(before) && name.gap === ' ' && !before.isPossessive && !before.wordClass.isTitle;
  const lead = words[goesBack ? last - 2 : last - 1]?.key ?? '';
  if (betweenPeople.test(lead)) return null;
  if (bare.has(name.key) || (!goesBack && surnames.has(name.key))) return null;
  return { first: goesBack ? last - 1 : last, last };
}

/** "The Mary Ellen sank"; null for "the Anna Holm brand", "the Anna Holm we knew", "the Anna Holm-backed plan". */
function namedWithArticle(words: readonly Word[], first: number): WordRange | null {
  const [article, given, name, after] = [words[first - 1], words[first], words[first + 1], words[first + 2]];
  if (article?.key !== 'the' || given?.gap !== ' ' || name?.gap !== ' ' || given.line !== 'prose') return null;
  if (!isPlainCapital(name) || !given.wordClass.isFirstName) return null;
  if (given.wordClass.isTitle || given.wordClass.isRoleNoun || given.isPossessive || name.isPossessive) return null;
  if (/^[adp]?(?:dem|cty)/.test(given.wordClass.code) || (isPlainCapital(after) && after.gap === ' ')) return null;
  const isVerb = after?.tag === 'v' && !after.key.endsWith('ing') && !thingNouns.has(after.key);
  if (/^[-‑]|^ $/.test(after?.gap ?? '') && !isVerb) return null;
  return { first, last: first + 1 };
}

/** Titles that people have without an article: "the Lady Anna" is a ship, "the Colonel Holm" a pub. */
const titlesOfShips = new Set(['admiral', 'bishop', 'captain', 'colonel', 'lady', 'lord', 'sergeant', 'sir']);

/** "the Lady Anna", "the Colonel Edmund Holm"; null for "the Lord Mayor", "the Captain Holm we knew". */
function namedWithTitle(words: readonly Word[], first: number): WordRange | null {
  const [article, title] = [words[first - 1], words[first]];
  if (article?.key !== 'the' || title?.gap !== ' ' || !titlesOfShips.has(title.key)) return null;
  const name = capitalRunFrom(words, first);
  const [last, after] = [words[name.last], words[name.last + 1]];
  if (!last || last === title || isRoleNoun(last.key) || !isNameOnly(words, { first: first + 1, last: name.last }))
    return null;
  const endsPhrase = after?.gap !== ' ' || after.tag === 'v' || (after.wordClass.isFunctionWord && after.tag !== 'r');
  return endsPhrase ? name : null;
}

/** "the Anna Holm Classic": behind an article or an owner, a first name, a surname and a word that is no name. */
function namedForSomebody(words: readonly Word[], first: number): WordRange | null {
  const [owner, given, surname, noun] = words.slice(first - 1, first + 3);
  if (!owner || (owner.key !== 'the' && !owner.isPossessive) || given?.line !== 'prose') return null;
  if (given.gap !== ' ' || surname?.gap !== ' ' || noun?.gap !== ' ' || surname.isPossessive) return null;
  if (!given.wordClass.isFirstName || !surname.wordClass.isSurname || !isPlainCapital(noun)) return null;
  const isNoName = noun.wordClass.code === 'd' || (noun.wordClass.code === 'u' && noun.key.endsWith('s'));
  if (!isNoName || isNextCapital(words, first + 3)) return null;
  return { first, last: first + 2 };
}

/** Words before a clause; not "if", after which one person may have "were", nor "that", "so" and the like. */
const beforeClauses = /^(?:because|when|while)$/;

/** "Anna Holm were on stage", "Anna Holm, who are brothers": a name that begins a clause and has a verb in the plural is a band's or a team's. */
function pluralAt(words: readonly Word[], first: number): WordRange | null {
  const [before, name] = [words[first - 1], words[first]];
  const isBehindClause = name?.gap === ', ' && before?.isCapital === false;
  const opensClause = name?.startsSentence || isBehindClause || beforeClauses.test(before?.key ?? '');
  if (!opensClause || name?.line !== 'prose') return null;
  const { last } = capitalRunFrom(words, first);
  const isClause = words[last + 1]?.gap === ', ' && words[last + 1]?.key === 'who';
  const verb = words[isClause ? last + 2 : last + 1];
  const isPlural = verb?.gap === ' ' && /^(?:are|aren't|have|haven't|were|weren't)$/.test(verb.key);
  return isPlural && !words[last]?.isPossessive ? { first, last } : null;
}

/** Words of which a text about acting has at least one. */
const screenWords = new Set(
  'actor actress co-stars drama episode film filmmaker movie onstage playwright sitcom starring theatre'.split(' '),
);

/**
 * The part in "Ruth Quill as Anna Moss in …", "stars as Anna Moss", "plays Anna Moss, a detective", "Anna Moss (Ruth Quill)", in a
 * text about acting.
 */
function partAt(words: readonly Word[], first: number): WordRange[] {
  const [verb, before, name] = [words[first - 2], words[first - 1], words[first]];
  const part = capitalRunFrom(words, first);
  if (!(isPlainCapital(before) && name?.gap === ' ') && isActorInBrackets(words, part.last + 1))
    return [part, ...[first, part.last].map((index) => ({ first: index, last: index }))];
  if (name?.gap !== ' ' || !before || before.isCapital) return [];
  const isActor = verb?.isCapital === true && part.last > first;
  // Not "They mourn Anna Moss as Ruth Quill speaks"
  const isShownAs = isActor && words[part.last + 1]?.key === 'in';
  const isCastAs =
    before.key === 'as' && (isShownAs || /^(?:cast|stars?|starred|starring|appears|appeared)$/.test(verb?.key ?? ''));
  const isPlayed = /^(?:plays|portrays|voices)$/.test(before.key) || (isActor && before.key === 'play');
  return isCastAs || isPlayed ? [part] : [];
}

/** "(Ruth Quill)", "(Ruth Quill, splendid)": brackets that begin with a first name and one or two words more. */
function isActorInBrackets(words: readonly Word[], first: number): boolean {
  if (words[first]?.gap !== ' (' || !isPlainCapital(words[first]) || !words[first].wordClass.isFirstName) return false;
  const { last } = capitalRunFrom(words, first);
  return last > first && last < first + 3 && /^[),]/.test(words[last + 1]?.gap ?? '');
}

/** "Santa Rosa"; null for "Santa Rosa Quill". */
function santaAt(words: readonly Word[], first: number): WordRange | null {
  const [santa, name, after] = [words[first], words[first + 1], words[first + 2]];
  if (santa?.key !== 'santa' || !isPlainCapital(name) || name.gap !== ' ') return null;
  return isPlainCapital(after) && after.gap === ' ' ? null : { first, last: first + 1 };
}
