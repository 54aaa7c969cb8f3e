import { describe, expect, test } from 'vitest';
import { readText, sceneAt, sceneOf } from '../../../../tests/fixtures/sceneOf';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { sentenceEnd } from '../scene/sentence';
import { findAcronyms } from './findAcronyms';
import { findAges } from './findAges';
import { findInterviewee } from './findInterviewee';
import { findProperNames } from './findProperNames';
import { ownerOfLabel, ownerOfTurn } from './ownerOfLabel';
import { readSource } from './readSource';
import type { SourceContext } from './source';
import { sourceContext } from './sourceContext';

function contextOf(text: string): SourceContext {
  const { scene, references } = readText(text);
  return sourceContext(scene, references);
}

/** Form, kind and name of the source whose words begin at the bar; null when they are nobody's who could speak. */
function sourceAt(text: string): readonly [form: string, kind: string, name: string | null] | null {
  const { items, at } = sceneAt(text);
  const phrase = phraseStartingAt(items, at, sentenceEnd(items, at));
  const source = phrase && readSource(contextOf(text.replace('|', '')), phrase);
  return source && [source.form, source.sourceType, source.name];
}

describe('readSource', () => {
  test.each<[point: string, text: string, source: ReturnType<typeof sourceAt>]>([
    ['a name', '|Ann Lee said so.', ['name', 'person', 'Ann Lee']],
    ['a name behind its role', '|Harbour master Ann Lee said so.', ['name', 'person', 'Ann Lee']],
    ['a surname', 'Ann Lee came. |Lee said so.', ['name', 'person', 'Ann Lee']],
    ['a role that the text names', 'The mayor, Ann Lee, came. |The mayor said so.', ['role', 'person', 'Ann Lee']],
    ['a role and where, then the name', '|A baker in the back row, Ann Lee, left.', ['role', 'person', 'Ann Lee']],
    [
      'a role that goes before the name',
      'They met helm Ann Lee. It rained. |The helm said so.',
      ['role', 'person', 'Ann Lee'],
    ],
    ['who sits for a place', 'Ann Lee spoke. |The Ashby North MSP said so.', ['role', 'person', 'Ann Lee']],
    [
      'not whom a preposition governs',
      'Ann Lee left. Asked about Lee, |the driver said so.',
      ['role', 'unnamed-person', 'the driver'],
    ],
    ['somebody called so', '|A neighbour called Ann Lee said so.', ['role', 'person', 'Ann Lee']],
    ['a relative called by one name', '|Her son, Omar, said so.', ['role', 'person', 'Omar']],
    [
      'his father',
      'Park was the second son of Tom Quill, a joiner. |His father said so.',
      ['role', 'person', 'Tom Quill'],
    ],
    ['a role without a name', '|A spokesman said so.', ['role', 'unnamed-person', 'A spokesman']],
    ['a pronoun', 'Ann Lee came. |She said so.', ['pronoun', 'person', 'Ann Lee']],
    [
      'a pronoun of somebody brought in',
      'Ann Lee left. The baker who stayed nodded. “Yes,” |she said.',
      ['pronoun', 'unnamed-person', 'The baker'],
    ],
    [
      'a pronoun of whose it is, not of his wife',
      'Omar Park left. His wife had the key. “It was cold,” |he said.',
      ['pronoun', 'person', 'Omar Park'],
    ],
    [
      'a pronoun of whom the text is sure to tell',
      'Ann Lee was ill. A nurse gave her a pen, and Lee drew with it for a year. “It saved me,” |she wrote.',
      ['pronoun', 'person', 'Ann Lee'],
    ],
    ['a pronoun of nobody', '|He said so.', ['pronoun', 'unnamed-person', null]],
    ['a body', '|The Harbour Board said so.', ['name', 'organisation', 'The Harbour Board']],
    ['a body by its kind', '|The ministry said so.', ['role', 'organisation', 'The ministry']],
    [
      'a body taken up by its kind',
      'The Ministry of Ports met. |The ministry said so.',
      ['role', 'organisation', 'Ministry of Ports'],
    ],
    [
      'a body by its letters',
      'The Port and Harbour Authority (PHA) met. |The PHA said so.',
      ['name', 'organisation', 'Port and Harbour Authority'],
    ],
    ['a document', '|The report said so.', ['role', 'document', 'The report']],
    ['somebody’s statement', 'Ann Lee left. |Lee’s short statement said so.', ['role', 'person', 'Ann Lee']],
    ['her statement', 'Ann Lee left. |Her statement said so.', ['role', 'person', 'Ann Lee']],
    ['people together', '|Residents said so.', ['role', 'group', 'Residents']],
    ['two by name', 'Ann Lee and Omar Park met. |Lee and Park said so.', ['name', 'group', 'Ann Lee and Omar Park']],
    ['somebody of an age', 'Ann Lee, 45, came. |The 45-year-old said so.', ['role', 'person', 'Ann Lee']],
    ['his wife', 'Tom Park and his wife, Ann Lee, left. |His wife said so.', ['role', 'person', 'Ann Lee']],
    [
      'his by a role',
      'Mayor Tom Park and his wife, Ann, left. It rained. |The mayor’s wife said so.',
      ['role', 'person', 'Ann'],
    ],
    [
      'another’s wife',
      'Tom Park and his wife, Ann Lee, met Omar Quill. |Quill’s wife said so.',
      ['role', 'unnamed-person', 'Quill’s wife'],
    ],
    ['the pair', 'Ann Lee and Omar Park left. |The pair said so.', ['role', 'group', 'Ann Lee and Omar Park']],
    ['one of three', 'Vera Quill, Ann Lee and Omar Park left. |The pair said so.', ['role', 'group', 'The pair']],
    ['the former', 'Ann Lee and Omar Park left. “No,” said |the former.', ['role', 'person', 'Ann Lee']],
    ['the latter', 'Ann Lee and Omar Park left. |The latter said so.', ['role', 'person', 'Omar Park']],
    ['who was asked', 'Ann Lee asked Vera Moss why it sank. |She replied so.', ['pronoun', 'person', 'Vera Moss']],
    [
      'who goes on',
      'It was late, the officer told Mr Moss. |He added so.',
      ['pronoun', 'unnamed-person', 'the officer'],
    ],
    [
      'the only group',
      'Ann Lee met the striking sailors. |They said so.',
      ['pronoun', 'group', 'the striking sailors'],
    ],
    ['some of whom one is told', 'Jo Quill (they/them) left. |They told Quill so.', ['pronoun', 'group', null]],
    ['a day', '|The day said so.', null],
    ['some', '|Some said so.', null],
  ])('%s: %s', (_, text, expected) => expect(sourceAt(text)).toEqual(expected));
});

