import { expect, test } from 'vitest';
import { namesOfPeople } from '../../../tests/fixtures/namesIn';

test.each([
  {
    point: 'surname',
    text: 'Martha Kellerman spoke first. Kellerman said the road would open.',
    people: ['Martha Kellerman ×2'],
  },
  {
    point: 'title and surname',
    text: 'Martha Kellerman spoke first. Mrs Kellerman said the road would open.',
    people: ['Martha Kellerman ×2'],
  },
  { point: 'possessive', text: 'Martha Kellerman spoke. Kellerman’s plan is old.', people: ['Martha Kellerman ×2'] },
  {
    point: 'surname before the full name',
    text: 'Kellerman resigns\n\nMartha Kellerman, the mayor, said on Friday that she would go.',
    people: ['Martha Kellerman ×2'],
  },
  {
    point: 'particle left out',
    text: 'Ingrid von der Marwitz spoke. Von der Marwitz said no. Marwitz left.',
    people: ['Ingrid von der Marwitz ×3'],
  },
  {
    point: 'al- left out',
    text: 'Karim al-Haddadi spoke. Haddadi said no. Al-Haddadi left.',
    people: ['Karim al-Haddadi ×3'],
  },
  {
    point: 'family name first',
    text: 'Kim Ki-yoon spoke first. Kim said the company would pay.',
    people: ['Kim Ki-yoon ×2'],
  },
  {
    point: 'Western order of the same name',
    text: 'Ki-yoon Kim founded the firm. In Seoul, Kim said it would pay.',
    people: ['Ki-yoon Kim ×2'],
  },
  {
    point: 'Spanish first surname',
    text: 'Carlos Quiroga Beltrán spoke. Quiroga said no. Carlos Quiroga left.',
    people: ['Carlos Quiroga Beltrán ×3'],
  },
  {
    point: 'Vietnamese given name',
    text: 'Nguyen Van Thanh spoke first. Thanh said the factory was safe.',
    people: ['Nguyen Van Thanh ×2'],
  },
  {
    point: 'Icelandic first name',
    text: 'Sigríður Jónsdóttir spoke first. Sigríður said the lava had slowed.',
    people: ['Sigríður Jónsdóttir ×2'],
  },
  {
    point: 'middle name and initial',
    text: 'James David Hartwick spoke. James D. Hartwick left. J. D. Hartwick slept. James Hartwick ate.',
    people: ['James David Hartwick ×4'],
  },
  {
    point: 'a short first name',
    text: 'Robert Ashdown spoke first. Bob Ashdown, his friends say, never lies.',
    people: ['Robert Ashdown ×2'],
  },
  {
    point: 'a short first name of a woman',
    text: 'Elizabeth Thornbury spoke first. Later Liz Thornbury said no.',
    people: ['Elizabeth Thornbury ×2'],
  },
  {
    point: 'nickname in quotation marks',
    text: 'William “Duke” Farrow spoke first. Later Duke said the band would play.',
    people: ['William “Duke” Farrow ×2'],
  },
  {
    point: 'nickname in brackets',
    text: 'Edson (Mané) Carvalho scored. Mané said he was happy.',
    people: ['Edson (Mané) Carvalho ×2'],
  },
  {
    point: 'nickname told in words',
    text: 'Edson Carvalho, known as Dico, scored twice. Dico said he was happy.',
    people: ['Edson Carvalho ×3'],
  },
  {
    point: 'byname behind an adverb',
    text: 'The potter Edson Carvalho, fondly called Mama Fonto, has died. Mama Fonto was kind.',
    people: ['Edson Carvalho ×3'],
  },
  { point: 'diacritics left out', text: 'Zoë Brûlé spoke. Brule said no.', people: ['Zoë Brûlé ×2'] },
  {
    point: 'hyphenated surname shortened',
    text: 'Anne Delacroix-Meunier spoke. Delacroix said no.',
    people: ['Anne Delacroix-Meunier ×2'],
  },
  {
    point: 'capitals',
    text: 'KELLERMAN SAYS ROAD WILL OPEN\n\nMartha Kellerman said so on Friday.',
    people: ['Martha Kellerman ×2'],
  },
  {
    point: 'a suffix on the first mention only',
    text: 'Robert Ashdown Jr. spoke first. Ashdown said no.',
    people: ['Robert Ashdown Jr. ×2'],
  },
  {
    point: 'a suffix left out later',
    text: 'Patrick Orville Jr., a farmer, was charged. Patrick Orville said he was innocent.',
    people: ['Patrick Orville Jr. ×2'],
  },

  { point: 'Mr and Mrs', text: 'Mr Hartwell was glad. Mrs Hartwell was not.', people: ['Hartwell', 'Hartwell'] },
  {
    point: 'Mr is not the woman of the full name',
    text: 'Martha Kellerman spoke first. Mr Kellerman was silent.',
    people: ['Martha Kellerman', 'Kellerman'],
  },
  {
    point: 'father and son',
    text: 'Robert Ashdown Sr. founded the firm. Robert Ashdown Jr. runs it.',
    people: ['Robert Ashdown Sr.', 'Robert Ashdown Jr.'],
  },
  {
    point: 'numbered',
    text: 'Thomas Ellery II founded the bank. His grandson Thomas Ellery III runs it.',
    people: ['Thomas Ellery II', 'Thomas Ellery III'],
  },
  {
    point: 'two people of one surname',
    text: 'Martha Kellerman spoke first. Peter Kellerman left.',
    people: ['Martha Kellerman', 'Peter Kellerman'],
  },
  {
    point: 'a surname that two have is nobody’s',
    text: 'Martha Kellerman met Peter Kellerman. Then Kellerman left.',
    people: ['Martha Kellerman', 'Peter Kellerman'],
  },
  {
    point: 'a daughter and her father, by surname alone',
    text: 'Emma Frost was killed on Friday. Her father, Daniel Frost, is a baker. “She loved bread,” Frost said.',
    people: ['Emma Frost', 'Daniel Frost'],
  },
  {
    point: 'a couple, and later the full name',
    text: 'Nora and Peter Quill gave the land. Nora Quill said so.',
    people: ['Nora Quill ×2', 'Peter Quill'],
  },
  {
    point: 'no couple: the first has another surname',
    text: 'Nora Moss spoke. Then Nora and Peter Quill left.',
    people: ['Nora Moss ×2', 'Peter Quill'],
  },
  {
    point: 'an office and then the full name',
    text: 'Mayor Quill spoke. Sam Quill then left.',
    people: ['Sam Quill ×2'],
  },
  {
    point: 'a first name by itself later',
    text: 'Katie Quill, 9, fell. Katie is well.',
    people: ['Katie Quill ×2'],
  },
  {
    point: 'called by the first name',
    text: 'Sen. Susan Quillard left.\n\nHave fun over the break, Susan. I’m sure they’ll have lots to say to you.',
    people: ['Susan Quillard ×2'],
  },
  {
    point: 'told apart by the title',
    text: 'Martha Kellerman met Peter Kellerman. Mr Kellerman left. Ms Kellerman stayed.',
    people: ['Martha Kellerman ×2', 'Peter Kellerman ×2'],
  },
  {
    point: 'told apart by the office',
    text: 'President Peter Kellerman met his sister Martha Kellerman. Both sat. President Kellerman left.',
    people: ['Peter Kellerman ×2', 'Martha Kellerman'],
  },
  {
    point: 'a headline’s surname is of whom the text names first',
    text: 'Kellerman resigns\n\nMartha Kellerman said so on Friday.\n\nHer son Peter Kellerman was silent.',
    people: ['Martha Kellerman ×2', 'Peter Kellerman'],
  },
  {
    point: 'a headline’s surname, and two named at once',
    text: 'Kellerman resigns\n\nMartha Kellerman told Peter Kellerman so on Friday.',
    people: ['Martha Kellerman', 'Peter Kellerman'],
  },
  {
    point: 'a word with a capital beside a surname makes nobody else of it',
    text: 'Understated Kellerman raises profile\n\nThe vote was won by Martha Kellerman on Friday.\n\n“No,” Kellerman said. It was Candidate Kellerman’s plan, and Team Kellerman sang.',
    people: ['Martha Kellerman ×5'],
  },
  {
    point: 'told apart by the first name',
    text: 'Martha Kellerman met Peter Kellerman. Peter left and Martha stayed.',
    people: ['Martha Kellerman ×2', 'Peter Kellerman ×2'],
  },
  {
    point: 'different middle initials',
    text: 'George H. W. Farrow was there, and so was George P. Farrow.',
    people: ['George H. W. Farrow', 'George P. Farrow'],
  },
  {
    point: 'names that look alike',
    text: 'Karl Hansen spoke first. Karl Hanson left.',
    people: ['Karl Hansen', 'Karl Hanson'],
  },
  {
    point: 'a couple with one surname',
    text: 'Peter and Martha Kellerman bought the farm. Peter said it was cheap.',
    people: ['Peter Kellerman ×2', 'Martha Kellerman'],
  },
  {
    point: 'brothers with one surname',
    text: 'Brothers Peter and Tobias Kellerman bought the farm.',
    people: ['Peter Kellerman', 'Tobias Kellerman'],
  },
  {
    point: 'a prince has no surname',
    text: 'Prince Peter and Martha Kellerman bought the farm. Peter said it was cheap.',
    people: ['Prince Peter ×2', 'Martha Kellerman'],
  },
  {
    point: 'a surname with its particle is no full name',
    text: 'Greta von Kellerman bred the mare. “She bites,” von Kellerman said. Her brother, Otto von Kellerman, rides her.',
    people: ['Greta von Kellerman ×2', 'Otto von Kellerman'],
  },
  {
    point: 'born',
    text: 'The rapper Billy Cobb, born Jerome Kellerman, lost his voice. Kellerman has left.',
    people: ['Billy Cobb ×3'],
  },
  {
    point: 'the real name behind the other',
    text: 'Lia, whose real name is Martha Kellerman, sang for an hour. Kellerman left at ten.',
    people: ['Martha Kellerman ×3'],
  },
  {
    point: 'born somewhere',
    text: 'Martha Kellerman was born in May. Peter Moss was born later.',
    people: ['Martha Kellerman', 'Peter Moss'],
  },
  {
    point: 'a daughter with a title, after her father’s surname',
    text: 'Mr. Kellerman said that his daughter Ivana Kellerman would be good. She knows Ms. Kellerman’s husband. Mr. Kellerman left.',
    people: ['Kellerman ×2', 'Ivana Kellerman ×2'],
  },
  {
    point: 'a leader is not the wife',
    text: 'The first lady, Michelle Obama, sat down. She believes President Obama’s administration kept its promise.',
    people: ['Michelle Obama', 'Obama'],
  },
  {
    point: 'prefixes',
    text: 'Martha Kellerman spoke. The pro-Kellerman party left, anti-Kellerman voters stayed, pro-European ones slept.',
    people: ['Martha Kellerman ×3'],
  },
  {
    point: 'both surnames alone',
    text: 'Martha Qarven Kellerman spoke first. Progressives think Qarven Kellerman has left.',
    people: ['Martha Qarven Kellerman ×2'],
  },
  {
    point: 'a brand named for her',
    text: 'Martha Kellerman spoke first. The shop sells the Martha Kellerman brand. Martha Kellerman left.',
    people: ['Martha Kellerman ×3'],
  },
  {
    point: '“said it would” of somebody whose first name no list has',
    text: 'The chief negotiator Saeb Qerekat spoke to them on Monday. Qerekat said it was raining.',
    people: ['Saeb Qerekat ×2'],
  },
  {
    point: 'a surname that is a word, inside a sentence',
    text: 'Peter Sims spoke to them. They are hopping mad at Sims.',
    people: ['Peter Sims ×2'],
  },
  {
    point: 'whose law firm it is',
    text: 'Martha Kellerman left in May. They paid through Kellerman’s law firm.',
    people: ['Martha Kellerman ×2'],
  },
  {
    point: 'whose government it is',
    text: 'Martha Kellerman spoke. The Kellerman White House and the Kellerman Administration left. The Kellerman Foundation stayed.',
    people: ['Martha Kellerman ×3'],
  },
  {
    point: 'a verb in a headline',
    text: 'Martha Kellerman Joins a Parade of Old Names\n\nMartha Kellerman said on Monday that she would go.',
    people: ['Martha Kellerman ×2'],
  },
  {
    point: 'a Kim is not every Kim',
    text: 'Kim Ki-yoon met Kim Dae-shik in Seoul.',
    people: ['Kim Ki-yoon', 'Kim Dae-shik'],
  },
  {
    point: 'a byname in marks behind “as”',
    text: 'Everyone knew Olga Brandt as “Auntie.” Nobody laughed.',
    people: ['Olga Brandt ×2'],
  },
  {
    point: 'a byname to others',
    text: 'Peter Quill, “Sparks” to his crew, came at nine.',
    people: ['Peter Quill ×2'],
  },
])('$point', ({ text, people }) => expect(namesOfPeople(text)).toEqual(people));
