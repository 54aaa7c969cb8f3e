// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { collectOutline } from '../collectOutline';
import { Pace } from '../pace';
import { chooseBlocks } from './chooseBlocks';

const sentence =
  'The old bridge over the Mirna will open again in May, the mayor said on Tuesday, after two years of repairs.';

it('takes the running text where next to nothing was kept', async () => {
  const story = [1, 2, 3].map((day) => `Day ${String(day)}: ${sentence}`);
  const html = `<div><p>More from Mirna.</p></div><div>${story.map((text) => `<p>${text}</p>`).join('')}</div>
    <div class="newsletter"><p>${sentence}</p></div>`;
  const pace = new Pace(1000);
  const { outline } = await collectOutline(new DOMParser().parseFromString(html, 'text/html'), pace);
  for (const block of outline.blocks) block.keptShare = block.text.startsWith('More') ? 1 : 0;
  const hints = { headlines: [], summaries: [], statedBody: null, byline: null };
  expect((await chooseBlocks(outline, hints, pace)).map(({ text }) => text)).toEqual(story);
});
