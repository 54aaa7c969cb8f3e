/**
 * How a line begins that leads elsewhere and says nothing itself; what follows is a title, or asks for something. Regular
 * expressions in lower case. Source: own compilation of the phrases that news pages have for it, by language. Licence: MIT.
 */
export const pointers: readonly string[] = [
  // English: another story
  '(also read|read (also|more|next)|see (also|more))\\b',
  'read (the )?full (article|story|report)\\b',
  '(listen|more|read|related|watch|see):',
  '(related|recommended) (articles?|coverage|reading|stories|story|video):',
  'watch (live|more|now)\\b',
  "don[’']?t miss\\b",
  'for (more|the latest) (information|news|on|stories|updates)\\b',
  'want more\\b',
  'more (about|from|on)\\b',
  // something to do
  'click here\\b',
  'download (our|the) .{0,40}\\bapp\\b',
  'follow (him|her|me|our|us)\\b',
  'follow .{2,60} on (bluesky|facebook|google news|instagram|linkedin|mastodon|threads|tiktok|twitter|whatsapp|x|youtube)\\b',
  'get .{2,60} newsletter',
  '(get in touch with|contact) (our|the) news',
  '(contact|reach) the (author|reporter|writer)s?( (at|by|on|via)\\b|:|$)',
  '(do you have|got|have) (a|an|something to) (add|issue|news tip|say|story|tip)\\b',
  'join (our|the) .{0,40}(channel|conversation|discussion|newsletter|telegram|whatsapp)',
  'share your (experience|opinion|story|thoughts|views)\\b',
  'sign up (for|to)\\b',
  'subscribe (for|now|to)\\b',
  'tell us what you think\\b',
  'send (us )?(an )?e-?mail\\b',
  // Greek, Russian, Turkish, Ukrainian
  'διαβάστε (ακόμη|επίσης|περισσότερα)',
  '(смотрите|читайте) (ещё|еще|также)',
  'читайте також',
  'ilginizi çekebilir',
  // Arabic, Hebrew, Hindi
  '(اقرأ|إقرأ) (أيضا|أيضًا|المزيد|ايضا)',
  '(קראו|קרא) (גם|עוד)',
  '(यह|ये) भी पढ़ें',
  // Chinese, Japanese, Korean
  '(延伸|推荐|更多|相关)阅读',
  '(相关新闻|関連記事|あわせて読みたい|続きを読む)',
  '관련 ?기사',
];

/** The same in languages with letters that `\b` does not know: the last word ends there. */
export const wordPointers: readonly string[] = [
  // German, French, Italian, Spanish, Portuguese, Dutch
  'lesen sie (auch|hier|mehr|weiter)',
  '(lesetipp|mehr dazu|mehr zum thema|auch interessant)',
  '(à )?lire (aussi|la suite|plus)',
  'leggi anche',
  '(lea|lee|leer) (más|también)',
  's[ií]guenos en',
  'leia (mais|também)',
  'lees (meer|ook|verder)',
  // Danish, Finnish, Norwegian, Swedish
  '(læs|les|läs) (mere?|også|också|även)',
  'lue (aiheesta )?(lisää|myös)',
  // Croatian, Czech, Hungarian, Polish, Romanian, Slovak
  'czytaj (też|także|również|więcej)',
  'zobacz (też|także|również)',
  '(čtěte|čítajte|přečtěte si) (také|tiež|též|více|viac)',
  'pročitajte (i|još|više)',
  'olvassa? (el|még|tovább)',
  'cite[sș]te ([sș]i|mai)',
  // Indonesian, Vietnamese
  'baca juga',
  'xem thêm',
];
