import { describe, expect, it } from 'vitest';
import { isHeadlinePart } from './headline';

const headlines = ['After the flood: Bridge opens in May'];

describe('isHeadlinePart', () => {
  it.each([
    ['the line over it', 'After the flood', true],
    ['the rest of it', 'Bridge opens in May', true],
    ['all of it with its section before it', 'TownAfter the flood: Bridge opens in May', true],
    ['a word of it', 'May', false],
    ['its middle', 'the flood: Bridge', false],
    ['another line', 'Engineers found rust', false],
  ])('%s: %j', (_, text, expected) => {
    expect(isHeadlinePart(text, headlines)).toBe(expected);
  });
});
