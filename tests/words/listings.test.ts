import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'docs/store/listing';

/** At most so many characters: App Store for the subtitle and the keywords, App Store and Edge for the description. */
const limits = { Subtitle: 30, Keywords: 100, Description: 4000 } as const;

/** Edge takes no shorter description. */
const shortestDescription = 250;

/** What a store's text may not claim. */
const boasts =
  /\b(?:best|most|fastest|first|only|perfect|always right|beste[nrs]?|meilleure?|mejor|лучш\S+)\b|الأفضل|#1/iu;

const files = readdirSync(folder);

const partsOf = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readFileSync(`${folder}/${file}`, 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((part) => {
        const [heading = '', ...lines] = part.split('\n');
        return [heading, lines.join('\n').trim()];
      }),
  );

test('there is a text for each language that the extension speaks', () => {
  expect(files.map((file) => basename(file, '.md'))).toEqual(
    readdirSync('locales').map((file) => basename(file, '.yml')),
  );
});

test.each(files)('%s is what the stores take', (file) => {
  const parts = partsOf(file);
  expect(Object.keys(parts)).toEqual(Object.keys(limits));
  for (const [name, limit] of Object.entries(limits)) expect(parts[name]?.length, name).toBeLessThanOrEqual(limit);
  expect(parts['Description']?.length).toBeGreaterThanOrEqual(shortestDescription);
  expect(Object.values(parts).join('\n')).not.toMatch(boasts);
});

test.each([
  ['1-article-and-panel-1280x800', 1280, 800],
  ['2-card-1280x800', 1280, 800],
  ['3-sources-1280x800', 1280, 800],
  ['4-dark-1280x800', 1280, 800],
  ['5-settings-1280x800', 1280, 800],
  ['promo-small-440x280', 440, 280],
  ['promo-large-1400x560', 1400, 560],
  ['logo-300x300', 300, 300],
])('the picture %s is as large as it says', (name, width, height) => {
  const file = `docs/store/images/${name}.png`;
  expect(existsSync(file)).toBe(true);
  const png = readFileSync(file);
  // A PNG's first chunk begins with its width and height.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
});
