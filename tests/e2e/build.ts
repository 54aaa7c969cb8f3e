import { execFileSync } from 'node:child_process';

/** Builds the extension for every browser once before the tests: they test what ships. */
export default function build(): void {
  execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
