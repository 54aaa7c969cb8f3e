import { openingDeterminers } from '../../lexicon/functionWords';
import type { SourceType } from '../../result/analysis';
import { wordsAt } from '../../text/span';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isThing } from '../phrases/phraseShape';
import { messages } from '../phrases/messageSender';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isWord } from '../scene/isWord';
import type { Item, Scene } from '../scene/scene';
import { endBefore, sentenceStart } from '../scene/sentence';
import { isIndefinite, isReporting } from './isBroughtIn';
import type { PronounSource, ReadSource, Source } from './source';

/** A subject that a pronoun may take up, and who it is. */
export type ReadSubject = Source & { readonly phrase: NounPhrase };

/** Whom *they* or *it* stands for: a body or a group among the subjects before, or the only one of the sentence before. */
export function resolveTheyOrIt(
  scene: Scene,
  at: number,
  pronoun: string,
  subjects: readonly ReadSubject[],
  read: ReadSource,
): PronounSource | null {
  // The port sued. The river was low. “…,” they said: a thing says nothing.
  const bodies = subjects.filter(
    ({ phrase, sourceType }) => sourceType !== 'organisation' || !isThing(scene.items, phrase),
  );
  return (
    (pronoun === 'they' ? oneReporter(scene, subjects) : null) ??
    bodyAmong(scene, bodies, pronoun) ??
    onlyOne(scene.items, at, read, pronoun === 'they' ? /^group$/ : /^(?:document|organisation)$/)
  );
}

function bodyAmong({ items, text }: Scene, subjects: readonly ReadSubject[], pronoun: string): PronounSource | null {
  const fits = bodiesOf[pronoun] ?? [];
  const body = subjects.find(
    ({ name, phrase, source, sourceType }) =>
      name !== null &&
      // The memo lays out the plan. *It* says: whoever wrote it
      (fits.includes(sourceType) || (pronoun === 'it' && isWord(items[phrase.last], messages))) &&
      !/^(?:an?|each|every|neither|no|one)\b/i.test(wordsAt(text, source)),
  );
  if (!body) return null;
  const { name, personId, sourceType } = body;
  return personId === undefined ? { name, sourceType } : { name, personId, sourceType };
}

/**
 * Lee opened *the letter*. “…,” it began; Lee met *the sailors*. “…,” they said: what no subject fits may be the only source of its
 * kinds in the sentence before.
 */
function onlyOne(items: readonly Item[], pronoun: number, read: ReadSource, kinds: RegExp): PronounSource | null {
  const end = endBefore(items, pronoun);
  if (end <= 0 || items[end]?.kind !== 'mark') return null;
  const found: Source[] = [];
  for (let first = sentenceStart(items, end); first < end; first++) {
    const phrase = isWord(items[first], openingDeterminers) ? phraseStartingAt(items, first, end) : null;
    if (!phrase || isThing(items, phrase)) continue;
    const source = read(phrase);
    if (source?.form === 'role' && kinds.test(source.sourceType)) found.push(source);
    first = phrase.last;
  }
  const [only] = found;
  return only && found.length === 1 ? { name: only.name, sourceType: only.sourceType } : null;
}

/** *A neighbour* told the paper … They added: somebody of whom the text does not tell more. */
function oneReporter({ items, text }: Scene, subjects: readonly ReadSubject[]): PronounSource | null {
  const [subject] = subjects;
  if (subject?.sourceType !== 'unnamed-person' || !isIndefinite(text, subject.source)) return null;
  return isReporting(items, subject.phrase) ? { name: subject.name, sourceType: subject.sourceType } : null;
}

const bodiesOf: Readonly<Record<string, readonly SourceType[]>> = {
  it: ['organisation', 'document'],
  they: ['group', 'organisation'],
};
