import { readList } from '../../lexicon/readList';

/** Titles that few countries have. The fitted weights do not know them: they are only taken off a name. */
export const localTitles = readList(`
# Source: English, compiled for this project
# Licence: MIT, as the project
alderman
alhaja
alhaji
assemblyman
assemblywoman
barr
canon
cdr
con
coun
councilmember
councilwoman
cr
dato
drs
engr
garda
hajia
malam
mallam
mme
ogbeni
otunba
pandit
pst
seri
sheikha
tanaiste
taoiseach
ustaz
`);

/** Ranks, offices and positions on the field that news shortens to capitals: "Browns DL Holm", "DS Holm". Source: English, compiled for this project. */
export const shortPosts: ReadonlySet<string> = new Set(
  `ACP AG CB CFO CJ CM COO CTO DA DC DCI DCP DE DGP DI DL DS DT EVP FB GM HB IG ILB LB LHP MLA MP MSP OG OL OLB OT PC
  PCSO PF PG PM QB RB RHP SF SG SSP SVP TE VP WPC WR`.split(/\s+/),
);
