import { expect, test } from 'vitest';
import { namesOfPeople } from '../../../../tests/fixtures/namesIn';

test.each([
  {
    point: 'born to',
    text: 'Quill was born in Portlow to Edgar C. Quill, a farmer. Quill worked as a teacher.',
    people: ['Quill ×2', 'Edgar C. Quill'],
  },
  {
    point: 'daughter of',
    text: 'Quill sang for years. The daughter of Edgar Quill, Quill left the stage in May.',
    people: ['Quill ×2', 'Edgar Quill'],
  },
  {
    point: 'husband',
    text: 'Quill sang for years. Her second husband, Edgar Quill, left in May. Quill went on singing.',
    people: ['Quill ×2', 'Edgar Quill'],
  },
  {
    point: 'married',
    text: 'Quill sang for years. In May she married Edgar Quill. Quill went on singing.',
    people: ['Quill ×2', 'Edgar Quill'],
  },
  {
    point: 'married somebody’s aunt',
    text: 'Quill sang for years. In May a teacher married Edgar Quill’s aunt. Quill went on singing.',
    people: ['Edgar Quill ×3'],
  },
  {
    point: 'a mother is nobody’s relative alone',
    text: 'Quill is safe, police say. The mother, Dora Quill, was found on Monday.',
    people: ['Dora Quill ×2'],
  },
  {
    point: 'whose mother she is',
    text: 'Quill is safe, police say. The mother of Dora Quill thanked them.',
    people: ['Dora Quill ×2'],
  },
  {
    point: 'the relative is named first',
    text: 'Her husband, Edgar Quill, left in May. Quill went on singing.',
    people: ['Edgar Quill ×2'],
  },
])('$point', ({ text, people }) => expect(namesOfPeople(text)).toEqual(people));
