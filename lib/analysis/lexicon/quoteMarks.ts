/**
 * Marks that open or close quoted words, by family: a mark is closed by one of its own family only.
 * Source: own compilation after the Unicode character names (General Punctuation, CJK Symbols). Licence: MIT, as the project.
 */
export type QuoteMarkFamily = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'white-corner';

/** What the shape of a mark says about its direction; `either` when only its neighbours tell. */
export type QuoteMarkShape = 'opens' | 'closes' | 'either';

export const quoteMarks: ReadonlyMap<string, { readonly family: QuoteMarkFamily; readonly shape: QuoteMarkShape }> =
  new Map([
    ['"', { family: 'double', shape: 'either' }],
    ["''", { family: 'double', shape: 'closes' }],
    ['’’', { family: 'double', shape: 'closes' }],
    ['‘‘', { family: 'double', shape: 'opens' }],
    [',,', { family: 'double', shape: 'opens' }],
    ['``', { family: 'double', shape: 'opens' }],
    ['“', { family: 'double', shape: 'opens' }],
    ['”', { family: 'double', shape: 'closes' }],
    ['„', { family: 'double', shape: 'opens' }],
    ['‟', { family: 'double', shape: 'opens' }],
    ['＂', { family: 'double', shape: 'either' }],
    ["'", { family: 'single', shape: 'either' }],
    ['‘', { family: 'single', shape: 'opens' }],
    ['’', { family: 'single', shape: 'closes' }],
    ['‚', { family: 'single', shape: 'opens' }],
    ['‛', { family: 'single', shape: 'opens' }],
    ['«', { family: 'guillemet', shape: 'opens' }],
    ['»', { family: 'guillemet', shape: 'closes' }],
    ['‹', { family: 'angle', shape: 'opens' }],
    ['›', { family: 'angle', shape: 'closes' }],
    ['「', { family: 'corner', shape: 'opens' }],
    ['」', { family: 'corner', shape: 'closes' }],
    ['『', { family: 'white-corner', shape: 'opens' }],
    ['』', { family: 'white-corner', shape: 'closes' }],
    ['`', { family: 'single', shape: 'opens' }],
    ['´', { family: 'single', shape: 'either' }],
    ['<<', { family: 'guillemet', shape: 'opens' }],
    ['>>', { family: 'guillemet', shape: 'closes' }],
    // UTF-8 that was read as Windows-1252, with and without the byte that has no letter there.
    ['â€œ', { family: 'double', shape: 'opens' }],
    ['â€\u009d', { family: 'double', shape: 'closes' }],
    ['â€', { family: 'double', shape: 'closes' }],
    ['â€˜', { family: 'single', shape: 'opens' }],
    ['â€™', { family: 'single', shape: 'closes' }],
  ]);

/**
 * Words that are written with an apostrophe in front: 'tis, rock 'n' roll.
 * Source: own compilation. Licence: MIT, as the project.
 */
export const elidedWords: ReadonlySet<string> = new Set([
  'bout',
  'burbs',
  'cause',
  'cuz',
  'em',
  'er',
  'hood',
  'im',
  'm',
  'n',
  'nam',
  'neath',
  'nother',
  'nuff',
  'round',
  'sup',
  'til',
  'till',
  'tis',
  'tude',
  'twas',
  'twere',
  'twill',
  'twould',
]);
