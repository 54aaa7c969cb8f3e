import { readFileSync, writeFileSync } from 'node:fs';

/** Ratios of CPU times, which another machine changes little. */
const baselineFile = 'tests/bench/baseline.json';

/** Runs of one build have differed by up to a tenth on a busy machine. */
const tolerance = 1.15;

/** The ratios as they are now, beside those that are stored. */
export function compareRatios(ratios: Readonly<Record<string, number>>) {
  const baseline = JSON.parse(readFileSync(baselineFile, 'utf8')) as Readonly<Record<string, number>>;
  return Object.entries(ratios).map(([ratio, now]) => {
    const stored = baseline[ratio] ?? NaN;
    return { ratio, stored, now, isKept: now <= stored * tolerance };
  });
}

/** Makes the ratios as they are now those to compare with. */
export function storeRatios(ratios: Readonly<Record<string, number>>): void {
  const rounded = Object.entries(ratios).map(([ratio, now]) => [ratio, Number(now.toFixed(2))]);
  writeFileSync(baselineFile, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
}
