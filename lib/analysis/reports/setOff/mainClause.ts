import { questionWords, subordinators } from '../../lexicon/functionWords';
import type { Scene } from '../../speakers/scene/scene';
import type { SyntaxToken } from '../../syntax/sentence/syntax';
import type { Span } from '../../text/span';
import { isBehindComma } from '../clauses/isBehindComma';
import { isTensed } from '../clauses/isTensed';
import { tokenAt } from '../clauses/tokenAt';

/**
 * Whether a span holds a main clause: between two commas, a tensed verb in words that do not begin like a subordinate clause.
 * True for *if it rains, the dam leaks*; false for a place, a time, *when asked*, *if it rains*. A quotation counts as its first
 * word.
 */
export function holdsMainClause(scene: Scene, span: Span): boolean {
  const tokens = tokensOf(scene, span);
  const [first, second] = tokens;
  // “A lot of towns are building” for the better: the quoted sentence continues.
  if (first?.kind === 'quotation' && second && !isBehindComma(scene, second)) return true;
  const isVerb = (token: SyntaxToken) => isTensed(beginningOf(scene, token)) || isUnchangedPast(scene, token);
  // How the rain falls decides how the dam holds. Not so with when, which depends on the clause beside it.
  if (first && questionWords.has(first.normal) && first.normal !== 'when') return tokens.filter(isVerb).length > 1;
  return rowsOf(scene, tokens).some((row) => !row.slice(0, 2).some(opensDependent) && row.some(isVerb));
}

/** The tokens, split at commas. */
function rowsOf(scene: Scene, tokens: readonly SyntaxToken[]): SyntaxToken[][] {
  const rows: SyntaxToken[][] = [];
  for (const token of tokens) {
    const row = rows.at(-1);
    if (row && !isBehindComma(scene, token)) row.push(token);
    else rows.push([token]);
  }
  return rows;
}

/** A token, or the first word of a quotation: the results “*have* all come back”. */
const beginningOf = ({ structure: { syntax } }: Scene, token: SyntaxToken): SyntaxToken =>
  (token.kind === 'quotation' && syntax.tokens[token.index + 1]) || token;

/** The words and quotations of a span, without the words inside quotations. */
function tokensOf({ structure: { syntax, itemAt } }: Scene, { start, end }: Span): SyntaxToken[] {
  const found: SyntaxToken[] = [];
  for (let index = tokenAt(syntax, start); (syntax.tokens[index]?.span.start ?? end) < end; index++) {
    const token = syntax.tokens[index];
    if (token && (itemAt[index] ?? -1) >= 0) found.push(token);
  }
  return found;
}

/**
 * Whether one of the first two words opens a dependent clause: when, even *if*, soon *after*, which, *asked* whether, *speaking*
 * in Hull.
 */
const opensDependent = ({ part, normal }: SyntaxToken, index: number): boolean =>
  /^(?:WDT|WP|WP\$|WRB)$/.test(part) ||
  (part === 'IN' && (normal === 'as' || (subordinators.has(normal) && normal !== 'whether'))) ||
  (index === 0 && /^VB[GN]$/.test(part));

/** the plane *hit* the dam: a past that the parser takes for an infinitive, with a subject of its own. */
const isUnchangedPast = ({ structure: { syntax } }: Scene, { index, part }: SyntaxToken): boolean =>
  part === 'VB' && syntax.clauseAt[index]?.verb === index && syntax.clauseAt[index].subject !== null;
