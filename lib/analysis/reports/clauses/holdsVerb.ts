import type { Scene } from '../../speakers/scene/scene';
import type { Clause, SyntaxToken } from '../../syntax/sentence/syntax';
import { isTensedOrHasSubject } from './isTensed';

/**
 * Whether the words between two tokens, or a quotation that goes on with them, hold a tensed verb; for a verb that takes no
 * object, a word that may be one: said *trials* of the drug *began*.
 */
export function holdsVerb({ structure: { syntax } }: Scene, { lemma }: Clause, begin: number, end: number): boolean {
  const isPart = (token: SyntaxToken) => {
    const inside = syntax.sentences[token.sentence]?.inside ?? null;
    const quotation = inside === null ? undefined : syntax.tokens[inside];
    return !quotation || !standsApart(quotation);
  };
  const tokens = syntax.tokens.slice(begin, end).filter(isPart);
  if (tokens.some((token) => isTensedOrHasSubject(syntax, token))) return true;
  const [first] = tokens;
  return (
    /^(?:say|tell)$/.test(lemma) && first !== undefined && opensSubject(first) && tokens.slice(1).some(mayBeTensed)
  );
}

/** said: “…”; said, “…”: a quotation that is no part of a sentence around it. */
export const standsApart = ({ before }: SyntaxToken): boolean => /[,:]/.test(before);

/** said *the* trials; not so: said *no* to trials that were stopped. */
const opensSubject = ({ part, normal }: SyntaxToken): boolean =>
  /^(?:CD|DT|JJ|NNP?S?|PRP\$?)$/.test(part) && !/^(?:little|more|much)$/.test(normal);

/** A participle, what the tagger calls a verb and the parser does not, a noun that ends like a past: his firm *worked*. */
const mayBeTensed = ({ part, tags, normal }: SyntaxToken): boolean =>
  part === 'VBN' ||
  (part.startsWith('NN') && /[^e]ed$/.test(normal)) ||
  (tags.has('Verb') && !tags.has('Gerund') && !tags.has('Infinitive'));
