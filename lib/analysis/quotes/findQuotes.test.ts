import { describe, expect, it } from 'vitest';
import { splitBlocks, type Block } from '../text/block';
import { wordsAt } from '../text/span';
import { findQuotes } from './findQuotes';

/** The words of each quotation, its parts joined by " + ". */
function quoted(text: string, blocks: readonly Block[] = splitBlocks(text)): string[] {
  return findQuotes(text, blocks).map((quote) => quote.content.map((span) => wordsAt(text, span)).join(' + '));
}

const cases: readonly (readonly [name: string, text: string, quotes: readonly string[]])[] = [
  ['straight double', 'She called it "a gift".', ['a gift']],
  ['curly double', 'She called it “a gift”.', ['a gift']],
  ['curly single', 'He called it ‘a gift’ yesterday.', ['a gift']],
  ['straight single', "He called it 'a gift' yesterday.", ['a gift']],
  [
    'apostrophes inside single marks',
    '‘It’s Kim’s boat and I can’t sail,’ he said.',
    ['It’s Kim’s boat and I can’t sail,'],
  ],
  ['plural possessive inside single marks', '‘The boys’ boat is gone,’ he said.', ['The boys’ boat is gone,']],
  ['plural possessive alone', "The boys' boat and the girls' tent were sold.", []],
  ['elisions', "'Tis the season of rock 'n' roll, said the boys' coach of the '90s.", []],
  ['curly elisions', '‘Tis late, and the ’90s are over.', []],
  ['primes', `At 6'2" she beat the 5'11" Kim by 3".`, []],
  ['inches inside curly marks', '“It is 6" high,” she said.', ['It is 6" high,']],
  ['primes inside marks', `"He is 6'2" tall," she said.`, [`He is 6'2" tall,`]],
  ['guillemets', 'Il a dit « bonjour » hier.', ['bonjour']],
  ['single guillemets', 'Er sagte ‹ja› dazu.', ['ja']],
  ['low and high marks', 'Er nannte es „ein Geschenk“ und ging.', ['ein Geschenk']],
  ['low and right marks', 'Nazwał to „prezent” wczoraj.', ['prezent']],
  ['corner brackets', '彼は「はい」と言った。', ['はい']],
  ['TeX marks', "She said ``no'' twice.", ['no']],
  ['nested single in single', '‘We called him ‘Sir’ until he left,’ she said.', ['We called him ‘Sir’ until he left,']],
  ['a letter left out before a word', "'The wind an' the rain took it,' he said.", ["The wind an' the rain took it,"]],
  ['somebody answers', '“Why?” he asked. “It rained,” came the reply.', ['Why?', 'It rained,']],
  ['somebody else offers more', '“It is old,” Lee said. “It is new,” offered Park.', ['It is old,', 'It is new,']],
  ['words about words', '“It is old,” Lee said. “Never sell” was the rule.', ['It is old,', 'Never sell']],
  ['one each of two', 'She called it “luck”, and her son, Tom, “skill”.', ['luck', 'skill']],
  ['nested single in double', '“She told me ‘go’ and I went,” he said.', ['She told me ‘go’ and I went,']],
  ['nested double in single', '‘She told me “go” and I went,’ he said.', ['She told me “go” and I went,']],
  ['nested like in like', '“She told me “go” and I went,” he said.', ['She told me “go” and I went,']],
  ['interrupted by narration, a new sentence', '“I came,” said Ann Lee. “I left.”', ['I came, + I left.']],
  ['interrupted by narration, the same sentence', '“I came,” said Ann Lee, “and left.”', ['I came, + and left.']],
  ['two quotations with matter between', '“I came.” The crowd went home. “I left.”', ['I came.', 'I left.']],
  ['a colon starts another quotation', '“Why?” Ann Lee answered: “I left.”', ['Why?', 'I left.']],
  ['a speaker of its own each', '“The tide”, according to Ann Lee. “Rot”, according to Kim.', ['The tide', 'Rot']],
  ['a turn right beside the next', '“Once,” said Ann Lee. “Why?” “It leaked.”', ['Once,', 'Why?', 'It leaked.']],
  [
    'announced, in bullets',
    'Ann Lee said in a statement:\n• “We sold the boat.”\n• “It leaked in the harbour.”',
    ['We sold the boat.', 'It leaked in the harbour.'],
  ],
  ['over paragraphs', '“One.\n“Two.\n“Three,” he said.', ['One. + Two. + Three,']],
  [
    'narration after a lost mark',
    '“Nobody came to us at all.\nWe left.\n“It sank,” he said. “Twice.”',
    ['Nobody came to us at all.', 'It sank, + Twice.'],
  ],
  ['over paragraphs, one of which lost its mark', '“One.\nOnly we two.\n“Three.”', ['One. + Only we two. + Three.']],
  ['marks of two kinds', '\'I don\'t know," said Ann Lee. "It sank."', ["I don't know, + It sank."]],
  ['over paragraphs, never closed', '“One.\n“Two.', ['One. + Two.']],
  ['over paragraphs, with other marks inside', '“One ‘uno’ it is.\n“Two.”', ['One ‘uno’ it is. + Two.']],
  ['unmatched opening mark', 'He said “no and left. Nobody came after him.', []],
  ['ended by who said it, before a pair', '“We lost, Kim said. Then “nobody” came.', ['We lost,', 'nobody']],
  ['unmatched mark before a pair', '“We lost and Kim said no. Then “nobody” came.', ['nobody']],
  [
    'opened again before it is closed',
    'Ann Lee said: “The boat is gone. “It never paid.”',
    ['The boat is gone. “It never paid.”'],
  ],
  [
    'the report is part of the words',
    '“My brother, who sails, said the mayor, Ann Lee, was out.\n“So I left,” said Kim.',
    ['My brother, who sails, said the mayor, Ann Lee, was out. + So I left,'],
  ],
  ['an arrow, and no mark', '» More boats, Ann Lee said on Monday.', []],
  ['ended by who said it, a pronoun', '“The boat is gone, she said.', ['The boat is gone,']],
  ['unmatched closing mark', 'He said no” and left.', []],
  ['two small marks for one', '“It is gone,’’ she said. ‘‘It sank.’’', ['It is gone, + It sank.']],
  ['garbled marks', 'â€œWe donâ€™t know,â€ she said â€“ â€œnot yet.â€\u009d', ['We donâ€™t know,', 'not yet.']],
  ['garbled single marks, a garbled dash', 'It â€” a â€˜giftâ€™ â€” is lost.', ['gift']],
  ['two angle brackets', 'She said <<the boat is gone>> twice.', ['the boat is gone']],
  ['a grave accent that opens', "She said `the boat is gone' twice.", ['the boat is gone']],
  ['acute accents', 'She said ´the boat is gone´ twice.', ['the boat is gone']],
  ['two single marks for a double one', '‘‘The boat is gone,’’ she said.', ['The boat is gone,']],
  ['a curly mark and a straight one', '“The boat is gone," she said. "It sank.”', ['The boat is gone, + It sank.']],
  [
    'straight in straight',
    '"They call it the "old boat" and laugh," she said.',
    ['They call it the "old boat" and laugh,'],
  ],
  ['twice', '"He says "aye" and "nay" all day." She left.', ['He says "aye" and "nay" all day.']],
  ['straight, and no nesting', '"We lost it, she said. "It sank." He called it "a gift".', ['It sank.', 'a gift']],
  ['inches beside marks', 'A 12" nail and a 32" screen: "a mess".', ['a mess']],
  [
    'never closed, after who said the words before',
    '"We sail," Ann Lee said at the port. "It was never about the boat.\nThe council met.',
    ['We sail, + It was never about the boat.'],
  ],
  [
    'never closed, and narration may follow',
    '"We sail," Ann Lee said. "It sank and Omar Park said no.\nIt rained.',
    ['We sail,'],
  ],
  [
    'never closed, ended by who said it',
    '"We sail," Ann Lee said. "It sank, Omar Park said.\nIt rained.',
    ['We sail,', 'It sank,'],
  ],
  [
    'opened in the first paragraph and closed in the last',
    '"We were asleep. It was late.\nSomebody shouted \'the boat\' twice.\nNobody came," said Ann Lee. "It sank."',
    ["We were asleep. It was late. + Somebody shouted 'the boat' twice. + Nobody came, + It sank."],
  ],
  [
    'opened in one paragraph, closed in another, with narration between',
    '"We were asleep. It was late.\nAnn Lee said so twice.\nThe boat was gone."',
    ['We were asleep. It was late.'],
  ],
  ['opened amid a paragraph, closed in another', 'It was a “gift to all.\nKim slept.\nThe boat was gone.”', []],
  [
    'never closed, with another inside',
    'Ann Lee posted, “We sail at dawn, “with or without a captain”.\nKim slept.',
    ['We sail at dawn, “with or without a captain”.'],
  ],
  [
    'never closed, with another after it, and a new one below',
    'The “boat and the “tent” were sold.\n“Never,” said Kim.',
    ['tent', 'Never,'],
  ],
  ['never opened', 'The boat is gone,” said Ann Lee. “It sank.”', ['The boat is gone, + It sank.']],
  ['never opened, and narration before', 'Kim slept. The boat is gone,” said Ann Lee.', []],
  ['never opened, and reported', 'Kim said the boat is gone,” said Ann Lee.', []],
  ['unmatched, with narration', '“We lost the boat and the tent, Ann Lee said we should go.', []],
  [
    'unmatched, ended by who said it',
    '“We lost the boat and the tent, Ann Lee said after the storm.\n“It rained,” said Omar Park.',
    ['We lost the boat and the tent,', 'It rained,'],
  ],
  [
    'announced by a colon',
    'Ann Lee wrote on her page:\nThe boat was lost in the storm last night.',
    ['The boat was lost in the storm last night.'],
  ],
  [
    'announced by a colon, with a title in it',
    'Ann Lee wrote on her page:\nThe boat that they called “Gift” was lost in the storm.',
    ['The boat that they called “Gift” was lost in the storm.'],
  ],
  [
    'announced by a colon, and reported in marks',
    'Ann Lee wrote on her page:\nThe boat was lost, Kim said, and “nobody” came.',
    ['nobody'],
  ],
  [
    'the answers of an interview, without the questions',
    [
      'We met the sailor Ann Lee at the port.',
      'When did you start to sail?',
      'I was nine and my mother had a boat.',
      'You call that boat “the gift”: did you keep it?',
      'We sold it.',
      'Do you miss it?',
      'I do.',
    ].join('\n'),
    ['I was nine and my mother had a boat.', 'the gift', 'We sold it.', 'I do.'],
  ],
  ['a list after a colon', 'What to pack for the boat:\nA tent, a lamp and a good deal of rope.', []],
  ['nothing between the marks', 'He said “” and "…".', []],
  ['no text', '', []],
];

