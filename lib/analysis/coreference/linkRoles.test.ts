import { expect, test } from 'vitest';
import { stepsOf } from '../../../tests/fixtures/stepsOf';

/** Each role that means somebody named, with whom it means. */
function rolesIn(text: string): string[] {
  const { named, places } = stepsOf(text);
  return places.flatMap(({ kind, first, last, referent }) => {
    const words = named.words.slice(first, last + 1).map((word) => word.text);
    return kind === 'role' ? [`${words.join(' ')} = ${named.named[referent]?.name}`] : [];
  });
}

test.each([
  {
    point: 'the only one of that role',
    text: 'Vera Lee, the mayor of Portlow, left. The mayor did not speak.',
    roles: ['The mayor = Vera Lee'],
  },
  {
    point: 'with the country that the role names',
    text: 'Vera Lee, president of Russia, left. The Russian president did not speak.',
    roles: ['The Russian president = Vera Lee'],
  },
  {
    point: 'two of that role',
    text: 'Vera Lee, the mayor of Portlow, met Peter Lindqvist, the mayor of Ashby. The mayor did not speak.',
    roles: [],
  },
  {
    point: 'before it is given',
    text: 'The mayor did not speak. Vera Lee, the mayor of Portlow, left.',
    roles: [],
  },
  {
    point: 'of something else',
    text: 'Vera Lee, the mayor of Portlow, left. The mayor of Ashby did not speak.',
    roles: [],
  },
])('$point', ({ text, roles }) => expect(rolesIn(text)).toEqual(roles));
