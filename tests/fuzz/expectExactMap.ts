import { expect } from 'vitest';
import type { ExtractionResult } from '../../lib/page/article';
import { wrongUnits } from './wrongUnits';

/** Fails unless each unit of the text comes from one place of the page and that place leads back to it. */
export function expectExactMap(reading: ExtractionResult): void {
  expect(wrongUnits(reading)).toEqual([]);
}
