import { expect, it } from 'vitest';
import { cueWord } from './cueForms';

it.each([
  ['said', 'say', 'past'],
  ['says', 'say', 'present'],
  ['telling', 'tell', 'gerund'],
  ['written', 'write', 'participle'],
  ['quipped', 'quip', 'past'],
  ['read', 'read', 'past'],
  ['blogging', 'blog', 'gerund'],
  ['cried', 'cry', 'past'],
  ['scolded', 'scold', 'past'],
  ['forecast', 'forecast', 'past'],
  ['labelling', 'label', 'gerund'],
  ['labeled', 'label', 'past'],
  ['admitting', 'admit', 'gerund'],
  ['deriding', 'deride', 'gerund'],
  ['gushes', 'gush', 'present'],
] as const)('knows %s as a form of %s', (word, infinitive, form) => {
  expect(cueWord(word)).toMatchObject({ infinitive, form });
});

it('knows no other words', () => {
  expect(cueWord('table')).toBeNull();
});
