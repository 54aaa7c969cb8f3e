import { organisationNouns } from '../../lexicon/speakerNouns';
import { countLeading } from '../../text/countLeading';
import { wordsAt } from '../../text/span';
import { isCapitalised } from '../scene/isCapitalised';
import { isPunctuation } from '../scene/isPunctuation';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { NarrationWord } from '../scene/scene';
import { bodyOfKind, isOfKind } from './bodyOfKind';
import { namedBody } from './namedBody';
import { salientBody } from './salientBody';
import { countSpoken, type Source, type SourceContext } from './source';

/** "The paper" takes up a body that spoke no further back than this many quotations. */
const maxQuotesBack = 3;

/** Nouns that do not stand in the names of what they are said of. */
const genericNouns: ReadonlySet<string> = new Set(
  'agency company daily firm group magazine newspaper organisation organization outlet paper tabloid'.split(' '),
);

/** Kinds of bodies that say so in their names, as a company or a union need not. */
const namedKinds =
  /^(?:administration|authority|board|bureau|commission|committee|council|court|department|ministry|office|service)$/;

/**
 * The body that "the ministry", "the court of appeals" or "the conservative paper" stands for: one that was quoted before under a name
 * that ends in these very words, or, for general nouns, the last one with a name; else the one of that kind that the words before name;
 * else the one that they are about. `words` are the phrase's, `head` the last before a preposition, `at` the first item. Null when none fits.
 */
export function resolveBody(
  context: SourceContext,
  words: readonly NarrationWord[],
  head: NarrationWord,
  at: number,
): Pick<Source, 'name' | 'sourceType'> | null {
  const [determiner, ...kind] = words;
  const noun = head.normal;
  const beside = organisationNouns.has(noun) ? nameBeside(context, at + words.length) : null;
  if (beside !== null) return { name: beside, sourceType: 'organisation' };
  if (determiner?.normal !== 'the' || !organisationNouns.has(noun) || !isKind(kind)) return null;
  const isPlain = kind[0] === head;
  // the company that makes boats: told apart from others by what follows
  const after = context.scene.items[at + words.length];
  const isWhole = kind.at(-1) === head && !isWord(after, /^(?:for|of|that|which|who)$/);
  const isGeneric = isPlain && isWhole && genericNouns.has(noun);
  const name =
    (isPlain ? (spokenBefore(context, kind, at, isGeneric) ?? namedBody(context, kind, at, isGeneric)) : null) ??
    // A group may be those who came together.
    (isWhole && !namedKinds.test(noun) ? salientBody(context, noun, at, !isGeneric || noun === 'group') : null) ??
    (isPlain && isWhole ? bodyOfKind(context, noun, at) : null);
  return name === null ? null : { name, sourceType: 'organisation' };
}

/** the utility*, Ash Power,* said: the name between commas right behind what it is. */
function nameBeside({ scene: { items }, properNames }: SourceContext, comma: number): string | null {
  const name = properNames[countLeading(properNames, ({ first }) => first <= comma)];
  const isAside = isPunctuation(items[comma], ',') && name?.first === comma + 1;
  return isAside && isPunctuation(items[name.last + 1], ',') ? name.name : null;
}

/** the *ministry of ports*, the *Ministry*, the *EU agency*: no name, and nobody’s. Not so: the *sailors’ union*. */
const isKind = (words: readonly NarrationWord[]): boolean =>
  words.every(
    (word) =>
      !isPossessive(word.token) &&
      (words.length === 1 || !isCapitalised(word) || /^(?:EU|U\.?K\.?|U\.?S\.?)$/.test(word.token.text)),
  );

function spokenBefore(
  context: SourceContext,
  kind: readonly NarrationWord[],
  at: number,
  isGeneric: boolean,
): string | null {
  const ending = ` ${kind.map(({ normal }) => normal).join(' ')}`;
  const count = countSpoken(context, context.scene.items[at]?.span.start ?? 0);
  const last = context.spoken
    .slice(Math.max(0, count - maxQuotesBack), count)
    .findLast(({ name, source, sourceType }) => {
      if (name === null || sourceType !== 'organisation' || /^(?:another|one)$/i.test(name)) return false;
      // The union called it a farce. The company …
      const told = /[\p{L}-]+$/u.exec(wordsAt(context.scene.text, source))?.[0] ?? '';
      if (isGeneric && organisationNouns.has(told) && !isOfKind(told, kind[0]?.normal ?? '')) return false;
      const hasName = name.toLowerCase().endsWith(ending) && /\p{Lu}/u.test(name.slice(1));
      return hasName || (isGeneric && /^(?:the )?\p{Lu}/u.test(name));
    });
  return last?.name ?? null;
}
