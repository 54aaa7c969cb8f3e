import type { Analysis } from '../../lib/analysis/result/analysis';
import { startCards } from '../../lib/card/pageCards';
import { articleWindows } from '../../lib/marks/articleWindows';
import { visibleSpan } from '../../lib/marks/visibleSpan';
import { showSpot } from '../../lib/marks/spot';
import { restoreMarks } from '../../lib/marks/restoreMarks';
import { watchPage } from '../../lib/marks/watchPage';
import { worldOf } from '../../lib/page/dom/worldOf';
import { saveSettings } from '../../lib/settings/store';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { answerCommands } from './answerCommands';
import { keepArticle } from './articleKeeper';
import { keepTroubles } from './keepTroubles';
import { loadCards } from './loadCards';
import { followSettings } from './liveSettings';
import { onOpening } from './onOpening';
import { onScrollOrResize } from './onScrollOrResize';
import { watchCalm } from './pageCalm';
import { createPageMarks } from './pageMarks';
import { isExtensionAlive, openPanelPorts } from './panelPorts';
import { onAddressChange, whenShown } from './pageLife';
import { debounce } from './debounce';

/** The page's side of the extension: reads the article, keeps its marks, answers the panels that connect. */
export interface Reader {
  /** Whether the extension that injected this reader is still installed and running. */
  isAlive(): boolean;
  /** Takes everything off the page and listens no more. */
  stop(): void;
}

const paintRest = { restMs: 150, mostMs: 500 };

/** A reader who stops there reads there; a scroll past it is none. */
const scrollRest = { restMs: 500, mostMs: 5000 };

export function startReader(): Reader {
  const stopped = new AbortController();
  const { signal } = stopped;
  const marks = createPageMarks();
  const windows = articleWindows();
  let settings: Settings | null = null;

  /** What the cards speak of. */
  let shown: Analysis | null = null;

  /**
   * An orphan, whose extension has been reloaded, does nothing any more but take marks off with their words; nor does the
   * reader of a page that is going away.
   */
  const isAlive = () => !signal.aborted && isExtensionAlive() && worldOf(document) !== null;

  const article = keepArticle(
    {
      published: (reading) => {
        panels.tell({ type: 'reading', reading });
        if (reading.status === 'ready') tellPlace();
        settleCommands();
      },
      prepare: (read, text) => marks.style(read, text, settings ?? defaultSettings),
      changed: (kept) => {
        if (kept) watch.include(kept.text.map);
        if (kept?.analysis !== shown) cards.close();
        shown = kept?.analysis ?? null;
        paint();
      },
      previewed: () => paint(),
    },
    isAlive,
    signal,
  );

  const panels = openPanelPorts(
    {
      connected: (tell) => {
        article.refresh();
        tell({ type: 'reading', reading: article.reading() });
        tellPlace();
        if (troubles.areThereAny()) tell(troubles.message());
      },
      asked: (message) => {
        const text = (article.kept() ?? article.preview())?.text;
        if (message.type === 'read-anyway') article.readAnyway();
        else if (message.type === 'read-selection') article.readSelection();
        else if (text) {
          const isShown = showSpot(message.spans.flatMap((span) => text.map.piecesOf(span)));
          troubles.set('words-not-shown', !isShown);
        }
      },
    },
    signal,
  );

  const troubles = keepTroubles((message) => panels.tell(message));

  const cards = startCards(
    {
      reading: () => {
        const kept = isAlive() ? article.kept() : null;
        return kept && { ...kept, map: kept.text.map };
      },
      settings: () => settings,
      toggleMarks: () => settings && void saveSettings({ ...settings, marks: !settings.marks }),
      loadCards,
    },
    windows,
    signal,
  );

  const settleCommands = answerCommands(
    {
      status: () => (settings ? article.reading().status : 'reading'),
      refresh: () => article.refresh(),
      showMarks: () => settings && void saveSettings({ ...settings, marks: true }),
      obey: (command) => cards.obey(command),
    },
    signal,
  );

  const watch = watchPage(
    document,
    (change) => {
      // Words that the page has moved may be the same still, and news to nobody else.
      if (marks.dropStrays(change.records)) paintSoon();
      calm.noticeChange();
      article.notice(change);
    },
    signal,
  );
  const calm = watchCalm(() => paint(), signal);

  restoreMarks(marks, isAlive, signal, () => troubles.set('marks-taken-off', true));

  const tellPlace = () => {
    const kept = panels.areThereAny() ? article.kept() : null;
    if (kept) panels.tell({ type: 'place', place: visibleSpan(kept.article, kept.text.map) });
  };

  const paint = () => {
    if (!settings || !isAlive()) return;
    const preview = article.preview();
    const kept = article.kept();
    if (kept) windows.include(kept.text.map);
    if (preview) marks.preview(preview, settings);
    else marks.show(kept, settings, calm.isCalm());
    if (!settings.marks) cards.close();
  };

  const useSettings = (changed: Settings) => {
    settings = changed;
    paint();
    const kept = isAlive() ? article.kept() : null;
    if (kept) void marks.style(kept.article, kept.text, changed);
    settleCommands();
  };

  const paintSoon = debounce(paint, paintRest, signal);
  const lookAroundSoon = debounce(() => article.lookAround(), scrollRest, signal);
  onScrollOrResize(
    () => {
      tellPlace();
      lookAroundSoon();
      if (marks.isPartial()) paintSoon();
    },
    windows,
    signal,
  );
  onOpening(() => article.opened(), signal);
  onAddressChange(() => article.notice(), signal);
  followSettings(useSettings, signal);
  void whenShown().then(() => article.refresh());

  return {
    isAlive,
    stop: () => {
      stopped.abort();
      marks.clear();
    },
  };
}
