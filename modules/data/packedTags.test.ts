import { expect, test } from 'vitest';
import { packTags, unpackTags } from './packedTags';

const tags = {
  lee: 'LastName',
  moss: ['Singular', 'LastName'],
  quill: ['Singular'],
  "d'or": 'LastName',
  ':)': 'Emoticon',
};

test('words stand under their tags, one a line', () => {
  expect(packTags(tags)).toEqual({
    LastName: "lee\nd'or",
    'Singular LastName ': 'moss',
    'Singular ': 'quill',
    Emoticon: ':)',
  });
});

test('what is unpacked is what was packed', () => {
  expect(unpackTags(packTags(tags))).toEqual(tags);
});

test.each([
  ['a word of two lines', { 'a\nb': 'Noun' }],
  ['a tag with a space', { a: 'Proper Noun' }],
])('%s is not packed', (_, odd) => {
  expect(() => packTags(odd)).toThrow('cannot be packed');
});
