// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { collectOutline } from '../../page/outline/collectOutline';
import { TimeSlicer } from '../../page/dom/timeSlicer';
import { pruneForReadability } from './pruneForReadability';

const sentence =
  'The old bridge over the Mirna will open again in May, the mayor said on Tuesday, after two years of repairs.';
const repeat = (count: number, html: string) => html.repeat(count);

it.each([
  [
    'a small page stays whole',
    `${repeat(50, '<li><a href="/x">Item</a></li>')}<p>${sentence}</p>`,
    { seen: 51, beyond: 0 },
  ],
  [
    'a menu goes',
    `<ul>${repeat(2500, '<li><a href="/x">Item</a></li>')}</ul><article>${repeat(9, `<p>${sentence}</p>`)}</article>`,
    { seen: 9, beyond: 0 },
  ],
  [
    'what is beside the article goes',
    `<div><article>${repeat(900, `<p>${sentence}</p>`)}</article></div><div>${repeat(1500, '<p>Comment</p>')}</div>`,
    { seen: 900, beyond: 0 },
  ],
  [
    'the end of a long article is beyond',
    `<article>${repeat(2100, '<p>Short words.</p>')}</article>`,
    { seen: 1999, beyond: 101 },
  ],
])('%s', { timeout: 60_000 }, async (_, html, expected) => {
  const copy = new DOMParser().parseFromString(html, 'text/html');
  const slicer = new TimeSlicer(10_000);
  const { seen, beyond } = await pruneForReadability(await collectOutline(copy, slicer), slicer);
  expect({ seen: seen.size, beyond: beyond.size }).toEqual(expected);
});
