/** Texts that have made, or could make, some reading of them slow: each a piece of text that is repeated up to the length asked for. */
export const hostileTexts: Readonly<Record<string, (i: number) => string>> = {
  'names of months': (i) => `${months[i % months.length] ?? ''} `,
  abbreviations: (i) => `${abbreviations[i % abbreviations.length] ?? ''} `,
  'line breaks and dashes': (i) => (i % 2 === 0 ? '\n' : '— '),
  'blank lines and dashes': (i) => (i % 2 === 0 ? '\n\n' : '—'),
  'a line for each word': (i) => `word${i}\n`,
  brackets: (i) => '([{'[i % 3] ?? '',
  'unclosed brackets': (i) => `(lamp ${i} `,
  'closed brackets': (i) => `(lamp ${i}) [sic] `,
  apostrophes: () => `'`,
  'words between apostrophes': (i) => `'lamp ${i} `,
  'unclosed quotation marks': (i) => `“lamp ${i} `,
  'straight quotation marks': (i) => `"lamp" ${i} `,
  'nested quotation marks': () => '“‘',
  'said said said': () => 'said ',
  'he said she said': (i) => (i % 2 === 0 ? 'he said ' : 'she said '),
  'short quotations': (i) => `“Aye,” said Lee. “Nay,” said Moss, ${i}. `,
  'bidirectional text': (i) => (i % 2 === 0 ? 'שלום \u202eLee ' : 'سلام\u202c said '),
  'surnames with suffixes': (i) => `${names[i % names.length] ?? ''} Jr. `,
  'a new name each time': (i) => `${syllables(i)} ${syllables(i * 7 + 3)} said so. `,
  'capitalised words': () => 'Lamp ',
  'capitals and commas': (i) => `${syllables(i)}, `,
  pronouns: (i) => (i % 2 === 0 ? 'He told her. ' : 'They saw him. '),
  'the same role': () => 'the director said the minister ',
  'relative clauses': () => 'the clerk who saw the clerk that ',
  'many of one surname': (i) => `${syllables(i)} Lee told ${syllables(i + 5)} Lee. She said Lee had left. `,
  'one verb for many': (i) => `${i === 0 ? 'Lee called it ' : 'Moss '}“lamp ${i}”, `,
  'many wives': (i) => `Lee met his wife, Ann ${syllables(i)}. “The boats are in by now,” his wife said.\n\n`,
  'paragraphs left open': (i) => `“The lamp is lit again, number ${i}, and the boats are in.\n\n`,
  'quotations without a speaker': (i) => `Nobody knew of lamp ${i}. “The boats are all in again by now.”\n\n`,
  'labelled turns': (i) => `${names[i % 2] ?? ''}: The boats are in, and lamp ${i} is lit.\n\n`,
  'questions and answers': (i) => `Q: Is lamp ${i} lit?\n\nA: It is, and the boats are in.\n\n`,
  'bodies and acronyms': (i) =>
    `The ${syllables(i)} Harbour Council (${syllables(i).slice(0, 3).toUpperCase()}) said so. It said more. `,
  'roles and pronouns': (i) =>
    `${syllables(i)} Moss, the director of ${syllables(i + 2)}, spoke. The director said he knew. `,
  'according to': (i) => `According to ${syllables(i)} Quill, according to `,
  'lone surrogates': () => '\ud83d',
  'full stops': () => '.',
  spaces: () => ' ',
  'one word': () => 'a',
  hyphens: () => 'lamp-',
  digits: (i) => `${i}. `,
};

const months = ['May', 'March', 'April', 'August', 'June', 'January', 'December'];
const abbreviations = ['Mr.', 'Dr.', 'U.S.', 'e.g.', 'Jan.', 'St.', 'Inc.', 'Gen.'];
const names = ['Anna Lee', 'Moss', 'Quill', 'Ben Park'];

function syllables(i: number): string {
  const word = ['ba', 'den', 'lo', 'mar', 'ti', 'ruk', 'sen', 'wo'];
  let name = '';
  for (let rest = i + 9; rest > 0; rest = Math.floor(rest / word.length)) name += word[rest % word.length] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
