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

/** How old people are, by who they are, and who is of an age. */
export interface Ages {
  readonly byPerson: ReadonlyMap<Person['id'], number>;
  readonly byAge: ReadonlyMap<number, readonly Person[]>;
}

/** The ages that a text gives for its people, the first for each; those that it gives right beside a name. */
export function findAges({ text, people }: Pick<Scene, 'text' | 'people'>): Ages {
  const byPerson = new Map<number, number>();
  const byAge = new Map<number, Person[]>();
  for (const person of people) {
    for (const { span, form } of person.mentions) {
      if (form === 'pronoun' || form === 'role') continue;
      const age =
        behind.exec(text.slice(span.end, span.end + behindReach))?.[1] ??
        inFront.exec(text.slice(Math.max(0, span.start - reach), span.start))?.[1];
      if (age === undefined) continue;
      byPerson.set(person.id, Number(age));
      const known = byAge.get(Number(age));
      if (known) known.push(person);
      else byAge.set(Number(age), [person]);
      break;
    }
  }
  return { byPerson, byAge };
}
