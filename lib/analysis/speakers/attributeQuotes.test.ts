import { describe, expect, it } from 'vitest';
import { readReferences, type References } from '../coreference/readReferences';
import { findPeople } from '../people/findPeople';
import { findQuotes } from '../quotes/findQuotes';
import { readSyntax } from '../syntax/readSyntax';
import { tagText } from '../text/tagging';
import { splitBlocks } from '../text/block';
import { wordsAt } from '../text/span';
import type { Gender, Mention, Person, Quote } from '../result/analysis';
import { attributeQuotes } from './attributeQuotes';

/** The people that a text of these tests may name; their mentions are every place where one of the forms stands. */
const cast: readonly {
  name: string;
  gender: Gender;
  forms: readonly string[];
}[] = [
  { name: 'Ann Lee', gender: 'feminine', forms: ['Ann Lee', 'Lee'] },
  { name: 'Omar Park', gender: 'masculine', forms: ['Omar Park', 'Park'] },
  { name: 'Vera Quill', gender: 'feminine', forms: ['Vera Quill', 'Quill'] },
];

/** The cast as the text's people, and whom its pronouns mean as coreference reads the text. */
function referencesOf(text: string): References {
  const blocks = splitBlocks(text);
  const tagged = tagText(text, blocks);
  const quotes = findQuotes(text, blocks);
  const read = readReferences(findPeople(tagged, quotes), quotes, readSyntax(tagged, quotes));
  const people = peopleOf(text);
  const ofCast = (person: Person | null) =>
    people.find(({ name }) => person !== null && name.endsWith(person.name)) ?? null;
  return {
    people,
    roles: [],
    pronouns: new Map(
      [...read.pronouns].map(([at, meant]) => [
        at,
        {
          ...meant,
          person: ofCast(meant.person),
          together: meant.together.flatMap((one) => ofCast(one) ?? []),
          others: meant.others.flatMap((one) => ofCast(one) ?? []),
        },
      ]),
    ),
  };
}

function peopleOf(text: string): Person[] {
  return cast.flatMap(({ name, gender, forms }, id) => {
    const mentions: Mention[] = [...text.matchAll(new RegExp(forms.join('|'), 'g'))].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      form: match[0] === name ? 'full-name' : 'short-name',
    }));
    return mentions.length > 0 ? [{ id, name, gender, role: null, mentions }] : [];
  });
}

function attribute(text: string, references: References): Quote[] {
  const blocks = splitBlocks(text);
  const [tagged, quotes] = [tagText(text, blocks), findQuotes(text, blocks)];
  return attributeQuotes(tagged, quotes, references, readSyntax(tagged, quotes)).quotes;
}

function speakers(text: string) {
  const quotes = attribute(text, referencesOf(text));
  return quotes.map(
    ({ attribution }) =>
      attribution && `${wordsAt(text, attribution.source)} = ${attribution.name} (${attribution.rule})`,
  );
}

