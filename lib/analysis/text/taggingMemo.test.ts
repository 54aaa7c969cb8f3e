import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze';
import type { TaggingMemo } from './tagging';
import { createTaggingMemo } from './taggingMemo';

const paragraphs = [
  '“We counted the boats twice before the lamps went out,” said Imke Achterveld.',
  'The board met on Monday. Nobody from the “night watch” came.',
  'Teodor Vance, the harbour master, said the pier was “as full as ever it was”.',
  '“Nobody slept,” she added, “and the storm came in from the north.',
  '  It was 6 o’clock 🙂 in Port Ellery’s square…  ',
];

/** A memo that notes what had to be tagged. */
const watched = (memo: TaggingMemo) => {
  const tagged: string[] = [];
  const watching: TaggingMemo = (piece, tag) =>
    memo(piece, (own) => {
      tagged.push(own);
      return tag(own);
    });
  return { tagged, memo: watching };
};

describe('what is remembered of texts read before', () => {
  test('changes nothing in what is found, whatever was read and however little fits', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...paragraphs), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 8 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.nat(400), (texts, maxCharacters) => {
        const memo = createTaggingMemo(maxCharacters);
        for (const given of texts) expect(analyze(given, { memo })).toEqual(analyze(given));
      }),
      { numRuns: 30 },
    );
  });

  test('of a text that has changed, only the piece that is another one is tagged again', () => {
    const { tagged, memo } = watched(createTaggingMemo(10_000));
    analyze(paragraphs.join('\n'), { memo });
    expect(tagged).toEqual(paragraphs);
    const changed = ['Update: the ferry is late.', ...paragraphs.with(1, 'The board did not meet.')];
    analyze(changed.join('\n'), { memo });
    expect(tagged.slice(paragraphs.length)).toEqual(['Update: the ferry is late.', 'The board did not meet.']);
  });

  test('what was asked for longest ago is forgotten first', () => {
    const { tagged, memo } = watched(createTaggingMemo(21));
    for (const given of ['Boats come.', 'Boats go.', 'Boats come.', 'Lamps too.', 'Boats come.', 'Boats go.'])
      analyze(given, { memo });
    // Eleven, nine and ten letters: any two of them fit.
    expect(tagged).toEqual(['Boats come.', 'Boats go.', 'Lamps too.', 'Boats go.']);
  });
});
