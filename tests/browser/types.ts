import type { MarkKind } from './markSurface';

/** What a test can ask of a browser with the extension in it. Both browsers answer alike. */

export type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';
export type Medium = 'screen' | 'print';
export type SeenSwitch = 'marks' | 'quotes' | 'fragments' | 'reports' | 'people' | 'site';

export interface BrowserOptions {
  /** Folder of the built extension (`.output/chrome-mv3`, `.output/firefox-mv3`). */
  readonly extension: string;
  /** Default true. */
  readonly headless?: boolean;
  /** What `prefers-color-scheme` says in pages and in the panel; default light. */
  readonly colorScheme?: ColorScheme;
  /** Whether the reader's own few colours take the place of all others (`forced-colors`); default false. */
  readonly forcedColors?: boolean;
  /** What `prefers-reduced-motion` says; default false. */
  readonly reducedMotion?: boolean;
  /** What becomes of the page that the extension opens once it is installed; default `close`. */
  readonly welcome?: 'close' | 'keep';
  /** Of the browser and so of the extension; default `en-US`. Firefox has only the languages it was installed with. */
  readonly language?: string;
  /** Program to start; default: the first one found on this machine. */
  readonly executable?: string;
  /**
   * A folder for a profile that stays when the browser closes, with the extension and what it was let into; default: a fresh
   * profile. With it Chromium has to be Chromium: Chrome and Edge load no extension at their start.
   */
  readonly profile?: string;
  /** Default `closed`: only loopback answers, every other request is refused and noted. */
  readonly network?: 'closed' | 'open';
}

export interface OpenOptions {
  /** Default `tab`. In a private window only where {@link Browser.allowPrivateWindows} was called before this start. */
  readonly in?: 'tab' | 'window' | 'private-window';
  /** `begun` for a page that never ends: it is used once its document is there. Default `complete`. */
  readonly loading?: 'begun' | 'complete';
}

export interface Browser {
  readonly name: BrowserName;
  /** Name and version as the browser gives them. */
  readonly version: string;
  /** Opens an address and waits until it has loaded, at most {@link LOAD_DEADLINE_MS}: then it is used as it is. */
  open(url: string, options?: OpenOptions): Promise<Page>;
  /**
   * Throws the page at an address away, as the browser does when memory is short, and brings its tab to the front, which
   * loads it anew; gives that page. Another tab has to be in front before.
   */
  discard(url: string): Promise<Page>;
  /** The page of the extension's own that a tab shows, once it does: `/options.html`. In Firefox the tab in front. */
  extensionPage(path: string): Promise<PanelPage>;
  /**
   * What went to a console as an error, and uncaught exceptions: pages, content scripts, popup and background. Not in
   * it: Firefox's note that an answer came after the page that asked had gone.
   */
  consoleErrors(): Promise<readonly ConsoleError[]>;
  /**
   * The requests of pages and of the extension since the start, in order. Chromium may miss the first ones of a popup
   * or worker; nothing escapes {@link refusedHosts} and the log of the server of `serve`.
   */
  requests(): Promise<readonly SeenRequest[]>;
  /** Hosts beyond loopback that anything in this browser, its own machinery included, tried to reach, in order. */
  refusedHosts(): readonly string[];
  /**
   * As after a start with a fresh profile, at a fraction of its cost: one empty tab and no other, the extension with
   * nothing stored and no site granted, nothing noted of consoles and requests. The extension is installed anew where its
   * welcome stays, and where something was done to it that nothing else undoes.
   */
  startAfresh(welcome?: 'close' | 'keep'): Promise<void>;
  /** As the reload button of the browser's extension page does; scripts in open pages become orphans. */
  reloadExtension(): Promise<void>;
  /** From now on the reader agrees when the extension asks for this site (`http://127.0.0.1/*`). */
  agreeTo(site: string): Promise<void>;
  /** Takes a site away as the browser's own settings do. */
  revoke(site: string): Promise<void>;
  /** Lets the extension into private windows, as the browser's own settings do. Heeded from its next start with this profile on. */
  allowPrivateWindows(): Promise<void>;
  /** As the browser does by itself after a while without work: Chromium's worker, Firefox's event page. */
  killBackgroundWorker(): Promise<void>;
  /** Resolves when the process and its profile are gone. Safe to call twice. */
  close(): Promise<void>;
  /** Ends the process at once and removes its profile, for a browser that no longer answers. */
  kill(): void;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
}