const cases: readonly (readonly [name: string, text: string, expected: readonly (string | null)[]])[] = [
  ['named after', '“We lost the boat,” Ann Lee said.', ['Ann Lee = Ann Lee (namedAfter)']],
  ['inverted', '“We lost the boat,” said Ann Lee.', ['Ann Lee = Ann Lee (invertedAfter)']],
  ['after a question', '“Who lost the boat?” asked Omar Park.', ['Omar Park = Omar Park (invertedAfter)']],
  ['named before', 'Ann Lee said: “We lost the boat.”', ['Ann Lee = Ann Lee (namedBefore)']],
  ['told somebody', 'Ann Lee told reporters that “we lost the boat”.', ['Ann Lee = Ann Lee (inReport)']],
  [
    'relative clause between',
    '“We lost it,” Ann Lee, who ran the port for 12 years, said.',
    ['Ann Lee = Ann Lee (namedAfter)'],
  ],
  [
    'apposition between',
    '“We lost it,” Ann Lee, 45, a sailor from the port, said.',
    ['Ann Lee = Ann Lee (namedAfter)'],
  ],
  ['role, then name', '“We lost it,” the harbour master, Ann Lee, said.', ['Ann Lee = Ann Lee (namedAfter)']],
  [
    'role after the name, inverted',
    '“We lost it,” said the harbour master, Ann Lee.',
    ['Ann Lee = Ann Lee (invertedAfter)'],
  ],
  ['according to', 'The plan is “a gift”, according to Ann Lee.', ['Ann Lee = Ann Lee (accordingTo)']],
  ['calls it', 'Omar Park calls the plan a “gift”.', ['Omar Park = Omar Park (inReport)']],
  ['described by', 'The plan was described by Omar Park as “a gift”.', ['Omar Park = Omar Park (passiveAgent)']],
  [
    'in the words of',
    'The plan is, in the words of Omar Park, “a gift for all”.',
    ['Omar Park = Omar Park (inTheWordsOf)'],
  ],
  [
    'somebody’s words',
    'The plan failed after Ann Lee’s remark that “nobody needs a boat”.',
    ['Ann Lee’s = Ann Lee (claimOf)'],
  ],
  ['colon', 'Ann Lee: “We lost the boat.”', ['Ann Lee = Ann Lee (colon)']],
  [
    'colon in the paragraph before',
    'Ann Lee put it like this:\n“We lost the boat.”',
    ['Ann Lee = Ann Lee (namedBefore)'],
  ],
  ['signature', '“We lost the boat.” — Ann Lee', ['Ann Lee = Ann Lee (signature)']],
  [
    'clause that closes the sentence',
    'The boat was “gone for good” after the storm, Ann Lee said.',
    ['Ann Lee = Ann Lee (closingClause)'],
  ],
  [
    'participle in front',
    'Calling the plan “a gift”, Ann Lee left the room.',
    ['Ann Lee = Ann Lee (leadingParticiple)'],
  ],
  [
    'a verb that no list holds',
    '“We lost the boat all over again,” Ann Lee smiled.',
    ['Ann Lee = Ann Lee (unlistedAfter)'],
  ],
  ['the sentence before', 'Ann Lee was in tears. “We lost the boat and the tent.”', ['Ann Lee = Ann Lee (lead-in)']],
  [
    'same paragraph',
    '“We lost it.” “We lost all of it,” Ann Lee said. “Nobody came.”',
    ['Ann Lee = Ann Lee (next-in-paragraph)', 'Ann Lee = Ann Lee (namedAfter)'],
  ],
  [
    'paragraph after',
    '“We lost the boat,” Ann Lee said.\n“Nobody came to help us.”',
    ['Ann Lee = Ann Lee (namedAfter)', 'Ann Lee = Ann Lee (paragraph-before)'],
  ],
  [
    'pronouns',
    'Ann Lee met Omar Park on Monday. Park was late. “We lost it,” he said.\n“Not all of it,” she said.',
    ['he = Omar Park (namedAfter)', 'she = Ann Lee (namedAfter)'],
  ],
  [
    'two sources',
    '“We lost it,” Ann Lee and Omar Park said.',
    ['Ann Lee and Omar Park = Ann Lee and Omar Park (namedAfter)'],
  ],
  [
    'an unnamed person',
    '“We lost it,” said a spokesman for the port.',
    ['a spokesman for the port = a spokesman for the port (invertedAfter)'],
  ],
  ['an organisation', '“We lost it,” the ministry said.', ['the ministry = the ministry (namedAfter)']],
  [
    'a weak verb under a report',
    'Ann Lee said she believes the plan is “a gift”.',
    ['Ann Lee = Ann Lee (namedBefore)'],
  ],
  ['passive: nobody', 'Ann Lee was asked, “Who lost the boat?”', [null]],
  [
    'a report between commas',
    'A sharp nose, the authors write, “may have helped the birds” that stayed.',
    ['the authors = the authors (inReport)'],
  ],
  [
    'a verb that may be a noun',
    'Vera Quill, global head of metals at the yard in Port Ash, calls tin “grey gold.”',
    ['Vera Quill = Vera Quill (inReport)'],
  ],
  [
    'words of the quotation are no part of the clause before',
    'As sailors argue, “any rule is harmful”.',
    ['sailors = sailors (namedBefore)'],
  ],
  [
    'says somebody with a long tail',
    '“Many towns gain” from the growth of the port, says Omar Park, a senior fellow at the institute and an author of “Harbours and Towns.”',
    ['Omar Park = Omar Park (closingClause)', null],
  ],
  [
    'a site',
    'In 2018, quillharbour.org reported, “The bridge is paid for.”',
    ['quillharbour.org = quillharbour.org (inReport)'],
  ],
  [
    'in the words of, after',
    'The firm could lose its boats, a “death penalty,” in the words of Omar Park, who sails.',
    ['Omar Park = Omar Park (inTheWordsOf)'],
  ],
  [
    'declared a later minister',
    'The kingdom wanted its “place in the sun,” declared a later minister, Omar Park, in 1897.',
    ['Omar Park = Omar Park (invertedAfter)'],
  ],
  ['a thing before a colon', 'The perfect evening in town: “It is a great way to meet people.”', [null]],
  [
    'an adverb with a capital',
    'Then, the Harbour Board accused the sailors of “selling boats at night”.',
    ['the Harbour Board = the Harbour Board (inReport)'],
  ],
  [
    'two answer in turn',
    'A guard said: “Is it far?”\n“Who asked?” another replies.',
    ['A guard = A guard (namedBefore)', 'another = another (namedAfter)'],
  ],
  [
    'an aide to somebody with a title',
    'Former aides to Mr. Quill fumed at the “damage” that the wall did. Vera Quill left.',
    ['Former aides to Mr. Quill = Former aides to Mr. Quill (inReport)'],
  ],
  ['so-called', 'Omar Park did this by signing so-called “guard deals”, or “shelter contracts”.', [null, null]],
  [
    'so-called, by somebody',
    'The so-called “guard deal”, Omar Park explained, had been dropped.',
    ['Omar Park = Omar Park (namedAfter)'],
  ],
  [
    'unless somebody does',
    'Last week, Lena Moss warned that talks would not resume unless the port offers a “plausible reason” for it.',
    ['Lena Moss = Lena Moss (namedBefore)'],
  ],
  [
    'the company that spoke',
    'Shops close in May, Quill Foods said in a letter. It will “go on,” the company said.',
    ['the company = Quill Foods (namedAfter)'],
  ],
  ['two inscriptions', 'Vera Quill sells mugs that say “Burn It” and “She does not even go here.”', [null, null]],
  ['called so at times', 'Pupils had extra periods, sometimes called “labs”, for review.', [null]],
  [
    'a report of a month',
    'The results were “sobering,” according to a June report by the Ash Institute.',
    ['a June report = a June report (accordingTo)'],
  ],
  [
    'a noun after its owner',
    'Vera Quill said on Friday, after Ann Lee opened the gate on sailors’ terms, that she still has to “discuss a date”.',
    ['Vera Quill = Vera Quill (namedBefore)'],
  ],
  [
    'an aside without its second comma',
    'Vera Quill, a former aide to Senator Lee was the first to cheer when she took to the stage.\n“Has anyone a list of boats?” she tweeted.',
    ['she = Vera Quill (namedAfter)'],
  ],
  ['people in general', 'The era of “big boats”, as some have predicted, is over.', [null]],
  ['no source at all', 'A “key” condition is peace.', [null]],
  [
    'accused by somebody of saying',
    'Omar Park was accused by Ann Lee of calling the plan “a gift”.',
    ['Omar Park = Omar Park (blamedFor)'],
  ],
  ['accused of a quoted thing', 'Omar Park was accused by Ann Lee of “theft”.', ['Ann Lee = Ann Lee (passiveAgent)']],
  [
    'a claim by somebody',
    'Allegations by Omar Park that the boat was “rotten” were called “a joke” by Ann Lee.',
    ['Omar Park = Omar Park (claimOf)', 'Ann Lee = Ann Lee (passiveAgent)'],
  ],
  [
    'a claim by somebody, answered',
    'Rejecting a claim by Omar Park that the boat was “rotten”, Ann Lee said it was “new”.',
    ['Omar Park = Omar Park (claimOf)', 'Ann Lee = Ann Lee (inReport)'],
  ],
  [
    'a long aside with names',
    'Ann Lee, sitting beside her lawyer, Omar Park, in the front row, said the boat was “gone”.',
    ['Ann Lee = Ann Lee (inReport)'],
  ],
  [
    'an aside that describes the name of a clause in front',
    'It comes a week after Ann Lee, the club’s owner, told fans the boat was “gone”.',
    ['Ann Lee = Ann Lee (inReport)'],
  ],
  [
    'a letter that calls',
    'A letter from Ann Lee to her tenant, Omar Park, calls the boat “a bath”.',
    ['Ann Lee = Ann Lee (writtenBy)'],
  ],
  [
    'sent somebody a note calling',
    'Ann Lee sent Omar Park a note calling the boat “a bath”.',
    ['Ann Lee = Ann Lee (writtenBy)'],
  ],
  ['no evidence that', 'There is no evidence that Ann Lee ever called it “a bath”.', [null]],
  ['not true that', 'It is not true that Ann Lee called it “a bath”.', [null]],
  ['denies that', 'Omar Park denies that Ann Lee called it “a bath”.', [null]],
  ['misquoted', 'Omar Park was misquoted as saying the boat was “a bath”.', [null]],
  [
    'said amid a clause',
    'The rule, said Ann Lee, was simple: “No whistling on the boat.”',
    ['Ann Lee = Ann Lee (namedBefore)'],
  ],
  ['regrets having', 'Ann Lee regrets having called the boat “a bath”.', ['Ann Lee = Ann Lee (inReport)']],
  ['among those who', 'Ann Lee was among those who called the boat “a bath”.', ['Ann Lee = Ann Lee (inReport)']],
  ['a message that is clear', 'The message from Ann Lee was clear: “Nobody leaves.”', ['Ann Lee = Ann Lee (nounCue)']],
  ['a promise of', 'Ann Lee’s promise of “a boat for all” won her the port.', ['Ann Lee’s = Ann Lee (nounCue)']],
  ['a view of', 'Ann Lee’s view of “the boat people” is known.', [null]],
  ['with the words', 'Ann Lee closed the meeting with the words “home, all of you”.', ['Ann Lee = Ann Lee (nounCue)']],
  ['so said', '“There is no plan for it.” So said Ann Lee, then harbour master.', ['Ann Lee = Ann Lee (ascribed)']],
  [
    'an embedded post',
    '“We are out of flour and out of luck.” — Ann Lee (@annlee) May 3, 2024',
    ['Ann Lee = Ann Lee (signature)'],
  ],
  ['a year', '“The best thing about it is the road out.” (Ann Lee, 1911)', ['Ann Lee = Ann Lee (signature)']],
  [
    'the latter',
    'Ann Lee sent off Omar Park. “I was coughing,” the latter said.',
    ['the latter = the latter (namedAfter)'],
  ],
  [
    'her first coach',
    'Ann Lee likes to quote her first coach: “Run like the rent is due.”',
    ['her first coach = her first coach (relayed)'],
  ],
  ['to shouts', 'To chants of “More boats”, Ann Lee left the hall.', [null]],
  [
    'threatened',
    'Ann Lee told the jury that Omar Park had threatened to “turn the lights off”.',
    ['Omar Park = Omar Park (inReport)'],
  ],
  [
    'who said, in a phrase in front of another who invites',
    'Hitting back at Omar Park, who said the choir was “a fog”, conductor Ann Lee invited him to sing.',
    ['Omar Park = Omar Park (inReport)'],
  ],
  [
    'who told, in a phrase in front',
    'In contrast to Omar Park, who told the board the roof was “leaking money”, Ann Lee said it was “fine”.',
    ['Omar Park = Omar Park (inReport)', 'Ann Lee = Ann Lee (inReport)'],
  ],
  [
    'figures published by a body',
    'Most ferries are “past repair”, according to figures published by the Harbour Institute in May.',
    ['the Harbour Institute = the Harbour Institute (accordingTo)'],
  ],
  [
    'a dated message from a body',
    'The wall “was due for months,” according to a June 5 news release from the Harbour Institute.',
    ['the Harbour Institute = the Harbour Institute (accordingTo)'],
  ],
  [
    'another answers a message',
    'In reply to Omar Park’s message, “We go,” Ann Lee said on Monday.',
    ['Ann Lee = Ann Lee (namedAfter)'],
  ],
  ['without saying', 'Ann Lee left without once saying “sorry for it all”.', [null]],
  [
    'instead of calling',
    'Instead of calling it “a loss”, Ann Lee spoke of “a pause”.',
    [null, 'Ann Lee = Ann Lee (namedBefore)'],
  ],
  [
    'says somebody of another’s claim',
    'It is “pure custard”, says Ann Lee of Omar Park’s claim.',
    ['Ann Lee of Omar Park’s claim = Ann Lee (invertedAfter)'],
  ],
  ['a heading', '‘We were told to hide’: Ann Lee on the raid\nAnn Lee was at work.', ['Ann Lee = Ann Lee (signature)']],
  [
    'a passive participle in front',
    'Described by Omar Park as “a model of patience”, Ann Lee blushed.',
    ['Omar Park = Omar Park (passiveAgent)'],
  ],
  ['advice to somebody', 'Ann Lee works at night. Her advice to beginners? “Buy gloves.”', ['Her = Ann Lee (nounCue)']],
  [
    'they, of one who reports',
    'A former worker told the paper it was “chaos”. They added: “We had no chairs.”',
    ['A former worker = A former worker (inReport)', 'They = A former worker (namedBefore)'],
  ],
  [
    'a past that looks like the base form',
    'Ann Lee beat Vera Quill in straight sets. “I saw the ball like a melon,” she said.',
    ['she = Ann Lee (namedAfter)'],
  ],
  ['a gesture before few words', 'Omar Park smiled: “He has a nice coat.”', ['Omar Park = Omar Park (unlistedBefore)']],
  [
    'it, of the one document before',
    'Ann Lee opened the letter. “Your garden is a hazard,” it began.',
    ['it = the letter (namedAfter)'],
  ],
  [
    'it, of two bodies',
    'Ann Lee read the report to the council. “We will not close the pool,” it said.',
    ['it = null (namedAfter)'],
  ],
];

