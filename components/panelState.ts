import type { Analysis, Quote } from '../lib/analysis/result/analysis';
import type { Span } from '../lib/analysis/text/span';
import type { Article } from '../lib/page/article';
import type { ExportFormat } from '../lib/export/formatExport';
import type { PageTrouble } from '../lib/page/pageTrouble';
import type { Settings } from '../lib/settings/settings';
import type { UnsupportedPage } from '../lib/sites/unsupportedPage';
import type { Passage } from '../lib/summary/passages';

/** The switches of the panel: `marks` is for all marks, `keys` for the keys in the page, the others for one kind of mark each. */
export type SwitchName = 'marks' | 'quotes' | 'fragments' | 'reports' | 'people' | 'keys';

/** Whether each kind of mark is on. */
export type SwitchStates = Readonly<Record<SwitchName, boolean>>;

/** What a key of the browser's does. */
export type ShortcutUse = 'panel' | 'next' | 'previous' | 'marks';

/** A key that works in the whole browser, as the reader may have changed it. */
export interface Shortcut {
  readonly use: ShortcutUse;
  /** As the browser writes it ("Alt+Shift+Period", "⌃⇧."); empty when there is none. */
  readonly keys: string;
}

/** The page is being read. */
export interface Loading {
  readonly status: 'loading';
  /** 0 to 1; absent while nobody knows. */
  readonly progress?: number;
  /** As soon as it is extracted; the analysis is what is still awaited. */
  readonly article?: Article;
  /** The quotations that are known so far, from the top, their speakers not yet. */
  readonly quotes?: readonly Quote[];
}

/** The article is read. */
export interface Ready {
  readonly status: 'ready';
  readonly article: Article;
  readonly analysis: Analysis;
  readonly settings: SwitchStates & Pick<Settings, 'pageKeys'>;
  /** Empty in a browser that has no such keys, and until they are known. */
  readonly shortcuts: readonly Shortcut[];
  /** The part of the text that is on screen; null while unknown. */
  readonly place: Span | null;
  /** What the page currently prevents. */
  readonly troubles?: readonly PageTrouble[];
  /** Where the reader went last; the same object until they go elsewhere. */
  readonly current?: Visited;
  /** Absent when the page belongs to no site. */
  readonly site?: PanelSite;
}

/** The site of the page. */
export interface PanelSite {
  /** `news.example` */
  readonly name: string;
  /** Whether its articles are read without a click. */
  readonly isOn: boolean;
}

/** A place in the article that the reader went to from the panel. */
export interface Visited {
  readonly span: Span;
  /** Absent when the reader went to a place and not to a passage. */
  readonly passageId?: number;
}

/** Why there is nothing to show. */
export type Obstacle =
  'no-article' | 'protected-page' | 'not-html' | 'no-access' | 'busy-page' | 'failed' | UnsupportedPage;

/** The page cannot be read. */
export interface Stopped {
  readonly status: Obstacle;
  /** Whether the reader has selected text in the page. */
  readonly hasSelection?: boolean;
}

/** Everything that a panel can show. */
export type PanelState = Loading | Ready | Stopped;

/** What a reader can do from a panel. Keep the object the same from render to render. */
export interface PanelActions {
  /** Brings words of the article on screen; `passageId` when they are a quotation or a report. */
  goTo(span: Span, passageId?: number): void;
  set(name: SwitchName, isOn: boolean): void;
  /** Copies a quotation or a report with its source. No copy buttons without it. */
  copy?(passage: Passage): Promise<boolean>;
  /** Copies all of somebody's quotations and reports. No button for it without it. */
  copyAll?(passages: readonly Passage[]): Promise<boolean>;
  /** Takes what was found in the article elsewhere. No buttons for it without it. */
  readonly exports?: {
    copy(format: ExportFormat): Promise<boolean>;
    save(format: ExportFormat): void;
    /** Shows it as a page for printing. */
    print(): void;
  };
  /** Reads a page that does not look like an article. */
  readAnyway?(): void;
  /** Reads what the reader has selected in a page that does not look like an article. */
  readSelection?(): void;
  retry?(): void;
  /** Shows a report of what is wrong here. No button for it without it. */
  reportBug?(): void;
  /** Opens the page of all settings. No button for it without it. */
  openSettings?(): void;
  /** Opens the browser's own settings of its keys. No button for it without it. */
  changeKeys?(): void;
  /** Has the site's articles read without a click, or no longer. Called in the click. No switch for it without it. */
  setSite?(isOn: boolean): void;
  /** Shows the panel beside the page. No button for it without it. */
  openSidePanel?(): void;
}
