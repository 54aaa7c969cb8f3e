import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../browser/temporaryFolder';
import { packageOf, sourcePackage } from '../packages/packages';
import { unpack } from '../packages/unpack';

// A store's reviewer does this: unpacks the sources in a folder of their own, builds, and compares.
const elsewhere = temporaryFolder('sources of another ');
beforeAll(async () => {
  await unpack(await sourcePackage(), elsewhere.path);
  symlinkSync(resolve('node_modules'), `${elsewhere.path}/node_modules`);
});
afterAll(() => elsewhere.remove());

test.each(['chrome', 'firefox'] as const)(
  'the sources, built in another folder, give the same archive for %s byte for byte',
  async (target) => {
    execFileSync(process.execPath, [resolve('node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target], {
      cwd: elsewhere.path,
      // Vitest calls its own environment "test", which a build must not hear.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ours = await packageOf(target);
    expect(ours.equals(await packageOf(target, elsewhere.path))).toBe(true);
  },
);
