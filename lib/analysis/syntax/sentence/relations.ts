/** Universal Dependencies' relations; rare subtypes are merged with their type. The order is that of the weights. */
export const relations = [
  'root',
  'nsubj',
  'nsubj:pass',
  'csubj',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'parataxis',
  'conj',
  'cc',
  'mark',
  'case',
  'cop',
  'aux',
  'aux:pass',
  'advmod',
  'amod',
  'det',
  'nmod',
  'nmod:poss',
  'nummod',
  'compound',
  'compound:prt',
  'flat',
  'appos',
  'expl',
  'fixed',
  'discourse',
  'dep',
] as const;

export type Relation = (typeof relations)[number];

/** The relations of a word that is part of another phrase, and begins no clause: a *reported* plan, *including* this. */
export const wordLike: ReadonlySet<Relation> = new Set([
  'amod',
  'compound',
  'case',
  'mark',
  'aux',
  'aux:pass',
  'cop',
  'fixed',
  'advmod',
  'flat',
  'det',
  'cc',
  'compound:prt',
  'nummod',
  'discourse',
]);

export const relationCode: Readonly<Record<string, number>> = Object.fromEntries(
  relations.map((relation, code) => [relation, code]),
);
