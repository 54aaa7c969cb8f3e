import { coordinators } from '../lexicon/functionWords';
import type { CanSpeak } from '../speakers/rules/rule';
import { nameAfter } from '../speakers/phrases/nameAfter';
import { phraseStartingAt } from '../speakers/phrases/phraseStartingAt';
import { isPunctuation } from '../speakers/scene/isPunctuation';
import { isWord } from '../speakers/scene/isWord';
import type { Item, Scene } from '../speakers/scene/scene';
import { sentenceEnd, sentenceStart } from '../speakers/scene/sentence';
import type { Span } from '../text/span';
import type { FoundReport } from './rules/rule';
import { tokenAt } from './clauses/tokenAt';
import { verbOfClauseAt } from './clauses/verbOfClauseAt';
import { wordedSpan } from './clauses/wordedSpan';

/** In words: an opening before “according” that is no report of its own: *For now*, according to Lee, …. */
const maxOpening = 2;

/**
 * According to Lee, *the port is old*; *the port is old*, according to Lee: the rest of the sentence is the content. `at` is the
 * item of the word “according”; null when no source follows.
 */
export function accordingToSource(scene: Scene, at: number, canSpeak: CanSpeak): FoundReport | null {
  const { items } = scene;
  const [according, to] = [items[at], items[at + 1]];
  if (!isWord(according, 'according') || !isWord(to, 'to')) return null;
  const [start, end] = [clauseStart(items, at), sentenceEnd(items, at)];
  const phrase = phraseStartingAt(items, at + 2, end);
  if (!phrase || !canSpeak(phrase)) return null;
  const source = nameAfter(items, phrase, end);
  const isNoMark = ({ kind }: Item) => kind !== 'mark';
  const before = items.slice(start, at).filter(isNoMark);
  const rest = items.slice(source.last + 1, end);
  const comma = rest.findIndex(({ kind }) => kind === 'mark');
  const behind = comma < 0 ? [] : rest.slice(comma).filter(isNoMark);
  const content = wordedSpan(before.length <= maxOpening && behind.length > before.length ? behind : before);
  const cue = { start: according.span.start, end: to.span.end };
  return content && { source, cue, content: withoutConcession(scene, content) };
}

/** The item after the last semicolon before `at`, or the first of its sentence: the dam leaks; *according to Lee*, it is old. */
function clauseStart(items: readonly Item[], at: number): number {
  const start = sentenceStart(items, at);
  const semicolon = items.slice(start, at).findLastIndex((item) => isPunctuation(item, ';'));
  return isWord(items[start + semicolon + 1], coordinators) ? start : start + semicolon + 1;
}

/** While Lee left, *the dam held*, according to Park: without the clause in front that concedes something. */
function withoutConcession(scene: Scene, content: Span): Span {
  const { syntax } = scene.structure;
  const tokens = syntax.tokens.slice(tokenAt(syntax, content.start), tokenAt(syntax, content.end));
  if (!tokens.slice(0, 2).some(({ normal }) => /^(?:although|though|while|whereas)$/.test(normal))) return content;
  const main = tokens.find((token) => token.before.includes(',') && verbOfClauseAt(scene, token.index) !== null);
  return main ? { start: main.span.start, end: content.end } : content;
}
