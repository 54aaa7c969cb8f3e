import { readList } from '../../lexicon/readList';

/** Titles that few countries have. The fitted weights do not know them: they are only taken off a name. */
export const localTitles = readList(`
# Source: English, compiled for this project; courtesies of other languages from parse-full-name 1.2.7 (MIT), Princeton
# WordNet 3.1 (“courtesy title”), and the honorifics in Wikipedia’s “Burmese names” and “Indonesian names” (names only)
# Licence: MIT, as the project
alderman
alhaja
alhaji
assemblyman
assemblywoman
bapak
barr
canon
cdr
comte
con
contessa
coun
councilmember
councilwoman
cr
dato
daw
dra
drs
encik
engr
fraulein
garda
hajah
hajia
ibu
jonkheer
mademoiselle
malam
mallam
mevrouw
mlle
mme
ogbeni
otunba
pandit
pst
puan
senor
senora
senorita
seri
sheikha
signora
signorina
srta
tanaiste
taoiseach
tengku
teuku
ustaz
`);

/** Ranks, offices and positions on the field that news shortens to capitals: "Browns DL Holm", "DS Holm". Source: English, compiled for this project. */
export const shortPosts: ReadonlySet<string> = new Set(
  `ACP AG CB CFO CJ CM COO CTO DA DC DCI DCP DE DGP DI DL DS DT EVP FB GM HB IG ILB LB LHP MLA MP MSP OG OL OLB OT PC
  PCSO PF PG PM QB RB RHP SF SG SSP SVP TE VP WPC WR`.split(/\s+/),
);
