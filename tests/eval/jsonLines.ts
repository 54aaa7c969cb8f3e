import { readFileSync, writeFileSync } from 'node:fs';

/** The records of a JSON-lines file, in order. Throws on a line that is no JSON. */
export function readJsonLines<Entry>(file: string): Entry[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Entry);
}

export function writeJsonLines(file: string, records: readonly unknown[]): void {
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
}
