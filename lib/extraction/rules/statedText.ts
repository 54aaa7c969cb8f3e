import { isBesidePicture, isInFigure } from '../evidence/caption';
import type { Evidence } from '../evidence/evidence';
import { keepSurely, type Rule } from '../opinions/rule';
import { isStatement } from '../opinions/statement';

/** The share of a block's words in the text that the page's data state: enough to be in it. */
const surelyStated = 0.8;

/** Characters: shorter lines, labels among them, may be in both by chance. */
const shortest = 60;

/**
 * Keeps a statement of the article's text as the page's own data state it (schema.org `articleBody`), however it is made. Their
 * labels and offers ("Get in touch with our news team.") are in some of these texts, too, and captions, which are shown apart.
 */
export const statedText: Rule<Pick<Evidence, 'stated' | 'structureOf'>> = {
  id: 'statedText',
  ground: 'data',
  judge: (block, { stated, structureOf }) => {
    const { text } = block;
    if (text.length < shortest || (stated?.support(text) ?? 0) < surelyStated || !isStatement(text)) return null;
    if (isInFigure(block) || isBesidePicture(block, structureOf(block)?.isCommon ?? false)) return null;
    return keepSurely('the page’s data hold it as the article’s text');
  },
};
