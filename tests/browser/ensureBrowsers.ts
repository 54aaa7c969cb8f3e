import { canInstall, install, installCommand } from './debian';
import { findBrowser } from './findBrowser';
import { howToGet } from './howToGet';
import { thisSystem } from './system';
import type { BrowserName } from './types';

/** What it does to this machine; a test gives another one. */
const THIS_MACHINE = {
  system: thisSystem(),
  isThere: (name: BrowserName) => findBrowser(name) !== null,
  install,
  say: (words: string) => console.log(words),
  complain: (words: string) => console.error(words),
};

/**
 * Makes sure that browsers are there: on Debian, as root, it installs those that are missing and says so; elsewhere it says
 * in one sentence how to get them. Gives whether all are there.
 */
export function ensureBrowsers(names: readonly BrowserName[], machine = THIS_MACHINE): boolean {
  const missing = () => names.filter((name) => !machine.isThere(name));
  if (missing().length > 0 && canInstall(machine.system)) {
    machine.say(`Installing what is missing, which takes a minute or two: ${installCommand(missing())}`);
    machine.install(missing());
  }
  const left = missing();
  if (left.length > 0) machine.complain(howToGet(left, machine.system));
  return left.length === 0;
}
