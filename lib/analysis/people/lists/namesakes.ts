import { readList } from '../words/readList';

/** Companies, brands, products, works and the like that look like somebody's name. */
export const namesakes = readList(`
# Source: English, compiled for this project
# Licence: MIT, as the project
abercrombie fitch
alexa
alfa romeo
alzheimer
anna karenina
arthur andersen
aston martin
aunt jemima
austin healey
baker botts
baker hughes
baker mckenzie
baker tilly
baskin robbins
bausch lomb
bergdorf goodman
berkshire hathaway
betty boop
betty crocker
booz allen
bristol myers
bristol myers squibb
brooks brothers
captain america
carl zeiss
carnegie mellon
charles schwab
charlie brown
christian dior
clifford chance
covid
cushman wakefield
darth vader
davis polk
dick tracy
doctor who
don quixote
donald duck
dow jones
duane reade
duff phelps
easter bunny
ebenezer scrooge
ebola
eddie bauer
edward jones
eli lilly
elizabeth arden
emmys
estee lauder
ethan allen
fannie mae
father christmas
ferris bueller
forrest gump
fred meyer
fred perry
freddie mac
general electric
general mills
general motors
gibson dunn
goldman sachs
granny smith
grant thornton
hannah montana
harley davidson
harper collins
harpercollins
harry potter
harvey nichols
hello kitty
hercule poirot
hewlett packard
hogan lovells
holland barrett
homer simpson
houghton mifflin
huckleberry finn
hugo boss
indiana jones
j.p morgan
jack daniel
jack daniels
jack russell
jack wills
jack wolfskin
james bond
jane eyre
janney montgomery
jim beam
jimmy choo
jimmy john
joe fresh
john deere
john doe
johnnie walker
johns hopkins
johnson matthey
jonas brothers
jones day
jp morgan
jpmorgan
jpmorgan chase
kate spade
kerry group
king kong
kitty hawk
knight frank
lara croft
legg mason
lehman brothers
levi strauss
lockheed martin
lord abbett
louis vuitton
luke skywalker
madame tussauds
mardi gras
marsh mclennan
mary celeste
mary kay
mary poppins
mary rose
massey ferguson
max mara
max planck
mercedes benz
mercedes-benz
merck sharp
merrill lynch
mickey mouse
moby dick
molly maid
morgan stanley
mother earth
mother nature
mr bean
mrs doubtfire
neiman marcus
northrop grumman
oliver twist
oscar mayer
oscars
owens corning
perry mason
peter pan
philip morris
piper jaffray
piper sandler
pratt whitney
ray ban
raymond james
reed elsevier
rip van winkle
robin hood
robinson crusoe
rolls royce
rolls-royce
ronald mcdonald
ruby tuesday
ruth chris
saint laurent
sally beauty
santa claus
sara lee
scooby doo
sherlock holmes
sherwin williams
simon schuster
siri
smith barney
stella artois
stifel nicolaus
t rowe price
taylor wimpey
thermo fisher
thomas cook
thomson reuters
tim hortons
toll brothers
tom sawyer
tomb raider
tommy bahama
tony lama
tonys
trader joe
uncle ben
uncle sam
uncle tom
union jack
van cleef
vera bradley
victoria secret
virginia slims
warner bros
warner brothers
weil gotshal
wells fargo
willis towers watson
woody woodpecker
yves saint laurent
zika
`);
