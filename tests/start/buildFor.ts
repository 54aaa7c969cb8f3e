import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browser/types';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const WXT = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Builds the extension for a browser and gives the folder. Throws with the build's own words when it fails. */
export function buildFor(name: BrowserName): string {
  const target = TARGETS[name];
  const build = spawnSync(process.execPath, [WXT, 'build', '--browser', target, '--mv3'], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`the build failed:\n${build.stdout}${build.stderr}`);
  return fileURLToPath(new URL(`../../.output/${target}-mv3`, import.meta.url));
}
