/**
 * What a relative is called: "her *son*, Tom Park".
 * Source: own compilation from general knowledge of English. Licence: MIT, as the project.
 */
export const kinNouns: ReadonlySet<string> = new Set([
  'aunt',
  'boyfriend',
  'brother',
  'cousin',
  'dad',
  'daughter',
  'father',
  'girlfriend',
  'granddaughter',
  'grandfather',
  'grandmother',
  'grandson',
  'husband',
  'mother',
  'mum',
  'nephew',
  'niece',
  'partner',
  'sister',
  'son',
  'twin',
  'uncle',
  'widow',
  'widower',
  'wife',
]);

/** What the other of two relatives may be called: whoever has a *daughter* is her *father* or her *mother*. */
export const converseKin: ReadonlyMap<string, readonly string[]> = new Map(
  [
    [
      ['daughter', 'son'],
      ['dad', 'father', 'mother', 'mum'],
    ],
    [
      ['granddaughter', 'grandson'],
      ['grandfather', 'grandmother'],
    ],
    [
      ['nephew', 'niece'],
      ['aunt', 'uncle'],
    ],
    [
      ['brother', 'sister', 'twin'],
      ['brother', 'sister', 'twin'],
    ],
    [
      ['husband', 'wife'],
      ['husband', 'wife'],
    ],
    [
      ['boyfriend', 'girlfriend', 'partner'],
      ['boyfriend', 'girlfriend', 'partner'],
    ],
    [['cousin'], ['cousin']],
  ].flatMap(([one = [], other = []]) => [
    ...one.map((noun) => [noun, other] as const),
    ...other.map((noun) => [noun, one] as const),
  ]),
);
