import type { Person } from '../../result/analysis';
import type { Scene } from '../scene/scene';

/** Ann Lee*, 45,*; Ann Lee *(45)*; Ann Lee*, who is 45,*; Ann Lee *is 45.* */
const behind = /^(?:, (?:aged |now |who is )?| \(| is )([1-9]\d)(?=[,).;])/;

/** *45-year-old* sailor Ann Lee */
const inFront = /\b([1-9]\d)-year-old (?:[\p{L}’'-]+ ){0,3}$/u;

/** So many characters behind a name are looked at. */
const behindReach = 14;

/** So many are in front of it. */
const reach = 60;

/** The ages that a text gives for its people, by their id; those that it gives right beside a name. */
export function findAges({ text, people }: Pick<Scene, 'text' | 'people'>): ReadonlyMap<Person['id'], number> {
  const ages = new Map<number, number>();
  for (const { id, mentions } of people) {
    for (const { span, form } of mentions) {
      if (ages.has(id) || form === 'pronoun' || form === 'role') continue;
      const age =
        behind.exec(text.slice(span.end, span.end + behindReach))?.[1] ??
        inFront.exec(text.slice(Math.max(0, span.start - reach), span.start))?.[1];
      if (age !== undefined) ages.set(id, Number(age));
    }
  }
  return ages;
}
