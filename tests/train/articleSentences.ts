/**
 * Sentences as news writes them; the training texts are mostly encyclopaedic. People: `{A}`, `{B}`, `{C}` by full name, `{a}`,
 * `{b}`, `{c}` the same by surname, `{F}`, `{G}` by first name alone. The same words where they name nobody: `{=A}` in an
 * airport's name, `{=a}` in a prize's. `{O}`, `{U}` organisations, products or brands, `{L}`, `{M}` places, `{W}` a common word
 * with a capital, `{people}` a nationality, `{role}` what somebody does, `{Role}` the same with a capital,
 * `{title}` what stands before a name, `{verb}` what people and things do alike, `{said}` a
 * reporting verb, `{N}` a number.
 */
const lines = (text: string): string[] => text.trim().split('\n');

/** A person is introduced. */
export const opening = lines(`
“It was a hard year for all of us,” said {A}, {role} at {O}.
{A}, {N}, a {role} from {L}, {said} the plan would not work.
According to {A}, the {role} of {O}, the costs have doubled.
{title} {A} told reporters in {L} on Monday that the talks had ended.
A {role} called {A} {said} that nobody had been warned.
“We saw it coming,” says {A}, R.D., co-owner of {O}.
{O} {role} {A} {said} the company was ready.
The {role} of {O}, {A}, {said} it would appeal.
{A} of {L} was arrested on Friday and charged with fraud.
The ambassador to the Netherlands {A} {said} the port was open.
The head of the Council on {W} {A} {said} the law was unfair.
Director of the Institute of {W} {W} {A} {said} so on Tuesday.
Sen. {A}, D-{L}, {said} he would vote no.
Rep. {A} (R-{L}) {said} she would vote yes.
{people} {role} {A} won the prize in {L}.
{people} {A} finished second, and {A} was not pleased.
{L}’s {A} came from the {O} party.
{O}’s {A} came first. {A} was ahead of {B} of {U}.
The party’s candidate in {L} is {A} of the {W} Party.
{A} (SDP-{L}) asked, and {B} (LP-{M}) answered.
With {A} ({F}), {B} ({G}) and {C} (the {role}).
Chair of the {W} Trust {A} told {O} that nothing had changed.
Neo-liberal {A} of the {W} Party stood in {L}.
Socialist {A} and Conservative {B} debated in {L}.
A concert with violinist {A} and Methodist {B} was put off.
Pro-{L} candidate {A} and ex-{role} {B} won seats.
{A}, a {people} man who worked as a {role}, was hurt in {L}.
Democrat {A} beat Republican {B} in {L} by {N} votes.
Novelist {A}, author of {W} {W}, spoke in {L}.
Speakers included comedian {A}, historian {B} and chef {C}.
By {A}
By {A} and {B}
By {A}, {O}
{A} in {L} on Monday. Image: {O} {B}.
Image: {A}.
Photo: {A}/{O}
{A}. Picture by {B}.
{A}, left, and {B} at the {O} office in {L}. Photograph: {C} for {O}
{A} Says {O} Will Not Pay
{O} Names {A} as New {W}
Who Is {A}, the {role} of {L}?
Watch: {A} Speaks in {L}
{title} {A} Wins Vote in {L}
The film, directed by {A} and starring {B}, opens in {L}.
{A}, who was born in {L}, grew up with {B}.
By {N} votes {A} of the {W} Party lost to {B}.
{A}: “I never saw the letter.”
{A} (pictured) told {O} that the road was closed.
It was won by {A} ({L}), with {B} ({M}) second.
{A} told the broadcaster that the road was closed.
{A} {said} the law was clear. {B} {said} it was not.
{A} {said} in a letter that nobody had called.
{A} {said} on Sunday: “We are ready.” {B} {said} so too.
{A} has {said} that she would not stand.
{A}, Chief {W} Officer of {O}, {said} sales had grown.
Frenchman {A} and Irishwoman {C} shared third place; Englishman {B} lost.
{A} opened the port, and {B} sold it.
{A} announced the deal on Tuesday. {B} reported a loss.
{A} owns two shops in {L}, and {a}’s sales have grown.
{A} moved to {L} and drove a {O}.
{A} beat {B} 3-1 in {L} on Saturday.
It was a good year for {A}.
Users of the road, among them {A} and {B}, signed the petition.
{A}, a {role} in {L}, built the house with {B}.
{A} and {B} of {L} pay for the school.
In {L}, {A} {said} that two men were held.
{Role} {A} {verb} the field to cheers from the members.
{Role} {A} likes to quote a first coach.
{Role} {A} {said} it “roared”.
{Role} {A}, {N}, {verb} the gate at noon.
“It smells of the barn,” warned our {role}, {A}.
“Nobody asked,” {said} our {role} {A}.
{title} {A} {verb} {L} on Monday.
{people} {title} {A} {verb} the {role}s in {L}.
The government of {title} {A} is in trouble, and {title} {A}’s party {verb} it.
Under then {title} {A} the {W} plan {verb} nothing.
Spokesman for the {W} {A} {said} that {O} was ready.
CEO of {O} {A} {said} that sales had grown.
{title} {A}, {role} of {W} at {O}, agrees.
In the final {B} beat {L}’s {A} by 3-1.
It is {A} who {verb} the shop, and {A} who paid.
Named in the ruling were Mr {a}, Mr {b}, Mrs {C}, and Dr {A}.
The judge thanked Mr {a}, Mr {b} and Miss {c}.
{A}, M.S., R.D., eats one egg a day. {B}, P.A., agrees.
{F} and {A} won £2m on Saturday. “We’ll fix the gate,” {A} {said}.
{F} and {G} {a} gave the land to the village.
{A} and {B} {verb} the bakery in 2020.
{A} and {B} share the prize with {C}.
{A}, {B} and {C} {verb} the {W} talks in {L}.
{A}’s {role} {B} and {A}’s brother {C} {verb} the house.
{A} plays {=F}, a {role} in {L}, and {B} is {=A}.
{B} stars as {=A} in the film, with {C} as {=F}.
Co-founder {A} and vice-captain {B} {verb} {O}.
By {A}, {Role}
{A} | {O}
{A} ({a} in the book) {verb} {L}.
This is {A}. {A} {verb} things.
{A} will {said}, and so will {B}.
Born {A} in {L}, the {role} {verb} {O}.
Their {role}, {A}, thanked the guards.
To {A}, {B} is a liar. For {C}, there is only one answer.
With {A} ill, {B} {verb} the {role}s.
“{A} is here,” the {role} {said}. “{B} is not.”
The study ({a}, 2012; {b} & {c}, 2013) found nothing.
{a} et al. ({N}) agree with {b} (1982) and {c} (2006).
{L}: {A} {verb} {O}
`);

