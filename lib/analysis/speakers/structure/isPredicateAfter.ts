import { auxiliaries, nounPrepositions, personalPronouns } from '../../lexicon/functionWords';
import { reportsIn } from '../../lexicon/reportVerbs';
import { isWord } from '../scene/isWord';
import { quotedTokens } from '../scene/quotedTokens';
import type { Part, Scene } from '../scene/scene';

/**
 * sailors who had accused the port of theft “*should* be heard”: whether quoted words are what a sentence says of its subject, and
 * so not what the verb at `at` in a relative clause of the subject says. Not so: Lee, who said the port “should pay”.
 */
export function isPredicateAfter(scene: Scene, part: Part, at: number): boolean {
  const { items } = scene;
  const verb = items[at];
  if (!isWord(verb) || !verb.cue || isWord(items[part.item - 1], personalPronouns)) return false;
  const takesClause = reportsIn(verb.cue.infinitive, 'that') && !isWord(items[at + 1], nounPrepositions);
  return !takesClause && auxiliaries.has(quotedTokens(scene, part)[0]?.normal ?? '');
}
