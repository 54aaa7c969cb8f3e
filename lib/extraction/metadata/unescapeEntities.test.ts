import { expect, it } from 'vitest';
import { unescapeEntities } from './unescapeEntities';

it.each([
  ['a name', 'Moss &amp; Quill', 'Moss & Quill'],
  ['marks', '&ldquo;No&rdquo; &ndash; so Ada &hellip;', '“No” – so Ada …'],
  ['letters with marks, in their case', '&Eacute;mile K&aring;re &scaron;', 'Émile Kåre š'],
  ['the apostrophe of XML', 'Park&apos;s', "Park's"],
  ['a decimal number', 'Park&#8217;s', 'Park’s'],
  ['a hexadecimal number', '&#x1F600; &#X2019;', '😀 ’'],
  ['no character', '&#0; &#x110000;', '&#0; &#x110000;'],
  ['names of nothing', '&constructor; &toString; &nobody;', '&constructor; &toString; &nobody;'],
  ['an ampersand alone', 'Moss & Quill; Lee&Park', 'Moss & Quill; Lee&Park'],
])('%s', (_, text, expected) => {
  expect(unescapeEntities(text)).toBe(expected);
});
