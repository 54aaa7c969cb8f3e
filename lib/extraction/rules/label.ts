import { bareLine } from '../evidence/lineShape';
import { drop, type Rule } from '../opinions/rule';
import { labels } from '../lexicon/labels';

const wholeLabel = new RegExp(`^(?:${labels.join('|')})$`, 'u');

const longest = 120;

/** Drops what a page writes over and between the parts of an article: "Related stories", "Comments (12)", "5 min read". */
export const label: Rule = {
  id: 'label',
  ground: 'words',
  judge: ({ text }) =>
    text.length <= longest && wholeLabel.test(bareLine(text)) ? drop('the whole line is a label') : null,
};
