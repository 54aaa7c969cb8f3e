import { browser, type Browser } from 'wxt/browser';
import type { Analysis } from '../../lib/analysis/types';
import { readArticle } from '../../lib/article/readArticle';
import type { ArticleReading } from '../../lib/article/types';
import { marksOf } from '../../lib/marks/marksOf';
import { markStyles } from '../../lib/marks/markStyles';
import { pageBackground } from '../../lib/marks/pageBackground';
import { createPainter } from '../../lib/marks/painter';
import { placeOnScreen } from '../../lib/marks/placeOnScreen';
import { showSpot } from '../../lib/marks/spot';
import { panelPortName, parsePanelMessage, type PageMessage, type PanelMessage } from '../../lib/messages/panel';
import type { PageReading } from '../../lib/messages/reading';
import { loadSettings, watchSettings } from '../../lib/settings/store';
import type { Settings } from '../../lib/settings/settings';
import { askForAnalysis, askForStyles } from './askBackground';

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
  const painter = createPainter(document);
  const panels = new Set<Browser.runtime.Port>();
  let reading: PageReading = { status: 'reading' };
  let read: { article: ReadyArticle; analysis: Analysis } | null = null;
  let settings: Settings | null = null;
  let styles: string | null = null;

  const tell = (message: PageMessage) => panels.forEach((panel) => panel.postMessage(message));

  const publish = (next: PageReading) => {
    reading = next;
    tell({ type: 'reading', reading });
  };

  const paint = () => {
    if (!read || !settings) return;
    const { article, map } = read.article;
    painter.paint(marksOf(article.text, read.analysis, map, settings));
  };

  const styleFor = async ({ article, map }: ReadyArticle) => {
    const [piece] = map.piecesOf({ start: 0, end: article.text.length });
    const css = markStyles(pageBackground(piece?.node.parentElement ?? document.documentElement));
    if (css === styles) return;
    await askForStyles(css, styles);
    styles = css;
  };

  const readPage = async (force: boolean) => {
    publish({ status: 'reading' });
    const article = await readArticle(document, { force });
    if (article.status !== 'ready') return publish(article);
    const [analysis] = await Promise.all([askForAnalysis(article.article), styleFor(article)]);
    if (stopped.signal.aborted) return;
    read = { article, analysis };
    paint();
    publish({ status: 'ready', article: article.article, analysis });
    tellPlace();
  };

  const start = (force = false) =>
    readPage(force).catch((error: unknown) => publish({ status: 'failed', reason: String(error) }));

  const tellPlace = () => {
    if (read && panels.size > 0) tell({ type: 'place', place: placeOnScreen(read.article.article, read.article.map) });
  };

  const obey = (message: PanelMessage) => {
    if (message.type === 'read-anyway') void start(true);
    else if (read) showSpot(message.spans.flatMap((span) => read?.article.map.piecesOf(span) ?? []));
  };

  const connect = (port: Browser.runtime.Port) => {
    if (port.name !== panelPortName || port.sender?.id !== browser.runtime.id) return;
    panels.add(port);
    port.onDisconnect.addListener(() => panels.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const parsed = parsePanelMessage(message);
      if (parsed) obey(parsed);
    });
    port.postMessage({ type: 'reading', reading } satisfies PageMessage);
    tellPlace();
  };

  browser.runtime.onConnect.addListener(connect);
  onScrollOrResize(tellPlace, stopped.signal);
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
    isAlive: () => browser.runtime?.id !== undefined && !stopped.signal.aborted,
    stop: () => {
      stopped.abort();
      painter.clear();
      stopWatching();
      // The runtime of an extension that has been replaced has no events any more.
      browser.runtime?.onConnect?.removeListener(connect);
    },
  };
}

/** Calls back at most once a frame while the page scrolls or changes its size. */
function onScrollOrResize(changed: () => void, signal: AbortSignal): void {
  let pending = false;
  const listen = () => {
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => {
      pending = false;
      changed();
    });
  };
  addEventListener('scroll', listen, { passive: true, capture: true, signal });
  addEventListener('resize', listen, { passive: true, signal });
}
