import { drop, type Rule } from '../opinions/rule';

/** "* * *", "###", "<" */
const marksAlone = /^[\p{Pd}\p{Po}\p{Sm}\s]+$/u;

/** "£120", "(0.5%) $1.21" */
const price = /^[\d\p{Pd}\p{Po}()%\s]*\p{Sc}[\d.,\s]*$/u;

/** Drops a line without a word: a rule of asterisks, a price. */
export const ornament: Rule = {
  id: 'ornament',
  ground: 'words',
  judge: ({ text }) =>
    text.length <= 160 && (marksAlone.test(text) || price.test(text)) ? drop('there is no word in it') : null,
};
