import { browser, type Browser } from 'wxt/browser';
import type { Analysis } from '../../lib/analysis/types';
import { readArticle } from '../../lib/article/readArticle';
import type { ArticleReading } from '../../lib/article/types';
import { startCards } from '../../lib/card/pageCards';
import { marksOf, maxMarks } from '../../lib/marks/marksOf';
import { markStyles } from '../../lib/marks/markStyles';
import { pageBackground } from '../../lib/marks/pageBackground';
import { createPainter } from '../../lib/marks/painter';
import { placeOnScreen } from '../../lib/marks/placeOnScreen';
import { showSpot } from '../../lib/marks/spot';
import { panelPortName, parsePanelMessage, type PageMessage, type PanelMessage } from '../../lib/messages/panel';
import type { PageReading } from '../../lib/messages/reading';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/store';
import type { Settings } from '../../lib/settings/settings';
import { askForAnalysis, askForStyles } from './askBackground';
import { cardView } from './cardView';
import { debounce } from './debounce';
import { detectLanguage } from './detectLanguage';
import { onScrollOrResize } from './onScrollOrResize';

/** The page's side of the extension: reads the article once, keeps its marks, answers the panels that connect. */
export interface Reader {
  /** Whether the extension that injected this reader is still installed and running. */
  isAlive(): boolean;
  /** Takes everything off the page and listens no more. */
  stop(): void;
}

type ReadyArticle = Extract<ArticleReading, { status: 'ready' }>;

export function startReader(): Reader {
  const stopped = new AbortController();
  const painter = createPainter(document, () => rereadSoon());
  const panels = new Set<Browser.runtime.Port>();
  let reading: PageReading = { status: 'reading' };
  let read: { article: ReadyArticle; analysis: Analysis } | null = null;
  let settings: Settings | null = null;
  let styles: string | null = null;
  /** Whether the article has more marks than are painted: then those nearest to the reader are. */
  let hasMoreMarks = false;
  let address = '';
  /** Whether the reader wants this page read though it does not look like an article. */
  let isForced = false;
  /** Counts the readings: one that is overtaken by a later one ends without a word. */
  let latest = 0;

  const tell = (message: PageMessage) => panels.forEach((panel) => panel.postMessage(message));

  const publish = (next: PageReading) => {
    reading = next;
    tell({ type: 'reading', reading });
  };

  const paint = () => {
    if (!read || !settings) return;
    const { article, map } = read.article;
    const near = placeOnScreen(article, map)?.start ?? 0;
    const marks = marksOf(article.text, read.analysis, map, settings, near);
    painter.paint(marks);
    hasMoreMarks = marks.length === maxMarks;
    if (!settings.marks) cards.close();
  };

  const styleFor = async ({ article, map }: ReadyArticle) => {
    const [piece] = map.piecesOf({ start: 0, end: article.text.length });
    const css = markStyles(pageBackground(piece?.node.parentElement ?? document.documentElement));
    if (css === styles) return;
    await askForStyles(css, styles);
    styles = css;
  };

  const readPage = async () => {
    const number = ++latest;
    const isOver = () => stopped.signal.aborted || number !== latest;
    if (address !== addressOf(location)) {
      address = addressOf(location);
      isForced = false;
      forget();
      publish({ status: 'reading' });
    }
    const article = await readArticle(document, { force: isForced, detectLanguage });
    if (isOver()) return;
    if (article.status !== 'ready') {
      forget();
      publish(article);
      return;
    }
    const isSame = read?.article.article.text === article.article.text;
    if (!read) publish({ status: 'reading', article: article.article });
    const [analysis] = await Promise.all([
      isSame && read ? read.analysis : askForAnalysis(article.article),
      styleFor(article),
    ]);
    if (isOver()) return;
    if (!isSame) cards.close();
    read = { article, analysis };
    paint();
    publish({ status: 'ready', article: article.article, analysis });
    tellPlace();
  };

  const forget = () => {
    read = null;
    cards.close();
    painter.clear();
  };

  const start = () => readPage().catch((error: unknown) => publish({ status: 'failed', reason: String(error) }));

  const rereadSoon = debounce(() => void start(), stopped.signal);

  const tellPlace = () => {
    if (read && panels.size > 0) tell({ type: 'place', place: placeOnScreen(read.article.article, read.article.map) });
  };

  const obey = (message: PanelMessage) => {
    if (message.type === 'read-anyway') {
      isForced = true;
      publish({ status: 'reading' });
      void start();
    } else if (read) showSpot(message.spans.flatMap((span) => read?.article.map.piecesOf(span) ?? []));
  };

  const connect = (port: Browser.runtime.Port) => {
    if (port.name !== panelPortName || port.sender?.id !== browser.runtime.id) return;
    panels.add(port);
    // A page that shows another article without loading anew is read again when the reader asks for it.
    if (addressOf(location) !== address) void start();
    port.onDisconnect.addListener(() => panels.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const parsed = parsePanelMessage(message);
      if (parsed) obey(parsed);
    });
    port.postMessage({ type: 'reading', reading } satisfies PageMessage);
    tellPlace();
  };

  const cards = startCards(
    {
      // An extension that has been replaced has no words any more, so its marks have no cards.
      reading: () => (read && isInstalled() ? { ...read.article, analysis: read.analysis } : null),
      settings: () => settings,
      toggleMarks: () => settings && void saveSettings({ ...settings, marks: !settings.marks }),
    },
    cardView,
    stopped.signal,
  );
  browser.runtime.onConnect.addListener(connect);
  const paintHere = debounce(paint, stopped.signal);
  onScrollOrResize(() => {
    tellPlace();
    if (hasMoreMarks) paintHere();
  }, stopped.signal);
  const stopWatching = watchSettings((changed) => {
    settings = changed;
    paint();
  });
  void loadSettings().then((loaded) => {
    settings = loaded;
    paint();
  });
  void start();

  return {
    isAlive: () => isInstalled() && !stopped.signal.aborted,
    stop: () => {
      stopped.abort();
      painter.clear();
      // The runtime of an extension that has been replaced has no events any more.
      if (!isInstalled()) return;
      stopWatching();
      browser.runtime.onConnect.removeListener(connect);
    },
  };
}

/** The browser takes the runtime away from the script of an extension that has been reloaded or removed. */
const isInstalled = () => (browser.runtime as typeof browser.runtime | undefined)?.id !== undefined;

const addressOf = ({ origin, pathname, search }: Location) => origin + pathname + search;
