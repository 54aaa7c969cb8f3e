import { organisationNouns } from '../../lexicon/speakerNouns';
import { sentenceSubject } from '../phrases/subjectsBefore';
import { isWord } from '../scene/isWord';
import { sentenceStart } from '../scene/sentence';
import { countLeading } from '../../text/countLeading';
import { isOfKind } from './bodyOfKind';
import { bringsIn } from './bringsIn';
import type { ProperName } from './findProperNames';
import type { SourceContext } from './source';

/** A body is taken up from no further back than this many sentences that have a subject. */
const maxSentences = 4;

/** So many are looked at, those without one included. */
const maxLooked = 12;

/**
 * The body that the words before an item are about: of the nearest sentence that names one, its subject, else the only one. Null
 * where two fit, and where the noun brings in another since: *a company* that sells boats. `isStrict` asks for the subject of the
 * nearest sentence.
 */
export function salientBody(
  { scene: { items }, properNames }: SourceContext,
  noun: string,
  at: number,
  isStrict: boolean,
): string | null {
  let end = at;
  let sentences = 0;
  for (let looked = 0; looked < maxLooked && sentences < (isStrict ? 1 : maxSentences) && end > 0; looked++) {
    const first = sentenceStart(items, end);
    if (bringsIn(items, noun, first, end)) return null;
    const subject = first < end ? sentenceSubject(items, first, end) : null;
    if (subject) sentences++;
    // The company is the subject: what it does to others does not make it one of them.
    const goesOn = subject !== null && isWord(items[subject.last], new Set([noun, 'it']));
    const named = namesBetween(properNames, first, end).filter(
      (name) => !isOfOtherKind(name, noun) && !isWord(items[name.first - 1], places),
    );
    // Ashby Boats will grow, it said: the sentence names it first.
    const here = goesOn ? named.filter((name) => name.first === first) : named;
    const leading = goesOn
      ? here[0]
      : here.find((name) => subject && name.first >= subject.first && name.last === subject.last);
    if (leading) return leading.isBody || sentences === 1 ? leading.name : null;
    const bodies = new Set(here.flatMap(({ isBody, name }) => (isBody ? [name] : [])));
    if (bodies.size > 0) return bodies.size === 1 && !isStrict ? ([...bodies][0] ?? null) : null;
    end = first - 1;
  }
  return null;
}

/** The strike *at* Ashby: where something is. */
const places = /^(?:at|in|near)$/;

/** No university is *the paper*, and no union *the company*: a body that its name or the text says to be something else. */
const isOfOtherKind = ({ kinds, name }: ProperName, noun: string): boolean =>
  (kinds.size > 0 && ![...kinds].some((kind) => isOfKind(kind, noun) || isOfKind(noun, kind))) ||
  (papers.test(noun) &&
    name
      .toLowerCase()
      .split(' ')
      .some((word) => organisationNouns.has(word) && !papers.test(word)));

const papers = /^(?:daily|magazine|newspaper|paper|tabloid)$/;

const namesBetween = (names: readonly ProperName[], first: number, end: number): readonly ProperName[] =>
  names.slice(
    countLeading(names, (name) => name.first < first),
    countLeading(names, (name) => name.last < end),
  );
