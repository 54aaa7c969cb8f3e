import type { Span } from '../../lib/analysis/text/span';
import { particles } from '../../lib/analysis/people/fitted/particles';
import { localeNames, type LocaleNames } from './localeNames';
import { drawWith, type TrainingText } from './trainingText';

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const isName = (word: string): boolean =>
  /^\p{Lu}[\p{L}’'-]+$/u.test(word) && !particles.has(word.toLowerCase()) && !suffixes.has(word.toLowerCase());

/**
 * A copy in which every person has another name, the same one throughout, drawn from the names of all locales:
 * what is left to learn from is where names stand.
 */
export function renamedCopy(original: TrainingText, round: number): TrainingText {
  const id = `${original.id}#renamed${round}`;
  const draw = drawWith(id);
  const surnames = new Map<string, { name: string; locale: LocaleNames }>();
  const firstNames = new Map<string, string>();
  const surnameFor = (word: string) => {
    const known = surnames.get(word);
    if (known) return known;
    const locale = draw.from(localeNames);
    const entry = { name: draw.from(draw.number() < 0.15 ? draw.from(localeNames).last : locale.last), locale };
    surnames.set(word, entry);
    return entry;
  };
  const spans = [...original.people].sort((a, b) => a.start - b.start);
  const names = spans.filter((span, index) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0));
  for (const { start, end } of names) {
    const parts = original.text.slice(start, end).split(/\s+/).filter(isName);
    const surname = parts.at(-1);
    if (parts.length < 2 || surname === undefined) continue;
    const { locale } = surnameFor(surname);
    for (const part of parts.slice(0, -1)) {
      if (!firstNames.has(part)) firstNames.set(part, draw.from(locale.first));
    }
  }
  const rename = (word: string, isLast: boolean): string => {
    if (!isName(word)) return word;
    const base = word.replace(/[’']s$/, '');
    const name = (isLast ? undefined : firstNames.get(base)) ?? surnames.get(base)?.name ?? firstNames.get(base);
    const drawn =
      name ?? (isLast || draw.number() < 0.65 ? surnameFor(base).name : draw.from(draw.from(localeNames).first));
    return (/^\p{Lu}{3,}$/u.test(base) ? drawn.toUpperCase() : drawn) + word.slice(base.length);
  };
  let text = '';
  let copiedTo = 0;
  const people: Span[] = [];
  const shifts: { from: number; by: number }[] = [];
  for (const { start, end } of names) {
    text += original.text.slice(copiedTo, start);
    const parts = original.text.slice(start, end).split(/(\s+)/);
    const lastName = parts.findLastIndex(isName);
    const renamed = parts.map((part, index) => rename(part, index === lastName)).join('');
    people.push({ start: text.length, end: text.length + renamed.length });
    text += renamed;
    shifts.push({ from: end, by: text.length - end });
    copiedTo = end;
  }
  text += original.text.slice(copiedTo);
  const move = (position: number) => position + (shifts.findLast(({ from }) => from <= position)?.by ?? 0);
  const ignore = (original.ignore ?? []).map(({ start, end }) => ({ start: move(start), end: move(end) }));
  return { ...original, id, text, people, ignore };
}

/** A copy whose first sentence stands in capitals, as headlines and datelines do; null when that changes its length. */
export function headlineCopy(original: TrainingText): TrainingText | null {
  const opening = /^[\s\S]{20,160}?[.!?\n]/.exec(original.text)?.[0];
  if (opening === undefined || opening.toUpperCase().length !== opening.length) return null;
  return {
    ...original,
    id: `${original.id}#headline`,
    text: opening.toUpperCase() + original.text.slice(opening.length),
  };
}
