/** The few of Firefox's privileged globals that the `…Scope.ts` files use, where their source runs. */

interface GeckoMessageManager {
  addMessageListener(name: string, listener: (message: { readonly data: unknown }) => void): void;
  removeMessageListener(name: string, listener: (message: { readonly data: unknown }) => void): void;
  loadFrameScript(url: string, isDelayedAllowed: boolean): void;
}

interface GeckoBrowser extends HTMLElement {
  /** Null for what lives in another process. */
  readonly contentDocument: Document | null;
  readonly currentURI: { readonly spec: string } | null;
  readonly messageManager: GeckoMessageManager;
  readonly browsingContext: {
    /** Empty for the medium that the page is on. */
    mediumOverride: string;
    prefersColorSchemeOverride: string;
    readonly currentWindowGlobal: {
      drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

interface GeckoWindow extends Window {
  readonly CustomizableUI: { addWidgetToArea(id: string, area: string): void };
  readonly SidebarController: { hide(): void };
  readonly gBrowser: {
    readonly tabs: readonly GeckoTab[];
    readonly selectedBrowser: GeckoBrowser;
    selectedTab: GeckoTab;
    prepareDiscardBrowser(tab: GeckoTab): Promise<void>;
    discardBrowser(tab: GeckoTab, isForced: boolean): boolean;
    removeTab(tab: GeckoTab): void;
  };
  readonly gBrowserInit?: { readonly delayedStartupFinished: boolean };
  OpenBrowserWindow(options: { private: boolean }): GeckoWindow;
}

interface GeckoTab extends HTMLElement {
  readonly linkedBrowser: GeckoBrowser;
}

interface GeckoPanel extends HTMLElement {
  readonly state: 'closed' | 'open' | 'showing' | 'hiding';
  hidePopup(): void;
}

interface GeckoScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
  readonly flags: number;
  /** Null where the error crossed processes without it. */
  readonly stack: GeckoCall | null;
}

interface GeckoCall {
  readonly functionDisplayName: string | null;
  readonly source: string;
  readonly line: number;
  readonly column: number;
  readonly parent: GeckoCall | null;
  readonly asyncParent: GeckoCall | null;
}

interface GeckoConsoleCall {
  readonly level: string;
  readonly filename: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
  readonly arguments: readonly unknown[];
}

interface GeckoChannel {
  readonly URI: { readonly spec: string };
  readonly requestMethod: string;
  readonly loadInfo: {
    readonly browsingContextID: number;
    readonly triggeringPrincipal: {
      readonly addonPolicy: object | null;
      readonly contentScriptAddonPolicy: object | null;
    };
  } | null;
}

interface GeckoModules {
  'chrome://remote/content/shared/NavigableManager.sys.mjs': {
    readonly NavigableManager: {
      getBrowserById(id: string): GeckoBrowser | null;
      getIdForBrowser(browser: GeckoBrowser): string;
    };
  };
  'resource://gre/modules/AddonManager.sys.mjs': {
    readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
  'resource://gre/modules/ExtensionPermissions.sys.mjs': {
    readonly ExtensionPermissions: {
      add(id: string, permissions: object, extension: unknown): Promise<void>;
      remove(id: string, permissions: object, extension: unknown): Promise<void>;
    };
  };
}

declare const ChromeUtils: { importESModule<Url extends keyof GeckoModules>(url: Url): GeckoModules[Url] };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly mozExtensionHostname: string;
    readonly extension: { terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void> };
  } | null;
};
declare const Cc: {
  readonly '@mozilla.org/consoleAPI-storage;1': {
    getService(kind: unknown): {
      addLogEventListener(
        listener: (event: { readonly wrappedJSObject: GeckoConsoleCall }) => void,
        principal: unknown,
      ): void;
    };
  };
  readonly '@mozilla.org/text-input-processor;1': {
    createInstance(kind: unknown): {
      beginInputTransactionForTests(window: Window): boolean;
      keydown(event: KeyboardEvent): void;
      keyup(event: KeyboardEvent): void;
    };
  };
  readonly '@mozilla.org/memory-reporter-manager;1': {
    getService(kind: unknown): { sizeOfTab(window: Window, ...sizes: readonly { value: number }[]): void };
  };
  readonly '@mozilla.org/eventlistenerservice;1': {
    getService(kind: unknown): { getListenerInfoFor(target: EventTarget): readonly object[] };
  };
  readonly '@mozilla.org/systemprincipal;1': { createInstance(kind: unknown): unknown };
};
declare const Ci: {
  readonly nsIConsoleAPIStorage: unknown;
  readonly nsIEventListenerService: unknown;
  readonly nsIMemoryReporterManager: unknown;
  readonly nsIPrincipal: unknown;
  readonly nsITextInputProcessor: unknown;
  readonly nsIHttpChannel: new () => GeckoChannel;
  readonly nsIScriptError: (new () => GeckoScriptError) & { readonly warningFlag: number; readonly infoFlag: number };
};
declare const Cu: {
  Sandbox(window: Window, options: object): object;
  evalInSandbox(source: string, sandbox: object): unknown;
  forceGC(): void;
  forceCC(): void;
};
declare const Services: {
  readonly prefs: { setBoolPref(name: string, value: boolean): void; clearUserPref(name: string): void };
  readonly console: { registerListener(listener: { observe(message: object): void }): void };
  readonly obs: { addObserver(observer: { observe(subject: object): void }, topic: string): void };
  readonly cpmm: { sendAsyncMessage(name: string, data: unknown): void };
  readonly ppmm: GeckoMessageManager & { loadProcessScript(url: string, isDelayedAllowed: boolean): void };
};
/** In a frame script: the document's window, and the way back to the browser's own window. */
declare const content: Window & {
  readonly KeyboardEvent: typeof KeyboardEvent;
  readonly windowUtils: {
    sendMouseEvent?(type: string, x: number, y: number, button: number, clicks: number, modifiers: number): void;
  };
  synthesizeMouseEvent?(type: string, x: number, y: number, event: object, options: object): void;
};
declare function sendAsyncMessage(name: string, data: unknown): void;
