import { spawnSync } from 'node:child_process';
import type { System } from './system';
import type { BrowserName } from './types';

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Whether browsers can be installed here: Debian itself (Ubuntu's packages of these names are snaps), as root. */
export function canInstall({ platform, distributions, isRoot }: System): boolean {
  return platform === 'linux' && distributions[0] === 'debian' && isRoot;
}

/** The command that {@link install} runs. */
export function installCommand(names: readonly BrowserName[]): string {
  return `apt-get install --yes --no-install-recommends ${names.map((name) => PACKAGES[name]).join(' ')}`;
}

/** Installs browsers and nothing else; gives whether it succeeded. What apt says goes to the terminal. */
export function install(names: readonly BrowserName[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return ['apt-get update --quiet', installCommand(names)].every((command) => {
    const [program = '', ...values] = command.split(' ');
    return spawnSync(program, values, { stdio: ['ignore', 'inherit', 'inherit'], env: environment }).status === 0;
  });
}
