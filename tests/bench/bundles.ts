import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Size of each file of a build that the browser has to read, in kB of 1,000 bytes. */
export function measureBundles(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile() && /\.(js|css|html|json)$/.test(file))
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      return { file, kB: bytes.length / 1000, 'kB gzip': gzipSync(bytes, { level: 9 }).length / 1000 };
    });
}
