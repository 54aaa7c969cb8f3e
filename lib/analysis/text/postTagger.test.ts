import nlp from 'compromise/two';
import { expect, test } from 'vitest';
import { postTagger } from './postTagger';

/** Each with words whose tags depend on their neighbours, in a way that some kind of rule of compromise's is for. */
const texts = {
  'a place that takes one word': 'Lee will march in March. The lit lamp was seen by the clerks of Quill Harbour.',
  'a choice of words': 'The boats were being counted, or had been counted, by Anna Moss and Ben Park Jr.',
  'the first and the last word': 'Count the boats. Nobody could say how many of them the storm had let in.',
  'words that may repeat': 'She has not ever really seen the old grey harbour office building manager there.',
  contractions: "He's gone; they've said it isn't so, and who'd know? Moss's lamp wasn't lit, that's all.",
  'rules over contractions':
    "She'd better not have been told that we've got to march; it's been lit, they're going to let it, and who's used?",
  'hyphens, dashes and commas': 'The well-known half-lit pier — Lee, Moss, and Quill run it — set sails up.',
  'numbers and dates': 'On the third of May, 2024, about forty-two per cent (£3.5m) went to pier 9 at 10 pm.',
  'rules of the same words':
    'It is well made, all right: the used boats are all the fast ones. Mark said Mark it down.',
  'not English': 'Die Lampe brennt, sagte Frau Moos. Ça va? Нет.',
  'hardly words': '“‘([{ — ... !!! \ud83d a. B. C.',
  nothing: '',
};

test('gives every word the tags that compromise’s own step gives it, in the same order', () => {
  const { compute } = nlp.world() as { compute: { postTagger: unknown } };
  const own = compute.postTagger;
  nlp.plugin({ compute: { postTagger } });
  const tagged = tagAll();
  expect(compute.postTagger).toBe(postTagger);
  compute.postTagger = own;
  expect(tagged).toEqual(tagAll());
  expect(tagged['a choice of words']?.flat()).toContain('counted Verb PastTense Passive');
});

function tagAll(): Record<string, readonly string[][]> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, tagsOf(text)]));
}

function tagsOf(text: string): string[][] {
  const { document } = nlp(text) as unknown as { document: { text: string; tags: Set<string> }[][] };
  return document.map((terms) => terms.map((term) => [term.text, ...term.tags].join(' ')));
}
