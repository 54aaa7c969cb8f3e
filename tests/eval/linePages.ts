import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readJsonLines, writeJsonLines } from './jsonLines';

/** One line of a file of sentences and furniture: {@link keep} says which it is. */
interface Line {
  readonly id: string;
  readonly keep: boolean;
  readonly line: string;
}

const story = [
  'The parish of Elm Green met on Sunday to decide what should become of the old tower, which has leaned since 1953.',
  'The church was full long before the meeting began, and people stood in the porch and on the wall outside.',
  'Nobody disputed that the stones are loose, and that the bell was last rung when most of those present were at school.',
  'The vote was taken by a show of hands, and the work is to begin in April, two months later than was planned.',
];

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The page of an invented article that has the line as a paragraph in its middle. */
const pageWith = (line: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parish keeps the tower</title></head><body><main><article><h1>Parish keeps the tower</h1>${[
    ...story.slice(0, 2),
    line,
    ...story.slice(2),
  ]
    .map((text) => `<p>${escape(text)}</p>`)
    .join('\n')}</article></main></body></html>`;

/** Makes a folder of pages with their index, one for each line of a file. */
export function writeLinePages(file: string, folder: string): void {
  const set = basename(file).replace(/\.jsonl$/, '');
  const entries = readJsonLines<Line>(file).map(({ id, keep, line }) => {
    writeFileSync(join(folder, `${id}.html`), pageWith(line));
    const known = keep ? { with: [line] } : { without: [line] };
    return { id, file: `${id}.html`, url: `https://line.invalid/${id}`, set, publisher: 'line', ...known };
  });
  writeJsonLines(join(folder, 'index.jsonl'), entries);
}
