import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../browser/temporaryFolder';
import { writeLinePages } from './linePages';
import { readEntries } from './pages';

it('makes a page for each line, and says whether it is of the article', () => {
  const { path, remove } = temporaryFolder('whosaid-lines-');
  try {
    const file = join(path, 'lines.jsonl');
    writeFileSync(
      file,
      '{"id":"a","keep":true,"line":"“Share <it>,” Lee said."}\n{"id":"b","keep":false,"line":"Share & like"}\n',
    );
    writeLinePages(file, path);
    expect(readEntries(path)).toEqual([
      {
        id: 'a',
        file: 'a.html',
        url: 'https://line.invalid/a',
        set: 'lines',
        publisher: 'line',
        with: ['“Share <it>,” Lee said.'],
      },
      {
        id: 'b',
        file: 'b.html',
        url: 'https://line.invalid/b',
        set: 'lines',
        publisher: 'line',
        without: ['Share & like'],
      },
    ]);
    expect(readFileSync(join(path, 'a.html'), 'utf8')).toContain('<p>“Share &lt;it>,” Lee said.</p>');
  } finally {
    remove();
  }
});
