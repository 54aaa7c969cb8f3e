/** Penn Treebank's parts of speech, a few of them merged; `QUOTE` for a quotation as a whole. The order is that of the weights. */
export const partsOfSpeech = [
  'NN',
  'NNS',
  'NNP',
  'VB',
  'VBD',
  'VBN',
  'VBG',
  'VBZ',
  'VBP',
  'MD',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'WRB',
  'WP',
  'WDT',
  'PRP',
  'PRP$',
  'DT',
  'PDT',
  'IN',
  'TO',
  'CC',
  'CD',
  'EX',
  'POS',
  'RP',
  'UH',
  'SYM',
  'QUOTE',
] as const;

export type PartOfSpeech = (typeof partsOfSpeech)[number];

export const partCode: Readonly<Record<string, number>> = Object.fromEntries(
  partsOfSpeech.map((part, code) => [part, code]),
);

/** A verb that a sentence can rest on: in a tense, or one like may. */
export const finiteParts = /^(?:MD|VB[DPZ])$/;
