import type { Analysis, Quote } from '../../lib/analysis/types';
import { readArticle, type ReadOptions } from '../../lib/article/readArticle';
import type { Article } from '../../lib/article/types';
import { followText, type FollowedText } from '../../lib/marks/follow/followText';
import { plentyOfText, type PageChange } from '../../lib/marks/watchPage';
import type { AnalysisNews } from '../../lib/messages/analysis';
import type { PageReading } from '../../lib/messages/reading';
import { askForAnalysis } from './askForAnalysis';
import { detectLanguage } from './detectLanguage';
import { pageAddress } from './pageAddress';
import { isTextSelected, onSelectionChange, selectedRanges } from './selection';
import { whenAtRest } from './whenAtRest';

/** An article that has been read, and where its words stand by now. */
export interface KeptArticle {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly text: FollowedText;
}

/** An article that is still being read. */
export interface EarlyArticle extends Pick<KeptArticle, 'article' | 'text'> {
  /** The quotations that are known so far, their speakers not yet. */
  readonly quotes: readonly Quote[];
}

export interface KeeperListener {
  /** There is news for the panels. */
  published(reading: PageReading): void;
  /** An article is about to be shown for the first time, or anew. */
  prepare(article: Article, text: FollowedText): Promise<void>;
  /** The article is another one, or its words have moved. */
  changed(kept: KeptArticle | null): void;
  /** More of an article is known that nothing is kept of yet. */
  foreseen(early: EarlyArticle): void;
}

export interface ArticleKeeper {
  /** What the panels are to know now. */
  reading(): PageReading;
  kept(): KeptArticle | null;
  /** Null unless {@link reading} says that a first article is being read, and some of it is known. */
  early(): EarlyArticle | null;
  /** Takes note of a change of the page, and of its address. */
  notice(change?: PageChange): void;
  /** Reads the page at once if it has not been read yet, may hold something else by now, or has failed to be read. */
  refresh(): void;
  /** Reads the page whether or not it looks like an article. */
  readAnyway(): void;
  /** Reads what the reader has selected, where something is. */
  readSelection(): void;
}

/** Long enough for a page that changes in bursts to come to rest, short enough to look immediate. */
const followRest = { restMs: 60, mostMs: 240 };
const readRest = { restMs: 400, mostMs: 2000 };

/** Following takes at most one part in so many of the page's time, but for the last change of a burst. */
const followPause = 40;

/** A page that changes all the time without anything new for the reader is read ever more rarely, up to this. */
const longestPauseMs = 30_000;

/**
 * Reads the page's article, from the first {@link ArticleKeeper.refresh} on, and keeps it in step with the page until the
 * signal. Words that only move are followed; the page is read again when it has other text.
 */
