import { readList } from '../../lexicon/readList';

/** Months, days and feasts, with their short forms. */
export const calendarWords = readList(`
# Source: English, compiled for this project
# Licence: MIT, as the project
apr
april
aug
august
christmas
dec
december
easter
eid
feb
february
fri
friday
jan
january
jul
july
jun
june
mar
march
mon
monday
nov
november
oct
october
ramadan
sat
saturday
sep
sept
september
sun
sunday
thu
thursday
tue
tuesday
wed
wednesday
`);
