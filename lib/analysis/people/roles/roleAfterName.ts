import { articles, relativeWords, singularCopulas, subjectRelatives } from '../../lexicon/functionWords';
import { reportingVerbs } from '../fitted/reportingVerbs';
import type { NameMention } from '../names/nameParts';
import { isRoleHead } from '../names/isRoleHead';
import { followHeads, isInsideName, longestRole, makeRole, type Role } from './role';
import type { Word } from '../words/word';

const farthestHead = 6;

/** "Jane Roe, a farmer who grows corn"; "Jane Roe, 34, mayor of Ashby"; "Jane Roe is a farmer". Null when there is none. */
export function roleAfterName(words: readonly Word[], mention: NameMention): Role | null {
  const after = words[mention.last + 1];
  if (!after) return null;
  if (after.gap.startsWith(', ')) return readNounPhrase(words, skipWho(words, skipAsides(words, mention.last + 1)));
  const noun = skipCopula(words, mention.last + 1);
  const role = noun === null ? null : readNounPhrase(words, noun);
  return role && !ages.has(role.head) ? role : null;
}

/** The index after "is" or "has been" where "the" or a title follows; null when there is none. */
function skipCopula(words: readonly Word[], first: number): number | null {
  const [verb, been] = [words[first], words[first + 1]];
  const noun = verb?.key === 'has' && been?.key === 'been' ? first + 2 : first + 1;
  const isCopula = verb?.gap === ' ' && (noun > first + 1 || singularCopulas.has(verb.key));
  return isCopula && (articles.has(words[noun]?.key ?? '') || words[noun]?.wordClass.isTitle) ? noun : null;
}

/** Stages of life, which are no roles: "Jane Roe was a happy child". */
const ages = new Set(['baby', 'boy', 'child', 'girl', 'infant', 'kid', 'man', 'teenager', 'toddler', 'woman']);

/** The index after "who was then" in "Jane Roe, who was then the mayor of Ashby"; `first` itself when there is no such clause. */
function skipWho(words: readonly Word[], first: number): number {
  if (words[first]?.key !== 'who' || !singularCopulas.has(words[first + 1]?.key ?? '')) return first;
  const noun = /^(?:also|now|once|still|then)$/.test(words[first + 2]?.key ?? '') ? first + 3 : first + 2;
  return articles.has(words[noun]?.key ?? '') ? noun : first;
}

/** The index after an age and degrees: "Jane Roe, 34, …", "Jane Roe, MS, RD, …". */
function skipAsides(words: readonly Word[], first: number): number {
  let index = first;
  for (let asides = 0; asides < 4; asides++) {
    const word = words[index];
    const isAside = word && (word.isNumber || word.isAllCapitals || word.isInitial || /^Ph\.?D/.test(word.text));
    if (!isAside || !words[index + 1]?.gap.startsWith(', ')) break;
    index++;
  }
  return index > first && /^(?:and|is|was)$/.test(words[index]?.key ?? '') ? index + 1 : index;
}

/** The role that is the head of a noun phrase, with the phrase up to the next punctuation mark; null when there is none. */
function readNounPhrase(words: readonly Word[], first: number): Role | null {
  const hasArticle = articles.has(words[first]?.key ?? '');
  const start = hasArticle ? first + 1 : first;
  const last = findEnd(words, start);
  if (last === null) return null;
  let headIndex = start;
  while (headIndex < last && !followHeads.has(words[headIndex + 1]?.key ?? '')) headIndex++;
  const head = words[headIndex];
  if (!head || headIndex - start > farthestHead || !isRoleHead(head)) return null;
  // "Anna Holm, met the mayor"
  const isNoun = ({ wordClass, tag }: Word) => !wordClass.isFunctionWord && tag !== 'v';
  if (!hasArticle && !words.slice(start, headIndex).every(isNoun)) return null;
  if (!hasArticle && !isSafeWithoutArticle(words, start, headIndex)) return null;
  for (let index = start; index <= last; index++) {
    const word = words[index];
    if (word && reportingVerbs.has(word.key) && !subjectRelatives.has(words[index - 1]?.key ?? '')) return null;
  }
  return makeRole(words, start, last, head);
}

/**
 * The index of the last word before the next punctuation mark or verb; in a long phrase, before its relative clause, or else before
 * "of", "in" …; null when the phrase is empty.
 */
function findEnd(words: readonly Word[], start: number): number | null {
  const isStart = words[start] !== undefined && !relativeWords.has(words[start].key) && !finite.test(words[start].key);
  let last = isStart ? findPhraseEnd(words, start) : null;
  // "author of “Ashby”"
  while (last !== null && last > start && dangling.test(words[last]?.key ?? '')) last--;
  return last;
}

/** What parts two words of one phrase: "research & design", "writer/director", "24/7 Bread", "LGBTQ+ group", "U.S.-led". */
const insidePhrase = /^(?:[ \u00a0]| ?[&/] ?|\+ |\.?[-‑–]|)$/;

function findPhraseEnd(words: readonly Word[], start: number): number | null {
  let last = start;
  let cut = start;
  let beforeClause: number | null = null;
  while (insidePhrase.test(words[last + 1]?.gap ?? '.')) {
    // Case matters: a party may be called Our Ashby Is Ours.
    const next = words[last + 1]?.text ?? '';
    if (beforeClause === null && (endsPhrase.test(next) || isVerbNext(words, last + 1))) break;
    if (beforeClause === null && relativeWords.has(next)) beforeClause = last;
    last++;
    if (followHeads.has(next) && !isInsideName(words, last)) cut = last - 1;
    if (last - start >= longestRole) return beforeClause ?? (cut > start ? cut : null);
  }
  // "a lawyer who wrote that “…”"
  return beforeClause !== null && dangling.test(words[last]?.key ?? '') ? beforeClause : last;
}

/** Words that end no phrase. */
const dangling = /^(?:a|an|and|as|at|by|for|from|her|his|in|its|of|on|or|than|that|the|their|to|which|who|whose|with)$/;
const finite = /^(?:are|had|has|have|is|was|were)$/;
const endsPhrase = /^(?:are|because|but|had|has|have|is|was|were|when|while)$/;

/** "…, a writer *and* now serves as …" */
function isVerbNext(words: readonly Word[], and: number): boolean {
  const verb = words[/^(?:also|now|once|then)$/.test(words[and + 1]?.key ?? '') ? and + 2 : and + 1];
  return (
    words[and]?.key === 'and' && verb?.gap === ' ' && (finite.test(verb.key) || /^(?:serves|works)$/.test(verb.key))
  );
}

/**
 * Whether a phrase without an article is a role: "mayor of Ashby", "founder of Sonder", "Ashby's mayor", "Jane Roe, solicitor, said";
 * not in the list "Smith, Washington director Brown".
 */
function isSafeWithoutArticle(words: readonly Word[], start: number, headIndex: number): boolean {
  const head = words[headIndex];
  if (head?.wordClass.isTitle || head?.wordClass.isActor) return true;
  if (words.slice(start, headIndex).some(({ isPossessive }) => isPossessive)) return true;
  const next = words[headIndex + 1];
  const isAlone = start === headIndex && /^[,.;)]/.test(next?.gap ?? '.');
  return (isAlone || /^(?:of|at|for|with)$/.test(next?.key ?? '')) && words[start]?.isCapital === false;
}
