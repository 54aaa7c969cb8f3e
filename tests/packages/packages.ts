import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archive, filesIn } from './archive';
import { sourceFiles } from './sourceFiles';

export const targets = ['chrome', 'edge', 'firefox', 'safari'] as const;
export type Target = (typeof targets)[number];

/** The archive of what was built for a browser. */
export function packageOf(target: Target, root = '.'): Promise<Buffer> {
  const folder = join(root, `.output/${target}-mv3`);
  return archive(folder, filesIn(folder));
}

/** The archive that the others can be built from again. */
export const sourcePackage = (): Promise<Buffer> => archive('.', sourceFiles('.'));

/** Writes an archive for each browser, and one of the sources, from what was built; gives their files. */
export async function writePackages(): Promise<string[]> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  mkdirSync('.output/packages', { recursive: true });
  const write = (name: string, bytes: Buffer) => {
    const file = `.output/packages/whosaid-${version}-${name}.zip`;
    writeFileSync(file, bytes);
    return file;
  };
  const files: string[] = [];
  for (const target of targets) files.push(write(target, await packageOf(target)));
  files.push(write('sources', await sourcePackage()));
  return files;
}
