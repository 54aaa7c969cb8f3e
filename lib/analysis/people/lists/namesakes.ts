/** Companies, brands, products, works and the like that look like somebody's name. Written for this project. */
export const namesakes: ReadonlySet<string> = new Set(
  `
alexa
alfa romeo
alzheimer
anna karenina
aston martin
austin healey
baker botts
baker hughes
baker mckenzie
baker tilly
bergdorf goodman
berkshire hathaway
betty boop
betty crocker
booz allen
brooks brothers
captain america
charles schwab
charlie brown
christian dior
clifford chance
covid
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
hannah montana
harley davidson
harper collins
harpercollins
harry potter
harvey nichols
hello kitty
hercule poirot
hogan lovells
holland barrett
homer simpson
houghton mifflin
huckleberry finn
hugo boss
indiana jones
jack daniel
jack daniels
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
lara croft
lehman brothers
levi strauss
lord abbett
louis vuitton
luke skywalker
madame tussauds
marsh mclennan
mary celeste
mary kay
mary poppins
mary rose
massey ferguson
max mara
mercedes benz
mercedes-benz
merck sharp
merrill lynch
mickey mouse
moby dick
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
ray ban
raymond james
rip van winkle
robin hood
robinson crusoe
rolls royce
rolls-royce
ronald mcdonald
saint laurent
sally beauty
santa claus
sara lee
scooby doo
sherlock holmes
simon schuster
siri
smith barney
stella artois
stifel nicolaus
t rowe price
taylor wimpey
thomas cook
thomson reuters
tim hortons
tom sawyer
tommy bahama
tony lama
tonys
trader joe
uncle ben
uncle sam
uncle tom
van cleef
vera bradley
victoria secret
virginia slims
warner bros
warner brothers
weil gotshal
wells fargo
woody woodpecker
yves saint laurent
zika
`
    .trim()
    .split('\n'),
);
