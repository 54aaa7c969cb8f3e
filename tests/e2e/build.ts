import { execFileSync } from 'node:child_process';

/** Set by what has just built the extension for all browsers. */
export const BUILT = 'WHOSAID_BUILT';

/** Builds the extension for every browser once before the tests: they test what ships. */
export default function build(): void {
  if (process.env[BUILT]) return;
  execFileSync('npm', ['run', '-s', 'build'], {
    // Vitest calls its own environment "test": that would be another build.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
