import { readList } from '../../lexicon/readList';

/** Leaders whom news names by surname without introducing them; not those whose surname is another word or many people's. */
export const leaders = readList(`
# Source: public record, heads of state and government of the G20 and presidents of the European Commission since 2000
# Licence: MIT, as the project; compiled for it
albanese
barroso
berlusconi
biden
bolsonaro
chirac
chretien
clinton
draghi
erdogan
fukuda
gentiloni
gillard
hatoyama
hollande
ishiba
juncker
kirchner
kishida
koizumi
lula
macri
macron
mbeki
medvedev
megawati
meloni
merkel
merz
milei
modi
motlanthe
obama
obrador
prabowo
prodi
putin
ramaphosa
renzi
rousseff
sarkozy
scholz
schroder
sheinbaum
starmer
sunak
takaichi
temer
trudeau
trump
turnbull
vajpayee
widodo
xi
yeltsin
yudhoyono
zuma
`);

/** Those who are women. Source and licence as above. */
export const womenAmongLeaders: ReadonlySet<string> = new Set(
  'gillard megawati meloni merkel rousseff sheinbaum takaichi'.split(' '),
);

/** The surnames of a husband and a wife who have both been president. Source and licence as above. */
export const leadingCouples: ReadonlySet<string> = new Set(['kirchner']);
