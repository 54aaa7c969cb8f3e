import { readList } from '../../lexicon/readList';

/** Short forms of first names, each with the names that it may stand for. */
export const shortFirstNames: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...readList(`
# Source: English, compiled for this project
# Licence: MIT, as the project
abby abigail
abe abraham
al albert alan allen alfred alexander
alec alexander
alex alexander alexandra alexandria alexis
andy andrew andreas
angie angela
annie ann anna anne
archie archibald
barb barbara
bea beatrice
becky rebecca
ben benjamin benedict
bernie bernard
bert albert herbert robert
beth elizabeth
betsy elizabeth
betty elizabeth
bev beverly
bill william
billy william
bob robert
bobby robert
brad bradley
cam cameron
carrie caroline
cassie cassandra
cathy catherine cathleen
charlie charles charlotte
chip charles
chris christopher christian christine christina
chuck charles
cindy cynthia
connie constance
dan daniel
danny daniel
dave david
deb deborah
debbie deborah
dick richard
don donald
dot dorothy
doug douglas
drew andrew
ed edward edwin edgar edmund
eddie edward edwin edgar edmund
ellie eleanor
evie evelyn
fran frances francis
frank francis franklin
fred frederick alfred
freddie alfred frederick
gabby gabrielle
gabe gabriel
gene eugene
geoff geoffrey
gerry gerald gerard
ginny virginia
greg gregory
gus august augustus
hal harold henry
hank henry
harry harold henry
hattie harriet
izzy isabel isabella
jack john
jackie jacqueline
jake jacob
jamie james
jeff jeffrey
jen jennifer
jenny jennifer
jerry gerald jerome jeremiah
jess jessica
jim james
jimmy james
joe joseph
joey joseph
johnny john
jon jonathan
josh joshua
kate katherine catherine
kathy katherine kathleen
katie katherine catherine
ken kenneth
kim kimberly
kit christopher katherine
kitty katherine
larry lawrence laurence
len leonard
leo leonard leonardo
liz elizabeth
lizzie elizabeth
lottie charlotte
lou louis louise
maddie madeleine madeline madison
maggie margaret
mandy amanda
marty martin
matt matthew
meg margaret megan
mel melvin melissa melanie
mick michael
mickey michael
mike michael
millie amelia camilla mildred
mo mohamed mohammed muhammad
molly mary
nancy anne
nat nathaniel nathan
nate nathaniel nathan
ned edward
nick nicholas
nicky nicholas nicola
nora eleanor
pam pamela
pat patrick patricia
patty patricia
peggy margaret
penny penelope
pete peter
phil philip phillip
ray raymond
reggie reginald
rich richard
rick richard
ricky richard
rob robert
robbie robert
ron ronald
ronnie ronald
rosie rose rosemary
roz rosalind
rudy rudolph
russ russell
sally sarah
sam samuel samantha
sandy sandra alexander
sid sidney
stan stanley
steve stephen steven
sue susan
tad thaddeus
tammy tamara
ted edward theodore
teddy edward theodore
terry terence teresa
tess theresa
tim timothy
tina christina
toby tobias
tom thomas
tommy thomas
toni antonia
tony anthony antonio
trish patricia
val valerie
vic victor
vicky victoria
vince vincent
walt walter
wes wesley
will william
zach zachary
`),
  ]
    .map((line) => line.split(' '))
    .map(([short = '', ...names]) => [short, names]),
);
