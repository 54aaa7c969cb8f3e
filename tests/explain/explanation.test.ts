import { expect, it } from 'vitest';
import { noMetadata } from '../fixtures/noMetadata';
import type { PageDecision } from './decideInPage';
import { explain } from './explanation';
import { htmlExplanation } from './htmlExplanation';
import { textExplanation } from './textExplanation';

const decision: PageDecision = {
  url: 'https://post.example/mill',
  metadata: { ...noMetadata, headlines: ['Council keeps the mill'], byline: 'Jo Park', outlet: 'The Mirna Post' },
  language: 'en',
  kind: null,
  blocks: [
    {
      text: '“The mill stays,” said Ada Moss, the mayor of Mirna, on Tuesday.',
      kind: 'paragraph',
      place: 'main > article > p',
      isKept: true,
      judgement: {
        verdict: 'keep',
        strength: 'likely',
        ground: 'structure',
        rule: 'readabilityKeeps',
        reason: 'Readability takes it for the article’s',
      },
    },
    {
      text: 'Advertisement <b>',
      kind: 'paragraph',
      place: 'main > article > p',
      isKept: false,
      judgement: {
        verdict: 'drop',
        strength: 'sure',
        ground: 'words',
        rule: 'label',
        reason: 'the whole line is a label',
      },
    },
    { text: 'Home', kind: 'list-item', place: 'nav > ul > li', isKept: false, judgement: null },
  ],
};

it('says of each block, quotation and person what decided', () => {
  const text = textExplanation(explain(decision));
  for (const line of [
    'BLOCKS (1 of 3 kept)',
    '+ readabilityKeeps  “The mill stays,”',
    '– label             Advertisement',
    'words, sure: the whole line is a label',
    '– no rule           [list-item] Home',
    '“The mill stays,” (statement)\n  Ada Moss · rule invertedAfter · source “Ada Moss” (name) · cue “said”',
    'Ada Moss · mayor of Mirna',
  ])
    expect(text).toContain(line);
});

it('shows the same as a page, with nothing of the page’s as markup', () => {
  const html = htmlExplanation(explain(decision));
  expect(html).toContain('<li class="kept">“The mill stays,”');
  expect(html).toContain('<li class="dropped">Advertisement &lt;b&gt;<small><b>label</b>');
  expect(html).toContain('<li class="silent">Home');
});
