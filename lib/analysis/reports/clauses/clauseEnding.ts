import { cueWord } from '../../lexicon/cueForms';
import { clauseCoordinators, frontingConjunctions, subordinators } from '../../lexicon/functionWords';
import { reportsIn } from '../../lexicon/reportVerbs';
import type { Scene } from '../../speakers/scene/scene';
import type { Clause, Syntax, SyntaxToken } from '../../syntax/sentence/syntax';
import { isBehindComma } from './isBehindComma';
import { isTensed, isTensedOrHasSubject } from './isTensed';
import { verbOfClauseAt } from './verbOfClauseAt';

/** The index after the last token of the content behind a verb of saying; at most `end`, the end of the sentence. */
export function clauseEnding(scene: Scene, clause: Clause, begin: number, end: number): number {
  return joinedAt(scene, clause, begin, mainClauseAt(scene, clause, begin, end));
}

/**
 * The index at which the outer clause continues: *While* Lee said it was old, *Park called it new*; Lee, *who* said it was old,
 * *left*.
 */
function mainClauseAt(scene: Scene, clause: Clause, begin: number, end: number): number {
  const { tokens } = scene.structure.syntax;
  const opener = openerOf(scene.structure.syntax, clause);
  if (opener === null) return end;
  for (let index = begin + 1; index < end; index++) {
    const token = tokens[index];
    if (!token || !isBehindComma(scene, token)) continue;
    if (opener === 'who' ? isTensed(token) : verbOfClauseAt(scene, index) !== null) return index;
  }
  return end;
}

/**
 * What embeds the clause in one that continues after it: a conjunction that opens the sentence, or “who” as its subject; null
 * when nothing does.
 */
function openerOf({ tokens, sentences }: Syntax, clause: Clause): 'while' | 'who' | null {
  const subject = clause.subject && tokens[clause.subject.head];
  if (subject && /^(?:which|who)$/.test(subject.normal) && subject.before.includes(',')) return 'who';
  const [opening] = sentences[tokens[clause.verb]?.sentence ?? -1]?.tokens ?? [];
  const first = clause.subject?.first ?? clause.first;
  const isOpening = opening !== undefined && first - opening <= 2 && first > opening;
  return isOpening && frontingConjunctions.has(tokens[opening]?.normal ?? '') ? 'while' : null;
}

/**
 * Words that open a clause or phrase before the main clause of the content: said that *if* it rained, …; said *despite* the rain,
 * ….
 */
const fronting: ReadonlySet<string> = new Set([...subordinators, 'as', 'despite']);

/**
 * The index at which a clause outside the content is joined on, or `end`: *and added* that …; *, saying* that …; *, but Park
 * said* ….
 */
function joinedAt(scene: Scene, clause: Clause, begin: number, end: number): number {
  const { syntax } = scene.structure;
  const { tokens } = syntax;
  let isFronted = tokens.slice(begin, begin + 2).some(({ normal }) => fronting.has(normal));
  for (let index = begin + 1; index < end; index++) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (!token || token.kind !== 'word') continue;
    if (token.normal === 'according') return index;
    if (token.before.includes(';') && startsSentence(scene, index)) return index;
    if (closesBracket(scene, begin, index)) return index;
    if (isDashBefore(tokens, begin, index, end) && startsSentence(scene, index)) return index;
    const hasComma = /[,-]/.test(token.before);
    // said that if it rained, *the dam would leak*
    if (hasComma && isFronted) {
      isFronted = false;
      continue;
    }
    if (hasComma && index > begin + 1 && isOutside(syntax, clause, begin, index)) return index;
    if (hasComma && cueWord(token.normal)?.form === 'gerund') return index;
    if (clauseCoordinators.has(token.normal) && next && joinsOn(scene, clause, next)) return index;
    if (hasComma && index > begin + 1 && (reportsAt(scene, token) || isReportVerb(token))) return index;
  }
  return end;
}

/** Whether a bracket that was open before the content ends before a token: (Lee says it is old) *and* …. */
function closesBracket({ text, structure: { syntax } }: Scene, begin: number, index: number): boolean {
  const [first, token] = [syntax.tokens[begin], syntax.tokens[index]];
  if (!first || !token?.before.includes(')')) return false;
  const words = text.slice(first.span.start, token.span.start);
  return words.split(')').length > words.split('(').length;
}

/** Whether the only dash of the content stands before a token. Not so: the dam – *a* wall of earth – *was* old. */
const isDashBefore = (tokens: readonly SyntaxToken[], begin: number, index: number, end: number): boolean =>
  tokens[index]?.before.includes('-') === true &&
  tokens.slice(begin, end).filter(({ before }) => before.includes('-')).length === 1;

/** – *it was* old; – *and Park has* left. Not so: a new dam; *and a port* for boats. */
function startsSentence(scene: Scene, index: number): boolean {
  const isJoined = scene.structure.syntax.tokens[index]?.part === 'CC';
  return verbOfClauseAt(scene, isJoined ? index + 1 : index) !== null;
}

/** and *added*; and *calls* it a coffin; but *Park said* it would hold. */
function joinsOn(scene: Scene, clause: Clause, next: SyntaxToken): boolean {
  const verb = scene.structure.syntax.tokens[clause.verb];
  if (isTensed(next)) {
    const isJoined = next.head === clause.head && next.part === verb?.part && next.part !== 'VBD';
    return isJoined || cueWord(next.normal)?.form === 'past';
  }
  return reportsAt(scene, next);
}

/** pledges a new dam, *vows* to mend the old one */
const isReportVerb = (token: SyntaxToken): boolean => isTensed(token) && reportsIn(token.lemma, 'that');

/** *Park said* it would hold; *Park points* out that: a subject and a verb that reports a clause. */
function reportsAt(scene: Scene, { index }: SyntaxToken): boolean {
  const verb = verbOfClauseAt(scene, index);
  return verb !== null && reportsIn(verb.lemma, 'that');
}

/** How many steps up the tree are followed. */
const maxDepth = 14;

/** Whether what begins after a comma depends on the reporting clause, and not on the content. */
function isOutside(syntax: Syntax, { head, verb }: Clause, begin: number, index: number): boolean {
  const isOwnVerb = (token: SyntaxToken) =>
    isTensedOrHasSubject(syntax, token) && syntax.clauseAt[token.index]?.kind !== 'relative';
  let at = index;
  for (let depth = 0; depth < maxDepth; depth++) {
    const token: SyntaxToken | undefined = syntax.tokens[at];
    if (!token || token.head < 0) return false;
    // said birds swim, *sing* and fly
    if (token.head === verb && token.relation === 'ccomp') return false;
    if (token.head === head) return at >= index && syntax.tokens.slice(begin, index).some(isOwnVerb);
    if (token.head >= begin && token.head < index) return false;
    at = token.head;
  }
  return false;
}
