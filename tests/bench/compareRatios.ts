import { readFileSync, writeFileSync } from 'node:fs';
import { measureAnalysis, measureRereading } from './analysis';

/** Ratios of CPU times, which another machine changes little. */
const baselineFile = 'tests/bench/baseline.json';

/** Runs of one build have differed by up to a tenth on a busy machine. */
const tolerance = 1.15;

/** The ratios as they are now, beside those that are stored. */
export function compareRatios(paragraphs: readonly string[], runs: number) {
  const baseline = JSON.parse(readFileSync(baselineFile, 'utf8')) as Readonly<Record<string, number>>;
  return Object.entries(measureRatios(paragraphs, runs)).map(([ratio, now]) => {
    const stored = baseline[ratio] ?? NaN;
    return { ratio, stored, now, isKept: now <= stored * tolerance };
  });
}

/** Makes the ratios as they are now those to compare with. */
export function storeRatios(paragraphs: readonly string[], runs: number): void {
  const rounded = Object.entries(measureRatios(paragraphs, runs)).map(([ratio, now]) => [
    ratio,
    Number(now.toFixed(2)),
  ]);
  writeFileSync(baselineFile, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
}

function measureRatios(paragraphs: readonly string[], runs: number): Record<string, number> {
  const analysis = measureAnalysis(paragraphs, runs, [5_000, 20_000, 80_000]).map(
    (row) => [`analysis of ${row.characters} characters ÷ compromise alone`, row['times compromise alone']] as const,
  );
  const [again] = measureRereading(paragraphs, runs);
  return { ...Object.fromEntries(analysis), 'one paragraph changed ÷ first reading': again?.ratio ?? NaN };
}