describe('the body that is taken up', () => {
  const ashby = 'Ashby Boats said on Monday that it would close a shed.';

  test.each<[point: string, text: string, name: string | null]>([
    [
      'the subject of the sentence before',
      'Ashby Boats met Harbour Sails. Ashby Boats said so. |The company left.',
      'Ashby Boats',
    ],
    ['over a sentence that names nobody', `${ashby} The sheds are old. |The company said so.`, 'Ashby Boats'],
    ['the only one that a sentence names', `${ashby} A court fined Ashby Boats. |The firm said so.`, 'Ashby Boats'],
    ['in its fullest form', `${ashby} A court fined Ashby. |The company said so.`, 'Ashby Boats'],
    [
      'over one where it is itself the subject',
      `${ashby} The company bought Harbour Sails. |The company said so.`,
      'Ashby Boats',
    ],
    ['where it says so itself', 'Ashby Boats will grow, it said. |The company said so.', 'Ashby Boats'],
    [
      'two, and neither the subject',
      `${ashby} Harbour Sails said so. A court fined Ashby Boats and Harbour Sails. |The company left.`,
      'The company',
    ],
    ['another since', `${ashby} A company in Portlow closed, too. |The company said so.`, 'The company'],
    ['one of somebody', `${ashby} Ann Lee’s company closed, too. |The company said so.`, 'Ann Lee’s company'],
    ['told apart', `${ashby} |The company that makes sails said so.`, 'The company'],
    ['a place', 'Portlow will close a shed. |The company said so.', 'The company'],
    ['a day', 'It will close on Monday. |The company said so.', 'The company'],
    ['with a word more, the subject of the sentence before', `${ashby} |The small company said so.`, 'Ashby Boats'],
    [
      'with a word more, no subject',
      `${ashby} A court fined Ashby Boats. |The small company said so.`,
      'The small company',
    ],
    ['one of workers', `${ashby} |The sailors’ union said so.`, 'The sailors’ union'],
    ['a group of people', `${ashby} A court fined Ashby Boats. |The group said so.`, 'The group'],
    ['what no university is', 'Ann Lee is at Ashby University. The shed is old. |The paper said so.', 'The paper'],
    ['a trade', `${ashby} |The housebuilder said so.`, 'Ashby Boats'],
    ['a kind that stands in the name', `The Port Union met. ${ashby} |The union said so.`, 'Port Union'],
    ['a kind that does not', `${ashby} A court fined Ashby Boats. |The union said so.`, 'The union'],
    ['a kind in a name by letters', 'The Harbour Aid Fund met. The HAF is new. |The fund said so.', 'Harbour Aid Fund'],
    [
      'with what follows the kind',
      'Leeds’s Ministry of Ports met. |The ministry of ports said so.',
      'Leeds’s Ministry of Ports',
    ],
    [
      'one of the kind, with a place',
      'Leeds Board of Ports met. The Board of Ports left. |The board left.',
      'Leeds Board of Ports',
    ],
    ['two of the kind', 'The Port Council met the Ashby Council. |The council said so.', 'The council'],
    [
      'another of the kind since',
      'The Ministry of Ports met. Ashby’s own ministry is new. |The ministry said so.',
      'Ashby’s own ministry',
    ],
    ['on a day', 'The Ministry of Ports on Monday closed a shed. |The ministry said so.', 'Ministry of Ports'],
  ])('%s: %s', (_, text, expected) => expect(sourceAt(text)?.[2]).toBe(expected));
});

