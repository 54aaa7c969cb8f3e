import { expect, it } from 'vitest';
import { nameMakes } from './nameMakes';
import type { OutlineElement } from './outline';
import { Pace } from '../dom/pace';

const element = (name: string, labels: string, parent: OutlineElement | null = null) => ({
  parent,
  name,
  labels,
  role: '',
  itemprop: '',
  make: '',
  textLength: 0,
  linkLength: 0,
  pictures: 0,
});

it('names paragraphs of one kind alike, whatever their own names', async () => {
  const text = element('div', 'story-text');
  const paragraphs = ['a', 'b', 'c', 'd', 'e'].map((own, i) => element('p', `para block-${own}wq n${String(i)}`, text));
  const box = element('aside', 'box-only', text);
  await nameMakes([text, ...paragraphs, box], new Pace(1000));
  expect(paragraphs.map(({ make }) => make)).toEqual(paragraphs.map(() => 'p.para n'));
  expect([text.make, box.make]).toEqual(['div.story-text', 'aside.']);
});
