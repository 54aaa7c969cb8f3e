import { bareLine } from '../evidence/lineShape';
import { drop, type Rule } from '../opinions/rule';

const wholeNotice =
  /^(?:©.*|(?:copyright|\(c\)) ?(?:©|\(c\))? ?(?:\d{4}\b.*|[\p{L}\d .,'’&|/-]{2,80})|all rights reserved)$/su;

const longest = 300;

/** Drops who owns the page: "© 2026 The Mirna Post. All rights reserved." */
export const rightsNotice: Rule = {
  id: 'rightsNotice',
  ground: 'words',
  judge: ({ text }) =>
    text.length <= longest && wholeNotice.test(/^[©(]/.test(text) ? text.toLowerCase() : bareLine(text))
      ? drop('it says whose the page is')
      : null,
};
