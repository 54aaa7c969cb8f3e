import { expect, test } from 'vitest';
import { rank } from './ranker';

test('the likelihoods of all candidates make one', () => {
  const [lee, park, nobody] = rank({ subject: Math.log(6), object: Math.log(3) }, [['subject'], ['object'], []]);
  expect([lee, park, nobody].map((one) => Math.round((one ?? 0) * 10))).toEqual([6, 3, 1]);
});

test('a feature that was never fitted counts for nothing', () => {
  expect(rank({ subject: 1 }, [['subject', 'unheard of'], ['subject']])).toEqual([0.5, 0.5]);
});