/** Somebody else comes in. */
export const secondSentences = lines(`
“There is no choice,” said {B}, who has worked at {O} since 2012.
{title} {B} also attended the meeting with {A} and {C}.
{b} and {a} met in {L} last week.
The {role}, {B}, {N}, {said} she had known {a} for years.
{a}’s lawyer, {B}, did not respond to a request for comment.
{B} ({L}) was second, ahead of {C} of {M}.
Interviews with {B}, {C} and other residents of {L} took months.
Supporters such as {B} and {C} left the hall.
The {B} letter was read out in {L}.
Ministers {B} ({W}) and {C} ({W} {W}) signed.
Senators {B} and {C} wrote the bill.
The late {B} was a friend of {A}.
{B}, like {A} before him, never answered.
A song by {B} was played. Reporting by {C}; editing by {A}.
A letter from {B} to {C} was found in {L}.
“{B} is the best {role} in {L},” {a} {said}.
“No,” {B} {said}. “Thank {C} for that.”
{B} is a {role} who lives in {L}.
{Role} {B} {verb} the {W} plan.
{title} {B} {verb} {a} in {L}.
“Who is {B}?” asked {a}’s {role}, {C}.
{B}, of {L}, {verb} a boat; {C}, of {M}, {verb} none.
{B} ({people}) was third, {C} ({people}) fourth.
It was {B} who {verb} {a}, not {C}.
`);

