import { expect, test } from 'vitest';
import { namesOfPeople } from '../../../tests/fixtures/namesIn';

test.each([
  // Given name and surname
  { text: 'Martha Kellerman said the road would open.', people: ['Martha Kellerman'] },
  { text: '“It will open,” Martha Kellerman said on Friday.', people: ['Martha Kellerman'] },
  { text: 'The letter was written by Tobias Grenfell in March.', people: ['Tobias Grenfell'] },
  { text: 'According to Tobias Grenfell, the bridge is safe.', people: ['Tobias Grenfell'] },
  // Particles
  { text: 'Ingrid von der Marwitz met reporters in Brussels.', people: ['Ingrid von der Marwitz'] },
  { text: 'Jan-Pieter van den Bosch told the court he was sorry.', people: ['Jan-Pieter van den Bosch'] },
  { text: 'The striker Ruben van Dalen said he would stay.', people: ['Ruben van Dalen'] },
  { text: 'Dominique de Montclar said the museum would reopen.', people: ['Dominique de Montclar'] },
  { text: 'Renata della Corva told the newspaper that she had left.', people: ['Renata della Corva'] },
  { text: 'Caetano Ferreira dos Anjos said the forest was burning.', people: ['Caetano Ferreira dos Anjos'] },
  { text: 'Prime Minister Luís Antônio Prado da Cunha resigned.', people: ['Luís Antônio Prado da Cunha'] },
  { text: 'Charles de la Touche, a baker, said the flour had run out.', people: ['Charles de la Touche'] },
  { text: 'Beatriz du Plessis said the vote was fair.', people: ['Beatriz du Plessis'] },
  // Arabic
  { text: 'Foreign Minister Karim al-Haddadi arrived in Cairo.', people: ['Karim al-Haddadi'] },
  { text: 'Opposition leader Yusuf el-Mansouri said the talks had failed.', people: ['Yusuf el-Mansouri'] },
  { text: 'Sheikh Hamad bin Rashid al Suwaidi opened the port.', people: ['Hamad bin Rashid al Suwaidi'] },
  { text: 'Abdul-Karim Nasrawi was released on Monday.', people: ['Abdul-Karim Nasrawi'] },
  { text: 'Abu Bakr Qasimi said the camp had no water.', people: ['Abu Bakr Qasimi'] },
  // East Asian orders
  { text: 'Kim Ki-yoon said the company would pay.', people: ['Kim Ki-yoon'] },
  { text: 'Lee Jae-hwan, the finance minister, said prices would fall.', people: ['Lee Jae-hwan'] },
  { text: 'Vice-premier Zhang Weimin met the delegation.', people: ['Zhang Weimin'] },
  { text: 'Chen Li, a teacher in Chengdu, said the school was closed.', people: ['Chen Li'] },
  { text: 'Lam Cheuk-wing of the Democratic Party won the seat.', people: ['Lam Cheuk-wing'] },
  { text: 'Nguyen Van Thanh told reporters that the factory was safe.', people: ['Nguyen Van Thanh'] },
  { text: 'Tran Thi Minh Hang said her rice field had flooded.', people: ['Tran Thi Minh Hang'] },
  { text: 'Haruto Shimizukawa, 34, said the train had stopped.', people: ['Haruto Shimizukawa'] },
  // One name only
  {
    text: 'Sutrisno, a fisherman who like many Indonesians uses one name, said the sea had risen.',
    people: ['Sutrisno'],
  },
  { text: '“The water came at night,” said Suharyanti, 42, who goes by one name.', people: ['Suharyanti'] },
  { text: 'President Wibowo said the capital would move.', people: ['Wibowo'] },
  // Iberian, Icelandic, Indian
  { text: 'María Fernanda Quiroga Beltrán said the mine must close.', people: ['María Fernanda Quiroga Beltrán'] },
  { text: 'José Ortega y Salinas wrote the first chapter.', people: ['José Ortega y Salinas'] },
  { text: 'Sigríður Jónsdóttir told the broadcaster that the lava had slowed.', people: ['Sigríður Jónsdóttir'] },
  { text: 'Gunnar Þór Einarsson said the airport was open.', people: ['Gunnar Þór Einarsson'] },
  { text: 'K. R. Venkataraghavan said the monsoon was late.', people: ['K. R. Venkataraghavan'] },
  { text: 'M.S. Subbalakshman, the state minister, said schools would open.', people: ['M.S. Subbalakshman'] },
  { text: 'Rajesh Kumar Bhattacharjee said the train was full.', people: ['Rajesh Kumar Bhattacharjee'] },
  { text: 'Oluwaseun Adebanjo said the election had been delayed.', people: ['Oluwaseun Adebanjo'] },
  // Behind an office with "of"
  { text: 'The former Secretary of State Rex W. Tarnow left early on that day.', people: ['Rex W. Tarnow'] },
  { text: 'They met the Secretary of State Hillary Moss Quillen in the evening.', people: ['Hillary Moss Quillen'] },
  { text: 'The embattled Chief of Staff Renzo Prievan did note that it had passed.', people: ['Renzo Prievan'] },
  { text: 'They gave it to the Chief of Staff Office Depot in the evening.', people: [] },
  // Behind what somebody does, their age, or a relative
  { text: 'The book was returned by director of nursing Ailbhe Tornquist.', people: ['Ailbhe Tornquist'] },
  { text: 'The plan was praised by head of planning Eluned Crake.', people: ['Eluned Crake'] },
  { text: 'Twelve-year-old Efua Sarkwah read the poem aloud.', people: ['Efua Sarkwah'] },
  {
    text: 'Old Emrys Tregear mended the net. Young Bryn Karrow watched him.',
    people: ['Emrys Tregear', 'Bryn Karrow'],
  },
  { text: 'Her former student Chin Mei Sperrin sang.', people: ['Chin Mei Sperrin'] },
  { text: 'Mara, Ben and Iris Quill were found at dawn.', people: ['Mara Quill', 'Ben Quill', 'Iris Quill'] },
  { text: 'Her apprentice, Femi, hid the keys of the night watchman, Sukarno.', people: ['Femi', 'Sukarno'] },
  // One of several, and with the surname in brackets
  { text: 'They have three children: Aroha, Wiki and Colm.', people: ['Aroha', 'Wiki', 'Colm'] },
  { text: 'They lost the midfield duo Ifor Tackle and Owen Sperrin.', people: ['Ifor Tackle', 'Owen Sperrin'] },
  { text: 'It rained. Clement Okoduwa, Deputy Director of the Weavers, wept.', people: ['Clement Okoduwa'] },
  { text: '“We miss Iris (Tanner) badly,” said Ben Moss. Iris is ill.', people: ['Iris Tanner ×2', 'Ben Moss'] },
  // A first name that is a title elsewhere
  { text: 'It is a gift to our city, said Don Marsh, the festival’s director.', people: ['Don Marsh'] },
  { text: 'The racket was given by Don Qelder, who had found it.', people: ['Don Qelder'] },
  { text: 'They saw Don Quixote and Don Giovanni on the stage.', people: [] },
  // Before an office
  { text: 'The first tent went to Panos Qarvay, head of sales, on Monday.', people: ['Panos Qarvay'] },
  { text: 'The firm is large. Xiao Yarqing, Nokia’s former president, has left it.', people: ['Xiao Yarqing'] },
  { text: 'It has no strategy, Jeb Quarv, the former Florida governor, wrote.', people: ['Jeb Quarv'] },
  { text: 'A tent went to Trey Qowdy (R-S.C.) on Monday.', people: ['Trey Qowdy'] },
  { text: 'The shares went to Sonder Zelt, maker of tents, on Monday.', people: [] },
  // Initials
  { text: 'J. D. Hartwick said the law was clear.', people: ['J. D. Hartwick'] },
  { text: 'J.D. Hartwick said the law was clear.', people: ['J.D. Hartwick'] },
  { text: 'Harriet B. Callister said the law was clear.', people: ['Harriet B. Callister'] },
  { text: 'Attorney General J. Lindsay Moorcroft said no.', people: ['J. Lindsay Moorcroft'] },
  // Suffixes
  { text: 'Robert Ashdown Jr. said his office had not been told.', people: ['Robert Ashdown Jr.'] },
  { text: 'Robert Ashdown Jr said his office had not been told.', people: ['Robert Ashdown Jr'] },
  { text: 'Walter Prendergast, Sr., left the firm to his sons.', people: ['Walter Prendergast, Sr.'] },
  { text: 'Thomas Ellery III said the bank was sound.', people: ['Thomas Ellery III'] },
  // Apostrophes, hyphens, letters
  { text: 'Siobhan O’Halloran said the harbour was empty.', people: ['Siobhan O’Halloran'] },
  { text: 'Gianluca D’Amatis said the wine was good.', people: ['Gianluca D’Amatis'] },
  { text: 'Fiona MacGillivray said the ferry was late.', people: ['Fiona MacGillivray'] },
  { text: 'Anne-Sophie Delacroix-Meunier said the show would go on.', people: ['Anne-Sophie Delacroix-Meunier'] },
  { text: 'Zoë Brûlé said the snow was deep.', people: ['Zoë Brûlé'] },
  { text: 'Łukasz Wiśniowski said the mine had closed.', people: ['Łukasz Wiśniowski'] },
  { text: 'Jiří Novotňák said the beer was cold.', people: ['Jiří Novotňák'] },
  { text: 'Ngũgĩ wa Kamande said the book was banned.', people: ['Ngũgĩ wa Kamande'] },
  // Titles are not part of the name
  { text: 'Dr. Amelia Hartsfield said the vaccine worked.', people: ['Amelia Hartsfield'] },
  { text: 'Sen. Paul Wexcombe, D-Ohio, said he would vote no.', people: ['Paul Wexcombe'] },
  { text: 'Her son, U.S. Sen. Paul Wexcombe of Ohio, may run.', people: ['Paul Wexcombe'] },
  { text: 'Lt. Col. Denise Farraday said the base was quiet.', people: ['Denise Farraday'] },
  { text: 'Prof Sir Edmund Halloway said the study was sound.', people: ['Edmund Halloway'] },
  { text: 'Rt Hon Margaret Thistlewood MP said the bill would pass.', people: ['Margaret Thistlewood'] },
  // Headlines, captions, capitals
  {
    text: 'MARTHA KELLERMAN TELLS COUNCIL THE ROAD WILL OPEN\n\nMartha Kellerman said so on Friday.',
    people: ['Martha Kellerman ×2'],
  },
  {
    text: 'Martha Kellerman Tells Council the Road Will Open\n\nMartha Kellerman said so on Friday.',
    people: ['Martha Kellerman ×2'],
  },
  {
    text: 'Mayor Martha Kellerman at the opening of the bridge. Photograph: Tobias Grenfell/Ashby Herald',
    people: ['Martha Kellerman'],
  },
  { text: 'By Tobias Grenfell\n\nThe road will open on Friday, the council said.', people: ['Tobias Grenfell'] },
  // Lists
  {
    text: 'Among the dead were Martha Kellerman, Tobias Grenfell and Ingrid Sandoval.',
    people: ['Martha Kellerman', 'Tobias Grenfell', 'Ingrid Sandoval'],
  },
  { text: 'Senators Paul Wexcombe and Denise Farraday wrote the bill.', people: ['Paul Wexcombe', 'Denise Farraday'] },
  // A name after a name of something else
  {
    text: 'The ambassador to the Netherlands Hamid Noorzai said the port was open.',
    people: ['Hamid Noorzai'],
  },
  {
    text: 'Director of the Council on Refugees Alina Sarkis said the students were safe.',
    people: ['Alina Sarkis'],
  },
  { text: 'The head of the Refugee Council Anna Lindgren told reporters so.', people: ['Anna Lindgren'] },
  { text: 'Democrat Paul Wexcombe won by ten votes.', people: ['Paul Wexcombe'] },
  { text: 'Liverpool goalkeeper Ruben van Dalen saved the penalty.', people: ['Ruben van Dalen'] },
  { text: 'Google engineer Denise Farraday left the company.', people: ['Denise Farraday'] },
  { text: 'Acme Corp. Chief Executive Paul Wexcombe resigned.', people: ['Paul Wexcombe'] },
  // Start of a sentence, in quotation marks
  {
    text: 'Yesterday Martha Kellerman resigned. Later Tobias Grenfell did too.',
    people: ['Martha Kellerman', 'Tobias Grenfell'],
  },
  {
    text: 'When Martha Kellerman resigned, nobody cried. But Tobias Grenfell stayed.',
    people: ['Martha Kellerman', 'Tobias Grenfell'],
  },
  {
    text: '“Martha Kellerman is the best mayor we had,” said Tobias Grenfell.',
    people: ['Martha Kellerman', 'Tobias Grenfell'],
  },
  { text: 'She shouted, “Hey Tobias Grenfell, come here!”', people: ['Tobias Grenfell'] },
  { text: 'Did Martha Kellerman know? Is Tobias Grenfell guilty?', people: ['Martha Kellerman', 'Tobias Grenfell'] },
  // Possessives and compounds
  { text: 'Martha Kellerman’s lawyer said the charge was false.', people: ['Martha Kellerman'] },
  { text: 'James Ellis’ lawyer said the charge was false.', people: ['James Ellis'] },
  { text: 'The Kellerman-led council met. “No,” Martha Kellerman said.', people: ['Martha Kellerman ×2'] },
  // Words in front, of a role or a faith
  {
    text: 'Prosecutor Alvin Holm charged Shopper Jane Marlow. Prosecutor Holm said so.',
    people: ['Alvin Holm ×2', 'Jane Marlow'],
  },
  { text: 'The essay is by the editor Catholic Sohrab Ahmadi, who wrote it in May.', people: ['Sohrab Ahmadi'] },
  // Words that are others in lower case
  { text: 'Liu He, the vice premier, arrived. Liu He said so. Mr Liu left.', people: ['Liu He ×3'] },
  // A title or a party says enough
  { text: 'The smears on Judge Vandermolen went on.', people: ['Vandermolen'] },
  { text: 'He paid for Starla Quist (D-Ohio) and others.', people: ['Starla Quist'] },
  { text: 'Dwayne “The Boulder” Delk won.', people: ['Dwayne “The Boulder” Delk'] },
  // Two of one name
  { text: 'Bill and Hilda Marlow were there. Bill Marlow said so.', people: ['Bill Marlow ×2', 'Hilda Marlow'] },
  // Capitals at the start of an article
  { text: 'REBECCA Marlow is a singer. Rebecca Marlow lives in Ashby.', people: ['Rebecca Marlow ×2'] },
  // Turns to speak
  {
    text: 'ANN SORLEY: We lost it. What do you think?\nOMAR DELK: I think you are right.\nSORLEY: Do you?\nDELK: I was there myself.',
    people: ['ANN SORLEY ×2', 'OMAR DELK ×2'],
  },
  // Offices, ranks and positions in front
  { text: 'Ashby QB Mason Grenfell said it was “cheap”.', people: ['Mason Grenfell'] },
  { text: 'DS Bhavna Marwitz and PC Tom Dalen gave evidence.', people: ['Bhavna Marwitz', 'Tom Dalen'] },
  { text: 'PM Narendra Kulkarni met VP Martha Kellerman.', people: ['Narendra Kulkarni', 'Martha Kellerman'] },
  { text: 'Alhaji Musa Danjuma and Datuk Seri Rosmah Lee were there.', people: ['Musa Danjuma', 'Rosmah Lee'] },
  { text: 'Co-author Birgit Falk said the find was “a shock”.', people: ['Birgit Falk'] },
  { text: 'Prosecuting, Simon Wetherall KC said it was wrong.', people: ['Simon Wetherall'] },
  { text: 'Det Garda Orla Marwitz and Tom Dalen SC said it was wrong.', people: ['Orla Marwitz', 'Tom Dalen'] },
  { text: 'Boxer Ricardo “Mad Dog” Villafuerte retired.', people: ['Ricardo “Mad Dog” Villafuerte'] },
  { text: 'He heard three-year-old Matilda scream.', people: ['Matilda'] },
  // Initials
  {
    text: 'K. L. Quill and K.L. Moss sat down with T.Park at noon.',
    people: ['K. L. Quill', 'K.L. Moss', 'T.Park'],
  },
  { text: '“It is late,” said KT Moss, a singer.', people: ['KT Moss'] },
  // Two surnames, suffixes, degrees
  { text: 'Ines Park-Moss met Luis Quiroga Lee on Friday.', people: ['Ines Park-Moss', 'Luis Quiroga Lee'] },
  {
    text: 'Robert Quill III, Ben Moss Jr. and Adaeze Obi KC agreed.',
    people: ['Robert Quill III', 'Ben Moss Jr.', 'Adaeze Obi'],
  },
  { text: 'Peg Quill, P.A., agrees with Tom Moss, M.S., R.D.', people: ['Peg Quill', 'Tom Moss'] },
  { text: 'Park Ji-min and Moon Sung-ho left Seoul.', people: ['Park Ji-min', 'Moon Sung-ho'] },
  { text: 'Her lawyer, U Tin Moss Aung, thanked them.', people: ['Tin Moss Aung'] },
  { text: 'Rosa ‘Rosie’ Quill won.', people: ['Rosa ‘Rosie’ Quill'] },
  // What stands before a name is none of it
  {
    text: 'Major-Gen Ruth Quill met Taoiseach Sean Moss and Justice Olga Park.',
    people: ['Ruth Quill', 'Sean Moss', 'Olga Park'],
  },
  {
    text: 'Umpire Keith Moss left the field. Neighbour Ruth Quill said so.',
    people: ['Keith Moss', 'Ruth Quill'],
  },
  { text: 'Sprinter Tamsin Obi likes to run.', people: ['Tamsin Obi'] },
  {
    text: 'Stonemason Wendla Quarv built it in May, and the vicar, Canon Ruth Quill, blessed it.',
    people: ['Wendla Quarv', 'Ruth Quill'],
  },
  { text: 'The owners, Anna and Iris Quill, sat down.', people: ['Anna Quill', 'Iris Quill'] },
  { text: 'Tobias Grenfell, Esme and Iris Quill sat down.', people: ['Tobias Grenfell', 'Esme Quill', 'Iris Quill'] },
  { text: 'He thanked his children, Leo, Esme and Iris Quill.', people: ['Leo Quill', 'Esme Quill', 'Iris Quill'] },
  { text: 'It was found by a Feldo O’Quill supporter.', people: ['Feldo O’Quill'] },
  { text: '“It is dry,” said Torvin Rubelstain, CEO and founder of Sonder.', people: ['Torvin Rubelstain'] },
  { text: 'He sang an Anna Marlow-featuring song by Ruth Quill.', people: ['Anna Marlow', 'Ruth Quill'] },
  { text: 'It was won by the Phoenix’ Dan Kopfler.', people: ['Dan Kopfler'] },
  { text: 'Newlyweds Morwan and Iris Quill sat down.', people: ['Morwan', 'Iris Quill'] },
  {
    text: 'The publican, Jud Quarvel, was paid by Cdr Olga Brandt.',
    people: ['Jud Quarvel', 'Olga Brandt'],
  },
  {
    text: 'Poor old Sam slept. Old Jethro Lund’s shed fell down in May, with his tools in it.',
    people: ['Jethro Lund'],
  },
  { text: 'For an hour on Sunday Pravan Ghosh sat there. “No,” Ghosh said.', people: ['Pravan Ghosh ×2'] },
  // Names that no list has
  { text: 'The street has three bakers, but it honoured only Thessaly Varn.', people: ['Thessaly Varn'] },
  { text: 'Spokesman for the Harbour Board Nadia Quill said no.', people: ['Nadia Quill'] },
  { text: 'Prison Warden Nadia Quill was asked.', people: ['Nadia Quill'] },
  // In a part of a longer text a lone name is somebody's where a pronoun follows, but no word that only opens the sentence
  { text: 'The painting shows Wickham as she leaves the island.', people: ['Wickham'] },
  { text: 'In 1931 the harbour gave Quist a boat, and he sailed it north.', people: ['Quist'] },
  { text: '“Sleep is not a luxury,” she adds.', people: [] },
  // A name that no list has, beside a noun for a person
  { text: 'The cake was cut by headmistress Xandra Tullivane at noon.', people: ['Xandra Tullivane'] },
  { text: 'Umpire Thorvin Quelch left the field. Nobody missed him.', people: ['Thorvin Quelch'] },
  { text: 'Orsolo Brammidge’s widow kept the hat.', people: ['Orsolo Brammidge'] },
  { text: 'The boat belonged to Fennick Dunscombe, a fisherman.', people: ['Fennick Dunscombe'] },
  { text: 'It came from the landlord, Ossian Birdwhistle, who fell in.', people: ['Ossian Birdwhistle'] },
  { text: 'She rang her nephew, Luc, at noon.', people: ['Luc'] },
  { text: 'They bought it from native Demand Side Platforms.', people: [] },
  { text: 'It was made by developer Ember Works.', people: [] },
  {
    text: '“I want it back,” Joost van der Kamp said. “It was mine,” Van der Kamp said. “It was a gift.”',
    people: ['Joost van der Kamp ×2'],
  },
  // Surnames that are words
  {
    text: 'Ella Field, Tom May, Anh Do, Mehmet Can and Ada Frost voted.',
    people: ['Ella Field', 'Tom May', 'Anh Do', 'Mehmet Can', 'Ada Frost'],
  },
  { text: 'Eli Lake, a columnist, was asked.', people: ['Eli Lake'] },
  // A leader whose name stands with a possessive ending and without
  { text: 'On the right is Merkel. Merkel’s is larger.', people: ['Merkel ×2'] },
  // Behind a word that opens the sentence, a country, before a degree, under a courtesy
  { text: 'For Linda Marsh, there is only one answer.', people: ['Linda Marsh'] },
  { text: 'Ben O’Dell spoke. Like O’Dell, she was late.', people: ['Ben O’Dell ×2'] },
  { text: 'Tom Castle, P.A., agrees.', people: ['Tom Castle'] },
  { text: 'Her lawyer, U Tin Maung, thanked the guards.', people: ['Tin Maung'] },
  { text: 'Rosa “The Oak” Janssen will wrestle.', people: ['Rosa “The Oak” Janssen'] },
  { text: 'Ruth Moss FRS and Ada Quill KCMG were there.', people: ['Ruth Moss', 'Ada Quill'] },
  { text: 'She thanked Mayor-elect Rufus Moss.', people: ['Rufus Moss'] },
  { text: 'It was signed by the secretary of state for African Affairs Linda Moss.', people: ['Linda Moss'] },
  { text: '“Madam Speaker,” Ella Moss said, “it rained.”', people: ['Ella Moss'] },
  // What stands behind a first name belongs to the name
  { text: '“We danced,” said retail analyst Joyce Abbot.', people: ['Joyce Abbot'] },
  { text: 'Marcus St Clair and Ella Moss lost the cup.', people: ['Marcus St Clair', 'Ella Moss'] },
  { text: 'Prescott Lyle III sold the team, and Lyle is happy.', people: ['Prescott Lyle III ×2'] },
  { text: 'La Keisha Moss taught De Shawn Quill to swim.', people: ['La Keisha Moss', 'De Shawn Quill'] },
  { text: 'Toby Lane and Chiara dell’Orto were there.', people: ['Toby Lane', 'Chiara dell’Orto'] },
  // Will, inside a sentence
  { text: '“It sank,” said coxswain Will Penrose.', people: ['Will Penrose'] },
  { text: 'They asked: What Will Police Do?', people: [] },
  // A place, or an epithet, behind the name
  { text: 'As the monk Ansgar of Wren wrote in 1204, it floods.', people: ['Ansgar'] },
  { text: '“It floods,” Toby of Wren said long ago.', people: ['Toby'] },
  { text: 'Ivar the Lame called it “a good place”.', people: ['Ivar'] },
  // In a compound
  {
    text: 'It is made by an Elon Quarrel-backed firm. The Otis Thompson-designed hall opened.',
    people: ['Elon Quarrel', 'Otis Thompson'],
  },
  { text: 'A Charlotte Beach-based firm made it.', people: [] },
  // Behind an office and what it is held of
  { text: 'Minister of Health and Welfare Chen Shih-wen resigned.', people: ['Chen Shih-wen'] },
  {
    text: 'Minister of Economic Affairs Wang Mei-lan and Pan-unionist Lam Cheuk-ling left.',
    people: ['Wang Mei-lan', 'Lam Cheuk-ling'],
  },
  { text: 'Secretary for Culture, Sports and Tourism Kevin Yu said so.', people: ['Kevin Yu'] },
  { text: '“It holds,” says Otters GM Ozzie Newlin, who paid for it.', people: ['Ozzie Newlin'] },
  { text: 'In 1988 George HW Quill won.', people: ['George HW Quill'] },
  // Relatives
  {
    text: 'Her sons, Zadok and Brannoc, said she slept. His twins Orla, 9, and Jarek had left two daughters, Esme, Ausra, and Lia.',
    people: ['Zadok', 'Brannoc', 'Orla', 'Jarek', 'Esme', 'Ausra', 'Lia'],
  },
  { text: 'Her sons and Brannmouth would pay the children N$100 000.', people: [] },
  {
    text: 'Megan Duncan is ill. People like Duncan and Patrick Moss fell ill.',
    people: ['Megan Duncan ×2', 'Patrick Moss'],
  },
  // Unknown in all its words, and somebody’s elsewhere
  {
    text: 'Cyclist Merhawi Tesfay rode alone. “I like silence,” Merhawi said.',
    people: ['Merhawi Tesfay ×2'],
  },
  {
    text: 'They gave the boat to Heng Poh Lian in May. Heng, 52, a diver, sank it.',
    people: ['Heng Poh Lian ×2'],
  },
  { text: 'Sonder Wye Bloom is a shop. Its owner is Sonder, 40, a cook.', people: ['Sonder'] },
  // Lists, signatures, headlines
  { text: 'The judge thanked Mr Quill, Mrs Moss and Dr Park.', people: ['Quill', 'Moss', 'Park'] },
  { text: 'The judge thanked Mr Quill, Mr Moss and Miss Penn.', people: ['Quill', 'Moss', 'Penn'] },
  { text: 'They painted it on our door – Sandrine Moss', people: ['Sandrine Moss'] },
  { text: '“I waited nine weeks.” –Leo Quill, Ashby', people: ['Leo Quill'] },
  { text: 'They sprayed ‘get lost’ on our front door – Ella Mahoux\n\nPolice came.', people: ['Ella Mahoux'] },
  {
    text: 'Mayor Ruth Quill Resigns After Vote in Ashby\n\nRuth Quill left on Friday.',
    people: ['Ruth Quill ×2'],
  },
  {
    text: 'MAYOR RUTH QUILL RESIGNS AFTER VOTE IN ASHBY\n\nRuth Quill left on Friday.',
    people: ['Ruth Quill ×2'],
  },
])('$text', ({ text, people }) => expect(namesOfPeople(text)).toEqual(people));
