import { browser } from 'wxt/browser';

type Data = Readonly<Record<string, unknown>>;

let data: Data = {};
let reading: Promise<void> | null = null;

/** Reads the file of weights and word lists that the build makes (`modules/data`): once, and again after it could not be read. */
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

/** From the extension itself: the policy of its manifest lets it ask for nothing else. */
async function readFile(): Promise<Data> {
  const file = await fetch(browser.runtime.getURL('/analysis.json'));
  return (await file.json()) as Data;
}

/** What stands in the file for a source of `lib/analysis` or of compromise; throws where nothing does, or nothing has been read. */
export function dataOf(source: string): unknown {
  if (!Object.hasOwn(data, source)) throw new Error(`${source} has not been read`);
  return data[source];
}
