import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** No clock goes into an archive: this is the earliest date that the format knows. */
const date = new Date('1980-01-01T00:00:00Z');

/** All files below a folder, as paths with slashes in the order of their code units. `isLeftOut` is asked of folders, too. */
export function filesIn(folder: string, isLeftOut: (path: string) => boolean = () => false): string[] {
  const found = (below: string): string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (isLeftOut(path)) return [];
      return entry.isDirectory() ? found(path) : entry.isFile() ? [path] : [];
    });
  return found('').sort((a, b) => (a < b ? -1 : 1));
}

/** A zip archive of files of a folder. The same files give the same bytes, on any day, machine and file system. */
export function archive(folder: string, files: readonly string[]): Promise<Buffer> {
  const zip = new JSZip();
  for (const file of files) zip.file(file, readFileSync(join(folder, file)), { date, createFolders: false });
  return zip.generateAsync({
    type: 'nodebuffer',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
