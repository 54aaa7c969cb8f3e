import { cueWord } from '../../lexicon/cueForms';
import { reportsIn } from '../../lexicon/reportVerbs';
import type { CanSpeak } from '../../speakers/rules/rule';
import type { Item, NarrationWord, Scene } from '../../speakers/scene/scene';
import { isCapitalised } from '../../speakers/scene/isCapitalised';
import { isPunctuation } from '../../speakers/scene/isPunctuation';
import { sentenceEnd, sentenceStart } from '../../speakers/scene/sentence';
import type { Span } from '../../text/span';
import { isDenied } from '../../speakers/structure/unsaidVerb';
import { tokenAt } from '../clauses/tokenAt';
import type { FoundReport } from '../rules/rule';
import { isTensed } from '../clauses/isTensed';
import { holdsMainClause } from './mainClause';
import { reportingClause } from './reportingClause';
import { wordedSpan } from '../clauses/wordedSpan';
import { whatFollows } from './whatFollows';

/**
 * *The port will close*, Lee said; *the port*, said Lee, *will close*; with the port shut, said Park, *trade will go elsewhere*;
 * as Lee said, *the dam is old*: a clause that only reports follows the content, interrupts or opens it. `at` is the item of its
 * verb; null when there is no such clause.
 */
export function setOff(scene: Scene, at: number, canSpeak: CanSpeak): FoundReport | null {
  const { items } = scene;
  const verb = items[at];
  const infinitive = verb?.kind === 'word' && !isCapitalised(verb) ? infinitiveOf(scene, verb) : null;
  if (!verb || infinitive === null || !reportsIn(infinitive, 'that')) return null;
  const clause = reportingClause(scene, at, canSpeak);
  if (!clause || isDenied(items, at)) return null;
  const end = sentenceEnd(items, at);
  const front = wordedSpan(items.slice(sentenceStart(items, at), clause.first));
  const goesOn = whatFollows(scene, clause, infinitive, end);
  if (goesOn === null || isLedByColon(items, clause.first)) return null;
  const content = saidAround(scene, front, wordedSpan(items.slice(goesOn, end)));
  return content && { source: clause.source, cue: verb.span, content };
}

/** Of what may be a verb; where no list has it, of what the tree has for one. */
function infinitiveOf({ structure: { syntax } }: Scene, { cue, normal, span }: NarrationWord): string | null {
  const token = syntax.tokens[tokenAt(syntax, span.start)];
  return (cue ?? cueWord(normal))?.infinitive ?? (token && isTensed(token) ? token.lemma : null);
}

/** Lee read the notice: *“It is old,”* Park said. The words before the quotation are not the clause's content. */
function isLedByColon(items: readonly Item[], first: number): boolean {
  const quote = items[first - 1]?.kind === 'quote' ? first - 1 : first - 2;
  return items[quote]?.kind === 'quote' && isPunctuation(items[quote - 1], ':');
}

/**
 * The content before and after a reporting clause; only that after it if there are no words before, or they lead up to a clause
 * there. Null if there is none on either side.
 */
function saidAround(scene: Scene, front: Span | null, rest: Span | null): Span | null {
  const { syntax } = scene.structure;
  if (!front) return rest;
  const isWhole = holdsMainClause(scene, front);
  const first = rest && syntax.tokens[tokenAt(syntax, rest.start)];
  if (!first) return isWhole ? front : null;
  // The dam is old, Lee said, *and* …; …, Lee said, *“and will go”*: the words before are whole.
  if (isWhole && (first.part === 'CC' || first.kind === 'quotation')) return front;
  if (isWhole) return { start: front.start, end: rest.end };
  const second = syntax.tokens[first.index + 1];
  if (first.normal === 'that' && second) return { start: second.span.start, end: rest.end };
  if (isTensed(first)) return { start: front.start, end: rest.end };
  return holdsMainClause(scene, rest) ? rest : null;
}
