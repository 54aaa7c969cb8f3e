import { negativeWords, personalPronouns, speechParticles } from '../../lexicon/functionWords';
import { invertedSubject } from '../phrases/invertedSubject';
import { headOf } from '../phrases/headOf';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isPersonNoun } from '../phrases/speakerNoun';
import type { Item } from '../scene/scene';
import { isCapitalised } from '../scene/isCapitalised';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { hasTag } from '../scene/hasTag';
import { isWord } from '../scene/isWord';
import { sentenceEnd, startsSentence } from '../scene/sentence';
import { clauseStart } from '../phrases/clauseStart';
import { isFronted } from '../structure/isFronted';
import type { SpeakerRule } from './rule';

/** "…," Lee riffed; "…," she started: a verb that no list holds, right after a person's name. */
export const unlistedAfter: SpeakerRule = {
  id: 'unlistedAfter',
  judge: (scene, part) => {
    const start = clauseStart(scene, part);
    const isWhole = scene.quotes[part.quote]?.kind === 'statement' || startsSentence(scene.items, part);
    const { items } = scene;
    if (start === null || !isWhole || isFronted(scene.items, part)) return null;
    const first = items[start];
    // “Row!” She had a boat; nobody rowed: a new sentence
    if (
      part.ending === 'mark' &&
      isCapitalised(first) &&
      (personalPronouns.has(first.normal) || negativeWords.has(first.normal))
    )
      return null;
    const isVerb = hasTag(first, 'PastTense', 'PresentTense') || isWord(items[start + 1], speechParticles);
    if (isWord(first) && isVerb && !isCapitalised(first)) {
      const inverted = invertedSubject(items, start);
      return inverted && isSomebody(items, inverted) && inverted.first <= start + 2
        ? { source: inverted, cue: first.span }
        : null;
    }
    const source = phraseStartingAt(items, start, sentenceEnd(items, start));
    const head = source && items[source.last];
    const verb = source && items[source.last + 1];
    if (!source || !isWord(verb) || !hasTag(verb, 'PastTense', 'PresentTense') || isCapitalised(verb)) return null;
    // “Does it leak?” Lee felt the wall
    if (part.ending === 'mark' && isWord(items[source.last + 2], objectWords)) return null;
    const isPerson = isWord(head, personalPronouns) || hasTag(head, 'Person') || isCapitalised(head);
    return isPerson && !hasTag(verb, 'Copula') ? { source, cue: verb.span } : null;
  },
};

/** snarled *Lee*; snarled *the cook*. Not so: made the cook rich. */
const isSomebody = (items: readonly Item[], phrase: NounPhrase): boolean =>
  isCapitalised(items[phrase.last]) ||
  (isPersonNoun(headOf(items, phrase)?.normal ?? '') && items[phrase.last + 1]?.kind === 'mark');

/** What begins the words for what a verb is done to. */
const objectWords = /^(?:an?|her|him|his|it|its|the|their|them)$/;
