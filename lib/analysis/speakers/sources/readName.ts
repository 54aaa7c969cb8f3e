import type { Person } from '../../result/analysis';
import type { Span } from '../../text/span';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isName, mentionsIn } from '../scene/peopleIndex';
import { isPunctuation } from '../scene/isPunctuation';
import type { NarrationWord } from '../scene/scene';
import { startOfSpan } from '../scene/startOf';
import { nameAfterBody } from './nameAfterBody';
import { nameAtEnd } from './nameAtEnd';
import { ownerOfLabel } from './ownerOfLabel';
import { personSource, type WordedPhrase, type Source, type SourceContext } from './source';

/** Whom the words of a phrase name themselves: *Ann Lee*, *Ann Lee and Omar Park*, *the mayor* where that is how the text calls her, *@annlee*. */
export function readName(
  context: SourceContext,
  { phrase, words, chunk, head, span, text: whole }: WordedPhrase,
): Source | null {
  const { mentions, people, text } = context.scene;
  const mentioned = mentionsIn(mentions, { start: chunk[0]?.span.start ?? span.start, end: head.span.end });
  const names = mentioned.filter(({ mention }) => isName(mention));
  const persons = [...new Set(names.map(({ person }) => person))];
  const endsInName = names.some(
    ({ mention }) => mention.span.end > head.span.start || isPostNominal(text.slice(mention.span.end, head.span.end)),
  );
  if (endsInName && isPair(chunk) && persons.length > 1) return readNames(context, phrase, persons, span);
  const named = endsInName ? names.at(-1)?.person : nameAtEnd(context, words);
  if (named) return personSource(span, 'name', named);
  const name = nameAfterBody(chunk, words);
  if (name !== null) return { source: span, form: 'name', name, sourceType: 'person' };
  const role = mentioned.find(({ mention }) => mention.form === 'role');
  if (role) return personSource(span, 'role', role.person);
  const owner = label.test(whole) ? ownerOfLabel(people, whole) : null;
  return owner && personSource(span, 'name', owner);
}

/** @annlee, ANN LEE, Lee */
const label = /^(?:@\w+|\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+)*|\p{Lu}[\p{L}’'-]+)$/u;

/** Ann Lee *KC*: what stands behind a name as an honour or a degree. */
const isPostNominal = (words: string): boolean => /^(?:,? \p{Lu}{2,4})+$/u.test(words);

const isPair = (words: readonly NarrationWord[]): boolean =>
  words.some((word) => word.normal === 'and' || word.normal === '&');

/** *Ann Lee and Omar Park*, with those who stand before them in a list. */
function readNames(context: SourceContext, phrase: NounPhrase, persons: readonly Person[], span: Span): Source {
  const listed = listedBefore(context, phrase);
  return {
    source: { start: listed[0]?.span.start ?? span.start, end: span.end },
    form: 'name',
    name: [...listed.map(({ name }) => name), persons.map(({ name }) => name).join(' and ')].join(', '),
    sourceType: 'group',
  };
}

/** So many names of a list are read. */
const maxListed = 4;

/** *Ann Lee, Omar Park*, Vera Quill and Jo Pell said: those who stand before the last two, each a full name between commas. */
function listedBefore({ scene }: SourceContext, { first }: NounPhrase): { name: string; span: Span }[] {
  const { items, mentions } = scene;
  const found: { name: string; span: Span }[] = [];
  let at = first;
  while (found.length < maxListed) {
    const [comma, last] = [items[at - 1], items[at - 2]];
    if (!isPunctuation(comma, ',') || last?.kind !== 'word') break;
    const placed = mentionsIn(mentions, last.span).find(({ mention }) => mention.form === 'full-name');
    if (!placed || placed.mention.span.end !== last.span.end) break;
    const start = startOfSpan(items, at - 2, placed.mention.span);
    // In London, Ann Lee and Omar Park said; Ann Lee’s friends, Omar Park and …
    if (items[start - 1]?.kind === 'word') break;
    found.unshift({ name: placed.person.name, span: placed.mention.span });
    at = start;
  }
  return found;
}
