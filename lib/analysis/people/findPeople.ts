import type { FoundQuote } from '../quotes/findQuotes';
import type { TaggedText } from '../tagging';
import { wordsAt } from '../text';
import type { Mention, Person } from '../types';
import { findCandidates } from './candidates';
import { chooseNames } from './chooseNames';
import { gatherPeople } from './gatherPeople';
import type { NamedPerson } from './namedPerson';
import { nameLexicon } from './nameLexicon';
import { readNameParts, type NamedPlace } from './nameParts';
import { readModel, scoreCandidates } from './nameModel';
import weights from './weights.json';
import { readWords, type Word } from './words';

const model = readModel(weights);

/**
 * The people a text names, in order of first mention, each with all mentions; empty when it names nobody.
 * 1. Candidates: stretches of capitalised words.
 * 2. Score: a fitted model over their letters, words, surroundings and the rest of the document.
 * 3. Gather: the names of one person together.
 */
export function findPeople(tagged: TaggedText, _quotes: readonly FoundQuote[]): Person[] {
  const words = readWords(tagged, nameLexicon);
  const candidates = findCandidates(words);
  const chosen = chooseNames(candidates, scoreCandidates(model, words, candidates));
  const places = chosen.flatMap((name) => readNameParts(words, name) ?? []);
  const blockStarts = words.flatMap((word, index) => (word.startsLine ? [index] : []));
  return gatherPeople(places, blockStarts).map((person, id) => ({
    id,
    name: fullestName(tagged.text, words, person),
    role: null,
    gender: null,
    mentions: person.places.map((place) => nameMention(words, place)),
  }));
}

function nameMention(words: readonly Word[], place: NamedPlace): Mention {
  return { span: spanOf(words, place), form: place.keys.length > 1 ? 'full-name' : 'short-name' };
}

const spanOf = (words: readonly Word[], { first, last }: NamedPlace) => ({
  start: words[first]?.span.start ?? 0,
  end: words[last]?.span.end ?? 0,
});

/** The form with the most words, the first of these; one in ordinary letters before one in capitals. */
function fullestName(text: string, words: readonly Word[], person: NamedPerson): string {
  const rank = (place: NamedPlace) => place.keys.length * 2 - (words[place.first]?.line === 'capitals' ? 1 : 0);
  const [fullest] = [...person.places].sort((a, b) => rank(b) - rank(a));
  return fullest ? wordsAt(text, spanOf(words, fullest)) : '';
}
