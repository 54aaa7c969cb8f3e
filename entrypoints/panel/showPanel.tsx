import type { Late } from '../../components/panel/lateViews';
import { Panel } from '../../components/panel/Panel';
import type { PanelActions, Shortcut, Visited } from '../../components/panelState';
import type { Span } from '../../lib/analysis/text/span';
import { connectToPage, type PageConnection } from '../../lib/messages/pageConnection';
import type { PageMessage } from '../../lib/messages/pageMessage';
import type { PageProblem } from '../../lib/page/pageProblem';
import { settingsState } from '../../lib/settings/settingsState';
import type { Settings } from '../../lib/settings/settings';
import { unsupportedByAddress, unsupportedByRefusal } from '../../lib/sites/unsupportedPage';
import { message } from '../../lib/i18n/message';
import { applyTheme } from '../ownPages/applyTheme';
import { openPage } from '../ownPages/openPage';
import { ownPage } from '../ownPages/ownPage';
import { activeTab } from './activeTab';
import type { LateParts } from './lateParts';
import { loadLateParts } from './loadLateParts';
import { panelState, passagesOf, type ShownReading } from './shownReading';
import type { SiteOfPage } from './siteOfPage';

/** The popup, or the side panel. */
export interface PanelHost {
  /** Whether it stays open beside page after page, as the side panel does. The popup belongs to one page. */
  readonly staysOpen: boolean;
  /** Opens the side panel, where the browser has one; called in the click. */
  readonly openSidePanel?: () => void;
  /** Stores the settings, for a panel that may close before it has done so itself. */
  readonly save?: (settings: Settings) => Promise<void>;
}

/** A panel on screen. */
export interface ShownPanel {
  /** Shows the page that is in the tab now. */
  reconnect(): void;
  isRefused(): boolean;
}

/** Shows the panel for a tab's page, and keeps it up to date with the page and the settings. */
export function showPanel({ staysOpen, openSidePanel, save }: PanelHost): ShownPanel {
  const draw = ownPage(message('manifest.name'));
  let reading: ShownReading = { status: 'reading' };
  let shortcuts: readonly Shortcut[] = [];
  let visible: Span | null = null;
  let problems: readonly PageProblem[] = [];
  /** What the reader last went to. */
  let current: Visited | undefined;
  let address: string | null = null;
  let connection: PageConnection | null = null;
  let latest = 0;
  const settings = settingsState((changed) => {
    applyTheme(changed);
    update();
  }, save);
  let late: Late = 'loading';
  let site: SiteOfPage | null = null;

  /** Messages may still arrive while the browser closes the window; in Firefox rendering then fails. */
  let isGone = false;
  addEventListener('pagehide', () => (isGone = true));

  const update = () => {
    if (isGone) return;
    const pageSite = site?.now();
    const around = {
      settings: settings.now(),
      shortcuts,
      visible,
      problems,
      ...(current && { current }),
      ...(pageSite && { site: pageSite }),
    };
    draw(<Panel state={panelState(reading, around)} actions={actions} late={late} loadLate={loadLate} />);
  };

  const show = (next: ShownReading) => {
    reading = next;
    // It is a span of another article.
    if (next.status === 'reading') visible = null;
    if (next.status !== 'ready') current = undefined;
  };

  /** Why a page that the browser denies access to is not read, by the browser's reason. */
  const obstacleOf = (reason: string) => {
    // Only a click on the toolbar button grants access, and what stays open may stand beside any page.
    if (staysOpen) return 'no-access';
    const known = address === null ? null : unsupportedByAddress(address);
    return known ?? unsupportedByRefusal(reason) ?? 'protected-page';
  };

  const isRefused = () => reading.status === 'no-access';

  const connect = async () => {
    const number = ++latest;
    /** Earlier connections are ignored: the side panel may have moved on to another tab. */
    const ifLatest = (work: () => void) => {
      if (number !== latest) return;
      work();
      update();
    };
    connection?.close();
    connection = null;
    problems = [];
    const tab = await activeTab();
    if (tab === null || number !== latest) return;
    ({ address } = tab);
    site?.moveTo(address);
    /** Called once the settings are known, as the panel of an article shows its switches by them. */
    const hear = (message: PageMessage) =>
      ifLatest(() => {
        if (message.type === 'visible-span') visible = message.span;
        else if (message.type === 'problems') problems = message.problems;
        else show(message.reading);
      });
    const opened = await connectToPage(tab.id, {
      message: (message) => void settings.loaded.then(() => hear(message)),
      refused: (reason) => ifLatest(() => show({ status: obstacleOf(reason) })),
      late: () => ifLatest(() => show({ status: 'busy-page' })),
      lost: () => {
        if (staysOpen) reconnect();
        else ifLatest(() => show({ status: 'failed', reason: 'The page has gone.' }));
      },
    });
    if (number === latest) connection = opened;
    else opened?.close();
  };

  const tryToConnect = () =>
    connect().catch((error: unknown) => {
      // Also when the window is closing, where nobody sees it; elsewhere the reader can try again.
      show({ status: 'failed', reason: String(error) });
      update();
    });

  const reconnect = () => {
    // The window is closing: that its tab has gone does not matter.
    if (isGone) return;
    // A panel that asks for a click keeps asking until a page answers, so that it does not flicker.
    if (!isRefused()) show({ status: 'reading' });
    update();
    void tryToConnect();
  };

  let loading: Promise<void> | undefined;
  const loadLate = () => {
    loading ??= loadLateParts().then(showLate);
  };

  const showLate = (parts: LateParts | null) => {
    late = parts?.views ?? 'failed';
    if (parts) begin(parts);
    update();
  };

  const begin = ({ changeShortcuts, exportActions, loadShortcuts, reportBug, siteOfPage }: LateParts) => {
    const ofPage = siteOfPage(() => update());
    ofPage.moveTo(address);
    site = ofPage;
    actions = {
      ...actions,
      ...exportActions(() => (reading.status === 'ready' ? reading : null)),
      reportBug: () => void reportBug(reading, current, address),
      setSite: (isOn) => ofPage.set(isOn),
      ...(changeShortcuts && { changeKeys: changeShortcuts }),
    };
    void loadShortcuts().then((loaded) => {
      shortcuts = loaded;
      update();
    });
  };

  let actions: PanelActions = {
    goTo: (span, passageId) => {
      const passage = passagesOf(reading).find(({ id }) => id === passageId);
      current = { span, ...(passageId !== undefined && { passageId }) };
      update();
      connection?.send({
        type: 'go-to',
        spans: (passage?.content ?? [span]).map(({ start, end }) => ({ start, end })),
      });
    },
    set: (name, isOn) => settings.change({ [name]: isOn }),
    readAnyway: () => connection?.send({ type: 'read-anyway' }),
    readSelection: () => connection?.send({ type: 'read-selection' }),
    retry: reconnect,
    openSettings: () => openPage('options'),
    ...(openSidePanel && { openSidePanel }),
  };

  update();
  void tryToConnect();
  return { reconnect, isRefused };
}