describe('the description that is taken up', () => {
  test.each<[point: string, text: string, name: string | null]>([
    ['somebody', 'A senior port official left. |The official said so.', 'A senior port official'],
    ['with what follows the noun', 'A man from Leeds left. |The man said so.', 'A man from Leeds'],
    ['a document', 'The town got a new Ashby report. |The report said so.', 'a new Ashby report'],
    ['by a name in front', 'The Ashby report is new. The report is long. |The report said so.', 'The Ashby report'],
    ['whose it is', 'Ashby Harbour’s fire ministry met. |The ministry said so.', 'Ashby Harbour’s fire ministry'],
    ['the nearest', 'A port official left. A town official stayed. |The official said so.', 'A town official'],
    ['no more than the article', 'A long report by a sailor came. A report came. |The report said so.', 'The report'],
    ['another in between', 'A long report came. Her report is new. |The report said so.', 'The report'],
    ['an earlier one', 'An earlier port report is old. |The report said so.', 'The report'],
    ['several', 'A few port officials left. |The officials said so.', 'The officials'],
    ['told apart', 'A port official left. |The official who stayed said so.', 'The official'],
  ])('%s: %s', (_, text, expected) => expect(sourceAt(text)?.[2] ?? null).toBe(expected));
});

describe('who is described before being named', () => {
  test.each<[point: string, text: string, name: string | null]>([
    ['at the head of the next paragraph', '|An expert said so.\n\nAnn Lee said that it was late.', 'Ann Lee'],
    ['by her name, further on', '|A woman on the quay said so. I gave up. Her name was Ann Lee.', 'Ann Lee'],
    ['by a rank of that kind', '|An officer said so.\n\nSgt. Ann Lee said that it was late.', 'Ann Lee'],
    ['with another named first', '|An expert said so. It was like Omar Quill.\n\nAnn Lee left.', 'An expert'],
    ['in so many words', '|A woman said so. It was late. The woman was Ann Lee.', 'Ann Lee'],
    ['later on', '|An expert said so.\n\nLater Ann Lee said that it was late.', 'An expert'],
    ['behind a role', '|An expert said so.\n\nBoat historian Ann Lee said that it was late.', 'Ann Lee'],
    ['described twice', '|An expert said so.\n\nAn expert said that it was late.\n\nAnn Lee left.', 'Ann Lee'],
    ['a paragraph further on', '|An expert said so.\n\nIt was late.\n\nAnn Lee said that it was late.', null],
    ['behind a preposition', '|An expert said so.\n\nThe story of Ann Lee is long.', 'An expert'],
    ['within the next paragraph', '|An expert said so.\n\nIt was late, and Ann Lee left.', 'An expert'],
    ['named before', 'Ann Lee left.\n\n|An expert said so.\n\nAnn Lee said that it was late.', 'An expert'],
    [
      'a friend of theirs',
      '|A friend of the expert said so.\n\nExpert Ann Lee said that it was late.',
      'A friend of the expert',
    ],
    ['a woman for a man', '|A businessman said so.\n\nMrs Ann Lee said that it was late.', null],
    ['who need not be named', '|An official said so.\n\nAnn Lee said that it was late.', 'An official'],
    [
      'by the same noun',
      '|A port spokesman said so.\n\nIn a statement, spokesman Omar Quill said it was late.',
      'Omar Quill',
    ],
    [
      'by the same noun, of two',
      '|A spokesman said so.\n\nPort spokesman Omar Quill met union spokesman Tom Moss.',
      'A spokesman',
    ],
  ])('%s: %s', (_, text, expected) => expect(sourceAt(text)?.[2]).toBe(expected));
});

