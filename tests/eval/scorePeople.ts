import type { Person } from '../../lib/analysis/result/analysis';
import type { GoldArticle, GoldPerson } from './gold';
import { isSameSource } from './sameSource';
import type { Mistake, Score } from './score';

/** Pairs the people found with those of the gold, equal names first, and compares how often each is named. */
export function scorePeople(
  { id, people: wanted }: Pick<GoldArticle, 'id' | 'people'>,
  found: readonly Person[],
): Pick<Score, 'people' | 'mentions' | 'mistakes'> {
  const left = new Set(found);
  const pairs = new Map<GoldPerson, Person>();
  for (const isSame of [(a: string, b: string) => a === b, isSameSource]) {
    for (const gold of wanted) {
      if (pairs.has(gold)) continue;
      const person = [...left].find((candidate) => gold.names.some((name) => isSame(candidate.name, name)));
      if (!person) continue;
      pairs.set(gold, person);
      left.delete(person);
    }
  }

  const mistakes: Mistake[] = [];
  let rightMentions = 0;
  let wantedMentions = 0;
  for (const gold of wanted) {
    const count = [...gold.forms.values()].reduce((sum, times) => sum + times, 0);
    const words = gold.names[0] ?? '';
    const person = pairs.get(gold);
    const given = person ? countNames(person) : 0;
    wantedMentions += count;
    rightMentions += Math.min(count, given);
    if (!person) mistakes.push({ kind: 'missed person', article: id, words, detail: '' });
    else if (given !== count)
      mistakes.push({ kind: 'wrong count', article: id, words, detail: `${given}, not ${count}` });
  }
  for (const { name } of left) mistakes.push({ kind: 'extra person', article: id, words: name, detail: '' });

  const foundMentions = found.reduce((sum, person) => sum + countNames(person), 0);
  return {
    people: { right: pairs.size, found: found.length, gold: wanted.length },
    mentions: { right: rightMentions, found: foundMentions, gold: wantedMentions },
    mistakes,
  };
}

const countNames = (person: Person): number =>
  person.mentions.filter(({ form }) => form === 'full-name' || form === 'short-name').length;
