import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writePackages } from './packages';

/** `npm run zip`: builds for every browser and writes what the stores take (docs/release.md), with a checksum each. */
execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
for (const file of await writePackages()) {
  const bytes = readFileSync(file);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${sum}  ${file}  ${(bytes.length / 1024).toFixed(0)} KiB`);
}
