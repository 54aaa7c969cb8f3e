import { auxiliaries, contractedPronoun, speechParticles } from '../../lexicon/functionWords';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceEnd } from '../scene/sentence';
import { nameAfter } from './nameAfter';
import type { NounPhrase } from './nounPhrase';
import { phraseStartingAt } from './phraseStartingAt';
import { nounSource } from './speakerNoun';

/** "said Ms Lee": the noun phrase right after the cue. */
export function invertedSubject(items: readonly Item[], at: number): NounPhrase | null {
  // chimed in Lee, shot back Lee
  const first = isWord(items[at + 1], speechParticles) ? at + 2 : at + 1;
  const next = items[first];
  if (!isWord(next) || isWord(next, /^(?:him|it|them)$/)) return null;
  // whom somebody told; nobody is said to tell so
  if (isWord(items[at], /^(?:tell|tells|told)$/)) return null;
  const end = sentenceEnd(items, at);
  const phrase = phraseStartingAt(items, first, end);
  if (!phrase || hasVerb(items, phrase)) return null;
  const named = nameAfter(items, phrase, end);
  return named !== phrase && isToldTo(items, named) ? null : named;
}

/** ordered *her aide, Lee, to* leave: whom somebody else tells what to do. */
const isToldTo = (items: readonly Item[], { last }: NounPhrase): boolean =>
  isPunctuation(items[last + 1], ',') && isWord(items[last + 2], 'to') && hasTag(items[last + 3], 'Verb');

/** said *he would* sue, said *he’s* ill, told *Lee to* leave: whose own verb follows is not who says. */
function hasVerb(items: readonly Item[], { last }: NounPhrase): boolean {
  const [head, next, after] = [items[last], items[last + 1], items[last + 2]];
  if (isWord(head) && contractedPronoun.test(head.token.text)) return true;
  if (isWord(next, 'to')) return hasTag(after, 'Verb');
  // said an email that reached Park
  const isRelative = isWord(next, 'that') && isWord(head) && nounSource(head.normal) === 'document';
  return (
    isWord(next, auxiliaries) || (isWord(next, 'that') && !isRelative) || (isWord(next, 'not') && isWord(after, 'to'))
  );
}
