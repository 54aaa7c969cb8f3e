import { cueWord } from '../../lexicon/cueForms';
import { phraseStartingAt } from '../../speakers/phrases/phraseStartingAt';
import type { Scene } from '../../speakers/scene/scene';
import { sentenceEnd } from '../../speakers/scene/sentence';
import type { Clause, Syntax, SyntaxToken } from '../../syntax/sentence/syntax';
import type { Span } from '../../text/span';
import { tokenAt } from './tokenAt';

/** Parts of speech that begin no clause without “that”: *and*, *on*, *to*. Not so: said *if* it rained they would go. */
const noBeginnings = /^(?:CC|IN|POS|RP|TO)$/;
const subordinators = /^(?:although|because|if|once|since|though|unless|until|when|whenever|whether|while)$/;

/** They describe who speaks, and begin nothing that is said. */
const relatives = /^(?:which|who|whom|whose)$/;

/** Between a verb and “that” stand no more words than this: said *in an interview with a local station on Monday* that. */
const maxBetween = 14;

/**
 * The clause that stands behind a verb of saying, “that” left out: said that *the port would close*; told Park on Monday *it was
 * old*. It reaches to the end of its sentence, or to where another report is joined on. Null where no clause stands there.
 */
export function clauseBehind(scene: Scene, clause: Clause, frames: readonly string[]): Span | null {
  const { syntax } = scene.structure;
  const last = sentenceTokensEnd(scene, clause);
  const begin = beginning(scene, clause, last);
  const first = syntax.tokens[begin];
  if (!first || begin >= last || relatives.test(first.normal)) return null;
  const isThat = syntax.tokens[begin - 1]?.normal === 'that';
  // “…,” said Lee, who came late: what is said stands in marks. Not so: said the dam was “a coffin”.
  if (!isThat && (first.kind === 'quotation' || clause.quotations.some((token) => token < clause.verb))) return null;
  // claimed *self-defence* and went; wrote *on Monday*, as he did; not so: claimed *the dam was old*.
  const isSure = isThat || clause.complement?.isFinite === true;
  if (
    !isSure &&
    (frames.includes('') || (first.before.includes(',') && begin === clause.last + 1) || startsNone(first))
  )
    return null;
  const end = joinedAt(syntax, clause, begin, mainClauseAt(syntax, clause, begin, last));
  if (!isFiniteBetween(syntax, begin, end)) return null;
  const lastToken = syntax.tokens[end - 1];
  return lastToken ? { start: first.span.start, end: lastToken.span.end } : null;
}

const startsNone = ({ part, normal }: SyntaxToken): boolean => noBeginnings.test(part) && !subordinators.test(normal);

/** The token after the last one of the sentence, quotations in it being one each. */
function sentenceTokensEnd({ items, structure: { itemAt, syntax } }: Scene, { verb }: Clause): number {
  const at = itemAt[verb] ?? -1;
  if (at < 0) return verb;
  const until = sentenceEnd(items, at);
  let end = verb + 1;
  for (let index = verb + 1; index < syntax.tokens.length; index++) {
    const item = itemAt[index] ?? -1;
    if (item >= until) break;
    if (item >= 0) end = index + 1;
    else if ((syntax.sentences[syntax.tokens[index]?.sentence ?? -1]?.inside ?? null) === null) break;
  }
  return end;
}

