// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { collectOutline } from '../page/outline/collectOutline';
import { TimeSlicer } from '../page/dom/timeSlicer';
import { decideBlocks } from './decideBlocks';
import { noMetadata } from '../../tests/fixtures/noMetadata';

const story = [
  'The council of Mirna met on Tuesday night to decide what should become of the old mill, which has stood empty since 1974.',
  'The hall was full long before the chair called the meeting to order, and people stood on the stairs down to the street.',
  'Nobody disputed that the roof is old, and that it was last mended when most of those in the room were at school.',
  'The vote was taken by a show of hands, and the work is to begin in May, three months later than was planned.',
];

/** Whether the line is read, as one paragraph in the middle of an article. */
async function isRead(line: string): Promise<boolean> {
  const page = document.implementation.createHTMLDocument();
  for (const text of [...story.slice(0, 2), line, ...story.slice(2)]) {
    const paragraph = page.createElement('p');
    paragraph.textContent = text;
    page.body.append(paragraph);
  }
  const slicer = new TimeSlicer(1000);
  const { outline } = await collectOutline(page, slicer);
  for (const block of outline.blocks) block.readabilityShare = 1;
  const metadata = { ...noMetadata, headlines: ['Council keeps the mill'], byline: 'Jo Park' };
  const fates = await decideBlocks(outline, metadata, slicer);
  const read = fates.filter(({ isKept }) => isKept).map(({ block }) => block.text);
  expect(read).toEqual(expect.arrayContaining(story));
  return read.includes(line);
}

describe('a sentence that looks like furniture is read', () => {
  it.each([
    ['an advertisement', 'Advertisements for the mill have run in the Post since spring, the owner said.'],
    ['a label with a verb', 'Advertising was what ruined the mill, Ada Moss wrote in her diary.'],
    ['sharing', '“Share the water, or lose it,” Nessa Quill told the farmers.'],
    ['sharing, without marks', 'Share prices fell on Monday, the bank said.'],
    ['following', '“Follow the river until it bends,” the miller said.'],
    ['following, told', 'Follow me and you will eat, the prophet promised.'],
    ['a subscription', 'Subscribers to the theory have become rare, Dr Lee said.'],
    ['signing up', 'Sign up or stay home, the coach told his players.'],
    ['signing up, quoted', '“Sign up for the night shift,” the foreman said, “or find another mill.”'],
    ['a newsletter', 'The newsletter that he wrote every week made him known far beyond Mirna.'],
    ['a newsletter, quoted', '“Our free newsletter ruined us,” the editor said.'],
    ['a photograph', 'Photo: the word was new to her, and she asked what it meant.'],
    ['pictures', 'Pictures of the flood were shown in court, and the jury looked away.'],
    ['an image', 'Image 4 in the catalogue is the one that the thieves took first.'],
    ['a source', 'Source of the trouble was a valve, the engineers wrote.'],
    ['reading more', 'Read more closely, the contract says the opposite, her lawyer said.'],
    ['reading more, quoted', '“Read more: it is free,” the teacher used to say.'],
    ['related', 'Related by marriage, the two mayors have not spoken for years.'],
    ['trending', 'Trending or not, the hat was bought by his grandmother in 1961.'],
    ['loading', 'Loading took an hour, and by then the tide had gone.'],
    ['comments', 'Comments on the plan were sent by 300 people, most of them against it.'],
    ['tags', 'Tags in blue paint covered the wall the next morning.'],
    ['a date', 'On 12 May 2026 the bridge opened, and nobody came.'],
    ['a date with a by', 'By Friday 40 houses had no water, the council said.'],
    ['an update', 'Updated twice since 1990, the law still says nothing of drones.'],
    ['publishing', 'Published in 1931 by a printer in Aarnes, the book sold nine copies.'],
    ['copyright', 'Copyright on the song ended in January, the court found.'],
    ['rights', '“All rights reserved for whom?” asked the banner over the gate.'],
    ['cookies', 'Cookies and cold tea were all that the cabinet was given.'],
    ['a privacy policy', '“Their privacy policy is a scandal,” she said.'],
    ['registration', 'Voters must register to continue to receive their ballots by post, the clerk said.'],
    ['support', '“Support our local journalism,” read a sticker on his van.'],
    ['donations', 'The museum asked members to donate to its mission, and 4,000 did.'],
    ['a tip', 'Have a tip ready, the barber says, and he will remember you.'],
    ['listening', 'Listen to this, the conductor said, and put down his stick.'],
    ['watching', 'Watch now how the tide turns, the old woman said.'],
    ['more', 'More from the sea than from the land, the islanders say, comes their luck.'],
    ['most popular', 'Most popular with the children was the goat.'],
    ['don’t miss', '“Don’t miss her,” the doctor said, “she would not have wanted it.”'],
    ['clicking', 'Click here, the voice had said, and Ivo Lee clicked.'],
    ['this article', '“This article was first published to harm me,” Mr Quill said.'],
    ['a reporter', 'Contact the reporter if you dare, read the note on her door.'],
    ['a filing', 'Filed under M in a cellar, the plan was found by a plumber.'],
    ['a recommendation', 'Recommended by nobody, the film was seen by two million.'],
    ['an app', 'Download the app, they were told; nobody said what it would cost.'],
    ['a German sentence', 'Lesen Sie das, sagte der Richter, und schob ihr das Blatt über den Tisch.'],
    ['a French quotation', '« Lire aussi est un travail », a dit la maire.'],
    ['a short quotation', '“Advertisement,” he read aloud.'],
  ])('%s: %s', async (_, line) => {
    expect(await isRead(line)).toBe(true);
  });
});

