import { expect, test } from 'vitest';
import { ensureBrowsers } from './ensureBrowsers';
import type { System } from './system';
import type { BrowserName } from './types';

const linux = (distributions: readonly string[], isRoot = false): System => ({
  platform: 'linux',
  distributions,
  isRoot,
});

/** A machine without a browser, and what is done there. */
function bareMachine(system: System, canReachPackages = true) {
  const there = new Set<BrowserName>();
  const done: string[] = [];
  const machine = {
    system,
    isThere: (name: BrowserName) => there.has(name),
    install: (names: readonly BrowserName[]) => {
      done.push(`installs ${names.join(' and ')}`);
      if (canReachPackages) for (const name of names) there.add(name);
      return canReachPackages;
    },
    say: (words: string) => void done.push(words),
    complain: (words: string) => void done.push(words),
  };
  return { machine, there, done };
}

const announcement = (packages: string) =>
  `Installing what is missing, which takes a minute or two: apt-get install --yes --no-install-recommends ${packages}`;

test('Debian, as root: what is missing is installed, and it says so before', () => {
  const { machine, done } = bareMachine(linux(['debian'], true));
  expect(ensureBrowsers(['chromium', 'firefox'], machine)).toBe(true);
  expect(done).toEqual([announcement('chromium firefox-esr'), 'installs chromium and firefox']);
});

test('what is there is not installed again', () => {
  const { machine, there, done } = bareMachine(linux(['debian'], true));
  there.add('chromium');
  expect(ensureBrowsers(['chromium', 'firefox'], machine)).toBe(true);
  expect(done).toEqual([announcement('firefox-esr'), 'installs firefox']);
  expect(ensureBrowsers(['chromium', 'firefox'], machine)).toBe(true);
  expect(done).toHaveLength(2);
});

test('Debian, as root, without its packages: what can be done by hand', () => {
  const { machine, done } = bareMachine(linux(['debian'], true), false);
  expect(ensureBrowsers(['firefox'], machine)).toBe(false);
  expect(done.at(-1)).toBe(
    'Firefox is not installed here: run "apt-get install --yes --no-install-recommends firefox-esr", or name the program in WHOSAID_FIREFOX.',
  );
});

test.each<[string, System, string]>([
  ['Debian, as anybody', linux(['debian']), 'run "sudo apt-get install chromium"'],
  [
    'what is made from Debian, even as root',
    linux(['raspbian', 'debian'], true),
    'run "sudo apt-get install chromium"',
  ],
  ['Ubuntu, even as root', linux(['ubuntu', 'debian'], true), 'run "sudo snap install chromium"'],
  ['what is made from Ubuntu', linux(['linuxmint', 'ubuntu', 'debian']), 'run "sudo snap install chromium"'],
  ['Fedora', linux(['fedora']), 'run "sudo dnf install chromium"'],
  ['what is made from Fedora', linux(['rocky', 'rhel', 'centos', 'fedora']), 'run "sudo dnf install chromium"'],
  ['Arch', linux(['arch']), 'run "sudo pacman -S chromium"'],
  ['openSUSE', linux(['opensuse-tumbleweed', 'opensuse', 'suse']), 'run "sudo zypper install chromium"'],
  ['another Linux', linux(['void']), `install your distribution's packages, usually "chromium"`],
  ['macOS', { platform: 'darwin', distributions: [], isRoot: false }, 'run "brew install --cask google-chrome"'],
  ['Windows', { platform: 'win32', distributions: [], isRoot: false }, 'run "winget install Google.Chrome"'],
])('%s: nothing is installed, and one sentence says how to', (_, system, way) => {
  const { machine, done } = bareMachine(system);
  expect(ensureBrowsers(['chromium'], machine)).toBe(false);
  expect(done).toEqual([`Chromium or Chrome is not installed here: ${way}, or name the program in WHOSAID_CHROMIUM.`]);
});

test('two browsers are one sentence', () => {
  const { machine, done } = bareMachine(linux(['arch']));
  ensureBrowsers(['chromium', 'firefox'], machine);
  expect(done).toEqual([
    'Chromium or Chrome and Firefox are not installed here: run "sudo pacman -S chromium firefox", or name the program in WHOSAID_CHROMIUM and WHOSAID_FIREFOX.',
  ]);
});
