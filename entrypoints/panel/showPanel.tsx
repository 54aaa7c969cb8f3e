import type { VNode } from 'preact';
import { Panel } from '../../components/Panel';
import type { PanelActions, PanelState } from '../../components/panelState';
import type { Span } from '../../lib/analysis/types';
import { connectToPage, type PageConnection } from '../../lib/messages/pageConnection';
import type { PageReading } from '../../lib/messages/reading';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { citation } from '../../lib/summary/citation';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/store';

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
  let place: Span | null = null;
  let connection: PageConnection | null = null;
  let latest = 0;

  const update = () => render(<Panel state={panelState(reading, settings, place)} actions={actions} />);

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
          else reading = message.reading;
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

  const reconnect = () => {
    reading = { status: 'reading' };
    place = null;
    update();
    void connect();
  };

  const actions: PanelActions = {
    goTo: (span, quoteId) => {
      const quote = reading.status === 'ready' ? reading.analysis.quotes.find(({ id }) => id === quoteId) : undefined;
      connection?.send({ type: 'go-to', spans: (quote?.content ?? [span]).map(({ start, end }) => ({ start, end })) });
    },
    set: (name, isOn) => {
      settings = { ...settings, [name]: isOn };
      update();
      void saveSettings(settings);
    },
    copy: (quote) => {
      if (reading.status !== 'ready') return;
      void navigator.clipboard.writeText(citation(reading.article, reading.analysis, quote));
    },
    readAnyway: () => connection?.send({ type: 'read-anyway' }),
    retry: reconnect,
    ...(openBeside && { openBeside }),
  };

  update();
  void connect();
  void loadSettings().then((loaded) => {
    settings = loaded;
    update();
  });
  watchSettings((changed) => {
    settings = changed;
    update();
  });
  return { reconnect, isRefused: () => reading.status === refusal };
}

function panelState(reading: Shown, settings: Settings, place: Span | null): PanelState {
  switch (reading.status) {
    case 'reading':
      return { status: 'loading', ...(reading.article && { article: reading.article }) };
    case 'ready':
      return { ...reading, settings, place };
    case 'unsupported-document':
      return { status: 'not-html' };
    default:
      return { status: reading.status };
  }
}
