import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { Page } from '../browser/types';

interface Visit {
  readonly page: Page;
}

/** One visit for all tests of a block, which begins before the first and ends after the last of them. */
export function oneVisit<Given extends Visit>(open: () => Promise<Given>): () => Given {
  let visit: Given | undefined;
  beforeAll(async () => {
    visit = await open();
  });
  afterAll(() => visit?.page.close());
  return () => {
    if (!visit) throw new Error('The page is not open: the tests have not begun.');
    return visit;
  };
}

/** A visit that ends with the test. */
export async function visitInTest<Given extends Visit>(open: Promise<Given>): Promise<Given> {
  const visit = await open;
  onTestFinished(() => visit.page.close());
  return visit;
}
