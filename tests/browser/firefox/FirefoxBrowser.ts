import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { archive, filesIn } from '../../packages/archive';
import type { LaunchOptions } from '../openBrowser';
import { callSource } from '../pageFunction';
import type { Browser, ConsoleError, OpenOptions, Page, PanelPage, SeenRequest } from '../types';
import { until } from '../until';
import { BidiConnection } from './BidiConnection';
import {
  agreeToAll,
  allowPrivate,
  endBackground,
  forgetAgreement,
  originOf,
  reloadAddon,
  revokeSite,
} from './addonScope';
import { hidePopup } from './toolbarScope';
import { discardTab, loadedTab, openPrivateWindow, privateTab } from './tabScope';
import { forgetNotes, forwardConsole, notedErrors, notedRequests, watchConsoles, watchRequests } from './watchScope';
import { closeWelcome } from '../closeWelcome';
import { forgetStored, OWN_PICTURE } from '../forgetStored';
import { FirefoxPage } from './FirefoxPage';
import { FirefoxPanel } from './FirefoxPanel';
import { FirefoxProcess } from './FirefoxProcess';

/** Firefox, driven by WebDriver BiDi, with scripts in the browser's own window for the toolbar and its popup. */
export class FirefoxBrowser implements Browser {
  readonly name = 'firefox';
  /** Whether only another installation undoes what was done to the extension. */
  #isAltered = false;

  static async launch(options: LaunchOptions): Promise<FirefoxBrowser> {
    const addonId = addonIdOf(options.extension);
    const { process, address } = await FirefoxProcess.start(options);
    try {
      const bidi = await BidiConnection.connect(`${address}/session`);
      const { capabilities } = await bidi.send<NewSession>('session.new', { capabilities: {} });
      const { contexts } = await bidi.send<Contexts>('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const window = contexts[0]?.context;
      if (window === undefined) throw new Error('Firefox has no window');
      const version = `${capabilities.browserName}/${capabilities.browserVersion}`;
      const browser = new FirefoxBrowser(bidi, window, version, addonId, options, process);
      await browser.#begin();
      return browser;
    } catch (error) {
      await process.end();
      throw error;
    }
  }

  private constructor(
    readonly bidi: BidiConnection,
    /** Context of the browser's own first window. */
    readonly window: string,
    readonly version: string,
    readonly addonId: string,
    private readonly options: LaunchOptions,
    private readonly process: FirefoxProcess,
  ) {}

  get ended(): Promise<void> {
    return this.process.ended;
  }

  async open(url: string, { in: place = 'tab', loading }: OpenOptions = {}): Promise<Page> {
    const context = await (place === 'private-window' ? this.#openPrivate() : this.#create(place));
    const page = new FirefoxPage(this, context);
    await page.goto(url, loading);
    return page;
  }

  async #create(place: 'tab' | 'window'): Promise<string> {
    return (await this.bidi.send<{ context: string }>('browsingContext.create', { type: place })).context;
  }

  async #openPrivate(): Promise<string> {
    const { contexts } = await this.bidi.send<Contexts>('browsingContext.getTree', {});
    await this.bidi.evaluate(this.window, openPrivateWindow, [contexts[0]?.context ?? '']);
    return until('a private window', () => this.bidi.evaluate<string | null>(this.window, privateTab));
  }

  async discard(url: string): Promise<Page> {
    await this.bidi.evaluate(this.window, discardTab, [url]);
    const tab = await until(`a tab with ${url}`, () =>
      this.bidi.evaluate<string | null>(this.window, loadedTab, [url]),
    );
    return new FirefoxPage(this, tab);
  }

  async extensionPage(path: string): Promise<PanelPage> {
    const { contexts } = await this.bidi.send<Contexts>('browsingContext.getTree', {});
    const page = new FirefoxPanel(this, contexts[0]?.context ?? '', 'tab');
    const isThere = async () =>
      (await page.isOpen()) &&
      (await page.evaluate<string>('location.pathname + " " + document.readyState')) === `${path} complete`;
    await until(`a tab with ${path}`, isThere);
    return page;
  }

  consoleErrors(): Promise<readonly ConsoleError[]> {
    return this.bidi.evaluate(this.window, notedErrors);
  }

