import { drop, type Rule } from '../opinions/rule';
import { offerWords } from '../lexicon/offerWords';

const longest = 450;

/** Drops an offer or a notice to the reader: "Get our newsletter straight to your inbox. By signing up you agree to our terms." */
export const readerOffer: Rule = {
  id: 'readerOffer',
  ground: 'words',
  judge: ({ text }) =>
    text.length <= longest && offerWords.some(([one, other]) => one.test(text) && other.test(text))
      ? drop('it offers or announces something to the reader')
      : null,
};
