import { questionWords, relativePronouns, subordinators } from '../../lexicon/functionWords';
import type { Scene } from '../../speakers/scene/scene';
import { sentenceEnd } from '../../speakers/scene/sentence';
import type { Clause, Syntax, SyntaxToken } from '../../syntax/sentence/syntax';
import type { Span } from '../../text/span';
import { clauseBeginning } from './clauseBeginning';
import { clauseEnding } from './clauseEnding';
import { holdsVerb, standsApart } from './holdsVerb';
import { isBehindComma } from './isBehindComma';
import { isTensed } from './isTensed';
import { phraseBehind } from './phraseBehind';
import { verbOfClauseAt } from './verbOfClauseAt';

/** Parts of speech that begin no clause without “that”: *and*, *on*, *to*. */
const noBeginnings = /^(?:CC|IN|POS|RP|TO)$/;
/** Content may begin with them, though the parser takes them for prepositions: said *if* it rained they would go. */
const conjunctions = /^(?:although|because|if|once|since|though|unless|until|when|whenever|whether|while)$/;

/** They describe the source, and begin no content, as *that* may: said *that* was old. */
const relatives = /^(?:which|who|whom|whose)$/;

/**
 * The clause after a verb of saying, without “that”: said that *the port would close*; told Park on Monday *it was old*. It
 * extends to the end of its sentence, or to where a clause begins that is not part of the content. Null if there is none.
 */
export function clauseBehind(scene: Scene, clause: Clause, frames: readonly string[]): Span | null {
  const { syntax } = scene.structure;
  const last = sentenceTokensEnd(scene, clause);
  const begin = clauseBeginning(scene, clause, last);
  const first = syntax.tokens[begin];
  if (!first || begin >= last || relatives.test(first.normal)) return null;
  const isThat = syntax.tokens[begin - 1]?.normal === 'that';
  // “…,” said Lee, who came late: the content is the quotation. Not so: said the dam was “a coffin”, said “a few” boats were lost.
  if (!isThat && continuesNone(syntax, clause, first)) return null;
  const isQuotedBefore = clause.quotations.some((token) => token < clause.verb);
  // “…,” said Lee with a force that surprised: only right behind the verb does “that” go on with what is said
  if (isQuotedBefore && !(isThat && begin === clause.last + 2)) return null;
  const end = clauseEnding(scene, clause, begin, last);
  if (!isThat && !isClause(scene, clause, frames, begin, end, last)) return null;
  const lastToken = syntax.tokens.slice(begin, end).findLast(({ index }) => (scene.structure.itemAt[index] ?? -1) >= 0);
  return lastToken ? { start: first.span.start, end: lastToken.span.end } : null;
}

/** Whether the words behind a verb are a clause without “that”: claimed *the dam was old*. Not so: claimed *self-defence* and went. */
function isClause(
  scene: Scene,
  clause: Clause,
  frames: readonly string[],
  begin: number,
  end: number,
  last: number,
): boolean {
  const { syntax } = scene.structure;
  const first = syntax.tokens[begin];
  if (!first || isDescribedName(scene, clause, first)) return false;
  if (first.kind === 'quotation' && !opensClause(scene, first, last)) return false;
  const isSure = clause.complement?.isFinite === true || opensQuestion(first) || hasSubjectAt(scene, begin);
  const takesPhrase = frames.includes('') || frames.includes('one');
  // wrote *on Monday*; wrote*, as he did, that* …
  const isAside = startsNone(first) || (first.before.includes(',') && begin === clause.last + 1);
  if (!isSure && (takesPhrase || isAside || !startsWithClause(syntax, begin, end))) return false;
  return holdsVerb(scene, clause, begin, end);
}

const opensQuestion = ({ normal }: SyntaxToken): boolean => questionWords.has(normal) || normal === 'whether';

const startsNone = ({ part, normal }: SyntaxToken): boolean => noBeginnings.test(part) && !conjunctions.test(normal);

/**
 * said *no* to the plan that was made; said in a statement *posted* on Monday; “…,” Lee said, *and* left; jokes are told, *Lee*
 * laughs. Not so: a plan (that) Lee said *was* made.
 */
function continuesNone({ tokens }: Syntax, clause: Clause, { part, normal, before }: SyntaxToken): boolean {
  const subject = tokens[clause.subject?.first ?? clause.first];
  const opener = subject?.before === '' ? tokens[subject.index - 1] : undefined;
  const isRelative =
    clause.kind === 'relative' || (opener && (relativePronouns.has(opener.normal) || opener.part.startsWith('NN')));
  return (
    /^(?:and|but|goodbye|no|nothing|or|so|thanks|yes)$/.test(normal) ||
    (/^VB[DNZ]$/.test(part) && !isRelative) ||
    (clause.isPassive && before.includes(','))
  );
}

/** claimed *the dam was old*; not so: claimed *the prize* when it was offered. */
function startsWithClause({ tokens }: Syntax, begin: number, end: number): boolean {
  for (const [index, token] of tokens.slice(begin, end).entries()) {
    if (isTensed(token)) return true;
    if (index > 0 && /^(?:as|after|because|before|when|while)$/.test(token.normal)) return false;
  }
  return true;
}

/** said *“a few” boats were lost*. Not so: said *“all is lost”* when the port closed; said: “…”. */
function opensClause(scene: Scene, quotation: SyntaxToken, last: number): boolean {
  const { syntax, itemAt } = scene.structure;
  if (standsApart(quotation)) return false;
  const outside = syntax.tokens.slice(quotation.index + 1, last).filter(({ index }) => (itemAt[index] ?? -1) >= 0);
  const verb = outside.findIndex(isTensed);
  const leadsElsewhere = (token: SyntaxToken) =>
    isBehindComma(scene, token) || /^W/.test(token.part) || token.normal === 'as' || subordinators.has(token.normal);
  return verb >= 0 && !outside.slice(0, verb + 1).some(leadsElsewhere);
}

/** …, says *Ann Lee*, …: a name between a verb that follows a comma and another comma. */
function isDescribedName(scene: Scene, { first, last }: Clause, { index, part }: SyntaxToken): boolean {
  const { tokens } = scene.structure.syntax;
  const verb = tokens[first];
  if (index !== last + 1 || part !== 'NNP' || !verb || !isBehindComma(scene, verb)) return false;
  return tokens[phraseBehind(scene, index)?.end ?? index]?.before.includes(',') === true;
}

/** announced *it was* closing; suggested *the dam is* old: a subject, then a verb that is no participle. */
function hasSubjectAt(scene: Scene, begin: number): boolean {
  const verb = verbOfClauseAt(scene, begin);
  return verb !== null && (verb.part !== 'VBD' || /^(?:had|was|were)$/.test(verb.normal));
}

/** The index after the last token of the sentence, including its quotations. */
function sentenceTokensEnd({ items, structure: { itemAt, syntax } }: Scene, { verb }: Clause): number {
  const until = sentenceEnd(items, itemAt[verb] ?? -1);
  let end = verb + 1;
  for (let index = verb + 1; index < syntax.tokens.length; index++) {
    const item = itemAt[index] ?? -1;
    const { sentence } = syntax.tokens[index] ?? {};
    const isInside = (syntax.sentences[sentence ?? -1]?.inside ?? null) !== null;
    if (item >= until || (item < 0 && !isInside && sentence !== syntax.tokens[verb]?.sentence)) break;
    // the words inside a quotation come after its token
    if (item >= 0 || isInside) end = index + 1;
  }
  return end;
}
