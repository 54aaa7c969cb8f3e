import { expect, test } from 'vitest';
import { gatherPeople } from './gatherPeople';
import type { NameMention } from '../names/nameParts';

/** Places from names as written, a title in front where it has one; all in one line. */
const mentionsOf = (names: readonly string[]): NameMention[] =>
  names.map((written, index) => {
    const [title, ...rest] = /^(?:mr|mrs) /.test(written) ? written.split(' ') : [null, ...written.split(' ')];
    const suffix = rest.at(-1) === 'jr' ? 'jr' : null;
    return {
      first: index * 10,
      last: index * 10,
      probability: 1,
      keys: rest.filter((word): word is string => word !== 'jr'),
      nickname: null,
      suffix,
      title: title ?? null,
      isAlias: false,
      isRelative: false,
      family: null,
      titleGender: title === 'mr' ? 'masculine' : title === 'mrs' ? 'feminine' : null,
    };
  });

const gather = (names: readonly string[]): string[] =>
  gatherPeople(mentionsOf(names), []).map(({ mentions }) => mentions.map(({ first }) => names[first / 10]).join(' = '));

test.each([
  { point: 'short names', names: ['anna holm', 'holm', 'anna'], people: ['anna holm = holm = anna'] },
  { point: 'a short name before the full one', names: ['holm', 'anna holm'], people: ['holm = anna holm'] },
  { point: 'initials', names: ['anna b holm', 'a holm', 'anna holm'], people: ['anna b holm = a holm = anna holm'] },
  { point: 'two initials', names: ['george w holm', 'george h w holm'], people: ['george w holm', 'george h w holm'] },
  { point: 'short form', names: ['patrick holm', 'pat holm'], people: ['patrick holm = pat holm'] },
  {
    point: 'slip of the pen',
    names: ['kristin holmberg', 'kristen holmberg', 'holmborg'],
    people: ['kristin holmberg = kristen holmberg = holmborg'],
  },
  {
    point: 'spellings',
    names: ['brian tarnow', 'bryan tarnow', 'robert mueller', 'muller'],
    people: ['brian tarnow = bryan tarnow', 'robert mueller = muller'],
  },
  { point: 'short form, -ie', names: ['madison holm', 'maddie holm'], people: ['madison holm = maddie holm'] },
  { point: 'sisters', names: ['marie holm', 'mary holm'], people: ['marie holm', 'mary holm'] },
  {
    point: 'same surname, no guess',
    names: ['anna holm', 'peter holm', 'holm'],
    people: ['anna holm', 'peter holm'],
  },
  {
    point: 'same surname, told by title',
    names: ['anna holm', 'peter holm', 'mrs holm'],
    people: ['anna holm = mrs holm', 'peter holm'],
  },
  {
    point: 'same surname, called so before',
    names: ['anna holm', 'holm', 'peter holm', 'holm'],
    people: ['anna holm = holm = holm', 'peter holm'],
  },
  { point: 'two family names', names: ['luis prado vega', 'luis prado'], people: ['luis prado vega = luis prado'] },
  { point: 'father and son', names: ['anna holm', 'anna holm jr'], people: ['anna holm', 'anna holm jr'] },
])('$point', ({ names, people }) => expect(gather(names)).toEqual(people));
