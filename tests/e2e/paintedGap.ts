import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '../browser/types';

/** What is on the screen between two words. */
export interface PaintedGap {
  /** The colour behind the words, as red, green and blue. */
  readonly ground: readonly number[];
  /** The lengths, in pixels, of the pieces of the line beneath; empty when there is no line. */
  readonly line: readonly number[];
  /** How much the line differs from its ground, over all its rows: of two in one colour the thicker one has more. */
  readonly weight: number;
}

/** So wide a gap has room for several dashes, and no letter in it. */
const gapPx = 80;

/** Words of each kind in the sample article. */
export const wordsOfKind = {
  statement: 'We are not going to leave',
  fragment: 'winter reserve',
  unnamed: 'A boat too far',
  person: 'Ruben Achterveld',
} as const;

/** The style of the line under a kind of mark in the sample article, as it is on the screen. */
export const lineOf = async (page: Page, kind: keyof typeof wordsOfKind): Promise<string> =>
  styleOf((await paintedGap(page, wordsOfKind[kind])).line);

/** The style of the line under each kind of mark in the sample article, as it is on the screen. */
export async function linesOfAllKinds(page: Page): Promise<Record<keyof typeof wordsOfKind, string>> {
  const lines = { statement: '', fragment: '', unnamed: '', person: '' };
  for (const kind of ['statement', 'fragment', 'unnamed', 'person'] as const) lines[kind] = await lineOf(page, kind);
  return lines;
}

function styleOf(line: readonly number[]): string {
  if (line.length === 0) return 'none';
  if (line.length === 1) return 'solid';
  // What is cut off by a word at either end says nothing.
  return Math.max(...line) <= 3 ? 'dotted' : 'dashed';
}

/** Reads the gap between the first two of these words from a picture of the page, with wide gaps and large letters. Scrolls there. */
export async function paintedGap(page: Page, words: string): Promise<PaintedGap> {
  const place = await page.evaluate(findGap, words, gapPx);
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-pixels-'));
  try {
    const file = join(folder, 'screen.png');
    await page.screenshot(file);
    return await page.evaluate(readGap, readFileSync(file, 'base64'), place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly baseline: number;
}

/** Runs inside the page: self-contained. */
async function findGap(words: string, width: number): Promise<Place> {
  document.body.style.wordSpacing = `${width}px`;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = (node as Text).data.indexOf(words);
    const element = node.parentElement;
    if (start < 0 || !element?.checkVisibility()) continue;
    // No line may end in the gap.
    element.style.whiteSpace = 'nowrap';
    // Large enough that nothing of the line falls together with the end of a band of colour.
    element.style.fontSize = '32px';
    const range = document.createRange();
    range.setStart(node, start + words.indexOf(' '));
    range.setEnd(node, start + words.indexOf(' ') + 1);
    const { x, y } = range.getBoundingClientRect();
    scrollBy({ left: x - innerWidth / 2, top: y - innerHeight / 2, behavior: 'instant' });
    // Two frames: the browser has drawn it by then.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('no canvas');
    const { fontSize, fontFamily } = getComputedStyle(element);
    pen.font = `${fontSize} ${fontFamily}`;
    return { left, right, bottom, baseline: top + pen.measureText(words).fontBoundingBoxAscent };
  }
  throw new Error(`Not in the page: ${words}`);
}

/** Runs inside the page: self-contained. */
async function readGap(png: string, { left, right, bottom, baseline }: Place): Promise<PaintedGap> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  type Colour = readonly number[];
  const colourAt = (x: number, y: number): Colour => [...data.subarray(4 * (y * image.width + x)).subarray(0, 3)];
  const difference = (a: Colour, b: Colour) =>
    a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0);
  const lineFrom = 100;

  const middle = Math.round((left + right) / 2);
  const ground = colourAt(middle, Math.round(baseline - 10));
  const outside = colourAt(middle, Math.round(bottom + 6));
  // Where a band of colour ends, a row of pixels may be a mixture.
  const isEdge = (y: number) => difference(ground, outside) > lineFrom && Math.abs(y + 0.5 - bottom) < 1;
  const differenceAt = (x: number, y: number) =>
    isEdge(y) ? 0 : difference(colourAt(x, y), y + 0.5 < bottom ? ground : outside);
  const isLine = (x: number, y: number) => differenceAt(x, y) > lineFrom;

  const [from, to] = [Math.ceil(left) + 2, Math.floor(right) - 2];
  let weight = 0;
  const rows = Array.from({ length: 18 }, (_, index) => {
    const y = Math.floor(baseline) - 4 + index;
    const pieces: number[] = [];
    for (let x = from; x < to; x++) {
      weight += differenceAt(x, y);
      if (!isLine(x, y)) continue;
      if (x > from && isLine(x - 1, y)) pieces.push((pieces.pop() ?? 0) + 1);
      else pieces.push(1);
    }
    return pieces;
  });
  const sum = (pieces: readonly number[]) => pieces.reduce((all, piece) => all + piece, 0);
  const line = rows.reduce((longest, row) => (sum(row) > sum(longest) ? row : longest), []);
  return { ground, line, weight };
}
