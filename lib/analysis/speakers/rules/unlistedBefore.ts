import { auxiliaries, personalPronouns } from '../../lexicon/functionWords';
import { isCapitalised } from '../scene/isCapitalised';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { endsLikeSentence, sentenceStart, startsSentence } from '../scene/sentence';
import type { SpeakerRule } from './rule';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';

/** Lee cracked, "…"; She went on: "…": a verb that no list holds, between a name and a statement. */
export const unlistedBefore: SpeakerRule = {
  id: 'unlistedBefore',
  judge: (scene, part) => {
    const { items } = scene;
    const mark = items[part.item - 1];
    const isWhole =
      scene.quotes[part.quote]?.kind === 'statement' || (startsSentence(items, part) && endsLikeSentence(part));
    // Lee fled, “waving an oar”: what she did
    const isPiece = isPunctuation(mark, ',') && /^\P{L}*\p{Ll}/u.test(scene.text.slice(part.span.start, part.span.end));
    if (!isPunctuation(mark, ',', ':') || !isWhole || isPiece) return null;
    const limit = sentenceStart(items, part.item);
    for (let at = part.item - 2; at > limit && part.item - at < 6; at--) {
      const verb = items[at];
      if (verb?.kind !== 'word' || verb.cue) return null;
      if (
        isCapitalised(verb) ||
        auxiliaries.has(verb.normal) ||
        !(hasTag(verb, 'PastTense', 'PresentTense') || isWord(items[at + 1], particles))
      )
        continue;
      const source = phraseEndingAt(items, at - 1, limit);
      if (!source) continue;
      const head = items[source.last];
      const before = items[source.first - 1];
      const startsClause = source.first === limit || isPunctuation(before, ',') || isWord(before, /^(?:until|when)$/);
      if (!startsClause) return null;
      return isWord(head, personalPronouns) || isCapitalised(head) ? { source, cue: verb.span } : null;
    }
    return null;
  },
};

/** cut *in*: “…” */
const particles = /^(?:back|in|out|up)$/;
