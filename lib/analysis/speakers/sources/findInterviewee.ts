import type { Attribution, Mention, Person } from '../../result/analysis';
import type { Scene } from '../scene/scene';

/** So many characters on either side of a name are looked at for what tells who is interviewed. */
const reach = 80;

/** We sat down with *Lee*; an interview with *Lee*. */
const leadsTo =
  /\b(?:asked|caught up|catches up|chats?|chatted|chatting|conversation|interview(?:ed|ing|s)?|Q&A|question(?:ed|s)|quizzed|sat down|sits down|speaking|speaks|spoke|talk(?:ed|ing|s)?)\b(?:(?! (?:about|by|on|over) )[^.!?“”"])*$/i;

/** *Lee* spoke to us; *Lee* answers our questions; *Lee* was asked. */
const leadsFrom =
  /^[^.!?“”"]*\b(?:answer(?:ed|s)|chatted|chats|discuss(?:ed|es)|explains|sat down|sits down|speaks|spoke|talked|talks|tells|told|w(?:as|ere) (?:asked|interviewed|questioned|quizzed))\b/i;

/**
 * Who gives the answers of an interview that does not label them by name: the one person whom the words before the first answer
 * say to be asked or to speak, else the only one that they name. Null when that may be more than one, and for other texts.
 */
export function findInterviewee({
  text,
  quotes,
  people,
}: Pick<Scene, 'text' | 'quotes' | 'people'>): Attribution | null {
  const first = quotes.find(({ by, answersFrom }) => by === 'interviewee' || answersFrom !== null);
  const start = first?.answersFrom ?? first?.content[0]?.start;
  if (start === undefined) return null;
  const named = people.flatMap((person) => {
    const mentions = person.mentions.filter(({ span, form }) => span.end <= start && form !== 'pronoun');
    return mentions[0] ? [{ person, mentions, mention: mentions[0] }] : [];
  });
  const asked = named.filter(({ mentions }) => mentions.some((mention) => isAsked(text, mention)));
  const [only, ...others] = asked.length > 0 ? asked : named;
  return only && others.length === 0 ? attribute(only.person, only.mention) : null;
}

const isAsked = (text: string, { span }: Mention): boolean =>
  leadsTo.test(text.slice(Math.max(0, span.start - reach), span.start)) ||
  leadsFrom.test(text.slice(span.end, span.end + reach));

const attribute = (person: Person, mention: Mention): Attribution => ({
  source: mention.span,
  cue: null,
  form: 'carried',
  rule: 'interview',
  name: person.name,
  sourceType: 'person',
  personId: person.id,
});
