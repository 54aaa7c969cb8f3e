import { clauseWords } from '../../lexicon/functionWords';
import type { Person } from '../../result/analysis';
import type { NounPhrase } from '../phrases/nounPhrase';
import { subjectsBefore } from '../phrases/subjectsBefore';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { personOf, type ReadSource, type SourceContext } from './source';

/**
 * Whom the sentences before a phrase are about: the person who is the nearest subject, over things and those who do not fit. Null where
 * somebody without a name stands in between.
 */
export function subjectFitting(
  context: SourceContext,
  phrase: NounPhrase,
  read: ReadSource,
  fits: (person: Person) => boolean,
): Person | null {
  const { items } = context.scene;
  for (const subject of subjectsBefore(items, phrase.first)) {
    // It was her third win, the Dane said: what *it* is tells nobody.
    if (isWord(items[subject.first], 'it')) continue;
    if (isDoneBy(items, subject, phrase)) return null;
    const source = read(subject);
    const person = personOf(context, source);
    if (person && fits(person)) return person;
    if (!person && /^(?:group|unnamed-person)$/.test(source?.sourceType ?? '')) return null;
  }
  return null;
}

/** Lee heard *the driver* shout: somebody else, to whom a subject does something. */
function isDoneBy(items: readonly Item[], subject: NounPhrase, { first }: NounPhrase): boolean {
  const verbs = items.slice(subject.last + 1, first);
  return (
    verbs.length > 0 &&
    verbs.length <= maxVerbs &&
    verbs.every((item) => isWord(item) && !clauseWords.has(item.normal) && item.token.tags.has('Verb'))
  );
}

/** had *once told* the driver: so many words. */
const maxVerbs = 4;
