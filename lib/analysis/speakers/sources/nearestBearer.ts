import type { Person } from '../../result/analysis';
import { mentionsIn } from '../scene/peopleIndex';
import type { NarrationWord } from '../scene/scene';
import { nounOf } from './findBearers';
import type { SourceContext } from './source';

/** Somebody with the role was mentioned no further back than this, in characters: about three sentences. */
const near = 400;

/** And was given it no further back than this, about ten sentences, where nobody was mentioned who has it. */
const far = 1500;

/**
 * Whom a text gives a role ("the governor", "the Ohio governor") before a place: the only one of those whom the words just before it
 * mention, else the only one whom it gave the role to further back. Null when there is none, or two.
 */
export function nearestBearer(
  { bearers, scene: { mentions } }: SourceContext,
  modifiers: readonly NarrationWord[],
  noun: string,
  before: number,
): Person | null {
  const borne = (bearers.named.get(nounOf(noun)) ?? []).filter(({ words, headStart }) => {
    const told = words.toLowerCase().split(/[^\p{L}-]+/u);
    return headStart < before && modifiers.every(({ normal }) => told.includes(normal));
  });
  if (borne.length === 0) return null;
  const mentioned = new Set(mentionsIn(mentions, { start: before - near, end: before }).map(({ person }) => person));
  const here = new Set(borne.flatMap(({ person }) => (mentioned.has(person) ? [person] : [])));
  const [only] = here;
  if (only) return here.size === 1 ? only : null;
  const [one, ...others] = new Set(borne.flatMap(({ headStart, person }) => (before - headStart <= far ? [person] : [])));
  return one && others.length === 0 ? one : null;
}
