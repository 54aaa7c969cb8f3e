import type { VNode } from 'preact';
import { Panel } from '../../components/Panel';
import type { PanelActions, PanelState } from '../../components/panelState';
import type { Span } from '../../lib/analysis/types';
import { connectToPage, type PageConnection } from '../../lib/messages/pageConnection';
import type { PageReading } from '../../lib/messages/reading';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/store';

/** Shows the panel of one tab's page and keeps it in step with the page and the settings. */
export function showPanel(render: (panel: VNode) => void, findTab: () => Promise<number | null>): void {
  let reading: PageReading | { status: 'protected-page' } = { status: 'reading' };
  let settings: Settings = defaultSettings;
  let place: Span | null = null;
  let connection: PageConnection | null = null;

  const update = () => render(<Panel state={panelState(reading, settings, place)} actions={actions} />);

  const connect = async () => {
    const tabId = await findTab();
    connection =
      tabId === null
        ? null
        : await connectToPage(tabId, {
            message: (message) => {
              if (message.type === 'place') place = message.place;
              else reading = message.reading;
              update();
            },
            refused: () => {
              reading = { status: 'protected-page' };
              update();
            },
            lost: () => {
              reading = { status: 'failed', reason: 'The page has gone.' };
              update();
            },
          });
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
    readAnyway: () => connection?.send({ type: 'read-anyway' }),
    retry: () => {
      reading = { status: 'reading' };
      update();
      void connect();
    },
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
}

function panelState(
  reading: PageReading | { readonly status: 'protected-page' },
  settings: Settings,
  place: Span | null,
): PanelState {
  switch (reading.status) {
    case 'reading':
      return { status: 'loading' };
    case 'ready':
      return { ...reading, settings, place };
    case 'unsupported-document':
      return { status: 'not-html' };
    default:
      return { status: reading.status };
  }
}
