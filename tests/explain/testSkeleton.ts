import { readBugReport } from './readBugReport';

/**
 * A test that fails for what a reader reported, to be finished by hand: what is expected is left open, and the page's own
 * words are to be replaced by invented ones of the same shape. Throws for a text that is no report.
 */
export function testSkeleton(report: string): string {
  const read = readBugReport(report);
  const [what] = read('What');
  if (what === undefined) throw new Error('This is no report: it has no line that begins with "What:".');
  const remarks = ['What is wrong', 'Said by', 'Rule', 'Source', 'Cue', 'Mentions', 'Version', 'Browser', 'Address'];
  return [
    ...remarks.flatMap((field) => read(field).map((value) => `// ${field}: ${value}`)),
    '// Put invented names and places in place of the page’s, and check that it still fails.',
    ...(what === 'article' || what === 'page' ? pageTest(read) : textTest(what, read)),
    '',
  ].join('\n');
}

type Read = ReturnType<typeof readBugReport>;

const literal = (words: string) => `'${words.replace(/[\\']/g, '\\$&')}'`;

/** For `lib/analysis`: the words in their paragraphs. */
function textTest(what: string, read: Read): string[] {
  const [words = ''] = read('Words');
  const [first = ''] = words.split(' … ');
  const paragraphs = ['Before', 'Block', 'After'].flatMap(read);
  const expected =
    what === 'person'
      ? [
          `  const person = people.find(({ mentions }) => mentions.some(({ span }) => wordsAt(text, span) === ${literal(words)}));`,
          `  expect(person?.name).toBe('TODO: who this is'); // was: ${read('Name').join()}`,
        ]
      : [
          `  const found = ${what === 'quotation' ? 'quotes' : 'reports'}.find(({ content }) =>`,
          `    [content].flat().some((span) => wordsAt(text, span) === ${literal(first)}),`,
          '  );',
          `  expect(found?.attribution?.name).toBe('TODO: who said it'); // was: ${read('Said by').join()}`,
        ];
  return [
    `import { expect, test } from 'vitest';`,
    `import { analyze } from '../lib/analysis/analyze';`,
    `import { wordsAt } from '../lib/analysis/text/span';`,
    '',
    `test('TODO: the kind of mistake', () => {`,
    '  const text = [',
    ...paragraphs.map((paragraph) => `    ${literal(paragraph)},`),
    `  ].join('\\n\\n');`,
    `  const { ${what === 'person' ? 'people' : what === 'quotation' ? 'quotes' : 'reports'} } = analyze(text, { language: ${literal(read('Language')[0] ?? 'en')} });`,
    ...expected,
    '});',
  ];
}

/** For `lib/extraction`: the page has to be looked at first. */
function pageTest(read: Read): string[] {
  const [address = 'TODO: the page'] = read('Address');
  return [
    `// First: npm run explain -- ${address}`,
    ...['Told', 'Headline', 'Byline', 'Outlet', 'Published'].flatMap((field) =>
      read(field).map((value) => `// ${field} (as read): ${value}`),
    ),
    '// @vitest-environment jsdom',
    `import { expect, test } from 'vitest';`,
    `import { readArticle } from '../lib/extraction/readArticle';`,
    '',
    `test('TODO: the kind of page', async () => {`,
    `  document.body.innerHTML = '<article>TODO: the page’s structure, with invented words</article>';`,
    `  expect((await readArticle(document)).status).toBe('ready');`,
    '});',
  ];
}
