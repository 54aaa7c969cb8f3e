import { finiteParts } from '../../syntax/sentence/partsOfSpeech';
import type { Syntax, SyntaxToken } from '../../syntax/sentence/syntax';

/** Whether a word is a tensed verb or a modal. */
export const isTensed = ({ kind, part }: SyntaxToken): boolean => kind === 'word' && finiteParts.test(part);

/** The same, or the verb of a clause with a subject, which the parser may take for a participle. */
export const isTensedOrHasSubject = ({ clauseAt }: Syntax, token: SyntaxToken): boolean =>
  isTensed(token) || Boolean(clauseAt[token.index]?.subject);
