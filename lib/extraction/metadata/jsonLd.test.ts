import { expect, it } from 'vitest';
import { readJsonLd, jsonLdText } from './jsonLd';

const types = (...sources: string[]) => readJsonLd(sources).map((item) => item.types.join());

it('finds typed objects wherever they stand, outer ones first', () => {
  const source =
    '{"@graph":[{"@type":["https://schema.org/NewsArticle"],"author":{"@type":"Person"}},{"@type":"WebPage"}]}';
  expect(types(source)).toEqual(['NewsArticle', 'Person', 'WebPage']);
});

it.each([
  ['raw line breaks', '{"@type":"Article","headline":"a\nb"}', ['Article']],
  ['a semicolon after it', '{"@type":"Article"};', ['Article']],
  ['no JSON', '<html>', []],
  ['deep nesting', '['.repeat(50_000), []],
  ['null', 'null', []],
])('comes through %s', (_, source, expected) => {
  expect(types(source)).toEqual(expected);
});

it('takes `__proto__` for a key like any other', () => {
  const [item] = readJsonLd(['{"@type":"Article","__proto__":{"headline":"x"}}']);
  expect(item?.values['headline']).toBeUndefined();
});

it('reads texts without entities', () => {
  expect(jsonLdText([' a &amp; b&#8217;s\n c '])).toBe('a & b’s c');
  expect(jsonLdText('a&amp;#8230;')).toBe('a…');
});
