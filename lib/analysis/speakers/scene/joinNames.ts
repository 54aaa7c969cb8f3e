import type { Token } from '../../text/tagging';
import { isName, mentionsIn, type PeopleIndex } from './peopleIndex';

const nameTags: ReadonlySet<string> = new Set(['Noun', 'ProperNoun', 'Person']);

/** The tokens, with those of a person's name that a hyphen joins as one, "Soon-ja", so that a name does not end in a small letter. */
export function joinNames(text: string, tokens: readonly Token[], people: PeopleIndex): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const isBeside = before?.span.end === token.span.start - 1 && /[-‑]/.test(text.charAt(token.span.start - 1));
    if (!isBeside || !/^\p{Lu}/u.test(before.text) || !isOfOneName(people, before, token)) joined.push(token);
    else {
      const span = { start: before.span.start, end: token.span.end };
      const normal = `${before.normal}-${token.normal}`;
      joined[joined.length - 1] = { ...before, span, text: text.slice(span.start, span.end), normal, tags: nameTags };
    }
  }
  return joined;
}

const isOfOneName = (people: PeopleIndex, { span }: Token, token: Token): boolean =>
  mentionsIn(people, span).some(({ mention }) => isName(mention) && mention.span.end > token.span.start);
