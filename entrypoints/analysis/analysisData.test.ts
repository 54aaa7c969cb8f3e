import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `extension:/${path}` } } }));

const fetched = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  vi.resetModules();
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});

const file = () => Promise.resolve(new Response('{"lists/hills":"down fell"}'));

test('the file is read once, and holds its sources', async () => {
  fetched.mockImplementation(file);
  const { readAnalysisData, dataOf } = await import('./analysisData');
  await Promise.all([readAnalysisData(), readAnalysisData()]);
  await readAnalysisData();
  expect(fetched.mock.calls).toEqual([['extension://analysis.json']]);
  expect(dataOf('lists/hills')).toBe('down fell');
});

test('a file that cannot be read says so, and is read again when it is wanted again', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockImplementation(file);
  const { readAnalysisData, dataOf } = await import('./analysisData');
  await expect(readAnalysisData()).rejects.toThrow(
    "The extension's own file of word lists cannot be read: TypeError: Failed to fetch",
  );
  expect(() => dataOf('lists/hills')).toThrow('lists/hills has not been read');
  await readAnalysisData();
  expect(dataOf('lists/hills')).toBe('down fell');
});

test('a source that is not in the file is not made up', async () => {
  fetched.mockImplementation(file);
  const { readAnalysisData, dataOf } = await import('./analysisData');
  await readAnalysisData();
  expect(() => dataOf('lists/dales')).toThrow('lists/dales has not been read');
});
