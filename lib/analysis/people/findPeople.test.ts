import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze';
import { wordsAt } from '../text/span';
import type { Person } from '../result/analysis';

const read = (text: string): readonly Person[] => analyze(text).people;
/** Each person as "name: mention | mention", roles and pronouns in brackets. */
const list = (text: string): string[] =>
  read(text).map(
    ({ name, mentions }) =>
      `${name}: ${mentions
        .map(({ span, form }) => (form.endsWith('name') ? wordsAt(text, span) : `[${wordsAt(text, span)}]`))
        .join(' | ')}`,
  );

describe('who is named', () => {
  test.each([
    {
      point: 'a surname goes to its full name',
      text: '“We will rebuild,” said Martha Kellerman, the mayor of Ashby. Kellerman’s office sent a letter.',
      people: ['Martha Kellerman: Martha Kellerman | Kellerman'],
    },
    {
      point: 'particles and titles',
      text: 'Commission President Ingrid van der Velden met Prime Minister Carlos de la Fuente.',
      people: ['Ingrid van der Velden: Ingrid van der Velden', 'Carlos de la Fuente: Carlos de la Fuente'],
    },
    {
      point: 'Mr and Mrs of one surname are two people',
      text: 'Mr Hartwell said he was glad. Mrs Hartwell said she was not.',
      people: ['Hartwell: Hartwell | [he]', 'Hartwell: Hartwell | [she]'],
    },
    {
      point: 'father and son',
      text: 'James Colborne said he was proud. James Colborne Jr. thanked his father in Ashby on Monday.',
      people: ['James Colborne: James Colborne | [he]', 'James Colborne Jr.: James Colborne Jr. | [his]'],
    },
    {
      point: 'places, organisations and days are nobody',
      text: 'The United Nations and the Bank of England said on Monday that London and Paris were safe.',
      people: [],
    },
    { point: 'nothing', text: '', people: [] },
  ])('$point', ({ text, people }) => expect(list(text)).toEqual(people));
});

describe('who is meant', () => {
  test.each([
    {
      point: 'he after the subject',
      text: 'Peter Lindqvist said the plan had failed. He will resign on Friday.',
      people: ['Peter Lindqvist: Peter Lindqvist | [He]'],
    },
    {
      point: 'she is the woman of two',
      text: 'Peter Lindqvist met Maria Orsini in Rome. She said the talks had gone well.',
      people: ['Peter Lindqvist: Peter Lindqvist', 'Maria Orsini: Maria Orsini | [She]'],
    },
    {
      point: 'the pronouns outvote a name that is a man’s in some countries',
      text: 'Deniz Brandt asked for calm. She spoke for an hour. Later she left with her dog.',
      people: ['Deniz Brandt: Deniz Brandt | [She] | [she] | [her]'],
    },
    {
      point: 'nobody, where two are as likely',
      text: 'Peter Lindqvist and James Colborne met. He left.',
      people: ['Peter Lindqvist: Peter Lindqvist', 'James Colborne: James Colborne'],
    },
  ])('$point', ({ text, people }) => expect(list(text)).toEqual(people));
});

test.each([
  { text: 'Commission President Ingrid van der Velden spoke in Rome.', role: 'Commission President' },
  { text: '“It is dry,” said Martha Kellerman, a farmer who grows corn.', role: 'farmer who grows corn' },
  { text: 'Martha Kellerman, 41, mayor of London, said no.', role: 'mayor of London' },
  { text: 'Martha Kellerman is a nurse in Ashby.', role: 'nurse in Ashby' },
  { text: 'Martha Kellerman said no.', role: null },
])('role: $text', ({ text, role }) => expect(read(text).map((person) => person.role)).toEqual([role]));
