import { bareVerbs } from '../lexicon/bareVerbs';
import { relativeWords, verbClitics } from '../lexicon/functionWords';
import { lexiconTagsOf, type Token } from '../text/tagging';
import type { QuoteKind } from '../result/analysis';

/** A predicate without a subject counts as a clause from so many words on: "ensure a muddled and inefficient market". */
const minPredicateWords = 6;

const finiteTags = ['PastTense', 'PresentTense', 'Copula', 'Modal', 'Auxiliary', 'Imperative'] as const;
const smallWords =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|nor|of|off|on|or|over|per|so|than|the|to|up|via|vs?|with|your|&)$/;

/**
 * The kind of an English quotation by the words it holds; `tokens` are all of them, `text` its words with punctuation. `stands`:
 * whether it is an utterance of its own (“…,” she said), not a part of somebody else's sentence (she wants “…”).
 */
export function classifyQuote(text: string, tokens: readonly Token[], stands = false): Exclude<QuoteKind, 'title'> {
  if (/\?$/.test(text) && tokens.length > 2 && isAuxiliary(tokens[0])) return 'statement';
  if (stands && isUtterance(text, tokens)) return 'statement';
  if (isCommand(text, tokens) || startsWithPronoun(text, tokens) || hasSubject(tokens)) return 'statement';
  const verb = tokens.findIndex((token, index) => isFinite(token) || (index === 0 && token.tags.has('Gerund')));
  if (verb < 0) return /\?$/.test(text) && tokens.length > 3 ? 'statement' : 'fragment';
  const isNegative = /n['’]t$|^not$/.test(tokens[verb]?.normal ?? '');
  return isNegative || isLongPredicate(text, tokens) ? 'statement' : 'fragment';
}

/** exclusively targeted the boats of the port. Not so: a hole looking for a purpose; waste, neglect and outright failures. */
function isLongPredicate(text: string, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (!first || isNominal(first) || (first.tags.has('Noun') && /^\P{L}*\p{Ll}\p{L}+,/u.test(text))) return false;
  return tokens.length >= (isAuxiliary(first) ? minAuxiliaryWords : minPredicateWords);
}

/** was a mistake from the start: less of a clause than what has a verb of its own. */
const minAuxiliaryWords = 9;

/** "Do boats sail?" Not the lexicon's auxiliaries: with “be” and “been” no sentence begins. */
const isAuxiliary = (token: Token | undefined): boolean =>
  /^(?:am|are|can|could|did|do|does|has|have|is|may|might|must|shall|should|was|were|will|would)$/.test(
    token?.normal ?? '',
  );

/** Whether the words are written like the name of a work: each longer one with a capital. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  if (!first || !/^[^\p{L}]*[\p{Lu}\p{N}]/u.test(first.text)) return false;
  return tokens.every((token) => smallWords.test(token.normal) || /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(token.text));
}

const contractedVerb = new RegExp(`['’](?:${verbClitics})$|n['’]t$`);

function isFinite(token: Token): boolean {
  if (contractedVerb.test(token.normal)) return true;
  if (/^(?:it|he|she|that|there|what|who|here|let)['’]s$/i.test(token.text)) return true;
  if (token.tags.has('Adjective') || token.tags.has('Noun')) return false;
  if (token.tags.has('Gerund')) return false;
  return finiteTags.some((tag) => token.tags.has(tag)) || token.tags.has('Infinitive');
}

/** *a* plan that nobody wants, *the* man who called: with a capital, *The* begins a sentence more often. */
const isNominal = (first: Token | undefined): boolean => /^(?:[Aa]n?|the)$/.test(first?.text ?? '');

/** Whether a noun or pronoun stands before some finite verb, in the same part of its sentence, and not in a relative clause only. */
function hasSubject(tokens: readonly Token[]): boolean {
  let [first] = tokens;
  let hasNoun = false;
  let clause: 'none' | 'relative' | 'after relative' = 'none';
  for (const [index, token] of tokens.entries()) {
    if (token.sentence !== first?.sentence) [first, hasNoun, clause] = [token, false, 'none'];
    const isRelative = clause === 'relative';
    if (!isRelative && isContractedBe(tokens, index)) return true;
    if (hasNoun && isNominal(first) && opensRelative(tokens, index)) clause = 'relative';
    else if (isSubjectPronoun.test(token.normal)) {
      if (!isRelative && isFinite(token)) return true;
      hasNoun = true;
    } else if (hasNoun && isFinite(token)) {
      if (!isRelative) return true;
      // who *must* move
      if (!token.tags.has('Modal') && !token.tags.has('Auxiliary')) clause = 'after relative';
    } else if (clause === 'after relative' && token.tags.has('Copula')) return true;
    else if (token.tags.has('Noun') || isCountedSubject(tokens, index)) hasNoun = true;
    else if (token.tags.has('Preposition') || token.tags.has('Conjunction')) hasNoun = false;
  }
  return false;
}

/** a plan *that nobody wants*; the best plan *I* know */
function opensRelative(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!before || !token) return false;
  const isContact = /^(?:he|i|she|they|we|you)$/.test(token.normal) && token.span.start === before.span.end + 1;
  return relativeWords.has(token.normal) || (isContact && before.tags.has('Noun'));
}

