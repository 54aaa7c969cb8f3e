import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, {
  TargetType,
  type Browser as Puppeteer,
  type CDPSession,
  type Extension,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import { atExit } from '../atExit';
import { closeWelcome } from '../closeWelcome';
import { forgetStored, OWN_PICTURE } from '../forgetStored';
import type { LaunchOptions } from '../openBrowser';
import { callSource } from '../pageFunction';
import { profileFolder } from '../temporaryFolder';
import type { Browser, ConsoleError, OpenOptions, Page, PanelPage, SeenRequest } from '../types';
import { until } from '../until';
import { ChromiumPage } from './ChromiumPage';
import { ChromiumPanel } from './ChromiumPanel';
import { chromiumArguments } from './chromiumArguments';
import { watchTarget } from './watchTarget';

/** Chromium, Chrome or Edge, driven by puppeteer over a pipe: the only way that can load an extension in all three. */
export class ChromiumBrowser implements Browser {
  readonly name = 'chromium';
  readonly #seen: { errors: ConsoleError[]; requests: SeenRequest[] } = { errors: [], requests: [] };
  readonly #release: () => void;
  readonly #watching = new Map<Target, Promise<CDPSession | null>>();
  /** Whether only another installation undoes what was done to the extension. */
  #isAltered = false;
  readonly ended: Promise<void>;

  static async launch(options: LaunchOptions): Promise<ChromiumBrowser> {
    const isFirstStart = options.profile === null || !existsSync(join(options.profile, 'Default'));
    const profile = profileFolder(options.profile, 'whosaid-chromium-');
    const browser = await puppeteer
      .launch({
        executablePath: options.executable,
        headless: options.headless,
        pipe: true,
        enableExtensions: true,
        defaultViewport: null,
        userDataDir: profile.path,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        args: chromiumArguments(options),
        // Chromium takes its language from here on Linux, from its argument elsewhere.
        env: { ...process.env, LANGUAGE: options.language },
      })
      .catch((error: unknown) => {
        profile.remove();
        throw error;
      });
    const kill = () => {
      const id = browser.process()?.pid;
      if (id !== undefined) killGroup(id);
      profile.remove();
    };
    const forget = atExit(kill);
    const release = () => {
      forget();
      kill();
      options.door?.close();
    };
    try {
      const version = await browser.version();
      // One that is installed now would be another one after a restart: a profile that stays gets it with the command line.
      const id = options.profile === null ? await browser.installExtension(resolve(options.extension)) : null;
      const extensions = await browser.extensions();
      const extension = id === null ? [...extensions.values()][0] : extensions.get(id);
      if (!extension) throw new Error(`Chromium did not load the extension in ${options.extension}`);
      const launched = new ChromiumBrowser(browser, version, extension, options, release);
      if (isFirstStart && options.welcome === 'close') await closeWelcome(launched);
      return launched;
    } catch (error) {
      release();
      throw error;
    }
  }

  private constructor(
    readonly puppeteer: Puppeteer,
    readonly version: string,
    private installed: Extension,
    readonly options: LaunchOptions,
    release: () => void,
  ) {
    this.#release = release;
    this.ended = new Promise((resolve) => {
      puppeteer.once('disconnected', () => resolve());
    });
    for (const target of puppeteer.targets()) this.#watch(target);
    puppeteer.on('targetcreated', (target) => this.#watch(target));
    puppeteer.on('targetdestroyed', (target) => void this.#watching.delete(target));
  }

  /** The extension as it was installed last. */
  get extension(): Extension {
    return this.installed;
  }

  async open(url: string, { in: place = 'tab', loading }: OpenOptions = {}): Promise<Page> {
    if (place === 'private-window') return this.#openPrivate(url);
    const page = new ChromiumPage(this, await this.puppeteer.newPage({ type: place }));
    await page.goto(url, loading);
    return page;
  }

  /** From a page of the extension's own: its worker may still be on its way up after the browser's start. */
  async #openPrivate(url: string): Promise<Page> {
    const old = this.puppeteer.targets();
    const own = await this.puppeteer.newPage();
    try {
      await own.goto(`chrome-extension://${this.extension.id}/options.html`);
      const options = JSON.stringify({ url, incognito: true });
      await own.evaluate(`chrome.windows.create(${options}).then(() => null)`);
    } finally {
      await own.close();
    }
    return this.#loadedPage(url, old);
  }

  async discard(url: string): Promise<Page> {
    const old = this.puppeteer.targets();
    await this.#inWorker(
      `chrome.tabs.query({})
        .then((tabs) => chrome.tabs.discard(tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id))
        .then(({ id }) => chrome.tabs.update(id, { active: true }))
        .then(() => null)`,
    );
    return this.#loadedPage(url, old);
  }

  /** The page at an address, once it has loaded, that none of the old targets shows. */
  async #loadedPage(url: string, old: readonly Target[]): Promise<Page> {
    return until(`a tab with ${url}`, async () => {
      const target = this.puppeteer.targets().find((one) => one.url() === url && !old.includes(one));
      const page = await target?.page();
      if (!page) return null;
      const isLoaded = await page.evaluate('document.readyState === "complete"').catch(() => false);
      return isLoaded ? new ChromiumPage(this, page) : null;
    });
  }

  async extensionPage(path: string): Promise<PanelPage> {
    const target = await until(
      `a tab with ${path}`,
      () => this.puppeteer.targets().find((target) => this.isExtensionPage(target, path)) ?? null,
    );
    const page = new ChromiumPanel(this, await target.asPage());
    const isThere = () =>
      page
        .evaluate<string>('location.pathname + " " + document.readyState')
        .then((now) => now === `${path} complete`)
        .catch(() => false); // a tab that is on its way from its first, empty document to this one
    await until(`${path} having loaded`, isThere);
    return page;
  }

  async consoleErrors(): Promise<readonly ConsoleError[]> {
    await Promise.all(this.#watching.values());
    return [...this.#seen.errors];
  }

  async requests(): Promise<readonly SeenRequest[]> {
    await Promise.all(this.#watching.values());
    return [...this.#seen.requests];
  }

  refusedHosts(): readonly string[] {
    return this.options.door?.refusedHosts() ?? [];
  }

  async startAfresh(welcome: LaunchOptions['welcome'] = 'close'): Promise<void> {
    const { puppeteer } = this;
    const old = await puppeteer.pages();
    // Without a tab the window would close, and the browser with it.
    const empty = await puppeteer.newPage();
    await Promise.all(old.map((page) => page.close()));
    const isInstalledAnew = this.#isAltered || welcome === 'keep';
    if (isInstalledAnew) {
      await puppeteer.uninstallExtension(this.installed.id);
      await until('the extension being gone', async () => !(await puppeteer.extensions()).has(this.installed.id));
    } else {
      await empty.goto(`chrome-extension://${this.installed.id}${OWN_PICTURE}`);
      await empty.evaluate(callSource(forgetStored));
      await empty.goto('about:blank');
    }
    this.#seen.errors.length = 0;
    this.#seen.requests.length = 0;
    this.options.door?.forget();
    if (isInstalledAnew) await this.#install(welcome);
  }

  async #install(welcome: LaunchOptions['welcome']): Promise<void> {
    const { puppeteer } = this;
    const id = await puppeteer.installExtension(resolve(this.options.extension));
    const extension = (await puppeteer.extensions()).get(id);
    if (!extension) throw new Error(`Chromium did not load the extension in ${this.options.extension}`);
    this.installed = extension;
    this.#isAltered = false;
    if (welcome === 'close') await closeWelcome(this);
  }

  async reloadExtension(): Promise<void> {
    this.#isAltered = true;
    // Loading an unpacked extension again is what the reload button does.
    await this.puppeteer.installExtension(resolve(this.options.extension));
  }

  async agreeTo(site: string): Promise<void> {
    this.#isAltered = true;
    // What the browser's own page has granted is not asked for again.
    await this.#onExtensionsPage('addHostPermission', this.extension.id, site);
  }

  async revoke(site: string): Promise<void> {
    await this.#onExtensionsPage('removeHostPermission', this.extension.id, site);
  }

  async allowPrivateWindows(): Promise<void> {
    this.#isAltered = true;
    await this.#onExtensionsPage('updateExtensionConfiguration', {
      extensionId: this.extension.id,
      incognitoAccess: true,
    });
  }

  async killBackgroundWorker(): Promise<void> {
    const worker = this.#backgroundWorker();
    if (!worker) return;
    // A worker does not end while anybody is attached to it; from one that has just ended by itself nobody can be detached.
    await (await this.#watching.get(worker))?.detach().catch(() => undefined);
    const session = await this.puppeteer.target().createCDPSession();
    try {
      const isWorker = ({ type, url }: Protocol.Target.TargetInfo) =>
        type === 'service_worker' && url.includes(this.extension.id);
      const running = async () => (await session.send('Target.getTargets')).targetInfos.find(isWorker)?.targetId;
      const ended = await running();
      await until('ending the worker', async () => {
        if (ended === undefined || (await running()) !== ended) return true;
        // One that is busy, or on its way up, may not heed the first call.
        await session.send('Target.closeTarget', { targetId: ended }).catch(() => undefined);
        return false;
      });
    } finally {
      await session.detach();
    }
  }

  async close(): Promise<void> {
    try {
      if (this.puppeteer.connected) await this.puppeteer.close();
    } finally {
      this.#release();
    }
  }

  kill(): void {
    this.#release();
  }

  /** The command that a shortcut of the manifest's is assigned to; throws when Chromium has assigned it to none. */
  async commandOf(keys: string): Promise<string> {
    const found = await this.#inWorker<string | undefined>(
      `chrome.commands.getAll().then((all) => all.find(({ shortcut }) => shortcut === ${JSON.stringify(keys)})?.name)`,
    );
    if (found === undefined) throw new Error(`Chromium has given the keys ${keys} to no command`);
    return found;
  }

  /** Tells the extension of a command for the tab in front, as the browser does when its keys are pressed. */
  async runCommand(name: string): Promise<void> {
    await this.#inWorker(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
    );
  }

  /** In a session that ends with it: a worker that somebody is still attached to does not start again after it was ended. */
  async #inWorker<Result>(script: string): Promise<Result> {
    const target = await until('the worker starting', () => this.#backgroundWorker() ?? null);
    const session = await target.createCDPSession();
    try {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: script,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Result;
    } finally {
      await session.detach();
    }
  }

  isExtensionPage(target: Target, path: string): boolean {
    return target.url().startsWith(`chrome-extension://${this.extension.id}${path}`);
  }

  /** Calls what the buttons of the browser's page of extensions call. */
  async #onExtensionsPage(method: string, ...values: readonly unknown[]): Promise<void> {
    const page = await this.puppeteer.newPage();
    try {
      await page.goto('chrome://extensions/');
      await page.evaluate(`chrome.developerPrivate.${method}(${values.map((value) => JSON.stringify(value)).join()})`);
    } finally {
      await page.close();
    }
  }

  #backgroundWorker(): Target | undefined {
    return this.puppeteer
      .targets()
      .find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(this.extension.id));
  }

  #watch(target: Target): void {
    // The browser's own pages, the address bar's list among them, are not what is tested.
    if (target.url().startsWith('chrome:')) return;
    const watching = target
      .createCDPSession()
      .then((session) => watchTarget(session, target.url(), this.extension.id, this.#seen))
      .catch(() => null); // the target was gone before it could be watched
    this.#watching.set(target, watching);
  }
}

/** The browser and the processes that it started; puppeteer makes it the leader of a group except on Windows. */
function killGroup(id: number): void {
  try {
    process.kill(process.platform === 'win32' ? id : -id, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // already gone is what we want
  }
}