  requests(): Promise<readonly SeenRequest[]> {
    return this.bidi.evaluate(this.window, notedRequests);
  }

  refusedHosts(): readonly string[] {
    return this.options.door?.refusedHosts() ?? [];
  }

  async startAfresh(welcome: LaunchOptions['welcome'] = 'close'): Promise<void> {
    const { contexts } = await this.bidi.send<Contexts>('browsingContext.getTree', { maxDepth: 0 });
    for (const { context } of contexts)
      await until('the popup closing', () => this.bidi.evaluate<boolean>(this.window, hidePopup, [context]));
    // Without a tab the window would close, and the browser with it.
    const empty = await this.#create('tab');
    for (const { context } of contexts) await this.bidi.send('browsingContext.close', { context });
    const isInstalledAnew = this.#isAltered || welcome === 'keep';
    if (isInstalledAnew) {
      await this.bidi.send('webExtension.uninstall', { extension: this.addonId });
      await this.bidi.evaluate(this.window, forgetAgreement);
    } else {
      const own = await this.bidi.evaluate<string>(this.window, originOf, [this.addonId]);
      await this.#go(empty, own + OWN_PICTURE);
      await this.bidi.evaluate(empty, forgetStored);
      await this.#go(empty, 'about:blank');
    }
    await this.bidi.evaluate(this.window, forgetNotes);
    this.options.door?.forget();
    if (!isInstalledAnew) return;
    await this.#install();
    this.#isAltered = false;
    if (welcome === 'close') await closeWelcome(this);
  }

  async #go(context: string, url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  }

  async reloadExtension(): Promise<void> {
    this.#isAltered = true;
    await this.bidi.evaluate(this.window, reloadAddon, [this.addonId]);
  }

  async agreeTo(): Promise<void> {
    this.#isAltered = true;
    await this.bidi.evaluate(this.window, agreeToAll);
  }

  async revoke(site: string): Promise<void> {
    await this.bidi.evaluate(this.window, revokeSite, [this.addonId, site]);
  }

  async allowPrivateWindows(): Promise<void> {
    this.#isAltered = true;
    await this.bidi.evaluate(this.window, allowPrivate, [this.addonId]);
  }

  async killBackgroundWorker(): Promise<void> {
    await this.bidi.evaluate(this.window, endBackground, [this.addonId]);
  }

  async close(): Promise<void> {
    // A profile that stays must be written down, for which a signal leaves no time.
    if (this.options.profile !== null) await this.bidi.send('browser.close').then(() => this.process.ended);
    this.bidi.close();
    await this.process.end();
    this.options.door?.close();
  }

  kill(): void {
    this.process.kill();
    this.options.door?.close();
  }

  async #begin(): Promise<void> {
    await this.bidi.evaluate(this.window, watchConsoles, [callSource(forwardConsole)]);
    await this.bidi.evaluate(this.window, watchRequests);
    await this.bidi.send('session.subscribe', {
      events: ['browsingContext.load', 'browsingContext.navigationCommitted'],
    });
    const { profile, welcome } = this.options;
    if (profile !== null && existsSync(join(profile, 'extensions', `${this.addonId}.xpi`))) return;
    await this.#install();
    if (welcome === 'close') await closeWelcome(this);
  }

  async #install(): Promise<void> {
    const { extension, profile } = this.options;
    if (profile === null) {
      await this.bidi.send('webExtension.install', { extensionData: { type: 'path', path: resolve(extension) } });
    } else {
      const extensionData = { type: 'archivePath', path: await packExtension(extension, profile) };
      await this.bidi.send('webExtension.install', { extensionData, 'moz:permanent': true });
    }
  }
}

/** The id that the built manifest asks for; Firefox derives the toolbar button's from it. */
function addonIdOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`the manifest in ${folder} has no browser_specific_settings.gecko.id`);
  return id;
}

/** Packs the extension as Firefox keeps it; gives the file. */
async function packExtension(folder: string, target: string): Promise<string> {
  const file = join(target, 'packed.xpi');
  writeFileSync(file, await archive(folder, filesIn(folder)));
  return file;
}

interface Manifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}
interface NewSession {
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
}
interface Contexts {
  readonly contexts: readonly { readonly context: string }[];
}
