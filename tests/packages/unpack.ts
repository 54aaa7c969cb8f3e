import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';

/** Writes all files of a zip archive into a folder, which need not be there. */
export async function unpack(archive: Buffer, into: string): Promise<void> {
  const zip = await JSZip.loadAsync(archive);
  for (const [path, entry] of Object.entries(zip.files)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), await entry.async('nodebuffer'));
  }
}
