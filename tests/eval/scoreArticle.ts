import type { Analysis } from '../../lib/analysis/result/analysis';
import type { GoldArticle } from './gold';
import type { Score } from './score';
import { scorePeople } from './scorePeople';
import { scoreQuotes } from './scoreQuotes';
import { spokenParts } from './spokenParts';

/** Compares the analysis of an article with its gold. */
export function scoreArticle(gold: GoldArticle, analysis: Analysis): Score {
  const quotes = scoreQuotes(gold, spokenParts(analysis));
  const people = scorePeople(gold, analysis.people);
  return { articles: 1, ...quotes, ...people, mistakes: [...quotes.mistakes, ...people.mistakes] };
}
