import { finiteParts } from '../../syntax/sentence/partsOfSpeech';
import { clauseStart } from '../phrases/clauseStart';
import { isFinite } from '../phrases/isFinite';
import type { NounPhrase } from '../phrases/nounPhrase';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isAgentNoun, isPersonNoun } from '../phrases/speakerNoun';
import { headOf } from '../phrases/headOf';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { mentionsIn } from '../scene/peopleIndex';
import { quotedTokens } from '../scene/quotedTokens';
import type { Item, Scene } from '../scene/scene';
import { sentenceEnd, startsSentence } from '../scene/sentence';
import type { SpeakerRule } from './rule';

/** “…,” Ann Lee, senior adviser at the institute. A full name and what tells who it is close the sentence, and a comma opens it: the verb is left out. */
export const verbless: SpeakerRule = {
  id: 'verbless',
  judge: (scene, part) => {
    const isWhole = part.ending === 'comma' && startsSentence(scene.items, part);
    const start = isWhole ? clauseStart(scene, part) : null;
    // “The Long Tide,” Ann Lee, author of three books: a title
    if (start === null || !quotedTokens(scene, part).some((token) => finiteParts.test(token.part))) return null;
    const { items } = scene;
    const end = sentenceEnd(items, start);
    const name = phraseStartingAt(items, start, end);
    if (!name || !isFullName(scene, name) || !isPunctuation(items[name.last + 1], ',')) return null;
    return isDescription(items, name.last + 2, end) ? { source: name, cue: null } : null;
  },
};

const isFullName = ({ items, mentions }: Scene, { last }: NounPhrase): boolean => {
  const { span } = items[last] ?? {};
  return span !== undefined && mentionsIn(mentions, span).some(({ mention }) => mention.form === 'full-name');
};

/** *54, a baker in Ashby*; *a pilot who flew for years*: who somebody is, and no verb but in what “who” opens. */
function isDescription(items: readonly Item[], start: number, end: number): boolean {
  const first = isWord(items[start], /^\d{1,3}$/) && isPunctuation(items[start + 1], ',') ? start + 2 : start;
  const description = phraseStartingAt(items, first, end);
  const head = description && headOf(items, description);
  if (!head || !(isPersonNoun(head.normal) || isAgentNoun(head))) return false;
  const words = items.slice(first, end);
  const relative = words.findIndex((item) => isWord(item, /^wh(?:o|ose)$/));
  if (relative < 0) return !words.some(isFinite);
  return !words.slice(0, relative).some(isFinite) && words.slice(relative).every((item) => isWord(item));
}
