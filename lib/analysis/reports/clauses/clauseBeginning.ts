import { weekdays } from '../../lexicon/functionWords';
import { reportsIn } from '../../lexicon/reportVerbs';
import { tellVerbs } from '../../lexicon/tellVerbs';
import { phraseStartingAt } from '../../speakers/phrases/phraseStartingAt';
import type { Scene } from '../../speakers/scene/scene';
import type { Clause, Syntax } from '../../syntax/sentence/syntax';
import { isTensed } from './isTensed';
import { tokenAt } from './tokenAt';
import { verbOfClauseAt } from './verbOfClauseAt';

/** In words, between a verb and its “that”: said *in an interview with a local station on Monday* that. */
const maxBetween = 14;

/** The index of the token at which the content begins: after “that”, or after the addressee, time and place. */
export function clauseBeginning(scene: Scene, clause: Clause, end: number): number {
  const { syntax } = scene.structure;
  let at = clause.last + 1;
  if (clause.isInverted && clause.subject) at = tokenAt(syntax, clause.subject.whole.end);
  const that = thatAfter(scene, clause, at, end);
  if (that !== null) return that + 1;
  for (let steps = 0; steps < maxBetween && at < end; steps++) {
    const next = afterAside(scene, clause, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** The index of the “that” which opens the content, after nothing but addressee, time and place; null when there is none. */
function thatAfter(scene: Scene, clause: Clause, begin: number, end: number): number | null {
  const { tokens } = scene.structure.syntax;
  const isSaidTo = tellVerbs.has(clause.lemma);
  const takesObject = reportsIn(clause.lemma, '');
  for (let index = begin; index < Math.min(end, begin + maxBetween); index++) {
    const token = tokens[index];
    if (!token || isTensed(token)) return null;
    // ordered that sample; not so: admitted that samples were taken
    if (token.normal === 'that' && token.part === 'DT' && takesObject && !verbOfClauseAt(scene, index + 1)) return null;
    if (token.normal === 'that' && !isPronounThat(scene.structure.syntax, index)) return index;
    if (index === begin && !isSaidTo && !opensAside.test(token.part) && !isTimeOfSaying(token.normal)) return null;
  }
  return null;
}

/** Parts of speech that open an adverbial: said *on* Monday, *publicly*, *last* week. */
const opensAside = /^(?:IN|JJ|NNP|RB|TO)$/;

/** said *that* was old: a pronoun, which its verb follows. */
const isPronounThat = ({ tokens }: Syntax, at: number): boolean => {
  const next = tokens[at + 1];
  return next === undefined || isTensed(next);
};

/**
 * The index after an addressee, time or place that begins at `at`, or `at` itself: said *Monday*, told *reporters*, said *in a
 * statement*.
 */
function afterAside({ items, structure: { syntax, itemAt } }: Scene, clause: Clause, at: number): number {
  const token = syntax.tokens[at];
  const item = itemAt[at] ?? -1;
  if (!token || token.kind !== 'word') return at;
  const { addressee } = clause;
  // suggests *the port* has closed: nobody is told
  const isTold = addressee !== null && (tellVerbs.has(clause.lemma) || addressee.preposition !== null);
  if (isTold && at >= addressee.first && at <= addressee.last) return addressee.last + 1;
  if (tellVerbs.has(clause.lemma) && at === clause.last + 1) {
    const phrase = phraseStartingAt(items, item, items.length);
    const last = phrase ? itemAt.slice(at, at + maxBetween + 1).lastIndexOf(phrase.last) : -1;
    if (last >= 0) return at + last + 1;
  }
  if (token.part === 'RB' || isTimeOfSaying(token.normal)) return at + 1;
  if (/^(?:last|this)$/.test(token.normal) && /^(?:month|week|year)$/.test(syntax.tokens[at + 1]?.normal ?? ''))
    return at + 2;
  const oblique = clause.obliques.find((phrase) => phrase.preposition !== null && firstOf(syntax, phrase.first) === at);
  return oblique ? tokenAt(syntax, oblique.span.end) : at;
}

/** The index of the preposition before a phrase, or of the phrase when it has none. */
function firstOf({ tokens }: Syntax, first: number): number {
  const before = tokens[first - 1];
  return before?.part === 'IN' || before?.part === 'TO' ? first - 1 : first;
}

/** Fewer than all words of time: said *May’s* figures were good; said *days* before he left. */
const isTimeOfSaying = (word: string): boolean =>
  weekdays.has(word) ||
  /^(?:afternoon|earlier|evening|later|morning|night|recently|today|tomorrow|tonight|yesterday)$/.test(word);
