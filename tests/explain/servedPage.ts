import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { serve } from '../browser/serve';

/** A page's address in the browser, and whether all that it needs is on this machine. */
export interface ServedPage {
  readonly url: string;
  readonly isLocal: boolean;
  readonly close: () => Promise<void>;
}

/** A saved page is a snapshot: its scripts would find nothing that they need, and hide or send away what is there. */
const headers = { 'content-security-policy': "script-src 'none'" };

/** An address as it is; a file, maybe gzipped, served on loopback at its own name. Throws when there is no such file. */
export async function servedPage(target: string): Promise<ServedPage> {
  if (/^https?:\/\//.test(target)) return { url: target, isLocal: false, close: () => Promise.resolve() };
  const file = resolve(target);
  if (!existsSync(file)) throw new Error(`There is no file "${target}".`);
  const bytes = readFileSync(file);
  const body = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const path = `/${basename(file).replace(/\.gz$/, '')}`;
  const server = await serve((asked) => (asked === path ? { body, headers } : null));
  return { url: server.origin + encodeURI(path), isLocal: true, close: server.close };
}