describe('findQuotes', () => {
  it.each(cases)('%s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    [
      'signed at their end, are one quotation',
      ['We lost the boat.', 'We kept the tent. — Ann Lee'],
      ['We lost the boat. + We kept the tent.'],
    ],
    [
      'each signed, are one each',
      ['We lost the boat. — Jo Park', 'We kept the tent. — Ann Lee'],
      ['We lost the boat.', 'We kept the tent.'],
    ],
    [
      'quoting in their turn, are quoted whole',
      ['The report of the “boat people” was late.', 'So was “theirs”.'],
      ['The report of the “boat people” was late. + So was “theirs”.'],
    ],
    [
      'telling who said it, are not',
      ['He told the paper: “We lost the boat.”', '“We kept the tent,” said Ann Lee.'],
      ['We lost the boat.', 'We kept the tent,'],
    ],
  ])('block quotes, %s', (_, lines, expected) => {
    const text = ['They wrote letters.', ...lines, 'Nobody answered.'].join('\n');
    const blocks = splitBlocks(text).map((block, i) => ({
      ...block,
      kind: i === 1 || i === 2 ? ('blockquote' as const) : block.kind,
    }));
    expect(quoted(text, blocks)).toEqual(expected);
  });

  it.each<[what: string, lines: string[], expected: string[]]>([
    [
      'without words joins nobody’s',
      ['“We lost the boat,” said Omar Park.', '* * *', 'We kept the tent, and the lamp is lit.'],
      ['We lost the boat,', 'We kept the tent, and the lamp is lit.'],
    ],
    [
      'that is a signature has marks as others do',
      ['Nobody wrote.', '— Ann Lee, on “the hill” of Portlow'],
      ['the hill'],
    ],
  ])('a block quote %s', (_, lines, expected) => {
    const text = lines.join('\n');
    const blocks = splitBlocks(text).map((block, i) => ({
      ...block,
      kind: i > 0 ? ('blockquote' as const) : block.kind,
    }));
    expect(quoted(text, blocks)).toEqual(expected);
  });
});
