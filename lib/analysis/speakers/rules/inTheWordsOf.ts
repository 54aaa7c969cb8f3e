import { articles, singularPossessives } from '../../lexicon/functionWords';
import { namedPhraseAt } from '../phrases/namedPhraseAt';
import { ownerEndingAt } from '../phrases/ownerEndingAt';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { isNameLike } from '../phrases/phraseShape';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isPossessive } from '../scene/isPossessive';
import { subjectAt } from '../phrases/subject';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import type { Item, Scene } from '../scene/scene';
import { foundSomebody } from './foundSomebody';
import type { Finding, SpeakerRule } from './rule';

/** In the words of the prosecutor, Ann Lee, "…"; a "…," in the words of Ann Lee; what Lee meant by “…”; in Lee’s view, “…”; Lee was, by her own account, “…”; Lee, a self-described “…”. */
export const inTheWordsOf: SpeakerRule = {
  id: 'inTheWordsOf',
  judge: (scene, part) => {
    const { items } = scene;
    const after = isPunctuation(items[part.item + 1], ',') ? part.item + 2 : part.item + 1;
    if (isWord(items[after], 'in') && isWord(items[after + 1], 'the') && isWordsOf(items, after + 2))
      return givenBy(items, after + 2, sentenceEnd(items, after));
    const own = selfNamed(items, part.item) ?? byOwnAccount(scene, after);
    if (own) return own;
    const limit = sentenceStart(items, part.item);
    if (isWord(items[part.item - 1], 'by') && isWord(items[part.item - 2], 'meant'))
      return foundSomebody(items, subjectAt(items, part.item - 3, limit), part.item - 2);
    for (let at = part.item - 3; at >= limit; at--) {
      if (items[at]?.kind === 'quote') return null;
      const finding = isWordsOf(items, at) ? givenBy(items, at, part.item) : byOwnAccount(scene, at);
      if (finding) return finding;
    }
    return null;
  },
};

/** *Lee*, a self-described “…”; self-proclaimed “…” *Ann Lee*: who calls themselves so. */
function selfNamed(items: readonly Item[], quote: number): Finding | null {
  if (!isWord(items[quote - 2], 'self') || !isWord(items[quote - 1], selfNaming)) return null;
  const name = phraseStartingAt(items, quote + 1, sentenceEnd(items, quote));
  if (name && isNameLike(items, name)) return foundSomebody(items, name, quote - 1);
  const comma = isWord(items[quote - 3], articles) ? quote - 4 : quote - 3;
  const isBeside = isPunctuation(items[comma], ',');
  return foundSomebody(
    items,
    isBeside ? phraseEndingAt(items, comma - 1, sentenceStart(items, quote)) : null,
    quote - 1,
  );
}

const selfNaming = /^(?:confessed|declared|described|proclaimed|styled)$/;

const words = /^(?:opinion|view|words)$/;
const accounts = /^(?:account|admission|description|opinion|reckoning|telling|view|words)$/;

const isWordsOf = (items: readonly Item[], noun: number): boolean =>
  isWord(items[noun + 1], 'of') &&
  (isWord(items[noun], 'words') || (isWord(items[noun], words) && isWord(items[noun - 2], 'in')));

function givenBy(items: readonly Item[], noun: number, end: number): Finding | null {
  const source = namedPhraseAt(items, noun + 2, end);
  return source && { source, cue: items[noun]?.span ?? null };
}

/** So many words stand between the preposition and the noun: by *the mayor Ann Lee’s own* account. */
const maxOwner = 6;

/** in *Lee’s* words; by *her* own account: `at` is the preposition's item. */
function byOwnAccount(scene: Scene, at: number): Finding | null {
  const { items } = scene;
  if (!isWord(items[at], /^(?:by|in)$/)) return null;
  const noun = at + items.slice(at, at + maxOwner).findIndex((item) => isWord(item, accounts));
  const owner = isWord(items[noun - 1], 'own') ? noun - 2 : noun - 1;
  const isLed = isWord(items[noun], words) ? isWord(items[at], 'in') : isWord(items[at], 'by') && owner === noun - 2;
  const word = items[owner];
  if (!isLed || owner <= at || !isWord(word)) return null;
  const isPronoun = owner === at + 1 && singularPossessives.has(word.normal);
  if (!isPronoun && !isPossessive(word.token)) return null;
  const source = isPronoun ? { first: owner, last: owner } : ownerEndingAt(scene, owner, at + 1);
  return foundSomebody(items, source, noun);
}
