import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesIn } from './archive';

/** What no build needs: the history, and the pictures of the documentation. */
const unneeded = ['.git', 'docs/screenshots', 'docs/store'];

/** The files that the archives can be built from again: all but what Git ignores and what no build needs. */
export function sourceFiles(root: string): string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean).map(ignoredBy);
  return filesIn(root, (path) => unneeded.includes(path) || ignored.some((isIgnored) => isIgnored(basename(path))));
}

/** Reads the two kinds of line that this project's `.gitignore` has: `name/` and `*.ending`. */
function ignoredBy(line: string): (name: string) => boolean {
  const [, folder, ending] = /^(?:([\w.-]+)\/|\*(\.\w+))$/.exec(line) ?? [];
  if (folder !== undefined) return (name) => name === folder;
  if (ending !== undefined) return (name) => name.endsWith(ending);
  throw new Error(`The archive of sources does not understand this line of .gitignore: ${line}`);
}
