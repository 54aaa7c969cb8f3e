import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUILT } from '../e2e/build';

const VITEST = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

/** What the names of the vitest projects of this repository begin with. */
export type SuiteName = 'unit' | 'chromium' | 'firefox';

export interface SuiteResult {
  readonly name: SuiteName;
  /** Whether all that ran is well, the run itself included. */
  readonly isGreen: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

/** Runs the tests of one suite in a process of its own; its lines come as they are written, each whole. */
export async function runSuite(name: SuiteName): Promise<SuiteResult> {
  const begin = Date.now();
  const report = fileURLToPath(new URL(`../../artifacts/tests/${name}.json`, import.meta.url));
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = spawn(process.execPath, [VITEST, 'run', '--project', `${name}*`, ...reporters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, [BUILT]: '1', ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  passOnLines(vitest.stdout, process.stdout);
  passOnLines(vitest.stderr, process.stderr);
  const code = await new Promise<number | null>((resolve, reject) => {
    vitest.once('error', reject);
    vitest.once('close', resolve);
  });
  const counts = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Counts) : null;
  return {
    name,
    isGreen: code === 0 && counts?.success === true,
    passed: counts?.numPassedTests ?? 0,
    failed: counts?.numFailedTests ?? 0,
    skipped: (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0),
    seconds: (Date.now() - begin) / 1000,
  };
}

/** Two suites write at the same time: no line of one stands within one of the other. */
function passOnLines(from: NodeJS.ReadableStream, to: NodeJS.WritableStream): void {
  let rest = '';
  from.setEncoding('utf8');
  from.on('data', (chunk: string) => {
    const end = chunk.lastIndexOf('\n') + 1;
    if (end > 0) to.write(rest + chunk.slice(0, end));
    rest = (end > 0 ? '' : rest) + chunk.slice(end);
  });
  from.on('end', () => void to.write(rest));
}

interface Counts {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}