/** Who is meant where the source is given by a pronoun, a role or a label. */
const meant: typeof cases = [
  [
    'who spoke before a man nodded',
    '“We lost it,” said Ann Lee. Her husband, Tom, nodded. “He slept,” she added.',
    ['Ann Lee = Ann Lee (invertedAfter)', 'she = Ann Lee (namedAfter)'],
  ],
  [
    'who is named between two pronouns',
    'Since he had told the port that it was “over for good”, Omar Park found it hard, he said on Monday, to sound “glad” about it.',
    ['he = Omar Park (namedAfter)', 'he = Omar Park (namedBefore)'],
  ],
  [
    'whoever is asked replies',
    'Vera Quill asked Ann Lee why she had stayed. “I like the beach,” she replied.',
    ['she = Ann Lee (namedAfter)'],
  ],
  [
    'who spoke in the sentence before, not who was named last',
    'Omar Park said that the boat of Theo Lee was late.\nHe added: “We lost it.”',
    ['He = Omar Park (namedBefore)'],
  ],
  [
    'reported at the end of the sentence before',
    'Vera Quill’s plan offers hope, said Ann Lee, a sailor. “We need it,” she said.',
    ['she = Ann Lee (namedAfter)'],
  ],
  [
    'a name in the reported words is not the pronoun',
    'Ann Lee is upbeat. The Vera Quill yard remains “a fine yard,” she said.',
    ['she = Ann Lee (namedAfter)'],
  ],
  [
    'it was she who',
    'After Vera Quill won on Monday, it was Ann Lee who sailed on. “I was glad,” she said.',
    ['she = Ann Lee (namedAfter)'],
  ],
  [
    'for her',
    'For Ann Lee, a sailor, the race was also a joy. She said: “We won it.”',
    ['She = Ann Lee (namedBefore)'],
  ],
  [
    'somebody without a name',
    'Ann Lee left. A nurse lost her boat in the storm. “It is gone,” she said.',
    ['she = A nurse (namedAfter)'],
  ],
  ['nobody of that gender', 'Ann Lee left. “It is gone,” he said.', ['he = null (namedAfter)']],
  [
    'by whom the sentence before says a thing is done',
    'Ann Lee ran the yard. The keys were handed over by Omar Park on Sunday. “My mother sold rope here,” he told the crowd.',
    ['he = Omar Park (namedAfter)'],
  ],
  [
    'whom the sentence before presents',
    'Theo Lee spoke. Among the first to call was Omar Park, 40. “I came for the bread,” he said.',
    ['he = Omar Park (namedAfter)'],
  ],
  [
    'whom the second half of a sentence is about',
    'Ann Lee spoke first. It was a long night, and Vera Quill had brought a lamp. “I can see you all,” she said.',
    ['she = Vera Quill (namedAfter)'],
  ],
  [
    'somebody without a name who says so',
    'Omar Park drew up the list. Behind him, a man with a ladder said he had no fear. “I have been up higher,” he said.',
    ['he = a man with a ladder (namedAfter)'],
  ],
  [
    'from across the road',
    'Omar Park was late. A neighbour from across the road said he had seen the smoke. “It was black,” he said.',
    ['he = A neighbour from across the road (namedAfter)'],
  ],
  [
    'who says so behind an age',
    'Vera Quill left. Ann Lee, 71, said her brother, a retired smith, had mended the gate. “He did it by night,” she said.',
    ['she = Ann Lee (namedAfter)'],
  ],
  [
    'who asks is not who answers',
    'Omar Park sat late. Asked by his clerk, Theo Lee, whether he would go on, he said he “would not stop now”.',
    ['he = Omar Park (inReport)'],
  ],
  [
    'a pronoun of the other gender goes on: left open',
    'Ann Lee told Omar Park to sail. He was late. Ann Lee said it was over. He added: “It is gone.”',
    ['He = null (namedBefore)'],
  ],
  [
    'a group',
    'On Monday, hundreds of sailors came to the port. “Let us sail,” they chanted.',
    ['they = hundreds of sailors (namedAfter)'],
  ],
  [
    'a role for the subject before',
    'Omar Park cut the price of boats.\n“We had to,” the businessman said.',
    ['the businessman = Omar Park (namedAfter)'],
  ],
  [
    'a role that somebody else may have',
    'Omar Park met a businessman.\n“We had to,” the businessman said.',
    ['the businessman = the businessman (namedAfter)'],
  ],
  [
    'a body for the subject before',
    'The Harbour Courier backed the boats.\n“We need them,” the newspaper wrote.',
    ['the newspaper = Harbour Courier (namedAfter)'],
  ],
  [
    'a statement by somebody',
    'A statement by a port spokeswoman read: “We lost the boat.”',
    ['a port spokeswoman = a port spokeswoman (writtenBy)'],
  ],
  [
    'a sign speaks for itself',
    'Omar Park saw a sign saying: “No boats in the port.”',
    ['a sign = a sign (namedBefore)'],
  ],
  ['a label in capitals', 'Ann Lee met Omar Park.\nPARK: “We lost it.”', ['PARK = Omar Park (colon)']],
  [
    'a label behind a question',
    'Ann Lee sails. (A question from a boy: “Why?” Lee: “I like it.”)',
    ['a boy = a boy (nounCue)', 'Lee = Ann Lee (colon)'],
  ],
  ['a label behind a title line', 'CREWS ARE RARE - Ann Lee: “The boats are lost.”', ['Ann Lee = Ann Lee (colon)']],
  [
    'a line that announces words, behind a sentence',
    'Omar Park said the boats were lost. And this from Ann Lee: “They lie in the bay.”',
    ['Ann Lee = Ann Lee (colon)'],
  ],
  [
    'whose piece it is',
    '“The boats are lost,” by the Post’s Ann Lee: “They lie in the bay.”',
    [null, 'the Post’s Ann Lee = Ann Lee (colon)'],
  ],
  [
    'whom the words are about',
    '“It is lost,” Ann Lee said. Of Park: “He is a sailor.”',
    ['Ann Lee = Ann Lee (namedAfter)', 'Ann Lee = Ann Lee (same-paragraph)'],
  ],
  ['an account', 'Omar Park sails.\n@OmarPark: “We lost it.”', ['@OmarPark = Omar Park (colon)']],
  [
    'an account that is no person',
    '“The mayor has left.” — Port News (@PortNews) May 3, 2024',
    ['Port News = Port News (signature)'],
  ],
  [
    'an account, in the line below',
    '“The mayor has left.”\n— Port News (@PortNews) May 3, 2024',
    ['Port News = Port News (signature)'],
  ],
  [
    'a name behind a dash, in the line below',
    '“The mayor has left.”\n- Ann Lee.\nIt rained.',
    ['Ann Lee = Ann Lee (signature)'],
  ],
  [
    'a name behind a dash, and when it was',
    '“The mayor has left.”\n— Ann Lee, a sailor, after she came in third at Holm in May 1998 (via the Post)',
    ['Ann Lee = Ann Lee (signature)'],
  ],
  ['a sentence behind a dash', '“The mayor has left.”\n— and Ann Lee, a sailor, knew it.', [null]],
  [
    'an account that writes itself small',
    '“The mayor has left.” — boats & more (@boatsandmore) May 3, 2024',
    ['@boatsandmore = @boatsandmore (signature)'],
  ],
  [
    'whom a paragraph of quoted words addresses',
    '“Do we have one?” Omar Park said.\n“You are wrong about the boat, Mr. Park, and you know it.”',
    ['Omar Park = Omar Park (namedAfter)', null],
  ],
  [
    'whom quoted words let others name',
    '“They come to me,” Omar Park said.\n“They say, ‘Mr. Park, where is the boat?’ every day.”',
    ['Omar Park = Omar Park (namedAfter)', 'Omar Park = Omar Park (paragraph-before)'],
  ],
  ['question and answer without names', 'Q: “Why sail?”\nA: “Why not?”', [null, null]],
  [
    'a condition reports nothing',
    'Ann Lee warned that the talks end unless the port offers a “plausible boat”.',
    ['Ann Lee = Ann Lee (namedBefore)'],
  ],
  ['a thing says nothing', 'The willingness to say “no” is a gift.', [null]],
  [
    'a complement of an unnamed source',
    'The deal is not a “good” one, a second person briefed on last week’s call said.',
    ['a second person briefed on last week’s call = a second person briefed on last week’s call (closingClause)'],
  ],
  ['a question before', 'Ann Lee sails. Why did she leave? “I had lost the boat.”', ['she = Ann Lee (lead-in)']],
  [
    'had written',
    'In the book’s last pages, Ann Lee had written, “Thanks are due to the crew.”',
    ['Ann Lee = Ann Lee (inReport)'],
  ],
  [
    'where somebody wrote it',
    'Ann Lee posted to Ashbook asking if there were “any calm voters left”.',
    ['Ann Lee = Ann Lee (namedBefore)'],
  ],
  [
    'to whom somebody wrote',
    'Ann Lee emailed sailors saying: “The struggle goes on.”',
    ['Ann Lee = Ann Lee (namedBefore)'],
  ],
  ['what is now called so', 'Ann Lee gave Park a post as what is now called the “harbour minister”.', [null]],
  ['what somebody is to say', 'The council refused a demand that Ash agree to a “safe harbour” label.', [null]],
  ['spoke, and of nothing', 'As Ann Lee spoke, the port chose a “harbour queen” for the feast.', [null]],
  [
    'to whom a letter goes',
    'Ann Lee wrote a letter to Omar Park asking the port to look into the “shame”.',
    ['Ann Lee = Ann Lee (writtenBy)'],
  ],
  ['what somebody else was described as', 'Omar Park left, telling all of Lee, who was described as “brave”.', [null]],
  [
    'an aside about a place',
    '“We go,” Ann Lee, 30, of Ashby, N.J., who lost two boats, said.',
    ['Ann Lee = Ann Lee (namedAfter)'],
  ],
  [
    'a name with a bracket behind it, in a clause of two verbs',
    'Ann Lee (R-Ky.) said the plan of Park would sink the port, and called him “a hole in the wall”.',
    ['Ann Lee = Ann Lee (inReport)'],
  ],
  [
    'whom “as” reports, behind an aside',
    'Or, as Ann Lee, a former head of the port, put it: “The boats are no longer at the gate.”',
    ['Ann Lee = Ann Lee (namedBefore)'],
  ],
  [
    'a noun without an article',
    'According to study in the port, it is “the worst by far”.',
    ['study = study (accordingTo)'],
  ],
  ['a sentence of its own', 'The port has a motto. “We row on!” She’s poured money into new boats.', [null]],
  [
    'who attributes',
    'The council said it was “ahead of the wind”, and one official attributed it to “a bad night at sea”.',
    ['The council = The council (inReport)', 'one official = one official (namedBefore)'],
  ],
  ['a clause in front', 'After Ann Lee said that it leaked, the crew wore “dry” boots.', [null]],
  [
    'whose clause follows one in front',
    'Although many women have accused Vera Quill of theft, Omar Park brushes it off, blaming “those who like to lie to us.”',
    ['Omar Park = Omar Park (namedBefore)'],
  ],
  [
    'no clause in front',
    'As Ann Lee wrote in Rope, Sail, Tide, “we lost the boat.”',
    ['Ann Lee = Ann Lee (namedBefore)'],
  ],
  [
    'another, whose capital only begins a sentence as well',
    'One sailor said “the boat was late.” Another: “It was early.”',
    ['One sailor = One sailor (inReport)', 'Another = Another (colon)'],
  ],
  [
    'a capital that only begins a sentence',
    'The port went its way. Notice that, after calling it “old,” the crew left.',
    [null],
  ],
  [
    'a message that the sentence goes on from',
    'The port’s announcement that it will shut raised questions about what Ann Lee calls the “best” harbour.',
    ['Ann Lee = Ann Lee (inReport)'],
  ],
  [
    'a name in the sentence of the pronoun',
    'Omar Park left. The crew laughed at threats by Ann Lee to go because of what she called the “crisis” in the ports.',
    ['she = Ann Lee (inReport)'],
  ],
  [
    'the words of the sentence before a colon, though they hold a quotation',
    'Vera Quill won on Monday. Ann Lee has spoken up for “old” boats: “They float,” she said last year.',
    ['she = Ann Lee (next-in-paragraph)', 'she = Ann Lee (namedAfter)'],
  ],
  [
    'whose words a colon leads to',
    'Omar Park left.\nListen to how Ann Lee put it in May: “We want boats,” she said.',
    ['she = Ann Lee (namedAfter)'],
  ],
  ['a headline that leaves out who tells', 'Port told: “Mend the wall”\nThe port heard it from a judge.', [null]],
  [
    'the words of a headline',
    'The port is ‘a sad place’ today\nOmar Park called the port “a sad place”.',
    ['Omar Park = Omar Park (same-words)', 'Omar Park = Omar Park (inReport)'],
  ],
];

