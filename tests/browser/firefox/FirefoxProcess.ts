import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atExit } from '../atExit';
import { withDeadline } from '../deadline';
import type { LaunchOptions } from '../openBrowser';
import { profileFolder } from '../temporaryFolder';
import { WAIT_LIMIT_MS } from '../until';
import { firefoxPreferences } from './firefoxPreferences';

const QUIT_DEADLINE_MS = 5_000;

/** A Firefox of its own, with a fresh profile, that listens for WebDriver BiDi. */
export class FirefoxProcess {
  readonly #process: ChildProcess;
  readonly #removeProfile: () => void;
  readonly #forget: () => void;
  readonly ended: Promise<void>;

  /** Starts it; throws when it does not come up. */
  static async start(options: LaunchOptions): Promise<{ process: FirefoxProcess; address: string }> {
    const firefox = new FirefoxProcess(options);
    try {
      return {
        process: firefox,
        address: await withDeadline(firefox.#address(), WAIT_LIMIT_MS, 'starting Firefox'),
      };
    } catch (error) {
      await firefox.end();
      throw error;
    }
  }

  private constructor(options: LaunchOptions) {
    const profile = profileFolder(options.profile, 'whosaid-firefox-');
    this.#removeProfile = profile.remove;
    writeFileSync(join(profile.path, 'user.js'), firefoxPreferences(options));
    this.#process = spawn(options.executable, commandLine(profile.path, options.headless), {
      stdio: ['ignore', 'ignore', 'pipe'],
      // Else a release build fetches Mozilla's settings, whatever its preferences say.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      detached: process.platform !== 'win32',
    });
    this.ended = new Promise((resolve) => {
      this.#process.once('exit', () => resolve());
      this.#process.once('error', () => resolve());
    });
    this.#forget = atExit(() => this.#clear());
  }

  /** Ends it, kindly at first, and removes its profile. */
  async end(): Promise<void> {
    this.#process.kill('SIGTERM');
    await withDeadline(this.ended, QUIT_DEADLINE_MS, 'closing Firefox').catch(() => this.#signalGroup());
    await this.ended;
    this.kill();
  }

  /** Ends it at once and removes its profile. */
  kill(): void {
    this.#forget();
    this.#clear();
  }

  #address(): Promise<string> {
    return new Promise((resolve, reject) => {
      let output = '';
      this.#process.stderr?.on('data', (chunk: Buffer) => {
        if (output.length > 100_000) return; // it goes on talking; the address stands at the beginning
        output += String(chunk);
        const address = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
        if (address) resolve(address);
      });
      this.#process.once('error', reject);
      void this.ended.then(() => reject(new Error(`Firefox ended at once: ${output.slice(-500)}`)));
    });
  }

  #clear(): void {
    this.#signalGroup();
    this.#removeProfile();
  }

  /** The program may be a script that started the browser: all that it started goes. */
  #signalGroup(): void {
    const id = this.#process.pid;
    if (id === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? id : -id, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // already gone is what we want
    }
  }
}

function commandLine(profile: string, isHeadless: boolean): string[] {
  return [
    ...(isHeadless ? ['--headless'] : []),
    '--no-remote',
    '--profile',
    profile,
    '--width',
    '1280',
    '--height',
    '900',
    '--remote-debugging-port',
    '0',
    // Lets BiDi run scripts in the browser's own window, where the toolbar is.
    '--remote-allow-system-access',
  ];
}
