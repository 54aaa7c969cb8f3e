import { existsSync, readFileSync } from 'node:fs';

/** What decides how a browser gets onto a machine. */
export interface System {
  readonly platform: NodeJS.Platform;
  /** Of a Linux: its own name and then those of what it is made from, as in `/etc/os-release`; empty elsewhere. */
  readonly distributions: readonly string[];
  /** Whether packages can be installed without asking anybody. */
  readonly isRoot: boolean;
}

const RELEASE = '/etc/os-release';

/** The machine that this runs on. */
export function thisSystem(): System {
  const release = existsSync(RELEASE) ? readFileSync(RELEASE, 'utf8') : '';
  return { platform: process.platform, distributions: distributionsIn(release), isRoot: process.getuid?.() === 0 };
}

/** The names in the text of an `os-release` file, the distribution's own first. */
export function distributionsIn(release: string): string[] {
  return ['ID', 'ID_LIKE'].flatMap((key) => {
    const value = new RegExp(`^${key}=["']?([^"'\n]*)`, 'm').exec(release)?.[1] ?? '';
    return value.split(' ').filter(Boolean);
  });
}
