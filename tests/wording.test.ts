import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../lib/analysis/analyze';

const folder = join(import.meta.dirname, 'wording');

/** The cases of one file; `wording/README.md` describes the format. */
function readCases(file: string): (readonly [text: string, speakers: string])[] {
  return readFileSync(join(folder, file), 'utf8')
    .split(/\n{2,}/)
    .flatMap((block) => {
      const lines = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      const speakers = lines.pop()?.replace(/^= ?/, '');
      return speakers === undefined ? [] : [[lines.join('\n'), speakers] as const];
    });
}

function speakersOf(text: string): string {
  return analyze(text)
    .quotes.flatMap(({ kind, content, attribution }) =>
      content.map(() => (kind === 'title' ? 'title' : (attribution?.name ?? '–'))),
    )
    .join('; ');
}

describe.each(readdirSync(folder).filter((file) => file.endsWith('.txt')))('%s', (file) => {
  it.each(readCases(file))('%s', (text, speakers) => {
    expect(speakersOf(text) || '(none)').toBe(speakers);
  });
});
