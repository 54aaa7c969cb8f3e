import type { Analysis } from '../lib/analysis/result/analysis';
import type { Span } from '../lib/analysis/text/span';
import type { Article } from '../lib/page/article';
import type { ExportFormat } from '../lib/export/formatExport';
import type { PageProblem } from '../lib/page/pageProblem';
import type { Settings } from '../lib/settings/settings';
import type { UnsupportedPage } from '../lib/sites/unsupportedPage';
import type { Passage } from '../lib/summary/passages';

/** The panel's switches: `marks` for all marks, `keys` for the page keys, the others for one kind of mark each. */
type SwitchName = 'marks' | 'quotes' | 'fragments' | 'reports' | 'people' | 'keys';

/** What a browser shortcut does. */
export type ShortcutUse = 'panel' | 'next' | 'previous' | 'marks';

/** A browser shortcut, as it is set now. */
export interface Shortcut {
  readonly use: ShortcutUse;
  /** As the browser writes it ("Alt+Shift+Period", "⌃⇧."); empty when it has no key. */
  readonly keys: string;
}

/** The page is being read. */
export interface Loading {
  readonly status: 'loading';
  /** 0 to 1; absent while unknown. */
  readonly progress?: number;
  /** Present once it is extracted, while the analysis is still awaited. */
  readonly article?: Article;
  /** The quotations found so far, in text order; their speakers are not known yet. */
  readonly passages?: readonly Passage[];
}

/** The article has been read. */
export interface Ready {
  readonly status: 'ready';
  readonly article: Article;
  readonly analysis: Analysis;
  readonly settings: Settings;
  /** Empty in a browser without shortcuts, and until they are known. */
  readonly shortcuts: readonly Shortcut[];
  /** The part of the text that is on screen; null while unknown. */
  readonly visible: Span | null;
  /** What the page keeps the extension from doing at the moment. */
  readonly problems?: readonly PageProblem[];
  /** What the reader last went to; the same object until they go elsewhere. */
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

/** Words of the article that the reader went to from the panel. */
export interface Visited {
  readonly span: Span;
  /** Absent when they are not a quotation or a report. */
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

/** What a reader can do from a panel; each action that is absent has no button. The object stays the same until there are more. */
export interface PanelActions {
  /** Brings words of the article on screen; `passageId` when they are a quotation or a report. */
  goTo(span: Span, passageId?: number): void;
  set(name: SwitchName, isOn: boolean): void;
  /** Copies a quotation or a report with its source. */
  copy?(passage: Passage): Promise<boolean>;
  /** Copies all quotations and reports of one speaker. */
  copyAll?(passages: readonly Passage[]): Promise<boolean>;
  /** Exports what was found in the article. */
  readonly exports?: {
    copy(format: ExportFormat): Promise<boolean>;
    save(format: ExportFormat): void;
    /** Opens it as a page for printing. */
    print(): void;
  };
  /** Reads a page that does not look like an article. */
  readAnyway?(): void;
  /** Reads the text that is selected in a page that does not look like an article. */
  readSelection?(): void;
  retry?(): void;
  /** Opens a bug report about this page. */
  reportBug?(): void;
  /** Opens the settings page. */
  openSettings?(): void;
  /** Opens the browser's page for changing shortcuts. */
  changeKeys?(): void;
  /** Turns reading the site's articles without a click on or off. Called in the click. */
  setSite?(isOn: boolean): void;
  /** Opens the side panel. */
  openSidePanel?(): void;
}
