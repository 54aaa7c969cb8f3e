// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectExactMap } from '../../tests/fuzz/expectExactMap';
import { readArticle } from './readArticle';
import type { Article } from '../page/article';

const fixtures = join(import.meta.dirname, '../../tests/fixtures');

async function articleOf(file: string): Promise<Article | null> {
  const page = new DOMParser().parseFromString(readFileSync(join(fixtures, file), 'utf8'), 'text/html');
  const reading = await readArticle(page);
  expectExactMap(reading);
  return reading.status === 'ready' ? reading.article : null;
}

/** The first words of each block of the article. */
async function read(file: string): Promise<string[]> {
  const { text, blocks } = (await articleOf(file)) ?? { text: '', blocks: [] };
  return blocks.map(({ span }) => text.slice(span.start, Math.min(span.end, span.start + 40)));
}

describe('pages as outlets make them', () => {
  it('finds the article among offers, captions, cards and links', async () => {
    expect(await read('crowded-article.html')).toEqual([
      'A cracked bearing, and no spare one nort',
      'The ferry to Sundholm will stay in port ',
      '“We could have sailed with it, and we wo',
      'The island’s shop has flour for a week a',
      'A spare part from Aarnes',
      'There is no bearing of that size north o',
      'Tomorrow we row.',
      '— Einar Moe (@moe_sundholm) 9 March 2026',
      'The council will meet on Wednesday. It h',
      'In 2021 the second ferry was to cost fou',
      'Last spring it was to cost seven, and th',
    ]);
  });

  it('keeps captions apart', async () => {
    expect((await articleOf('crowded-article.html'))?.captions).toEqual(['The ferry at its berth on Monday evening']);
  });

  it('reads the entries of a live page without what stands between them', async () => {
    expect(await read('live-page.html')).toEqual([
      'The causeway to Harrow Bay is closed unt',
      'Waves over the sea wall',
      'Water is coming over the wall at Harrow ',
      '“Stay where you are”',
      '“Stay where you are, and keep away from ',
      'The ferry office has cancelled all saili',
    ]);
  });
});
