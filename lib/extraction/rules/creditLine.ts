import { bareLine } from '../evidence/lineShape';
import { drop, type Rule } from '../opinions/rule';
import { credits } from '../lexicon/credits';

const wholeCredit = new RegExp(`^(?:${credits.join('|')})\\s?[:：] ?\\S.{0,140}$|^编辑 \\S{2,10}$`, 'u');

const longest = 160;

/** Drops where a picture or a text comes from: "Photo: Archive of the town". */
export const creditLine: Rule = {
  id: 'creditLine',
  ground: 'words',
  judge: ({ text }) =>
    text.length <= longest && wholeCredit.test(bareLine(text))
      ? drop('it says where a picture or a text is from')
      : null,
};
