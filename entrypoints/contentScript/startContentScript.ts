import type { Analysis } from '../../lib/analysis/result/analysis';
import { startCards } from '../../lib/card/pageCards';
import { articleWindows } from '../../lib/marks/articleWindows';
import { visibleSpan } from '../../lib/marks/visibleSpan';
import { showSpot } from '../../lib/marks/spot';
import { restoreMarks } from '../../lib/marks/restoreMarks';
import { watchPage } from '../../lib/marks/watchPage';
import { yieldToPage } from '../../lib/page/dom/timeSlicer';
import { worldOf } from '../../lib/page/dom/worldOf';
import { saveSettings } from '../../lib/settings/store';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { answerCommands } from './panels/answerCommands';
import { awaitExtraction } from './article/extraction';
import { trackArticle } from './article/trackArticle';
import { createPageProblems } from './panels/pageProblems';
import { loadCards } from './background/loadCards';
import { followSettings } from './followSettings';
import { onOpening } from './pageEvents/onOpening';
import { onScrollOrResize } from './pageEvents/onScrollOrResize';
import { watchCalm } from './pageEvents/pageCalm';
import { createPageMarks } from './pageMarks';
import { openPanelPorts } from './panels/panelPorts';
import { isExtensionAlive } from './background/isExtensionAlive';
import { onAddressChange, whenShown } from './pageEvents/pageLife';
import { debounce } from './timing/debounce';

/** The extension in a page: reads the article, marks it, and answers the panels that connect. */
export interface ContentScript {
  /** Whether the extension that injected this script is still installed and running. */
  isAlive(): boolean;
  /** Takes everything off the page and stops listening. */
  stop(): void;
}

const paintRest = { restMs: 150, mostMs: 500 };

/** Long enough to tell a reader who has stopped there from one who scrolls past. */
const scrollRest = { restMs: 500, mostMs: 5000 };

export function startContentScript(): ContentScript {
  const stopped = new AbortController();
  const { signal } = stopped;
  const marks = createPageMarks();
  const windows = articleWindows();
  let settings: Settings | null = null;

  /** The analysis that the cards are about. */
  let shown: Analysis | null = null;

  /** False once the extension has been reloaded or the page is going away: then only marks whose words change are still removed. */
  const isAlive = () => !signal.aborted && isExtensionAlive() && worldOf(document) !== null;

  const extraction = awaitExtraction();
  const tracker = trackArticle(
    {
      published: (reading) => {
        panels.tell({ type: 'reading', reading });
        if (reading.status === 'ready') tellVisibleSpan();
        settleCommands();
      },
      prepare: (read, text) => marks.style(read, text, settings ?? defaultSettings),
      changed: (article) => {
        if (article) watch.include(article.text.map);
        if (article?.analysis !== shown) cards.close();
        shown = article?.analysis ?? null;
        paint();
      },
      previewed: () => paint(),
    },
    extraction,
    isAlive,
    signal,
  );

  const panels = openPanelPorts(
    {
      connected: (tell) => {
        tracker.refresh();
        tell({ type: 'reading', reading: tracker.reading() });
        tellVisibleSpan();
        const message = problems.message();
        if (message) tell(message);
      },
      asked: (message) => {
        const text = (tracker.article() ?? tracker.preview())?.text;
        if (message.type === 'read-anyway') tracker.readAnyway();
        else if (message.type === 'read-selection') tracker.readSelection();
        else if (text) {
          const isShown = showSpot(message.spans.flatMap((span) => text.map.piecesOf(span)));
          problems.set('words-not-shown', !isShown);
        }
      },
    },
    signal,
  );

  const problems = createPageProblems((message) => panels.tell(message));

  const cards = startCards(
    {
      article: () => (isAlive() ? tracker.article() : null),
      settings: () => settings,
      toggleMarks: () => settings && void saveSettings({ ...settings, marks: !settings.marks }),
      loadCards,
    },
    windows,
    signal,
  );

  const settleCommands = answerCommands(
    {
      status: () => (settings ? tracker.reading().status : 'reading'),
      refresh: () => tracker.refresh(),
      showMarks: () => settings && void saveSettings({ ...settings, marks: true }),
      obey: (command) => cards.obey(command),
    },
    signal,
  );

  const watch = watchPage(
    document,
    (change) => {
      // Words that have only moved need no reading, but their marks have to be painted again.
      if (marks.dropStrays(change.records)) paintSoon();
      calm.noticeChange();
      tracker.pageChanged(change);
    },
    signal,
  );
  const calm = watchCalm(() => paint(), signal);

  restoreMarks(marks, isAlive, signal, () => problems.set('marks-taken-off', true));

  const tellVisibleSpan = () => {
    const tracked = panels.hasAny() ? tracker.article() : null;
    if (tracked) panels.tell({ type: 'visible-span', span: visibleSpan(tracked.article, tracked.text.map) });
  };

  const paint = () => {
    if (!settings || !isAlive()) return;
    const preview = tracker.preview();
    const tracked = tracker.article();
    if (tracked) windows.include(tracked.text.map);
    if (preview) marks.preview(preview, settings);
    else marks.show(tracked, settings, calm.isCalm());
    if (!settings.marks) cards.close();
  };

  const useSettings = (changed: Settings) => {
    settings = changed;
    paint();
    const tracked = isAlive() ? tracker.article() : null;
    if (tracked) void marks.style(tracked.article, tracked.text, changed);
    settleCommands();
  };

  const paintSoon = debounce(paint, paintRest, signal);
  const scrolledSoon = debounce(() => tracker.scrolled(), scrollRest, signal);
  onScrollOrResize(
    () => {
      tellVisibleSpan();
      scrolledSoon();
      if (marks.isPartial()) paintSoon();
    },
    windows,
    signal,
  );
  onOpening(() => tracker.partOpened(), signal);
  onAddressChange(() => tracker.pageChanged(), signal);
  followSettings(useSettings, signal);
  // Not in the task that compiles and starts the script: that one is the longest as it is.
  void Promise.all([extraction, whenShown()])
    .then(yieldToPage)
    .then(() => tracker.refresh());

  return {
    isAlive,
    stop: () => {
      stopped.abort();
      marks.clear();
    },
  };
}