/** The name and the rule of the last quotation of a text in which these people speak, and whose last line this is. */
function lastSpeaker(names: readonly string[], last: string): string | null {
  const lines = names.map((name) => `“We lost the boat on the way home from the harbour in May,” said ${name}.`);
  const text = [...lines, last].join('\n');
  const { name, rule } = attribute(text, referencesOf(text)).at(-1)?.attribution ?? {};
  return name ? `${name} (${rule})` : null;
}

describe('attributeQuotes', () => {
  it.each([...cases, ...meant])('%s', (_name, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it.each<[string, string, string, string | null]>([
    [
      'in an interview',
      'Ann Lee',
      'Was it late? “I got home at nine and went straight to the harbour.”',
      'Ann Lee (main-speaker)',
    ],
    [
      'after a sentence about another',
      'Ann Lee',
      'The tide ran in with Park. “I got home at nine and went straight to the harbour.”',
      null,
    ],
    [
      'where others speak as often',
      'Vera Quill',
      'Was it late? “I got home at nine and went straight to the harbour.”',
      null,
    ],
    [
      'words that tell of nobody',
      'Ann Lee',
      'Was it late? “The boat came home at nine and went straight to the harbour.”',
      null,
    ],
    [
      'words inside a sentence',
      'Ann Lee',
      'The board holds that “I got home at nine and went straight to the harbour” is a bad line.',
      null,
    ],
  ])('the main speaker of a text: %s', (_name, other, last, expected) => {
    expect(lastSpeaker(['Ann Lee', other, 'Ann Lee', other, 'Ann Lee'], last)).toBe(expected);
  });

  it.each<[string, string, string | null]>([
    [
      'words that tell of nobody',
      'Was it late? “The boat came home at nine and went straight to the harbour.”',
      'Ann Lee (main-speaker)',
    ],
    [
      'after a sentence about them and another',
      'There was a gate for Omar Park, and one for Ann Lee. “The boat came home at nine and went straight to the harbour.”',
      'Ann Lee (main-speaker)',
    ],
    [
      'after a sentence about another',
      'The tide ran in with Omar Park. “The boat came home at nine and went straight to the harbour.”',
      null,
    ],
    ['a caption', 'Was it late?\n“The boat came home at nine and went straight to the harbour”', null],
  ])('the main speaker of a portrait: %s', (_name, last, expected) => {
    expect(lastSpeaker(Array<string>(8).fill('Ann Lee'), last)).toBe(expected);
  });

  it('numbers the quotations in reading order', () => {
    const text = '“A boat,” said Ann Lee. A “tent” too.';
    expect(attribute(text, { people: [], roles: [], pronouns: new Map() }).map((quote) => quote.id)).toEqual([0, 1]);
  });

  it.each<[string, string]>([
    ['statement', 'Ann Lee said “we have lost the boat”.'],
    ['statement', '“Let him sail,” they chanted.'],
    ['statement', 'Ann Lee said: “Trust me.”'],
    ['statement', 'They chanted “Save our boat” at the gate.'],
    ['statement', 'Her advice was this: “Vote early!”'],
    ['fragment', 'Ann Lee spoke of a “Change of heart”.'],
    ['fragment', 'Ann Lee said: “Never again.”'],
    ['statement', '“Money talks,” said Ann Lee.'],
    ['statement', '“Boats matter,” Ann Lee said.'],
    ['statement', '“The door sticks,” said Ann Lee.'],
    ['statement', '“Here the road ends,” said Ann Lee.'],
    ['statement', '“It smells of tar,” said Ann Lee.'],
    ['statement', 'Ann Lee lost two fingers. “I still count to ten.”'],
    ['statement', '“Bring boots,” said Ann Lee.'],
    ['statement', '“Play slower,” said Ann Lee.'],
    ['statement', '“Move back,” said Ann Lee.'],
    ['statement', '“Two were lost,” said Ann Lee.'],
    ['statement', '“Winter’s over,” said Ann Lee.'],
    ['statement', '“You never ask,” said Ann Lee.'],
    ['statement', '“Sam snores,” said Ann Lee.'],
    ['statement', '“Boats sank again,” said Ann Lee.'],
    ['statement', '“Guess again,” Ann Lee was told.'],
    ['statement', '“Where is he?” asked Ann Lee.'],
    ['statement', '“Why?” asked Ann Lee.'],
    ['statement', '“Never again!” said Ann Lee.'],
    ['statement', '“Thank you,” said Ann Lee.'],
    ['fragment', '“Road works,” said Ann Lee.'],
    ['fragment', '“Budget cuts,” said Ann Lee.'],
    ['fragment', '“Old boats,” said Ann Lee.'],
    ['fragment', '“My father’s watch,” said Ann Lee.'],
    ['fragment', '“Nobody’s fault,” said Ann Lee.'],
    ['fragment', '“Of course not,” said Ann Lee.'],
    ['statement', 'Ann Lee spoke to us.\nQ: What do you want?\nA: A boat.'],
    ['fragment', 'The plan “would not stand”, Ann Lee said.'],
    ['fragment', 'The plan “was a mistake from the start”, Ann Lee said.'],
    ['fragment', 'Ann Lee called it “a hole looking for a purpose”.'],
    ['fragment', 'Ann Lee called it “a plan that nobody wants”.'],
    ['fragment', 'Ann Lee spoke of “people who never row”.'],
    ['fragment', 'Ann Lee called it “the work of people who must never row”.'],
    ['fragment', 'Ann Lee called him “the best sailor of the port I ever met”.'],
    ['fragment', 'Ann Lee urged people to “search their hearts”.'],
    ['statement', 'She said it would “ensure a slow and very costly market”.'],
    ['fragment', 'She called it a “terrible idea”.'],
    ['fragment', 'He praised the “important benefits, particularly for the small harbours of the north”.'],
    ['title', 'Lee spoke on “The Harbour Hour” last week.'],
    ['title', 'Ann Lee, nicknamed “the Eel”, left.'],
    ['title', 'Omar Park, known as “the Rock”, left.'],
    ['title', 'The whole port knew Omar Park as “the Rock”.'],
    ['title', 'The sequel, “The Tide Turns”, opens on Friday.'],
    ['title', 'Ann Lee, who used the word “flotsam”, left.'],
    ['title', 'The word “flotsam” is old.'],
    ['title', 'What does “flotsam” mean to a sailor?'],
    ['title', 'Ann Lee wept at a screening of “Dune.”'],
    ['title', '“The Long Tide” opens on Friday in cinemas.'],
    ['title', '“The Long Tide” by Ann Lee'],
    ['title', 'The play “What Do You Want?” closes on Friday.'],
    ['title', 'A leaflet called “In case of storm or flood” was sent out.'],
    ['fragment', 'Ann Lee, known as “a hard woman”, left.'],
    ['title', 'In her memoir, “Boats and Tents,” Lee tells it all.'],
    ['title', '“Ferry sinks off the point” — The Harbour Post, May 2, 2019'],
  ])('tells the kinds apart: %s in %s', (kind, text) => {
    expect(attribute(text, referencesOf(text)).map((quote) => quote.kind)).toEqual([kind]);
  });
});