export interface Page {
  /** Navigates this tab and waits as {@link Browser.open} does. */
  goto(url: string, loading?: OpenOptions['loading']): Promise<void>;
  goBack(): Promise<void>;
  goForward(): Promise<void>;
  /** Makes this the tab in front. */
  bringToFront(): Promise<void>;
  /** Clicks the extension's real button in the browser's toolbar; a panel that is open closes first. */
  clickToolbarButton(): Promise<PanelPage>;
  /** What is painted now, in the order of the text. */
  painted(): Promise<readonly PaintedMark[]>;
  /** The live document, serialised. */
  html(): Promise<string>;
  scrollPosition(): Promise<{ readonly x: number; readonly y: number }>;
  /** The text on the browser's clipboard. */
  clipboard(): Promise<string>;
  /** Runs an expression, or a function with plain arguments, in the page's own world; promises are awaited. */
  evaluate: Evaluate;
  /** Presses and releases one key, by its `KeyboardEvent.key` name (`a`, `Escape`, `ArrowDown`). */
  press(key: string): Promise<void>;
  /**
   * Presses a key of the browser's, as the manifest writes it (`Alt+Shift+Period`). No protocol presses one in Chromium:
   * there the click that grants the page, and then the command, take its place.
   */
  pressShortcut(keys: string): Promise<void>;
  /** Moves the mouse on the first place where the words stand; scrolls there if need be. */
  hoverWords(words: string): Promise<void>;
  clickWords(words: string): Promise<void>;
  /** Taps the words with a finger. */
  tapWords(words: string): Promise<void>;
  /** Shows the page as it is on this medium, on the screen. */
  emulateMedium(medium: Medium): Promise<void>;
  /** What the page keeps in memory once its garbage is collected. */
  weigh(): Promise<PageWeight>;
  /** Saves a PNG of what is on screen, or of the whole page. */
  screenshot(file: string, part?: 'screen' | 'whole'): Promise<void>;
  close(): Promise<void>;
}

/** To be compared with itself only: the browsers count differently. */
export interface PageWeight {
  /** Of the page's scripts, ours among them. */
  readonly scriptBytes: number;
  /** In Chromium how many there are, in Firefox how many bytes they take; those that are in no document included. */
  readonly nodes: number;
  /** In Firefox those of the window and the document. */
  readonly listeners: number;
}

export interface PanelPage {
  /** What the panel says now. */
  state(): Promise<SeenPanel>;
  /** The state once the panel no longer says that it is busy. */
  waitUntilReady(): Promise<SeenPanel>;
  /** Shows the panel as it is where the system is light or dark. */
  emulateScheme(scheme: ColorScheme): Promise<void>;
  /** Clicks a switch. */
  toggle(name: SeenSwitch): Promise<void>;
  /** Clicks the first quote with exactly these words, opening what hides it. */
  clickQuote(text: string): Promise<void>;
  clickPerson(name: string): Promise<void>;
  /** Moves the mouse on the first part of this kind with exactly these words, opening what hides it. */
  hover(part: 'headline' | 'speakerName' | 'personName' | 'quote', words: string): Promise<void>;
  /** Presses and releases one key, as {@link Page.press} does. */
  press(key: string): Promise<void>;
  /** Clicks the button that shows the panel beside the page; gives that panel, which is the window's, not the tab's. */
  openBeside(): Promise<PanelPage>;
  /** Clicks the first button with exactly these words, opening what hides it. */
  clickButton(label: string): Promise<void>;
  /** Clicks the button that opens the page of all settings. */
  clickSettings(): Promise<void>;
  /** The visible text. */
  text(): Promise<string>;
  evaluate: Evaluate;
  /**
   * Accessibility violations that axe-core finds, as `rule: target`: by all its rules, or by that of colours alone; in the
   * whole panel, or in the parts of a selector.
   */
  axe(rules?: 'all' | 'contrast', part?: string): Promise<readonly string[]>;
  /** Saves a PNG of the whole panel. */
  screenshot(file: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export type Evaluate = <Result, Arguments extends readonly unknown[] = []>(
  script: string | ((...values: Arguments) => Result),
  ...values: Arguments
) => Promise<Awaited<Result>>;

export interface SeenPanel {
  readonly busy: boolean;
  /** The status sentence; empty when there is none. */
  readonly status: string;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly speakers: readonly PanelSpeaker[];
  /** The group of quotes that nobody is named for. */
  readonly unnamed: readonly PanelQuote[];
  /** Empty until their tab has been opened. */
  readonly people: readonly PanelPerson[];
  /** By name; absent switches are not in the panel. */
  readonly switches: Readonly<Partial<Record<SeenSwitch, boolean>>>;
}

export interface PanelSpeaker {
  readonly name: string;
  /** As the panel shows it ("3 quotes"); null when it shows none. */
  readonly count: string | null;
  readonly quotes: readonly PanelQuote[];
}

export interface PanelQuote {
  readonly text: string;
  readonly kind: string;
  /** Null in the group without a named speaker. */
  readonly speaker: string | null;
}

export interface PanelPerson {
  readonly name: string;
  /** The number that the panel shows; null when it shows none. */
  readonly count: number | null;
}

/** One painted stretch of text. */
export interface PaintedMark {
  /** Null for a highlight that the page itself has made. */
  readonly kind: MarkKind | null;
  /** The highlight's name in `CSS.highlights`. */
  readonly highlight: string;
  readonly words: string;
  /** What the highlight looks like there; a highlight that no style sheet styles is not painted and not listed. */
  readonly look: string;
}

export interface ConsoleError {
  /** Address of the script or document that it comes from; empty when the browser does not say. */
  readonly source: string;
  readonly text: string;
  /** The calls that led there, innermost first, with their place; in Firefox the place in the source goes before them. */
  readonly calls: readonly string[];
}

/** A request that would go to the network; the extension's own files are none. */
export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  /** `extension`: its popup, its background, or its script in a page. */
  readonly from: 'page' | 'extension';
}

/** Long enough for the slowest page of the corpus on two busy cores. */
export const LOAD_DEADLINE_MS = 15_000;
