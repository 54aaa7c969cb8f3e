import { expect, it } from 'vitest';
import { findQuotes } from '../quotes/findQuotes';
import { readSyntax } from '../syntax/readSyntax';
import { tagText } from '../text/tagging';
import { splitBlocks } from '../text/block';
import { buildScene } from './scene/buildScene';
import { speakerRules } from './speakerRules';

/** How many items all rules look at for all quotations of a text. */
function countReads(text: string): number {
  const blocks = splitBlocks(text);
  const [tagged, quotes] = [tagText(text, blocks), findQuotes(text, blocks)];
  const scene = buildScene(tagged, quotes, [], readSyntax(tagged, quotes));
  let reads = 0;
  const items = new Proxy([...scene.items], {
    get: (target, key, receiver) => {
      reads++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  for (const part of scene.parts) for (const { judge } of speakerRules) judge({ ...scene, items }, part, () => true);
  return reads;
}

const hostile: readonly (readonly [name: string, unit: string])[] = [
  ['one endless paragraph', 'Ann Lee said “no” and Omar Park said that '],
  ['nothing but marks', '“a” '],
  ['commas', 'Ann Lee, a, b, said, “no”, '],
  ['brackets', '“no” (Ann) (said) (Lee '],
  ['paragraphs', '“We lost the boat,” she said.\n'],
  ['paragraphs that end in a colon', 'Ann Lee said:\n“No.”\n'],
  ['a transcript', 'ANN LEE: I do.\nOMAR PARK: You do?\n'],
  ['according to', 'According to Lee “no” according to Park '],
];

/** Twice the text takes twice the work, and somewhat more while the texts are short; four times as much would be quadratic. */
const maxGrowth = 3;

it.each(hostile)(
  'does work in proportion to the text: %s',
  (_name, unit) => {
    const [short, long] = [countReads(unit.repeat(120)), countReads(unit.repeat(240))];
    expect(short).toBeGreaterThan(0);
    expect(long / short).toBeLessThan(maxGrowth);
  },
  60_000,
);
