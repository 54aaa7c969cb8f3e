import type { Quote } from '../../../lib/analysis/result/analysis';
import { yieldToPage } from '../../../lib/page/dom/timeSlicer';
import type { ReadArticle, ReadOptions } from '../../../lib/extraction/readArticle';
import type { Article } from '../../../lib/page/article';
import { followText, type FollowedText } from '../../../lib/marks/follow/followText';
import { plentyOfText, type PageChange } from '../../../lib/marks/watchPage';
import type { PageReading } from '../../../lib/messages/reading';
import { askForAnalysis, type AnalysisListener } from '../background/askForAnalysis';
import { detectLanguage } from './detectLanguage';
import type { ArticlePreview, TrackedArticle } from '../../../lib/marks/follow/trackedArticle';
import { watchAddress } from './pageAddress';
import { scheduleReadings, type Read } from './scheduleReadings';
import { isTextSelected, selectedRanges } from './selection';
import { throttleByCost } from '../timing/throttleByCost';

export interface TrackerListener {
  /** The panels are to show this. */
  published(reading: PageReading): void;
  /** An article is about to be shown, for the first time or again. */
  prepare(article: Article, text: FollowedText): Promise<void>;
  /** The article is another one, or its words have moved; null when there is none any more. */
  changed(article: TrackedArticle | null): void;
  /** More is known of a first article that is still being read, or it is read no further. */
  previewed(): void;
}

export interface ArticleTracker {
  /** What the panels are to show now. */
  reading(): PageReading;
  /** Null until an article has been read, and when the page has none. */
  article(): TrackedArticle | null;
  /** Null unless a first article is being read and some of it is known. */
  preview(): ArticlePreview | null;
  /** To be called when the page has changed, and without a change when its address may have. */
  pageChanged(change?: PageChange): void;
  /** To be called when the reader has opened a part of the page, which may hold more of the article. */
  partOpened(): void;
  /** To be called after a scroll, which may have led to another article of the page. */
  scrolled(): void;
  /** Reads the page at once if that has not been done yet, has failed, or may now give another article. */
  refresh(): void;
  /** Reads the page whether or not it looks like an article. */
  readAnyway(): void;
  /** Reads the selected text, if there is any. */
  readSelection(): void;
}

/**
 * Reads the page's article, from the first {@link ArticleTracker.refresh} on, and keeps up with the page until the signal. Words
 * that only move are followed; when other text comes in, the page is read again.
 */