/** Who is known already does or says something. */
export const later = lines(`
“I never said that,” {a} {said}.
“They should have asked,” {said} {a}.
{a} {said} that {O} would not pay.
{a}, who lives in {L}, declined to comment.
Mr {a} {said} he was disappointed.
Ms. {b} {said} the numbers were wrong.
Critics of {a} point to the vote in {M}.
For {a}, the news came as a shock.
{a}’s family moved to {L} in 1998.
The {a} administration has rejected the claim.
Asked about the deal, {b} smiled.
Later {b} joined {a} at the office of {U}.
Police asked {a} to stay in {L}.
It was {a} who first saw the letter, {b} {said}.
The {a} case went to court, and the {b} campaign paid.
{a} scored twice and {b} once; goals from {a} and {b} were not enough.
{a} beat {b} 6-3 in {L}.
“Ask {a},” {said} {b}, laughing. “He knows.”
They read {a} at school, and friends of {a} and {b} wrote songs.
{a} {said} no. {b} {said} yes.
What {a} wants is a vote, not a debate.
They owe it to {a}. Then {b} left, without {a}.
{a} Wins Again
Why {L} Voted Against {a}
But {a} and {b} disagree. And {a} has the votes.
Neither {a} nor {b} could be reached.
— {a}, at the opening of {O}
{a} told {b} that the shop had opened.
{a} opened the letter. {b} announced the result.
{a} owns the house; {b} sold the farm.
In {L}, {a} led a march of 2,000 people.
The {a}-led council met, and the {a} plan failed.
{a} {verb} the {role}s of {L}.
{a} will not {said}. Nor will {b}.
To {a}, it is a game. {b} {verb} it.
The {role} thanked Mr {a}, and Mrs {b} {verb} the hall.
{a}’s {role} {verb} {L}, as {b}’s did.
– {a}, {L}
`);

/** People who have one name in the text. */
export const single = lines(`
Their two-year-old son, {F}, fell from a swing. He has been asleep since.
Her daughter {F} broke a leg. {F} needed help, and {F}’s mother {said} she was tired.
A woman named {F} {said} she had lost her house.
A man surnamed {a} was held by police in {L}.
“They call me {F},” he said. “Hey {F}, come here,” she shouted.
{F}, {N}, is at home. Since then {F} has missed school.
Twins {F} and {G} play in the garden.
And then there is {F}, who runs the shop and never sleeps. {F} and I painted the door.
“I love you, {F},” she told him. Thank you, {F}.
{F} {said} her mother was ill. {F} is nine.
The girl, whose name is {F}, was found in {L}. {F} has gone home.
Brothers {A} and {F} bought a boat.
{F}, a {role} who like many there uses one name, {said} the sea had risen.
“The water came at night,” said {F}, {N}, who goes by one name.
The {N} brothers of {F} and {G} live in {L}. For {F}, it was hard.
{F} opened the door. {G} told {F} that the shop was closed.
In {L}, {F} took the letter and gave it to {G}.
`);

