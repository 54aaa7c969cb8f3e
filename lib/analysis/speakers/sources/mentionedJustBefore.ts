import type { Person } from '../../result/analysis';
import { mentionsIn } from '../scene/peopleIndex';
import type { Scene } from '../scene/scene';

/** In characters, about three sentences. */
const reach = 400;

/** Whom the words just before a place mention. */
export const mentionedJustBefore = ({ mentions }: Pick<Scene, 'mentions'>, before: number): ReadonlySet<Person> =>
  new Set(mentionsIn(mentions, { start: before - reach, end: before }).map(({ person }) => person));

/** The only person whom the nearest paragraph that mentions anybody, just before a place, speaks of. */
export function onlyMentioned({ mentions, text }: Scene, before: number): Person | null {
  const near = mentionsIn(mentions, { start: before - reach, end: before });
  const last = near.at(-1)?.mention.span.start ?? 0;
  const start = text.lastIndexOf('\n', last);
  const [one, ...others] = new Set(near.flatMap(({ mention, person }) => (mention.span.start > start ? [person] : [])));
  return one && others.length === 0 ? one : null;
}