test.each<[text: string, names: readonly string[]]>([
  ['Ashby Boats said so.', ['Ashby Boats +']],
  ['The sheds belong to Ashby Boats.', ['Ashby Boats']],
  ['The retailer Ashby left. It saw Ashby.', ['Ashby +', 'Ashby +']],
  ['The Council of Ports and Harbours on Monday met.', ['Council of Ports and Harbours +']],
  ['Ann Lee left London on Monday.', []],
  ['PORT TEAM LEAVES. Police left.', []],
])('findProperNames: %s', (text, expected) =>
  expect(findProperNames(sceneOf(text)).map(({ name, isBody }) => (isBody ? `${name} +` : name))).toEqual(expected),
);

describe('findAcronyms', () => {
  test.each<[text: string, found: Record<string, string>]>([
    ['the Port and Harbour Authority (PHA)', { PHA: 'Port and Harbour Authority' }],
    [
      'the Council of Ports (CP) and the Ashby Lifeboat Crew (ALC)',
      { CP: 'Council of Ports', ALC: 'Ashby Lifeboat Crew' },
    ],
    ['the harbour authority (PHA)', {}],
    ['It closed. Harbour Authority (PHA)', {}],
  ])('%s', (text, expected) => expect(Object.fromEntries(findAcronyms(text))).toEqual(expected));
});

test.each<[text: string, ages: readonly number[]]>([
  ['Ann Lee, 45, left.', [45]],
  ['Ann Lee (45) left.', [45]],
  ['A 45-year-old sailor Ann Lee left.', [45]],
  ['Ann Lee, 45 miles away, left.', []],
])('findAges: %s', (text, expected) => expect([...findAges(sceneOf(text)).byAge.keys()]).toEqual(expected));

describe('findInterviewee', () => {
  const answers = `What do you do all day?

I sail the old boat out to the point and back again before the tide turns.

And what do you like about it?

I like the quiet of the sea, and nobody calls me there.

What will you do next year?

I will build another boat, if the harbour lets me have the shed.`;

  test.each<[opening: string, name: string | null]>([
    ['We sat down with Ann Lee at the port.', 'Ann Lee'],
    ['Ann Lee spoke to us about the work of Omar Park.', 'Ann Lee'],
    ['The port has a new shed.', null],
    ['Ann Lee and Omar Park have a new shed.', null],
  ])('%s', (opening, expected) =>
    expect(findInterviewee(sceneOf(`${opening}\n\n${answers}`))?.name ?? null).toBe(expected),
  );
});

describe('whose label it is', () => {
  const { people } = sceneOf('Ann Lee met Omar Quill and Vera Quill at the port. Lee left, and Omar Quill stayed.');

  test.each<[label: string, name: string | null]>([
    ['LEE', 'Ann Lee'],
    ['ANN LEE', 'Ann Lee'],
    ['AL', 'Ann Lee'],
    ['QUILL', null],
    ['@OmarQuill', null],
    ['@Lee', null],
    ['PARK', null],
  ])('%s', (label, expected) => expect(ownerOfLabel(people, label)?.name ?? null).toBe(expected));

  test.each<[label: string, name: string | null]>([
    ['A.L.', 'Ann Lee'],
    ['Omar', 'Omar Quill'],
    ['Quill', null],
  ])('of a turn: %s', (label, expected) => expect(ownerOfTurn(people, label)?.name ?? null).toBe(expected));
});
