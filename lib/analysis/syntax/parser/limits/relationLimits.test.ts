import { expect, it } from 'vitest';
import { relations, type Relation } from '../../sentence/relations';
import { hashText } from '../codes/hashText';
import { bitsOf, bitsOfForm, isJoined, limitRelations } from './relationLimits';

const code = (name: Relation) => relations.indexOf(name);
const bits = (below: readonly Relation[], isBefore = true) =>
  below.reduce((sum, name) => sum | bitsOf(code(name), isBefore), 0);

it.each<
  readonly [point: string, relation: Relation, ofWord: readonly Relation[], ofHead: readonly Relation[], can: boolean]
>([
  ['a first subject', 'nsubj', ['det'], ['obj', 'aux'], true],
  ['a second subject', 'nsubj', ['det'], ['nsubj:pass'], false],
  ['a second object', 'obj', [], ['obj'], false],
  ['a second modifier', 'obl', ['case'], ['obl'], true],
  ['a subject with a preposition', 'nsubj', ['case'], [], false],
  ['a modifier with a preposition', 'nmod', ['case'], [], true],
  ['an auxiliary with a subject', 'aux', ['nsubj'], [], false],
  ['a clause with a subject', 'advcl', ['mark', 'nsubj'], ['nsubj'], true],
])('%s', (_, relation, ofWord, ofHead, can) => {
  const scores = new Float64Array(relations.length);
  limitRelations(scores, bits(ofWord), bits(ofHead));
  expect(scores[code(relation)] !== -Infinity).toBe(can);
});

it.each<readonly [form: string, can: boolean]>([
  ['them', false],
  ['herself', false],
  ['they', true],
  ['her', true],
])('whether a form can be a subject: %s', (form, can) => {
  const scores = new Float64Array(relations.length);
  limitRelations(scores, bitsOfForm(hashText(form)), 0);
  expect([scores[code('nsubj')] !== -Infinity, scores[code('obj')]]).toEqual([can, 0]);
});

it('a possessive’s ending is no preposition', () => {
  expect(bits(['case'], false)).toBe(0);
});

it.each<readonly [point: string, below: readonly Relation[], is: boolean]>([
  ['and Park', ['cc'], true],
  ['and Park is a mayor', ['cc', 'cop'], false],
  ['the mayor', ['det'], false],
])('whether it is joined to a word before: %s', (_, below, is) => {
  expect(isJoined(bits(below))).toBe(is);
});
