import { analyze } from '../analyze';

/** The people of a text as the tests' tables show them: the name, with the number of places that name them when several. */
export function namesIn(text: string): string[] {
  return analyze(text).people.map(({ name, mentions }) => {
    const count = mentions.filter(({ form }) => form === 'full-name' || form === 'short-name').length;
    return count === 1 ? name : `${name} ×${count}`;
  });
}
