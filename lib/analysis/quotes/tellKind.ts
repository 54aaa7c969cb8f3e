import { lexiconTagsOf, type Token } from '../tagging';
import type { QuoteKind } from '../types';

/** A predicate without a subject counts as a clause from so many words on: "ensure a muddled and inefficient market". */
const minPredicateWords = 6;

const finiteTags = ['PastTense', 'PresentTense', 'Copula', 'Modal', 'Auxiliary', 'Imperative'] as const;
const smallWords =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|nor|of|off|on|or|over|per|so|than|the|to|up|via|vs?|with|your|&)$/;

/** The kind of an English quotation by the words it holds; `tokens` are all of them, `text` its words with punctuation. */
export function tellKind(text: string, tokens: readonly Token[]): Exclude<QuoteKind, 'title'> {
  if (tokens.length === 0) return 'fragment';
  if (/\?$/.test(text) && tokens.length > 2 && isAuxiliary(tokens[0])) return 'statement';
  if (isCommand(text, tokens)) return 'statement';
  const verb = tokens.findIndex(isFinite);
  if (verb < 0) return /\?$/.test(text) && tokens.length > 3 ? 'statement' : 'fragment';
  if (hasSubject(tokens)) return 'statement';
  const isNegative = /n['’]t$|^not$/.test(tokens[verb]?.normal ?? '');
  return tokens.length >= minPredicateWords || isNegative ? 'statement' : 'fragment';
}

/** "Do boats sail?" */
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

function isFinite(token: Token): boolean {
  if (/['’](?:m|re|ve|ll|d)$|n['’]t$/.test(token.normal)) return true;
  if (/^(?:it|he|she|that|there|what|who|here|let)['’]s$/i.test(token.text)) return true;
  if (token.tags.has('Adjective') || token.tags.has('Noun')) return false;
  return finiteTags.some((tag) => token.tags.has(tag)) || (token.tags.has('Infinitive') && !token.tags.has('Noun'));
}

/** Whether a noun or pronoun stands before some finite verb, in the same part of the sentence. */
function hasSubject(tokens: readonly Token[]): boolean {
  let hasNoun = false;
  for (const token of tokens) {
    if (
      /^(?:i|you|he|she|it|we|they|that|this|there|who|what|nobody|everybody|everyone|someone)(?:['’].*)?$/.test(
        token.normal,
      )
    ) {
      if (/['’]/.test(token.text)) return true;
      hasNoun = true;
    } else if (hasNoun && isFinite(token)) return true;
    else if (token.tags.has('Noun')) hasNoun = true;
    else if (token.tags.has('Preposition') || token.tags.has('Conjunction')) hasNoun = false;
  }
  return false;
}

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
