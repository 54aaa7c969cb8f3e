import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../lib/analysis/text/span';

/** One line of the training file: a text with the spans of its people's names. */
export interface TrainingText {
  readonly id: string;
  readonly source: string;
  /** As the source states it. */
  readonly licence?: string;
  readonly text: string;
  readonly people: readonly Span[];
  /** Neither name nor not. */
  readonly ignore?: readonly Span[];
  /** The text that this one is an altered copy of; its own id when it is none. Copies stay in the fold of their original. */
  readonly original: string;
}

/** Reads a training file, gzipped or not. */
export function readTrainingTexts(file: string): TrainingText[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Omit<TrainingText, 'original'>)
    .map((record) => ({ ...record, original: record.id }));
}

/** A number below 2³² that depends on nothing but the string, so that every run draws the same. */
export function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

export interface Draw {
  /** Between 0 and 1. */
  readonly number: () => number;
  readonly whole: (least: number, below: number) => number;
  readonly from: <Item>(items: readonly Item[]) => Item;
}

/** Chance that repeats. */
export function drawWith(seedText: string): Draw {
  let seed = hash(seedText);
  const number = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed >>> 4) / 2 ** 28;
  };
  return {
    number,
    whole: (least, below) => least + Math.floor(number() * (below - least)),
    from: <Item>(items: readonly Item[]) => {
      const item = items[Math.floor(number() * items.length)];
      if (item === undefined) throw new Error('Cannot draw from an empty list');
      return item;
    },
  };
}
