import { browser } from 'wxt/browser';

type Data = Readonly<Record<string, unknown>>;

let data: Data = {};
let reading: Promise<void> | null = null;

/**
 * Reads the file of weights and word lists that the build makes (`modules/data`), once; after a failure the next call tries
 * again.
 */
export function readAnalysisData(): Promise<void> {
  reading ??= readFile().then(
    (read) => void (data = read),
    (error: unknown) => {
      reading = null;
      throw new Error(`The extension's own file of word lists cannot be read: ${String(error)}`);
    },
  );
  return reading;
}

/** The file is part of the extension; the manifest's policy lets it fetch nothing else. */
async function readFile(): Promise<Data> {
  const file = await fetch(browser.runtime.getURL('/analysis.json'));
  return (await file.json()) as Data;
}

/** The data of a module of `lib/analysis` or of compromise; throws when the file has none for it, or has not been read. */
export function dataOf(source: string): unknown {
  if (!Object.hasOwn(data, source)) throw new Error(`${source} has not been read`);
  return data[source];
}