/** Names that are nobody's here. */
export const others = lines(`
{O}, which owns {U}, announced the deal on Tuesday.
The publisher {O} reported a loss of $1.2 million.
Popular tracking app {O} {said} its users walk less.
{O} {said} in a statement that it would cut jobs.
Shares of {O} and {U} fell by 3 percent.
{O} did not respond to a request for comment.
A {O} spokesperson confirmed the figures.
Videos of the fire were posted on {O} and {U}.
The flight from {L} to {M} was cancelled.
{L}, a town in the north of the country, has no hospital.
In {L}, police {said} that two men were held.
The {L} region has been shelled since March.
Officials in {L} and {M} refused to open the road.
The {O} Foundation and the University of {L} paid for the study.
Doctors prescribe {O} or {U} against the disease.
She wore {O} shoes and a coat by {U}.
{O} beat {U} 3-1 in {L} on Saturday.
He drove a {O} along {L} Street to Lake {M}.
The film {O} opens on Friday.
How to Choose the Best Place to Stay in {L}
Why {O} Is the New Star of the Market
More than 200 {L} residents signed the petition against {O}.
Users of {O} can pay with {U}.
The {O} Award went to a school in {L}.
The talks between {L} and {M} failed again, {O} reported.
{O}, {U} and {W} {W} belong to the group.
Its brands include {O}, {U} and {W}.
It was a good year for {O}. {O} opened 20 shops, and its sales grew.
The head of {O} went to {U}, where profits have doubled. {O} Europe will move to {L}.
The face of {O}, she came in a red coat of theirs.
Name of the plan: {O}
Product: {N}% {W} {W}
On the shelf stood {W} {W} {W}, {W} {O} and {W} {W}.
The boat, called “{W} {W} of {people} {W},” came last.
It works with {O} {U} too, and {L}’s {O} market is closed.
Price: {N} dollars
Visitors may use the {W} {W} and the {W} {W}.
The college of {L}, {M}, teaches {W} {W} and {W}.
They sailed from {L} past Lac {M} and Mount {=a}.
The {=a} Prize went to a {role} from {L}.
{=a} Tower was empty, and so was the {=A} Airport in {L}.
The {=A} High School in {L} is closed.
Hurricane {=F} made landfall near {L}. {=F} weakened later.
The HMS {=A} and the USS {=B} sailed to {L}.
The court cited {=a} v. {=b} in its ruling.
In {=a} v. {L} the judges agreed.
The {=a} Act and the {=b} Amendment were passed in 1998.
He works for the law firm {=a} {=b}; she is at {=a} & {=b}.
Analysts at {=a} {=b} and {O} expect a loss.
{=a}’s disease and {=b}’s syndrome are rare.
The fire began in {=a} County and on {=A} Street.
The St. {=F}’s Hospital in {L} and St. {=G} are full.
Sign Up for the {W} {W}
Read More: {W} {W} in {L}
{W} {W} and {W}: What to Know
The {people} team lost to the {people} side in {L}.
The {people} and the {people} voted on Thursday.
The ship {O} and the drug {U} were in the news.
The villages of {L} (312) and {M} (548) have no doctor.
The rocket {O} stood on {W} {W} {N}A.
The ferry {O} and the probe {U} brought {W} {W}.
The {L}-based {O} told {U} it had sold {O} Bank.
Members of {O}, {U} and the {W} Alliance marched in {L}.
The {=A} sank off {L}. “The {=A} was old,” the {role} {said}.
The {=A} {verb} the harbour of {L}.
Storm {=F} hit {L}. {=F} {verb} the coast.
{=a}’s will close {N} shops, and {=b}’s will follow.
Shares in {=a}’s rose, but {=b}’s fell.
{=a}, {=b} & {W} has sued the auction house {=A}.
{=A}, a four-piece from {L}, play on Friday.
The band {=A} {verb} {L}. The {=a} {W} lost again.
The fire began in the kitchen of the restaurant {=A}.
Silver {=F} won the 3.30 at {L}, beating Lady {=G} by a nose.
The {=F} of {W} opens in {L} on Monday.
{W} {W} {verb} the {W} market. {W} was cut.
Roads flooded and {W} {W} shut as {L} {verb} the storm.
{L} has run out of sand. {M} has not. Ask {M}.
Floods cut off {L}, {M} and {O} on Monday. {L} was dry.
{O} will {verb} {U} in {L}.
{O}’s {role}s {verb} {M}.
The {Role} {W} is a pub in {L}.
{Role} {W} {verb} the {W} Act.
{people} {W} {verb} {L}.
{W} in {L}: {W} {W} {W}
The album {=A} and the novel {=B} came out in {L}.
“{=A}” opens on Friday, “{=F}” a week later.
`);