describe('furniture is left out', () => {
  it.each([
    ['an advertisement’s label', 'Advertisement'],
    ['the same, set apart', '- Advertisement -'],
    ['what stands around one', 'Advertisement - story continues below'],
    ['in German', 'Anzeige'],
    ['in French', 'Publicité'],
    ['sponsors', 'Sponsored content'],
    ['another story', 'Read more: Who pays for the mill?'],
    ['another, without a colon', 'Also read Mill owner denies everything'],
    ['another in German', 'Lesen Sie auch: Wer zahlt?'],
    ['another in Norwegian', 'Les også: Hvem betaler for møllen?'],
    ['another in Russian', 'Читайте также: кто платит за мельницу'],
    ['another, to watch', 'Watch: The mill from above'],
    ['another, not to be missed', 'Don’t miss: Ten walks along the Mirna'],
    ['a section', 'More from Islands'],
    ['related', 'Related stories'],
    ['read by many', 'Most read this week'],
    ['for you', 'Recommended for you'],
    ['trending', 'Trending now'],
    ['a newsletter', 'Sign up for our morning newsletter and never miss a story'],
    ['a newsletter, with a full stop', 'Sign up for our free newsletter.'],
    [
      'a newsletter and its terms',
      'Get the Post in your inbox each day. By signing up you agree to our privacy policy.',
    ],
    ['a subscription', 'Subscribe now to read the full story'],
    ['a subscriber', 'Already a subscriber? Log in'],
    ['support', 'Support our local newsroom. Become a member today.'],
    ['cookies', 'We use cookies to make our site better for you.'],
    ['sharing', 'Share this story'],
    ['sharing, by name', 'Share on WhatsApp'],
    ['following', 'Follow us on Instagram and Threads'],
    ['following somebody', 'Follow Jo Park on X'],
    ['printing', 'Print this page'],
    ['a picture', 'Photo: Ada Kovač/Mirna Post'],
    ['a picture in German', 'Foto: Stadtarchiv Mirna'],
    ['a caption and its credit', 'The mill at dawn. | Photo by Ada Kovač'],
    ['a source', 'Source: Mirna Office of Statistics'],
    ['rights', '© 2026 The Mirna Post. All rights reserved.'],
    ['rights, in words', 'Copyright 2026 Mirna Post'],
    ['a date', 'Published: 3 May 2026 at 09:15'],
    ['a date in German', 'Mittwoch, 13. Mai 2026'],
    ['how long ago', 'Updated 2 hours ago'],
    ['who wrote it', 'By Jo Park, 12 May 2026'],
    ['how long it takes', '4 minute read'],
    ['listening', 'Listen to this article · 6 min'],
    ['comments', '14 comments'],
    ['comments, in brackets', 'Comments (14)'],
    ['a comment', 'Leave a comment'],
    ['tags', 'Tags: mill, council, Mirna'],
    ['loading', 'Loading…'],
    ['more of it', 'Show more'],
    ['how it goes on', 'Article continues below'],
    ['a tip', 'Do you have a story for us? Contact our news desk'],
    ['an app', 'Download our free app'],
    ['a rule', '* * *'],
    ['a price', '£120'],
    ['an editor', '【编辑：约翰】'],
  ])('%s: %s', async (_, line) => {
    expect(await isRead(line)).toBe(false);
  });
});

describe('a line of the article that is no sentence is read', () => {
  it.each([
    ['stars', '★★★★'],
    ['a share', '55.41%'],
    ['a size', '720 × 1280'],
    ['a month', 'May'],
    ['a score', 'Mirna 3, Aarnes 1'],
  ])('%s: %s', async (_, line) => {
    expect(await isRead(line)).toBe(true);
  });
});
