import { expect, it } from 'vitest';
import { outlineElement } from '../../../tests/fixtures/outlineParts';
import { setStructureKeys } from './setStructureKeys';
import type { OutlineElement } from './outline';
import { TimeSlicer } from '../dom/timeSlicer';

const element = (name: string, labels: string, parent: OutlineElement | null = null) =>
  outlineElement({ name, labels, parent });

it('names paragraphs of one kind alike, whatever their own names', async () => {
  const text = element('div', 'story-text');
  const paragraphs = ['a', 'b', 'c', 'd', 'e'].map((own, i) => element('p', `para block-${own}wq n${String(i)}`, text));
  const box = element('aside', 'box-only', text);
  await setStructureKeys([text, ...paragraphs, box], new TimeSlicer(1000));
  expect(paragraphs.map(({ structureKey }) => structureKey)).toEqual(paragraphs.map(() => 'p.para n'));
  expect([text.structureKey, box.structureKey]).toEqual(['div.story-text', 'aside.']);
});
