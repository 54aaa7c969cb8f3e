import type { FoundSpans, Score } from './score';

/** The figures of several articles together. Throws when there is none. */
export function addScores(scores: readonly Score[]): Score {
  return scores.reduce((a, b) => ({
    articles: a.articles + b.articles,
    quotes: addFound(a.quotes, b.quotes),
    kinds: { right: a.kinds.right + b.kinds.right, of: a.kinds.of + b.kinds.of },
    speakers: {
      right: a.speakers.right + b.speakers.right,
      wrong: a.speakers.wrong + b.speakers.wrong,
      missing: a.speakers.missing + b.speakers.missing,
      of: a.speakers.of + b.speakers.of,
    },
    people: addFound(a.people, b.people),
    mentions: addFound(a.mentions, b.mentions),
    mistakes: [...a.mistakes, ...b.mistakes],
  }));
}

const addFound = (a: FoundSpans, b: FoundSpans): FoundSpans => ({
  right: a.right + b.right,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});