/** Where what is said begins: behind “that”, or behind whom it is said to, when and where. */
function beginning(scene: Scene, clause: Clause, end: number): number {
  const { syntax, itemAt } = scene.structure;
  let at = clause.last + 1;
  if (clause.isInverted && clause.subject && clause.subject.head > clause.verb)
    at = tokenAt(syntax, clause.subject.whole.end);
  if (tellVerbs.has(clause.lemma))
    for (let index = at; index < Math.min(end, at + maxListener); index++)
      if (syntax.tokens[index]?.normal === 'that' && !isPronounThat(syntax, index)) return index + 1;
  for (let steps = 0; steps < maxBetween && at < end; steps++) {
    if (syntax.tokens[at]?.normal === 'that' && !isPronounThat(syntax, at)) return at + 1;
    const next = behindAside(scene, clause, at, itemAt[at] ?? -1);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** told *the packed meeting* that: whom words are said to is no longer. */
const maxListener = 6;

/** said *that* was old: no clause follows the word, but its verb. */
const isPronounThat = ({ tokens }: Syntax, at: number): boolean => {
  const next = tokens[at + 1];
  return next === undefined || isFinite(next);
};

/** Behind a word that tells when or to whom: said *Monday*, told *reporters*, said *in a statement*. */
function behindAside(
  { items, structure: { syntax, itemAt } }: Scene,
  clause: Clause,
  at: number,
  item: number,
): number {
  const token = syntax.tokens[at];
  if (!token || token.kind !== 'word') return at;
  if (clause.addressee && at >= clause.addressee.first && at <= clause.addressee.last) return clause.addressee.last + 1;
  if (tellVerbs.has(clause.lemma) && at === clause.last + 1 && item >= 0) {
    const phrase = phraseStartingAt(items, item, items.length);
    const last = phrase ? itemAt.slice(at, at + maxBetween + 1).lastIndexOf(phrase.last) : -1;
    if (last >= 0) return at + last + 1;
  }
  if (token.part === 'RB' || timeWords.test(token.normal)) return at + 1;
  const oblique = clause.obliques.find((phrase) => phrase.preposition !== null && firstOf(syntax, phrase.first) === at);
  return oblique && oblique.head > clause.verb ? tokenAt(syntax, oblique.span.end) : at;
}

/** The preposition before a phrase, if it has one. */
function firstOf({ tokens }: Syntax, first: number): number {
  const before = tokens[first - 1];
  return before?.part === 'IN' || before?.part === 'TO' ? first - 1 : first;
}

/** *While* Lee said it was old, *Park called it new*: where the clause begins that a fronted one leads up to, or the end. */
function mainClauseAt({ tokens }: Syntax, clause: Clause, begin: number, end: number): number {
  const main = clause.parent;
  if (clause.kind !== 'subordinate' || !main || main.head < clause.verb) return end;
  const start = Math.min(main.subject?.first ?? main.first, main.first);
  for (let index = Math.min(start, end - 1); index > begin; index--)
    if (tokens[index]?.before.includes(',')) return index;
  return end;
}

/** Where another report of the same source is joined on, or the end: *and added* that …, *, saying* that …, *, according to* Lee. */
function joinedAt(syntax: Syntax, clause: Clause, begin: number, end: number): number {
  const { tokens } = syntax;
  for (let index = begin + 1; index < end; index++) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (!token || token.kind !== 'word') continue;
    if (token.normal === 'according' && next?.normal === 'to') return index;
    if (token.before.includes(';')) return index;
    const hasComma = /[,-]/.test(token.before);
    if (hasComma && index > begin + 1 && isOutside(syntax, clause, begin, index)) return index;
    if (hasComma && cueWord(token.normal)?.form === 'gerund') return index;
    if (/^(?:and|but)$/.test(token.normal) && next && isFinite(next)) {
      const isJoined = next.head === clause.head && next.part === tokens[clause.verb]?.part && next.part !== 'VBD';
      if (isJoined || cueWord(next.normal)?.form === 'past') return index;
    }
  }
  return end;
}

/** Whether what begins behind a comma hangs on the clause that reports, and not on what is said. */
function isOutside(syntax: Syntax, { head, verb }: Clause, begin: number, index: number): boolean {
  let at = index;
  for (let depth = 0; depth < maxBetween; depth++) {
    const token: SyntaxToken | undefined = syntax.tokens[at];
    if (!token || token.head < 0) return false;
    if (token.head === head || token.head === verb)
      return at >= index && isFiniteBetween(syntax, begin, index, isNoRelative);
    if (token.head >= begin && token.head < index) return false;
    at = token.head;
  }
  return false;
}

type Accepts = (clause: Clause | null | undefined) => boolean;

const isNoRelative: Accepts = (clause) => clause?.kind !== 'relative';

/** Whether a verb with a tense or a subject stands among the words, in a clause that is accepted: what is said is no thing. */
function isFiniteBetween(
  { tokens, clauseAt }: Syntax,
  begin: number,
  end: number,
  accepts: Accepts = () => true,
): boolean {
  for (let index = begin; index < end; index++) {
    const token = tokens[index];
    const clause = clauseAt[index];
    if (token && (isFinite(token) || clause?.subject) && accepts(clause)) return true;
  }
  return false;
}

const isFinite = ({ kind, part }: SyntaxToken): boolean => kind === 'word' && /^(?:VBD|VBZ|VBP|MD)$/.test(part);

/** Verbs that name whom the words are said to right behind them. */
const tellVerbs: ReadonlySet<string> = new Set([
  'advise',
  'ask',
  'assure',
  'inform',
  'notify',
  'promise',
  'remind',
  'tell',
  'warn',
]);

const timeWords =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|recently|later|earlier|afternoon|morning|evening|night)$/;
