import { cueWord } from '../../lexicon/cueForms';
import type { Syntax, SyntaxToken } from '../../syntax/sentence/syntax';

/** Where what begins at a token ends, at the latest: before the next comma, dash or colon, or before *and* with a verb; a quotation in it is whole. */
export function phraseEnd({ tokens }: Syntax, first: SyntaxToken): number {
  let { end } = first.span;
  for (let index = first.index + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.span.start < end) continue;
    if (token.sentence !== first.sentence || /[,;:()-]/.test(token.before)) break;
    if (token.part === 'CC' && /^(?:VB[DPZ]|MD)$/.test(tokens[index + 1]?.part ?? '')) break;
    if (cueWord(token.normal)?.form === 'gerund' && token.before !== '') break;
    end = token.span.end;
  }
  return end;
}