export function trackArticle(
  listener: TrackerListener,
  extraction: Promise<ReadArticle>,
  isAlive: () => boolean,
  signal: AbortSignal,
): ArticleTracker {
  let reading: PageReading = { status: 'reading' };
  let tracked: TrackedArticle | null = null;
  let preview: ArticlePreview | null = null;
  /** What the reader has asked for: the page although it looks like no article, or the selection. */
  let request: Pick<ReadOptions, 'force' | 'selection'> = {};
  let addedText = 0;
  /** Whether the reader has scrolled on from the article to another one of the page. */
  let isLeft = () => false;
  const hasNewAddress = watchAddress();

  const publish = (next: PageReading) => {
    reading = next;
    if (preview && (next.status !== 'reading' || !next.partial)) {
      preview = null;
      listener.previewed();
    }
    listener.published(next);
  };

  const track = (next: TrackedArticle | null) => {
    tracked = next;
    preview = null;
    listener.changed(next);
  };

  const read: Read = async (isOver) => {
    addedText = 0;
    const readArticle = await extraction;
    const found = await readArticle(document, { ...request, detectLanguage });
    if (isOver()) return false;
    if (found.status !== 'ready') {
      const next = found.status === 'no-article' ? { ...found, hasSelection: isTextSelected() } : found;
      const isNew = JSON.stringify(reading) !== JSON.stringify(next);
      track(null);
      publish(next);
      return isNew;
    }
    const { article, map } = found;
    isLeft = found.isLeft;
    const known = tracked?.article.text === article.text ? tracked.analysis : null;
    if (!tracked) publish({ status: 'reading', article });
    const text = { map, lost: [] };
    let firstQuotes: readonly Quote[] = [];
    const showPreview = (quotes: readonly Quote[]) => {
      preview = { article, text: followText(article, text), quotes };
      listener.previewed();
    };
    const analysisListener: AnalysisListener = {
      firstQuotes: (quotes) => {
        if (isOver() || tracked) return;
        firstQuotes = quotes;
        showPreview(quotes);
      },
      partial: (partial) => {
        if (isOver() || tracked) return;
        publish({ status: 'reading', article, partial });
        showPreview(withLater(partial.quotes, firstQuotes));
      },
    };
    const [analysis] = await Promise.all([
      known ?? askForAnalysis(article, analysisListener),
      listener.prepare(article, text),
    ]);
    // With thousands of quotations, receiving them, marking them and publishing them are separate tasks for the page.
    await yieldToPage();
    if (isOver()) return false;
    // The page may have changed since it was copied; where words have gone, there may be others to read.
    const followed = followText(article, text);
    track({ article, analysis, text: followed });
    if (followed.lost.length > 0) schedule.soon();
    await yieldToPage();
    if (isOver()) return false;
    publish({ status: 'ready', article, analysis });
    return known === null;
  };

  const fail = (error: unknown) => {
    // An article that was read before stays: its marks are still on their words.
    if (reading.status !== 'ready') publish({ status: 'failed', reason: String(error) });
  };

  const schedule = scheduleReadings(read, fail, isAlive, signal);

  const follow = throttleByCost(() => {
    if (!tracked || !isAlive()) return;
    const text = followText(tracked.article, tracked.text);
    if (text === tracked.text) return;
    track({ ...tracked, text });
    if (text.lost.length > 0) schedule.soon();
  }, signal);

  const followAddress = () => {
    if (!hasNewAddress()) return;
    request = {};
    schedule.cancel();
    publish({ status: 'reading' });
    schedule.soon();
  };

  const restart = () => {
    schedule.cancel();
    publish({ status: 'reading' });
    schedule.now();
  };

  const noticeSelection = () => {
    if (reading.status !== 'no-article') return;
    const hasSelection = isTextSelected();
    if (reading.hasSelection !== hasSelection) publish({ ...reading, hasSelection });
  };
  document.addEventListener('selectionchange', noticeSelection, { signal });

  return {
    reading: () => reading,
    article: () => tracked,
    preview: () => preview,
    pageChanged: (change) => {
      if (!isAlive()) return;
      followAddress();
      if (!change) return;
      if (change.isInArticle) follow();
      addedText += change.addedText;
      if (addedText >= plentyOfText) schedule.soon();
    },
    refresh: () => {
      followAddress();
      if (reading.status === 'failed' || (reading.status === 'reading' && !schedule.isUnderWay())) restart();
      else if ((addedText > 0 || isLeft()) && !schedule.isUnderWay()) schedule.now();
    },
    partOpened: () => {
      if (isAlive() && reading.status === 'ready') schedule.soonForReader();
    },
    scrolled: () => {
      if (isAlive() && reading.status === 'ready' && isLeft()) schedule.soonForReader();
    },
    readAnyway: () => {
      request = { force: true };
      restart();
    },
    readSelection: () => {
      if (!isTextSelected()) return;
      request = { selection: selectedRanges() };
      restart();
    },
  };
}

/**
 * The quotations found so far, then those of the first quotes that come after them: no mark disappears while a text is analysed.
 */
function withLater(known: readonly Quote[], firstQuotes: readonly Quote[]): readonly Quote[] {
  const end = known.at(-1)?.content.at(-1)?.end ?? 0;
  return [...known, ...firstQuotes.filter(({ content }) => (content[0]?.start ?? 0) >= end)];
}
