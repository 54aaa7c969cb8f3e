import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Folder {
  readonly path: string;
  readonly remove: () => void;
}

/** The folder of a profile: a given one, which stays, or a temporary one. */
export function profileFolder(given: string | null, prefix: string): Folder {
  if (given === null) return temporaryFolder(prefix);
  mkdirSync(given, { recursive: true });
  return { path: given, remove: () => undefined };
}

/** Makes a folder that the returned function removes; a browser that is still writing into it gets a few more tries. */
export function temporaryFolder(prefix: string): Folder {
  const path = mkdtempSync(join(tmpdir(), prefix));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}
