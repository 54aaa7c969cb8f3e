import type { VNode } from 'preact';
import { Panel } from '../../components/Panel';
import type { PanelActions, PanelState, Ready, Shortcut, Visited } from '../../components/panelState';
import type { Span } from '../../lib/analysis/types';
import { connectToPage, type PageConnection } from '../../lib/messages/pageConnection';
import type { PageReading } from '../../lib/messages/reading';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { citation } from '../../lib/export/citation';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/store';
import { changeShortcuts, loadShortcuts } from './shortcuts';
import { speakLanguage } from './speakLanguage';

/** Where a panel is shown. */
export interface PanelPlace {
  render(panel: VNode): void;
  /** The tab whose page the panel shows; null when there is none. */
  findTab(): Promise<number | null>;
  /** What it means here that the browser does not let us into the page. */
  readonly refusal: 'protected-page' | 'no-access';
  /** Shows the panel beside the page, where the browser can; called in the click. */
  readonly openBeside?: () => void;
  /** What to do when the page goes. */
  readonly lost: 'follow' | 'tell';
}

/** A panel on screen. */
export interface ShownPanel {
  /** Shows the page that is in the tab now. */
  reconnect(): void;
  isRefused(): boolean;
}

type Shown = PageReading | { readonly status: 'protected-page' | 'no-access' };

/** Shows the panel of a tab's page and keeps it in step with the page and the settings. */
export function showPanel({ render, findTab, refusal, openBeside, lost }: PanelPlace): ShownPanel {
  let reading: Shown = { status: 'reading' };
  let settings: Settings = defaultSettings;
  let shortcuts: readonly Shortcut[] = [];
  let place: Span | null = null;
  /** Where the reader went last. */
  let current: Visited | undefined;
  let connection: PageConnection | null = null;
  let latest = 0;
  /** Settings that are on their way to the store. */
  let saving = 0;

  /** A browser that closes the window may still bring news of the page, and Firefox lets nothing be drawn there any more. */
  let isGone = false;
  addEventListener('pagehide', () => (isGone = true));

  const update = () => {
    if (!isGone)
      render(
        <Panel
          state={panelState(reading, { settings, shortcuts, place, ...(current && { current }) })}
          actions={actions}
        />,
      );
  };

  const show = (next: Shown) => {
    reading = next;
    // A place in another article says nothing about this one.
    if (next.status === 'reading') place = null;
    if (next.status !== 'ready') current = undefined;
  };

  const connect = async () => {
    const number = ++latest;
    /** Only the latest connection speaks: the side panel may have gone on to another tab. */
    const ifLatest = (work: () => void) => {
      if (number !== latest) return;
      work();
      update();
    };
    connection?.close();
    connection = null;
    const tabId = await findTab();
    if (tabId === null || number !== latest) return;
    const opened = await connectToPage(tabId, {
      message: (message) =>
        ifLatest(() => {
          if (message.type === 'place') place = message.place;
          else show(message.reading);
        }),
      refused: () => ifLatest(() => (reading = { status: refusal })),
      lost: () => {
        if (lost === 'follow') reconnect();
        else ifLatest(() => (reading = { status: 'failed', reason: 'The page has gone.' }));
      },
    });
    if (number === latest) connection = opened;
    else opened?.close();
  };

  const tryToConnect = () =>
    connect().catch((error: unknown) => {
      // A browser that is taking this window down answers nothing any more; elsewhere the reader gets a way on.
      show({ status: 'failed', reason: String(error) });
      update();
    });

  const reconnect = () => {
    // The window closes: its tab's end is no news any more.
    if (isGone) return;
    // What asks for a click goes on asking until a page answers: it would only flicker.
    if (reading.status !== refusal) show({ status: 'reading' });
    update();
    void tryToConnect();
  };

  const actions: PanelActions = {
    goTo: (span, quoteId) => {
      const quote = reading.status === 'ready' ? reading.analysis.quotes.find(({ id }) => id === quoteId) : undefined;
      current = { span, ...(quoteId !== undefined && { quoteId }) };
      update();
      connection?.send({ type: 'go-to', spans: (quote?.content ?? [span]).map(({ start, end }) => ({ start, end })) });
    },
    set: (name, isOn) => {
      settings = { ...settings, [name]: isOn };
      update();
      saving++;
      void saveSettings(settings).finally(() => saving--);
    },
    copy: (quote) => {
      if (reading.status !== 'ready') return;
      void navigator.clipboard.writeText(citation(reading.article, reading.analysis, quote));
    },
    readAnyway: () => connection?.send({ type: 'read-anyway' }),
    retry: reconnect,
    ...(openBeside && { openBeside }),
    ...(changeShortcuts && { changeKeys: changeShortcuts }),
  };

  speakLanguage();
  update();
  void tryToConnect();
  void loadSettings().then((loaded) => {
    settings = loaded;
    update();
  });
  void loadShortcuts().then((loaded) => {
    shortcuts = loaded;
    update();
  });
  watchSettings((changed) => {
    // While the reader switches on, this is news of a switch before: the last one's comes when all are saved.
    if (saving > 0) return;
    settings = changed;
    update();
  });
  return { reconnect, isRefused: () => reading.status === refusal };
}

function panelState(reading: Shown, rest: Pick<Ready, 'settings' | 'shortcuts' | 'place' | 'current'>): PanelState {
  switch (reading.status) {
    case 'reading':
      return { status: 'loading', ...(reading.article && { article: reading.article }) };
    case 'ready':
      return { ...reading, ...rest };
    case 'unsupported-document':
      return { status: 'not-html' };
    default:
      return { status: reading.status };
  }
}
