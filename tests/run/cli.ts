import { ensureBrowsers } from '../browser/ensureBrowsers';
import build from '../e2e/build';
import { runSuite, type SuiteResult } from './runSuite';
import { sideBySide } from './sideBySide';

/** What is looked at without being run. */
const checks = ['check:types', 'check:format', 'check:lint', 'check:unused'];

/**
 * `npm test`: the unit tests, then the end-to-end tests of Chromium and of Firefox side by side, each in one process with
 * one browser. `npm run test:e2e` leaves out the first, `npm run check` has the checks before both.
 */
async function runAll(suites: readonly string[]): Promise<boolean> {
  if (suites.includes('check') && !(await sideBySide(checks))) return false;
  if (suites.includes('e2e') && !ensureBrowsers(['chromium', 'firefox'])) return false;
  const results: SuiteResult[] = [];
  if (suites.includes('unit')) results.push(await runSuite('unit'));
  if (suites.includes('e2e')) {
    console.log('Building the extension for all browsers …');
    build();
    results.push(...(await Promise.all([runSuite('chromium'), runSuite('firefox')])));
  }
  for (const { name, isGreen, passed, failed, skipped, seconds } of results) {
    const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
    console.log(`${name.padEnd(8)} ${isGreen ? 'green' : 'RED  '} ${counts}, in ${seconds.toFixed(0)} s`);
  }
  const sum = (count: 'passed' | 'failed' | 'skipped') => results.reduce((all, one) => all + one[count], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return results.every(({ isGreen }) => isGreen);
}

process.exitCode = (await runAll(process.argv.slice(2))) ? 0 : 1;
