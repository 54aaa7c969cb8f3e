import type { Gender, Person, Span } from '../../types';
import { cueWord } from '../../lexicon/cueForms';
import { firstMentionAfter } from '../scene/peopleIndex';
import type { SourceContext } from './source';

/** A pronoun reaches back no further than this many characters: about three paragraphs. */
const maxDistance = 1200;

/** So many mentions are looked at for the one that a pronoun takes up. */
const maxMentions = 12;

/** What it is worth, in characters of distance, that a mention is the subject of its sentence or a speaker. */
const subjectBonus = 350;

/** What it is worth that the person’s gender is known to fit, and not only not known to differ. */
const genderBonus = 200;

/**
 * The nearest person before a place whose gender fits, where a subject or a speaker counts as nearer.
 * Null when nobody is near. Who is named in quoted words does not count.
 */
export function likeliestPerson(
  { people, scene, history, reporters }: SourceContext,
  gender: Gender,
  span: Span,
): Person | null {
  const speakersAt = new Set(history.spoken.slice(-maxMentions).map(({ at }) => at));
  let best: { person: Person; distance: number } | null = null;
  let seen = 0;
  for (let i = firstMentionAfter(people, span.start) - 1; i >= 0 && seen < maxMentions; i--) {
    const placed = people[i];
    if (!placed || span.start - placed.mention.span.end > maxDistance) break;
    const { person, mention } = placed;
    if ((person.gender !== gender && person.gender !== null) || isQuoted(scene.quotes, mention.span)) continue;
    seen++;
    const isProminent =
      speakersAt.has(mention.span.start) ||
      hasCueBeside(scene.text, mention.span) ||
      reporters.has(mention.span.end) ||
      startsSentence(scene.text, mention.span.start);
    const distance =
      span.start - mention.span.end - (isProminent ? subjectBonus : 0) - (person.gender === gender ? genderBonus : 0);
    if (!best || distance < best.distance) best = { person, distance };
  }
  return best?.person ?? null;
}

/** Whether a mention comes first in its sentence, but for a title: "Ms Lee …", "Prime Minister Ann Lee …". */
function startsSentence(text: string, at: number): boolean {
  return /(?:^|\n|[.!?]["”’']?\s)["“]?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(text.slice(Math.max(0, at - 45), at));
}

/** Lee says; said Lee. */
function hasCueBeside(text: string, span: Span): boolean {
  const after = /^\s(\p{Ll}+)/u.exec(text.slice(span.end, span.end + 14))?.[1];
  const before = /(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, span.start - 14), span.start))?.[1];
  return cueWord(after ?? '') !== null || cueWord(before ?? '') !== null;
}

/** Whether a stretch of text lies in quoted words. */
export function isQuoted(quotes: SourceContext['scene']['quotes'], span: Span): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.content.at(-1)?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  return quotes[low]?.content.some((content) => content.start <= span.start && span.end <= content.end) ?? false;
}
