import type { Evidence } from '../evidence/evidence';
import { drop, type Rule } from '../opinions/rule';

/** Drops a line that says only who wrote the article, when and for whom: "By Ada Kovač, 12 May 2026". */
export const signatureLine: Rule<Pick<Evidence, 'signatures'>> = {
  id: 'signatureLine',
  ground: 'words',
  judge: (block, { signatures }) => (signatures.has(block) ? drop('it only says who wrote the article') : null),
};
