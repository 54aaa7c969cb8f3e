import { isTitleNoun } from '../../coreference/isTitleNoun';
import { canHaveRole } from '../../coreference/personGender';
import { nounPrepositions } from '../../lexicon/functionWords';
import { personNouns } from '../../lexicon/speakerNouns';
import type { Person } from '../../result/analysis';
import { firstMentionAfter, isName, mentionsIn, type PlacedMention } from '../scene/peopleIndex';
import { nounOf } from './findBearers';
import { isBearer } from './nearestBearer';
import type { Source, SourceContext } from './source';

/** The name follows within so many characters: in the next paragraph or the one after it. */
const reach = 500;

/** The name comes first in its paragraph, but for so many characters of a role or title. */
const maxTitleLength = 40;

/** A headline, the lead and what stands between them are no longer than this, in characters. */
const maxLead = 600;

/** Whom the lead describes by a noun is introduced by the same noun no further on than this, in characters. */
const leadReach = 1200;

/** Those whom news need not name: a source, an official, a spokesman. */
const unnamed =
  /^(?:advis[eo]r|ally|aide|diplomat|friend|judge|lobbyist|representative|insider|neighbour|neighbor|officer|official|passer-by|source|spokes(?:man|person|woman)|staffer|witness)$/;

/**
 * Whom the text goes on to name after "an expert": news describes first and names afterwards (the delayed identification of
 * journalism's handbooks). `person` is who the next paragraph begins with, or who is introduced after the lead by the same noun;
 * null where a paragraph further on begins with a name, and it may be somebody else. Null for others, who stay without a name. `head` is
 * the noun before any preposition.
 */
export function namedLater(
  context: SourceContext,
  { source, sourceType }: Source,
  head: string,
): { readonly person: Person | null } | null {
  const { scene } = context;
  const words = scene.text.slice(source.start, source.end).toLowerCase();
  // It was late: captain
  const isBare = words === head;
  const isSomebody =
    (sourceType === 'unnamed-person' && personNouns.has(head)) || (isBare && context.bearers.named.has(head));
  const told = sourceType === 'unnamed-person' ? toldBehind(context, head, source.end) : null;
  if (told) return { person: told };
  if (!isSomebody) return null;
  // A spokesman for the port: of whom there may be others.
  const isLead = source.start <= maxLead && words.endsWith(head);
  if (!(isBare || (isLead ? /^(?:an?|its|one) |^.*['’]s? / : /^an? /).test(words))) return null;
  const introduced = isLead ? introducedAs(context, head, source.end) : null;
  if (introduced) return { person: introduced };
  const next = isBare ? null : nextInFront(context, source.end);
  // an officer said; ¶ Sgt Ann Lee said
  const isOfKind = next && isBearer(context, next.person, head) && !context.bearers.named.has(head);
  if (!next || (unnamed.test(head) && !isOfKind)) return null;
  const between = scene.text.slice(source.end, next.mention.span.start).toLowerCase();
  // A standfirst describes whom the lead describes in the same words.
  const isNext = (between.match(/\n+/g) ?? []).length === 1 || between.includes(words);
  // A councillor objected. ¶ The actor Ann Lee …
  const isOther = isTitleNoun(head) && next.person.role !== null && !isBearer(context, next.person, head);
  return { person: isNext && !isOther && canHaveRole(next.person, head) ? next.person : null };
}

/** The *woman* is Ann Lee; the *woman*, whose name is Ann; her name was Ann Lee; she is Ann Lee: who that was, up to the name. */
const telling =
  /[.!?”"’']\s+(?:(?:The|That) (\S+)(?:,? (?:whose name )?(?:was|is)| belong(?:s|ed) to| turned out to be)|(?:Her|His) name (?:is|was)|(?:He|She) (?:is|was)) (?=\p{Lu})/gu;

/** “…,” said a woman. “…” The woman is *Ann Lee*: who that was, said in so many words, of whom nothing is said by name before. */
function toldBehind({ scene: { mentions, text } }: SourceContext, head: string, after: number): Person | null {
  for (const told of text.slice(after, after + reach).matchAll(telling)) {
    const start = after + told.index + told[0].length;
    const named = mentionsIn(mentions, { start: after, end: start + 1 }).filter(({ mention }) => isName(mention));
    const placed = named.at(-1);
    if (!placed || placed.mention.span.end <= start) continue;
    const isNew = named.length === 1 && placed.person.mentions.find(isName) === placed.mention;
    if (told[1] === undefined ? isNew && canHaveRole(placed.person, head) : told[1] === head) return placed.person;
  }
  return null;
}

/** A judge ruled … Judge *Ann Lee* said: the only person with that noun in the role, who is first named after the lead. */
function introducedAs({ bearers }: SourceContext, head: string, after: number): Person | null {
  const [only, ...others] = new Set(bearers.named.get(nounOf(head))?.map(({ person }) => person));
  const start = only?.mentions[0]?.span.start ?? 0;
  const isNear = start > after && start - after <= leadReach;
  return only && others.length === 0 && isNear && canHaveRole(only, head) ? only : null;
}

/** The first person who is named behind a place and not before, where that is at the head of one of the next paragraphs. */
function nextInFront({ scene: { mentions, text } }: SourceContext, after: number): PlacedMention | null {
  for (let i = firstMentionAfter(mentions, after); i < mentions.length; i++) {
    const placed = mentions[i];
    if (!placed || placed.mention.span.start - after > reach) return null;
    const { mention, person } = placed;
    const isFirst = mention === person.mentions[0] && mention.form === 'full-name';
    if (isFirst) return startsParagraph(text, mention.span.start) ? placed : null;
  }
  return null;
}

/** ¶ *Ann Lee* …; ¶ Harbour master *Ann Lee* …; ¶ Lt. Col. *Ann Lee* …; not so: ¶ The story of *Ann Lee* … */
function startsParagraph(text: string, at: number): boolean {
  const before = /\n((?:\p{Lu}\p{Ll}{1,4}\. )*[^.,:;!?“”"\n]*)$/u.exec(
    text.slice(Math.max(0, at - maxTitleLength), at),
  )?.[1];
  if (before === undefined || goingOn.test(before)) return false;
  return !nounPrepositions.has(before.trim().split(' ').at(-1) ?? '');
}

/** ¶ *Later* Ann Lee …: the story goes on, with somebody else. */
const goingOn = /^(?:afterwards?|later|meanwhile|then)\b/i;