/** *Two* were lost; the second *one* is. Not so: zero support, where the tagger may take the noun for a verb. */
const isCountedSubject = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.tags.has('Value') === true && !tokens[index + 1]?.tags.has('Infinitive');

/** Time*’s* up; the boat*’s* ready: what is owned would follow, maybe described. */
function isContractedBe(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token?.tags.has('Noun') || !/['’]s$/i.test(token.text) || /^an?$/i.test(tokens[0]?.text ?? '')) return false;
  const describes = ({ tags }: Token) => tags.has('Adverb') || tags.has('Adjective') || tags.has('Value');
  const next = tokens.slice(index + 1).find((one) => !describes(one));
  return index + 1 < tokens.length && !next?.tags.has('Noun');
}

const isSubjectPronoun =
  /^(?:i|you|he|she|it|we|they|that|this|there|who|what|nobody|everybody|everyone|someone)(?:['’].*)?$/;

/** “It smells of tar”, “I still count to ten”: after such a pronoun and adverbs comes the verb, whatever the tagger reads. */
function startsWithPronoun(text: string, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (!first || !/^(?:I|he|it|she|they|we|you)$/i.test(first.text)) return false;
  const at = tokens.findIndex(
    ({ tags, normal }, index) => index > 0 && !tags.has('Adverb') && !/^(?:always|never|still)$/.test(normal),
  );
  // You never know; not so: you idiot.
  if (first.normal === 'you' && at === 1) return false;
  const verb = tokens[at];
  if (!verb) return false;
  if (verb.tags.has('Preposition') || verb.tags.has('Conjunction') || verb.tags.has('Pronoun')) return false;
  if (verb.tags.has('Determiner') || /^(?:who|that|the|all|both)$/.test(verb.normal)) return false;
  return first.normal !== 'it' || /(?:s|ed)$/.test(verb.normal) || isFinite(verb);
}

/** “Never again!”, “Why?”, “Bring boots,” “The bridge moves,” “Money talks,” “Thank you,”: short words that say something by themselves. */
function isUtterance(text: string, tokens: readonly Token[]): boolean {
  if (!/^\P{L}*\p{Lu}/u.test(text)) return false;
  if (/[?!]$/.test(text) || /^thank(?: you|s)/i.test(text)) return true;
  const [first, second] = tokens;
  const last = tokens.at(-1);
  if (!first || !second || !last || tokens.length > maxBareClause || /[,;:–—]\s/.test(text)) return false;
  const tags = lexiconTagsOf(first.normal);
  const isVerb =
    tags.includes('Infinitive') || (/^(?:ask|call|tell)$/.test(first.normal) && second.tags.has('ProperNoun'));
  const isAfterVerb = !second.tags.has('Preposition') && !second.tags.has('Verb');
  if (isVerb && isAfterVerb) return true;
  // Play slower; wait here
  if (
    tokens.length === 2 &&
    tags.includes('Singular') &&
    /^(?:again|away|back|down|faster|harder|here|now|slower|there|up|well)$/.test(second.normal)
  )
    return true;
  // The bridge moves; here the road ends; money talks
  const start = /^(?:here|now|so|then|there)$/.test(first.normal) ? 1 : 0;
  const clause = tokens.slice(start, last.tags.has('Adverb') ? -1 : undefined);
  const [before, verb] = clause.slice(-2);
  if (!before || !verb) return false;
  if (clause.length > 2 && /^(?:her|his|my|our|that|the|their|this|your)$/.test(clause[0]?.normal ?? ''))
    return /\w\w[^s]s$/.test(verb.normal) && /[^s]$/.test(before.normal) && isBareNoun(before);
  const isNameWithVerb = before.tags.has('FirstName') && /^\p{Ll}+[^s]s$/u.test(verb.text);
  return clause.length === 2 && (isNameWithVerb || (bareVerbs.has(verb.normal) && !leadsCommand.test(before.normal)));
}

/** Words of a whole clause that only word order tells from a phrase. */
const maxBareClause = 4;

const isBareNoun = (token: Token): boolean =>
  token.tags.has('Noun') && !token.tags.has('Possessive') && !token.tags.has('ProperNoun');

/** "Let her speak," "Simply pour & garnish," "Vote early!", "Never touch a snake": not so "Change of heart", "Trust issues". */
function isCommand(text: string, tokens: readonly Token[]): boolean {
  const start = tokens.findIndex(({ normal }) => !leadsCommand.test(normal));
  const [first, second] = tokens.slice(start);
  if (start < 0 || !first || !second || !/^\p{Lu}/u.test(text)) return false;
  const isMarked = (token: Token) => token.tags.has('Imperative') || token.tags.has('Infinitive');
  if (tokens.length > 2 && (isMarked(first) || isMarked(second))) return true;
  // A capital makes the tagger read a noun.
  const tags = lexiconTagsOf(first.normal);
  const isVerb = tags.includes('Infinitive');
  if (beginsObject.test(second.normal)) return isVerb || tags.includes('Singular');
  return isVerb && (/[.!]$/.test(text) || particles.test(second.normal)) && !second.tags.has('Preposition');
}

const leadsCommand = /^(?:always|ever|just|never|now|please|simply|so|then)$/;
const beginsObject = /^(?:an?|her|him|it|me|my|not|our|that|the|them|these|this|those|us|your)$/;
const particles = /^(?:away|back|down|off|out|up)$/;
