import { cueWord } from '../../lexicon/cueForms';
import type { Clause, Nominal, SyntaxToken } from '../../syntax/sentence/syntax';
import type { Relation } from '../../syntax/sentence/relations';
import { isCueOrDocumentNoun } from '../phrases/speakerNoun';
import type { Part, Scene } from '../scene/scene';

/** What reports the words of a quotation: the nearest verb or noun of saying that they depend on as what is said. */
export type Governor =
  | {
      readonly kind: 'verb';
      readonly clause: Clause;
      /** Whether the words themselves are what is said, or said of a thing, and not words in a reported clause. */
      readonly isDirect: boolean;
    }
  | { readonly kind: 'noun'; readonly noun: Nominal };

/** A quotation hangs no deeper than so many words below what reports it. */
const maxDepth = 14;

/** As what a verb's words hang on it: what is said, or the name that is given. */
const contentRelations: ReadonlySet<Relation> = new Set([
  'ccomp',
  'xcomp',
  'obj',
  'parataxis',
  'dep',
  'appos',
  'compound:prt',
]);

/** called *for*, described *as*, warned *of*: prepositions between a verb of saying and what is said. */
const contentPrepositions = /^(?:about|against|as|for|of|on|over|to)$/;

/** As what the words of a noun hang on it: a claim *that …*, her motto, *“…”*. */
const nounRelations: ReadonlySet<Relation> = new Set([
  'acl',
  'appos',
  'ccomp',
  'xcomp',
  'nmod',
  'parataxis',
  'dep',
  'flat',
  'compound',
]);

/**
 * The verbs and nouns that report the words of a part of a quotation, the nearest first, found by going up from the words: over
 * clauses of which they are a part, as long as each word of saying has what is below as its content. Ends where the words
 * belong to a clause beside the report (While the wall was “wet”, Lee said …), or to its subject.
 */
export function governorsOf(scene: Scene, part: Part): Governor[] {
  const { syntax, quoteAt } = scene.structure;
  const governors: Governor[] = [];
  const item = scene.items[part.item];
  const quote = item?.kind === 'quote' ? quoteAt[item.part] : null;
  let child = quote;
  for (let depth = 0; child && depth < maxDepth; depth++) {
    const parent: SyntaxToken | undefined = syntax.tokens[child.head];
    if (!parent) break;
    const clause = syntax.clauseAt[parent.index] ?? null;
    if (clause?.head === parent.index && isCue(parent)) {
      if (!isContent(scene, clause, child)) break;
      governors.push({ kind: 'verb', clause, isDirect: child === quote });
    } else {
      const noun = syntax.phraseAt[parent.index] ?? null;
      const isNoun = noun !== null && isCueNoun(parent) && nounRelations.has(child.relation);
      if (isNoun) governors.push({ kind: 'noun', noun });
    }
    child = parent;
  }
  return governors;
}

const isCue = ({ normal, part }: SyntaxToken): boolean => part.startsWith('V') && cueWord(normal) !== null;

/** a claim, the statements; a report, an email: what somebody's words are called. */
const isCueNoun = ({ normal, part }: SyntaxToken): boolean => part.startsWith('NN') && isCueOrDocumentNoun(normal);

function isContent({ structure: { syntax } }: Scene, clause: Clause, child: SyntaxToken): boolean {
  if (clause.addressee?.head === child.index || clause.subject?.head === child.index) return false;
  if (child.relation === 'obl') {
    const preposition = syntax.phraseAt[child.index]?.preposition;
    return !preposition || contentPrepositions.test(preposition);
  }
  return contentRelations.has(child.relation);
}
