import { readList } from '../../lexicon/readList';

/** Companies and brands whose names, of several words, look like a person's. */
export const personLikeBrands = readList(`
# Source: constituents of the S&P Composite 1500, present and past, Interbrand Best Global Brands 2023, The American Lawyer's Global 100, the five largest trade publishers and their imprints, universities in IPEDS (US Department of Education), the European Alliance of News Agencies
# Licence: names only; compiled for this project, MIT
agence france presse
akin gump
archer daniels midland
arthur gallagher
baker botts
baker hughes
baker mckenzie
bear stearns
beckman coulter
becton dickinson
berkshire hathaway
brigham young
bristol myers
bristol myers squibb
brown forman
bryan cave
bryn mawr
carnegie mellon
charles schwab
christian dior
clifford chance
colgate palmolive
davis polk
dean witter
dow jones
dr pepper
eli lilly
estee lauder
fannie mae
farrar straus
freddie mac
general electric
general mills
general motors
gibson dunn
goldman sachs
greenberg traurig
hachette livre
harley davidson
harper collins
harpercollins
harris teeter
henry holt
henry schein
hewlett packard
hogan lovells
holland knight
hugo boss
ingersoll rand
jack daniel
jack henry
janus henderson
john deere
johnnie walker
johns hopkins
johnson controls
jones day
jp morgan
jpmorgan
jpmorgan chase
king spalding
kirkland ellis
kraft heinz
latham watkins
legg mason
lehman brothers
lockheed martin
louis vuitton
marsh mclennan
martin marietta
mercedes benz
merrill lynch
mettler toledo
molson coors
morgan lewis
morgan stanley
norfolk southern
northrop grumman
norton rose
norton rose fulbright
parker hannifin
paul weiss
perkins coie
philip morris
piper jaffray
piper sandler
pitney bowes
procter gamble
proskauer rose
quinn emanuel
ralph lauren
raymond james
rockwell collins
ropes gray
ruby tuesday
sallie mae
sears roebuck
seton hall
sherwin williams
sidley austin
simon schuster
simpson thacher
squire patton boggs
stanley black
stifel nicolaus
sullivan cromwell
t rowe price
thermo fisher
thomson reuters
time warner
waddell reed
weil gotshal
wells fargo
white case
willis towers watson
winn dixie
yves saint laurent
`);
