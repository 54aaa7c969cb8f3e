import { narrowerNouns } from '../../lexicon/roleKinds';
import type { Person } from '../../result/analysis';
import { countLeading } from '../../text/countLeading';
import type { NarrationWord } from '../scene/scene';
import { nounOf, type Borne } from './findBearers';
import { mentionedJustBefore } from './mentionedJustBefore';
import type { SourceContext } from './source';

/** In characters, about ten sentences: further back nobody was given the role whom the words just before do not mention. */
const far = 1500;

/** So many who were given a role last are looked at. */
const mostBearers = 20;

/**
 * Whom a text gives a role ("the governor", "the Ohio governor") before a place: the only one of those whom the words just before it
 * mention, else the only one whom it gave the role to further back; else so for those who are of that kind (for the policeman, a
 * constable). Null when there is none, or two.
 */
export function nearestBearer(
  context: SourceContext,
  modifiers: readonly NarrationWord[],
  noun: string,
  before: number,
): Person | null {
  const goesWith = ({ words }: Borne) => {
    const told = words.toLowerCase().split(/[^\p{L}-]+/u);
    return modifiers.every(({ normal }) => told.includes(normal));
  };
  const borne = rolesOf(context, nounOf(noun), before).filter(goesWith);
  const kinds = narrowerNouns.get(noun) ?? [];
  const known = borne.length > 0 ? borne : kinds.flatMap((kind) => rolesOf(context, kind, before).filter(goesWith));
  if (known.length === 0) return null;
  const mentioned = mentionedJustBefore(context.scene, before);
  const here = new Set(known.flatMap(({ person }) => (mentioned.has(person) ? [person] : [])));
  const last = known.flatMap(({ headStart, person }) => (before - headStart <= far ? [person] : []));
  const [one, ...others] = here.size > 0 ? here : new Set(last);
  return one && others.length === 0 ? one : null;
}

/** Whether a text gives somebody a role, or one of that kind. */
export const isBearer = ({ bearers }: SourceContext, { id }: Person, noun: string): boolean =>
  [nounOf(noun), ...(narrowerNouns.get(noun) ?? [])].some((kind) => bearers.nouns.get(id)?.has(kind));

/** Who was last given a role before a place. */
function rolesOf({ bearers }: SourceContext, noun: string, before: number): readonly Borne[] {
  const roles = bearers.named.get(noun) ?? [];
  const end = countLeading(roles, ({ headStart }) => headStart < before);
  return roles.slice(Math.max(0, end - mostBearers), end);
}
