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
barb barbara
becky rebecca
ben benjamin benedict
bernie bernard
bert albert herbert robert
beth elizabeth
betsy elizabeth
betty elizabeth
bill william
billy william
bob robert
bobby robert
brad bradley
cathy catherine cathleen
charlie charles charlotte
chip charles
chris christopher christian christine christina
chuck charles
cindy cynthia
dan daniel
danny daniel
dave david
deb deborah
debbie deborah
dick richard
don donald
doug douglas
drew andrew
ed edward edwin edgar edmund
eddie edward edwin edgar edmund
ellie eleanor
frank francis franklin
fred frederick alfred
gabe gabriel
gene eugene
geoff geoffrey
gerry gerald gerard
ginny virginia
greg gregory
hal harold henry
hank henry
harry harold henry
jack john
jackie jacqueline
jake jacob
jamie james
jeff jeffrey
jen jennifer
jenny jennifer
jerry gerald jerome jeremiah
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
larry lawrence laurence
len leonard
leo leonard leonardo
liz elizabeth
lou louis louise
maggie margaret
mandy amanda
marty martin
matt matthew
meg margaret megan
mel melvin melissa melanie
mickey michael
mike michael
mo mohamed mohammed muhammad
molly mary
nancy anne
nat nathaniel nathan
nate nathaniel nathan
ned edward
nick nicholas
pam pamela
pat patrick patricia
patty patricia
peggy margaret
pete peter
phil philip phillip
ray raymond
rich richard
rick richard
ricky richard
rob robert
robbie robert
ron ronald
rudy rudolph
russ russell
sally sarah
sam samuel samantha
sandy sandra alexander
stan stanley
steve stephen steven
sue susan
tad thaddeus
ted edward theodore
terry terence teresa
tim timothy
toby tobias
tom thomas
tommy thomas
toni antonia
tony anthony antonio
val valerie
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
