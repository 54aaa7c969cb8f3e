import type { Person } from '../../result/analysis';

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

/** LEE:, Lee:, Ann:, A.L.: who has the turn in a dialogue, by surname, initials or the first name that nobody else of the text has. */
export function ownerOfTurn(people: readonly Person[], label: string): Person | null {
  const wanted = label.replaceAll('.', '').toUpperCase();
  const owner = ownerOfLabel(people, wanted);
  if (owner) return owner;
  const namesakes = people.filter(({ name }) => name.toUpperCase().startsWith(`${wanted} `));
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}

/** Shorter surnames end other words too. */
const minHandleSurname = 4;
