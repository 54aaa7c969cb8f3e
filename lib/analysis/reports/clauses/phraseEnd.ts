import { listCoordinators } from '../../lexicon/functionWords';
import { cueWord } from '../../lexicon/cueForms';
import type { Scene } from '../../speakers/scene/scene';
import type { SyntaxToken } from '../../syntax/sentence/syntax';
import { isBehindComma } from './isBehindComma';
import { isTensed } from './isTensed';
import { verbOfClauseAt } from './verbOfClauseAt';

/**
 * The offset at which content that begins at a token ends: before the next dash or colon, before a comma outside a list, or before
 * *and* with a verb. Quotations are not cut.
 */
export function phraseEnd(scene: Scene, first: SyntaxToken): number {
  const { tokens } = scene.structure.syntax;
  let { end } = first.span;
  let isInList = false;
  let isInBrackets = false;
  for (let index = first.index + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.span.start < end) continue;
    if (token.before.includes('(')) isInBrackets = true;
    if (token.sentence !== first.sentence || (isInBrackets ? /[;:-]/ : /[;:)-]/).test(token.before)) break;
    if (isBehindComma(scene, token)) {
      const isLast = token.part === 'CC' && isInList;
      if (!isLast && !isListed(tokens, index)) break;
      isInList = true;
    }
    if (token.before === '' && leadsToClause(scene, token)) break;
    if (token.part === 'CC' && tokens.slice(index + 1, index + 3).some(isVerbAt)) break;
    if (cueWord(token.normal)?.form === 'gerund' && token.before !== '') break;
    end = token.span.end;
  }
  return end;
}

/** *when* it was offered, *after* the dam broke; not so: *after* the flood. */
const leadsToClause = (scene: Scene, { normal, index }: SyntaxToken): boolean =>
  /^(?:although|because|when|while)$/.test(normal) ||
  (/^(?:after|as|before|since|until)$/.test(normal) && verbOfClauseAt(scene, index + 1) !== null);

/** and *left*, and then *left* */
const isVerbAt = (token: SyntaxToken, index: number, [first]: readonly SyntaxToken[]): boolean =>
  isTensed(token) && (index === 0 || first?.part === 'RB');

/** In words: the longest member of a list. */
const maxMember = 6;

/** snakes, *bats* and a fox: whether there is no verb between a comma and the *and* that ends the list. */
function isListed(tokens: readonly SyntaxToken[], comma: number): boolean {
  for (let index = comma, from = comma; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || index - from > maxMember || token.kind === 'quotation' || /[;:()-]/.test(token.before)) return false;
    if (/^(?:VB[DPZ]|MD|W.*|PRP)$/.test(token.part)) return false;
    if (listCoordinators.has(token.normal))
      return index > comma && !/^(?:VB[DPZ]|MD|PRP)$/.test(tokens[index + 1]?.part ?? '');
    if (token.before.includes(',')) from = index;
  }
  return false;
}
