import type { Quote } from '../../lib/analysis/result/analysis';
import { yieldToPage } from '../../lib/page/dom/pace';
import { readingScope } from '../../lib/page/copy/readingScope';
import { readArticle, type ReadOptions } from '../../lib/extraction/readArticle';
import type { Article } from '../../lib/page/article';
import { followText, type FollowedText } from '../../lib/marks/follow/followText';
import { plentyOfText, type PageChange } from '../../lib/marks/watchPage';
import type { PageReading } from '../../lib/messages/reading';
import { askForAnalysis, type AnalysisListener } from './askForAnalysis';
import { detectLanguage } from './detectLanguage';
import type { EarlyArticle, KeptArticle } from './keptArticle';
import { watchAddress } from './pageAddress';
import { takeTurns, type Read } from './readingTurns';
import { isTextSelected, onSelectionChange, selectedRanges } from './selection';
import { sparingly } from './sparingly';

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
  /** Null unless a first article is being read, and some of it is known. */
  early(): EarlyArticle | null;
  /** Takes note of a change of the page, and of its address. */
  notice(change?: PageChange): void;
  /** Reads the page at once if it has not been read yet, may hold something else by now, or has failed to be read. */
  refresh(): void;
  /** Takes note of a part of the page that the reader has opened: it may hold more of the article. */
  opened(): void;
  /** Takes note of a scroll: the reader may have come to another article of the page. */
  lookAround(): void;
  /** Reads the page whether or not it looks like an article. */
  readAnyway(): void;
  /** Reads what the reader has selected, where something is. */
  readSelection(): void;
}

/**
 * Reads the page's article, from the first {@link ArticleKeeper.refresh} on, and keeps it in step with the page until the
 * signal. Words that only move are followed; the page is read again when it has other text.
 */
export function keepArticle(listener: KeeperListener, isAlive: () => boolean, signal: AbortSignal): ArticleKeeper {
  let reading: PageReading = { status: 'reading' };
  let kept: KeptArticle | null = null;
  let early: EarlyArticle | null = null;
  /** What of the page is read, where the reader has said so. */
  let wish: Pick<ReadOptions, 'force' | 'selection'> = {};
  let addedText = 0;
  /** The part of the page that holds the article, where others hold others. */
  let story: Element | null = null;
  const hasNewAddress = watchAddress();

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

  const read: Read = async (isOver) => {
    addedText = 0;
    const found = await readArticle(document, { ...wish, detectLanguage });
    if (isOver()) return false;
    if (found.status !== 'ready') {
      const news = found.status === 'no-article' ? { ...found, hasSelection: isTextSelected() } : found;
      const isNew = JSON.stringify(reading) !== JSON.stringify(news);
      keep(null);
      publish(news);
      return isNew;
    }
    const { article, map } = found;
    story = found.story;
    const known = kept?.article.text === article.text ? kept.analysis : null;
    if (!kept) publish({ status: 'reading', article });
    const text = { map, lost: [] };
    let marked: readonly Quote[] = [];
    const foresee = (quotes: readonly Quote[]) => {
      early = { article, text: followText(article, text), quotes };
      listener.foreseen(early);
    };
    const heard: AnalysisListener = {
      marked: (quotes) => {
        if (isOver() || kept) return;
        marked = quotes;
        foresee(quotes);
      },
      heard: (news) => {
        if (isOver() || kept) return;
        publish({ status: 'reading', article, news });
        foresee(withLater(news.quotes, marked));
      },
    };
    const [analysis] = await Promise.all([known ?? askForAnalysis(article, heard), listener.prepare(article, text)]);
    // With thousands of quotations to take in, to mark and to tell of, each of these is a task of its own for the page.
    await yieldToPage();
    if (isOver()) return false;
    // The page may have changed since it was copied; where that has taken words away, others may stand there.
    const followed = followText(article, text);
    keep({ article, analysis, text: followed });
    if (followed.lost.length > 0) turns.soon();
    await yieldToPage();
    if (isOver()) return false;
    publish({ status: 'ready', article, analysis });
    return known === null;
  };

  const fail = (error: unknown) => {
    // What is shown of an article that was read before stays: its marks stand on their words.
    if (reading.status !== 'ready') publish({ status: 'failed', reason: String(error) });
  };

  const turns = takeTurns(read, fail, isAlive, signal);

  const follow = sparingly(() => {
    if (!kept || !isAlive()) return;
    const text = followText(kept.article, kept.text);
    if (text === kept.text) return;
    keep({ ...kept, text });
    if (text.lost.length > 0) turns.soon();
  }, signal);

  const followAddress = () => {
    if (!hasNewAddress()) return;
    wish = {};
    turns.drop();
    publish({ status: 'reading' });
    turns.soon();
  };

  /** Whether the reader has gone on to another article of the page. */
  const isElsewhere = () =>
    story !== null && wish.selection === undefined && readingScope(document).story?.root !== story;

  const startAnew = () => {
    turns.drop();
    publish({ status: 'reading' });
    turns.now();
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
      if (change.isInArticle) follow();
      addedText += change.addedText;
      if (addedText >= plentyOfText) turns.soon();
    },
    refresh: () => {
      followAddress();
      if (reading.status === 'failed' || (reading.status === 'reading' && !turns.isUnderWay())) startAnew();
      else if ((addedText > 0 || isElsewhere()) && !turns.isUnderWay()) turns.now();
    },
    opened: () => {
      if (isAlive() && reading.status === 'ready') turns.soonForReader();
    },
    lookAround: () => {
      if (isAlive() && reading.status === 'ready' && isElsewhere()) turns.soonForReader();
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

/** The quotations that are known, and of those that were marked before the ones behind them: no mark comes off while a text is read. */
function withLater(known: readonly Quote[], marked: readonly Quote[]): readonly Quote[] {
  const end = known.at(-1)?.content.at(-1)?.end ?? 0;
  return [...known, ...marked.filter(({ content }) => (content[0]?.start ?? 0) >= end)];
}
