import { expect, test, vi } from 'vitest';
import type { ReadArticle } from '../../../lib/extraction/readArticle';
import { awaitExtraction, isExtractionAwaited, offerExtraction } from './extraction';

const readArticle: ReadArticle = () => Promise.resolve({ status: 'no-article', kind: 'empty' });

test('the extraction reaches the content script that waits for it, and is then awaited no more', async () => {
  const extraction = awaitExtraction();
  expect(isExtractionAwaited()).toBe(true);
  offerExtraction(readArticle);
  expect(await extraction).toBe(readArticle);
  expect(isExtractionAwaited()).toBe(false);
});

test('an extraction that nobody awaits is left for nobody', () => {
  offerExtraction(readArticle);
  expect(isExtractionAwaited()).toBe(false);
});

test('of two content scripts the later one gets the extraction: the other is that of an older version', async () => {
  const isOldServed = vi.fn();
  void awaitExtraction().then(isOldServed);
  const extraction = awaitExtraction();
  offerExtraction(readArticle);
  expect(await extraction).toBe(readArticle);
  expect(isOldServed).not.toHaveBeenCalled();
});
