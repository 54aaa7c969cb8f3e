import type { Clause, Nominal } from '../sentence/syntax';
import type { Tree } from '../sentence/tree';

/** Before a participle that says what the object did. */
const ofTheObject: ReadonlySet<string> = new Set(['for', 'from', 'into', 'of']);

/** Who does it, where the clause has no subject of its own or only a relative pronoun. The clauses above have been read. */
export function understoodSubject(tree: Tree, clause: Clause): Nominal | null {
  const { subject, parent, noun, conjunctOf, kind } = clause;
  if (subject) {
    const { part, normal } = tree.token(subject.head);
    const isRelative = kind === 'relative' && (part === 'WP' || part === 'WDT' || normal === 'that');
    return isRelative ? (noun ?? subject) : subject;
  }
  if (conjunctOf) return clause.isFinite && !conjunctOf.isFinite ? null : conjunctOf.understoodSubject;
  if (noun)
    return kind === 'complement'
      ? null
      : kind === 'relative' && clause.object === null && clause.isFinite
        ? null
        : noun;
  if (!parent || kind === 'parenthetical') return null;
  // told him to go; but: promised him to go
  if (tree.token(clause.head).relation === 'xcomp' && parent.lemma !== 'promise')
    return (
      parent.object ?? (parent.isPassive ? parent.understoodSubject : (parent.addressee ?? parent.understoodSubject))
    );
  if (clause.isFinite) return null;
  // accused Park of calling it …, praised her for saying so
  if (kind === 'participle' && parent.object && ofTheObject.has(clause.marker ?? '')) return parent.object;
  return parent.understoodSubject;
}
