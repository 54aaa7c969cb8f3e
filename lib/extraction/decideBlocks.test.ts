// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { collectOutline } from '../page/outline/collectOutline';
import { TimeSlicer } from '../page/dom/timeSlicer';
import { decideBlocks } from './decideBlocks';
import { noMetadata } from '../../tests/fixtures/noMetadata';

const sentence =
  'The old bridge over the Mirna will open again in May, the mayor said on Tuesday, after two years of repairs.';

/** The chosen texts, when Readability kept those that `isKept`. */
async function chosenFrom(html: string, isKept: (text: string) => boolean): Promise<string[]> {
  const slicer = new TimeSlicer(1000);
  const { outline } = await collectOutline(new DOMParser().parseFromString(html, 'text/html'), slicer);
  for (const block of outline.blocks) block.readabilityShare = isKept(block.text) ? 1 : 0;
  return (await decideBlocks(outline, noMetadata, slicer))
    .filter(({ isKept }) => isKept)
    .map(({ block }) => block.text);
}

it('takes the running text where next to nothing was kept', async () => {
  const story = [1, 2, 3].map((day) => `Day ${String(day)}: ${sentence}`);
  const html = `<div><p>More from Mirna.</p></div><div>${story.map((text) => `<p>${text}</p>`).join('')}</div>
    <div class="newsletter"><p>${sentence}</p></div>`;
  expect(await chosenFrom(html, (text) => text.startsWith('More'))).toEqual(story);
});

it('takes the part before the one that was kept, with its heading and its short paragraphs', async () => {
  const part = (day: string) =>
    `<div class="part"><h2 id="share-of-the-${day}-work">${day}</h2>${[1, 2, 3]
      .map((hour) => `<p class="text block-${day}${'xyz'.charAt(hour)}">${day} ${String(hour)}: ${sentence}</p>`)
      .join('')}<p class="text">She nodded, and left it at that.</p></div>`;
  const html = `<p>Mirna</p><section>${part('Monday')}<div class="promo">Offers</div></section><section>${part('Tuesday')}</section>`;
  const story = ['Monday', 'Tuesday'].flatMap((day) => [
    day,
    ...[1, 2, 3].map((hour) => `${day} ${String(hour)}: ${sentence}`),
    'She nodded, and left it at that.',
  ]);
  expect(await chosenFrom(html, (text) => text.startsWith('Tuesday'))).toEqual(story);
});

it('takes a list that the text announces', async () => {
  const story = [1, 2, 3].map((day) => `Day ${String(day)}: ${sentence}`);
  const html = `<div><div>${story.map((text) => `<p>${text}</p>`).join('')}<p>The winners are:</p></div>
    <ul><li>Ada Kovač</li><li>Jo Park</li></ul><ul><li>Storms ahead</li></ul></div>`;
  expect(await chosenFrom(html, (text) => /^(Day|The)/.test(text))).toEqual([
    ...story,
    'The winners are:',
    'Ada Kovač',
    'Jo Park',
  ]);
});

it('takes the standfirst that a box around it is called by', async () => {
  const story = [1, 2, 3].map((day) => `Day ${String(day)}: ${sentence}`);
  const html = `<ul><li>Large type</li></ul><div id="x-synopsis"><div><div><div>Two years late, and twice as strong.</div></div></div></div>
    <div>${story.map((text) => `<p>${text}</p>`).join('')}</div>`;
  expect(await chosenFrom(html, (text) => text.startsWith('Day'))).toEqual([
    'Two years late, and twice as strong.',
    ...story,
  ]);
});
