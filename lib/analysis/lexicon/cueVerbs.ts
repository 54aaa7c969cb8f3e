/**
 * Verbs that report words, as infinitives. `inflect.ts` makes their other forms.
 * Source: own compilation from general knowledge of English reporting verbs; no corpus was used. Licence: MIT, as the project.
 */

/** Verbs whose subject says the quoted words: she said “…”. */
export const quotingVerbs: readonly string[] =
  `accuse acknowledge add admit admonish advise advocate affirm agree allege announce answer apologize apologise appeal
  argue ask assert assure attest aver avow backtrack banter beg begin bellow bemoan blare blog blurt boast brag call
  caption caution chalk challenge chant charge chide chime cite claim clarify comment complain concede conclude concur
  confess confide confirm contend continue counsel counter criticise criticize croak crow cry declare decry defend demand
  denounce deny deplore describe disagree disclose echo elaborate email emphasise emphasize enthuse estimate exclaim
  explain exult forecast fume gush hint implore indicate inform inquire insist instruct interject interrupt intone jest
  joke lament lecture maintain marvel mention mock moan muse mutter mumble note object observe opine order pledge ponder
  post pray preach predict press proclaim profess promise pronounce propose protest put query question quip rail rant read
  reaffirm reason reassure recall recite recollect recommend recount reflect refute reiterate relate relay remark remember
  remind repeat reply report request respond retort reveal retweet roar say scoff scold scrawl scream scribble shout shrug
  sigh signal sing snap sneer snipe sob speculate sputter stammer state stipulate stress suggest summarise summarize
  surmise swear tease tell testify text theorise theorize thunder tout trumpet tweet underline underscore urge utter vent
  voice volunteer vow wail warn whisper wonder worry write yell`.split(/\s+/);

/** Verbs that give a thing a quoted name or judgement: he branded it “…”. Too weak for a whole statement. */
export const labellingVerbs: readonly string[] =
  `attack attribute believe blame blast brand cast characterise characterize compare condemn construe decline deem define
  deride dismiss dub expect express extol feel find fear frame hail highlight hit identify label lash laud liken list
  offer paint point portray praise quote reference refer regard reject ridicule see slam speak term thank think threaten
  view want`.split(/\s+/);

/** Verbs of the lists above whose past no rule gives, each with its past and, where that differs, its participle. */
export const irregularForms: ReadonlyMap<string, readonly [past: string, participle?: string]> = new Map([
  ['begin', ['began', 'begun']],
  ['cast', ['cast']],
  ['feel', ['felt']],
  ['find', ['found']],
  ['forecast', ['forecast']],
  ['hit', ['hit']],
  ['put', ['put']],
  ['read', ['read']],
  ['say', ['said']],
  ['see', ['saw', 'seen']],
  ['sing', ['sang', 'sung']],
  ['speak', ['spoke', 'spoken']],
  ['swear', ['swore', 'sworn']],
  ['tell', ['told']],
  ['think', ['thought']],
  ['write', ['wrote', 'written']],
]);

/** Verbs of the lists above that double their last letter before -ed and -ing. */
export const doublingVerbs: ReadonlySet<string> = new Set([
  'admit',
  'beg',
  'begin',
  'blog',
  'brag',
  'concur',
  'counsel',
  'dub',
  'extol',
  'hit',
  'label',
  'marvel',
  'put',
  'quip',
  'refer',
  'shrug',
  'slam',
  'snap',
  'sob',
]);
