import { expect, test } from 'vitest';
import { stepsOf } from '../../../tests/fixtures/stepsOf';
import { canHaveRole, genderOfRole, tellGender } from './personGender';

test.each([
  { role: 'spokeswoman', gender: 'feminine' },
  { role: 'aunt', gender: 'feminine' },
  { role: 'fisherman', gender: 'masculine' },
  { role: 'nephew', gender: 'masculine' },
  { role: 'guy', gender: 'masculine' },
  { role: 'stepfather', gender: 'masculine' },
  { role: 'granddaughter', gender: 'feminine' },
  { role: 'mum', gender: 'feminine' },
  { role: 'midwife', gender: null },
  { role: 'surgeon', gender: null },
])('$role', ({ role, gender }) => expect(genderOfRole(role)).toBe(gender));

/** What the first person's names and roles tell. */
function toldIn(text: string) {
  const [first] = stepsOf(text).named.named;
  return first && tellGender(first.person, first.roles);
}

test.each([
  { point: 'a title', text: 'Mrs Quill spoke.', told: { gender: 'feminine', isSure: true } },
  {
    point: 'a role, against the first name',
    text: 'Robin Quill, an actress, spoke.',
    told: { gender: 'feminine', isSure: true },
  },
  {
    point: 'a first name, whatever the office is called',
    text: 'Chairman Maria Quill spoke.',
    told: { gender: 'feminine', isSure: true },
  },
  {
    point: 'an office does not tell',
    text: 'Toni Quill, the spokesman, spoke.',
    told: { gender: null, isSure: true },
  },
  { point: 'a first name', text: 'Maria Quill spoke.', told: { gender: 'feminine', isSure: true } },
  {
    point: 'a first name that only births tell of',
    text: 'Kellyann Quill spoke.',
    told: { gender: 'feminine', isSure: false },
  },
  {
    point: 'a surname alone that is a first name, too',
    text: 'Coach Jackson spoke.',
    told: { gender: null, isSure: false },
  },
  {
    point: 'titles that contradict each other',
    text: 'Mr Quill spoke. Mrs Quill left.',
    told: { gender: 'masculine', isSure: true },
  },
])('$point', ({ text, told }) => expect(toldIn(text)).toEqual(told));

test.each([
  { gender: 'masculine', noun: 'actress', can: false },
  { gender: 'feminine', noun: 'actress', can: true },
  { gender: 'masculine', noun: 'surgeon', can: true },
  { gender: null, noun: 'actress', can: true },
] as const)('$gender, as $noun', ({ gender, noun, can }) => expect(canHaveRole({ gender }, noun)).toBe(can));