export function keepArticle(listener: KeeperListener, isAlive: () => boolean, signal: AbortSignal): ArticleKeeper {
  let reading: PageReading = { status: 'reading' };
  let kept: KeptArticle | null = null;
  let early: EarlyArticle | null = null;
  let address = pageAddress();
  /** What of the page is read, where the reader has said so. */
  let wish: Pick<ReadOptions, 'force' | 'selection'> = {};
  /** Counts the readings: one that is overtaken by a later one ends without a word. */
  let latest = 0;
  let isReading = false;
  let isStale = false;
  let addedText = 0;
  let pauseMs = 0;
  let readAt = 0;
  let followedAt = 0;
  let followMs = 0;
  let paused: ReturnType<typeof setTimeout> | undefined;

  const publish = (next: PageReading) => {
    reading = next;
    if (next.status !== 'reading' || !next.news) early = null;
    listener.published(next);
  };

  const keep = (next: KeptArticle | null) => {
    kept = next;
    early = null;
    listener.changed(next);
  };

  const read = async (number: number) => {
    const isOver = () => signal.aborted || number !== latest;
    const found = await readArticle(document, { ...wish, detectLanguage });
    if (isOver()) return;
    if (found.status !== 'ready') {
      const news = found.status === 'no-article' ? { ...found, hasSelection: isTextSelected() } : found;
      pause(JSON.stringify(reading) === JSON.stringify(news));
      keep(null);
      publish(news);
      return;
    }
    const { article, map } = found;
    const isSame = kept?.article.text === article.text;
    pause(isSame);
    if (!isSame && !kept) publish({ status: 'reading', article });
    const text = { map, lost: [] };
    const hear = (news: AnalysisNews) => {
      if (isOver() || kept) return;
      early = { article, text: followText(article, text), quotes: news.quotes };
      publish({ status: 'reading', article, news });
      listener.foreseen(early);
    };
    const [analysis] = await Promise.all([
      isSame && kept ? kept.analysis : askForAnalysis(article, hear),
      listener.prepare(article, text),
    ]);
    if (isOver()) return;
    // The page may have changed since it was copied.
    keep({ article, analysis, text: followText(article, text) });
    publish({ status: 'ready', article, analysis });
  };

  const pause = (hasNoNews: boolean) => {
    pauseMs = hasNoNews ? Math.min(Math.max(readRest.restMs, 2 * pauseMs), longestPauseMs) : 0;
  };

  const start = () => {
    if (signal.aborted || !isAlive()) return;
    const number = ++latest;
    isReading = true;
    isStale = false;
    addedText = 0;
    void read(number)
      .catch((error: unknown) => {
        // What is shown of an article that was read before stays: its marks stand on their words.
        if (number === latest && reading.status !== 'ready') publish({ status: 'failed', reason: String(error) });
      })
      .then(() => {
        if (number !== latest) return;
        isReading = false;
        readAt = performance.now();
        if (isStale) readSoon();
      });
  };

  const startAnew = () => {
    pauseMs = 0;
    publish({ status: 'reading' });
    start();
  };

  const readSoon = whenAtRest(
    () => {
      // A reading that is under way is not cut short: on a page that never rests none would come to its end.
      if (isReading) isStale = true;
      else if (performance.now() >= readAt + pauseMs) start();
      else paused ??= setTimeout(endPause, readAt + pauseMs - performance.now());
    },
    readRest,
    signal,
  );

  const endPause = () => {
    paused = undefined;
    readSoon();
  };

  const follow = () => {
    if (!kept || !isAlive()) return;
    const startedAt = performance.now();
    const text = followText(kept.article, kept.text);
    if (text !== kept.text) {
      keep({ ...kept, text });
      if (text.lost.length > 0) readSoon();
    }
    followedAt = performance.now();
    followMs = followedAt - startedAt;
  };

  const followSoon = whenAtRest(follow, followRest, signal);

  /** At once, so that no mark flickers, as long as that stays a small part of the page's time. */
  const followNowOrSoon = () => {
    if (performance.now() - followedAt >= followPause * followMs) follow();
    else followSoon();
  };

  const followAddress = () => {
    if (address === pageAddress()) return;
    address = pageAddress();
    wish = {};
    pauseMs = 0;
    latest++;
    isReading = false;
    publish({ status: 'reading' });
    readSoon();
  };

  onSelectionChange(() => {
    const hasSelection = isTextSelected();
    if (reading.status === 'no-article' && reading.hasSelection !== hasSelection) publish({ ...reading, hasSelection });
  }, signal);

  return {
    reading: () => reading,
    kept: () => kept,
    early: () => early,
    notice: (change) => {
      if (!isAlive()) return;
      followAddress();
      if (!change) return;
      if (change.isInArticle) followNowOrSoon();
      addedText += change.addedText;
      if (addedText >= plentyOfText) readSoon();
    },
    refresh: () => {
      followAddress();
      if (reading.status === 'failed' || (reading.status === 'reading' && !isReading)) startAnew();
      else if (addedText > 0 && !isReading) start();
    },
    readAnyway: () => {
      wish = { force: true };
      startAnew();
    },
    readSelection: () => {
      if (!isTextSelected()) return;
      wish = { selection: selectedRanges() };
      startAnew();
    },
  };
}
