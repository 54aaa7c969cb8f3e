import { subordinators } from '../../lexicon/functionWords';
import type { Scene } from '../../speakers/scene/scene';
import type { SyntaxToken } from '../../syntax/sentence/syntax';
import type { Span } from '../../text/span';
import { isBehindComma } from '../clauses/isBehindComma';
import { isTensed } from '../clauses/isTensed';
import { tokenAt } from '../clauses/tokenAt';

/**
 * Whether a stretch holds a main clause: a tensed verb between commas, in a row that does not begin like a subordinate clause. True
 * for *if it rains, the dam leaks*; false for a place, a time, *when asked*, *if it rains*. Of a quotation the first word counts.
 */
export function holdsMainClause(scene: Scene, span: Span): boolean {
  const tokens = tokensOf(scene, span);
  const [first, second] = tokens;
  // “A lot of towns are building” for the better: what is quoted goes on
  if (first?.kind === 'quotation' && second && !isBehindComma(scene, second)) return true;
  const isVerb = (token: SyntaxToken) => isTensed(beginningOf(scene, token));
  // How the rain falls decides how the dam holds.
  if (first && asks.test(first.normal)) return tokens.filter(isVerb).length > 1;
  return rowsOf(scene, tokens).some((row) => !row.slice(0, 2).some(depends) && row.some(isVerb));
}

/** The words between commas. */
function rowsOf(scene: Scene, tokens: readonly SyntaxToken[]): SyntaxToken[][] {
  const rows: SyntaxToken[][] = [];
  for (const token of tokens) {
    const row = rows.at(-1);
    if (row && !isBehindComma(scene, token)) row.push(token);
    else rows.push([token]);
  }
  return rows;
}

const asks = /^(?:how|what|where|who|why)$/;

/** Of a quotation its first word: the results “*have* all come back”. */
const beginningOf = ({ structure: { syntax } }: Scene, token: SyntaxToken): SyntaxToken =>
  (token.kind === 'quotation' && syntax.tokens[token.index + 1]) || token;

/** The words and quotations of a stretch, those inside quotations not among them. */
function tokensOf({ structure: { syntax, itemAt } }: Scene, { start, end }: Span): SyntaxToken[] {
  const found: SyntaxToken[] = [];
  for (let index = tokenAt(syntax, start); (syntax.tokens[index]?.span.start ?? end) < end; index++) {
    const token = syntax.tokens[index];
    if (token && ((itemAt[index] ?? -1) >= 0 || token.kind === 'quotation')) found.push(token);
  }
  return found;
}

/** when, even *if*, soon *after*, which, *asked* whether, *speaking* in Hull: how a clause begins that depends on another. */
const depends = ({ part, normal }: SyntaxToken, place: number): boolean =>
  /^(?:WDT|WP|WP\$|WRB)$/.test(part) ||
  (part === 'IN' && (normal === 'as' || (subordinators.has(normal) && normal !== 'whether'))) ||
  (place === 0 && /^VB[GN]$/.test(part));
