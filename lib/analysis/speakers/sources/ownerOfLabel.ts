import type { Person } from '../../types';

/** @AnnLee, @RepLee, ANN LEE, LEE, AL (in a transcript): the one person of the text whose name, surname or initials it is. */
export function ownerOfLabel(people: readonly Person[], label: string): Person | null {
  const wanted = label.toUpperCase();
  const surname = wanted.split(' ').at(-1) ?? wanted;
  const owners = people.filter(({ name }) => {
    const words = name.toUpperCase().split(' ');
    const last = words.at(-1) ?? '';
    if (label.startsWith('@')) return last.length >= minHandleSurname && wanted.endsWith(last);
    return last === surname || (words.length > 1 && words.map((word) => word.charAt(0)).join('') === wanted);
  });
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

/** Shorter surnames end other words too. */
const minHandleSurname = 4;
