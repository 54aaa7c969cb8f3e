import type { Person } from '../../result/analysis';
import { mentionsIn } from '../scene/peopleIndex';
import type { Scene } from '../scene/scene';

/** In characters, about three sentences. */
const near = 400;

/** Whom the words just before a place mention. */
export const mentionedJustBefore = ({ mentions }: Pick<Scene, 'mentions'>, before: number): ReadonlySet<Person> =>
  new Set(mentionsIn(mentions, { start: before - near, end: before }).map(({ person }) => person));
