import { expect, test } from 'vitest';
import { underWay } from './underWay';

test('what is under way is not begun again; once it is done, it is', async () => {
  const ends: (() => void)[] = [];
  const work = () => new Promise<void>((end) => ends.push(end));
  const share = underWay();
  const both = [share('one', work), share('one', work)];
  const another = share('another', work);
  expect(ends).toHaveLength(2);
  for (const end of ends) end();
  await Promise.all([...both, another]);
  void share('one', work);
  expect(ends).toHaveLength(3);
});

test('work that fails fails for all who asked, and may be tried again', async () => {
  let tries = 0;
  const work = () => Promise.reject(new Error(`try ${++tries}`));
  const share = underWay();
  const answers = await Promise.allSettled([share('one', work), share('one', work)]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(share('one', work)).rejects.toThrow('try 2');
});
