import type { FoundQuote } from '../quotes/findQuotes';
import type { TaggedText } from '../text/tagging';
import { findCandidates, type Candidate } from './recognise/candidates';
import { chooseNames } from './recognise/chooseNames';
import { findCredits } from './recognise/findCredits';
import { findThings } from './recognise/findThings';
import { fullestName } from './gather/fullestName';
import { gatherPeople } from './gather/gatherPeople';
import { keepIntroduced, withoutNonNames } from './gather/keepIntroduced';
import type { NamedPerson } from './names/namedPerson';
import { nameLexicon } from './words/nameLexicon';
import { readNameParts } from './names/nameParts';
import { readModel, scoreCandidates } from './recognise/nameModel';
import { findRoles } from './roles/findRoles';
import type { Role } from './roles/role';
import weights from './fitted/weights.json';
import { readWords } from './words/words';
import type { Word } from './words/word';
import { raiseLabels } from './recognise/raiseLabels';

const model = readModel(weights);

/** A person whom a text names, before pronouns and descriptions are resolved. */
export interface Named {
  readonly person: NamedPerson;
  /** The fullest form of the name in the text. */
  readonly name: string;
  /** Every role that the text gives them, in text order. */
  readonly roles: readonly Role[];
  /** Whether the text introduces them; a name that it does not introduce may be a person's or a thing's. */
  readonly isIntroduced: boolean;
}

export interface NamedPeople {
  readonly words: readonly Word[];
  /** In order of first mention. */
  readonly named: readonly Named[];
}

/**
 * The people whom a text names, in order of first mention.
 * 1. Candidates: stretches of capitalised words.
 * 2. Scores: a fitted model over their letters, words, surroundings and the rest of the document.
 * 3. Gathering: which names are the same person's.
 */
export function findPeople(tagged: TaggedText, quotes: readonly FoundQuote[]): NamedPeople {
  const words = readWords(tagged, nameLexicon);
  const things = new Set([...findThings(words), ...findCredits(tagged.text, words)]);
  const scored = scoreCandidates(model, words, findCandidates(words)).filter((one) => !holdsAny(one, things));
  const chosen = chooseNames(words, raiseLabels(words, quotes, scored));
  const mentions = chosen.flatMap((name) => readNameParts(words, name) ?? []);
  const gathered = withoutNonNames(gatherPeople(mentions, lineStartsOf(words)), words);
  const introduced = new Set(keepIntroduced(gathered, words));
  return {
    words,
    named: gathered.map((person) => ({
      person,
      name: fullestName(tagged.text, words, person),
      roles: findRoles(words, person),
      isIntroduced: introduced.has(person),
    })),
  };
}

function holdsAny(candidate: Candidate, indices: ReadonlySet<number>): boolean {
  for (let index = candidate.first; index <= candidate.last; index++) if (indices.has(index)) return true;
  return false;
}

/** For each word, the index of the first word of its line. */
function lineStartsOf(words: readonly Word[]): number[] {
  let start = 0;
  return words.map((word, index) => (word.startsLine ? (start = index) : start));
}
