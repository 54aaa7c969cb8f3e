/**
 * What a page writes over, under and between the parts of an article, whole lines, as regular expressions in lower case.
 * Source: own compilation of the words that news pages have for these things, by language. Licence: MIT, as the project.
 */
export const labels: readonly string[] = [
  // English: advertising
  'ad',
  'ads by .{2,30}',
  'advertisements?( ?[-–—:·] ?.{0,40})?',
  'advertorial',
  '(paid|partner|promoted|sponsored)( (article|content|feature|post|story))?',
  '(pr|ad|sponsored)\\]?',
  'skip (ad|advert|advertisement|past .{2,40}|to .{2,40})',
  // other reading
  "(editor[’']?s[’']? |our |reader )?(picks|favou?rites)",
  '(latest|more|other|related|similar|top) (articles?|content|coverage|headlines|links|news|posts?|reading|stories|topics|videos?)',
  'most (commented|popular|read|shared|viewed|watched)( .{2,30})?',
  'more like this',
  'more (about|from|on) [^.!?]{2,60}',
  '(in case you missed it|in this (article|story)|on this topic|up next|what to read next)',
  'recommended( (articles|by .{2,30}|content|for you|reading|stories|videos?))?',
  'related',
  'trending( (articles|in .{2,30}|news|now|on .{2,30}|stories|today|topics))?',
  'you (may|might) (also )?(be interested in|enjoy|have missed|like)( .{2,30})?',
  // doing something with the page
  '(add|leave|post|write) (a|your) (comment|reply|review)',
  '(\\d+ |hide |no |post |read |show |view |write )?(all )?comments?( yet)?( ?[(\\d,.)]+)?',
  '(click|tap) (here|to) ?.{0,60}',
  '(bookmark|copy|download|embed|follow|listen|play|print|republish|save|share|watch)( (a |the |this |our )?(article|audio|episode|link|page|podcast|post|report|story|video))?( (as pdf|below|live|now|on .{2,40}|to friends|via .{2,40}|with .{2,40}))?( ?[·|•:-]? ?\\d+:?\\d* ?(min(ute)?s?)?)?',
  '(e-?mail|print) (this|to a friend)( (article|page|story))?',
  '(expand|hide|load|read|see|show|view|watch)( the)? (all|gallery|less|more|full (article|image|list|review|story|text)|image|photos?|slideshow)( (articles|comments|images|news|photos|posts|replies|stories|videos))?',
  'listen to (the|this) (article|episode|podcast|report|story).{0,40}',
  'loading( [\\p{L}_]+)?',
  '(log|sign) ?(in|up)( (here|now|to .{2,60}))?',
  'report (a|an) (correction|error|mistake|typo)( .{2,30})?',
  '(article|story) continues( .{2,40})?',
  'continue( reading)?( .{2,40})?',
  'subscribe( (now|today))?',
  // about the article
  '(categor(y|ies)|filed (in|under)|tagged|tags|topics?)(: ?.{2,200})?',
  '(approx(imate(ly)?)?\\.? |estimated )?(read(ing)?|listening) time:? ?.{0,30}',
  '\\d+ ?/ ?\\d+',
  '[~<]?\\d+[- ]?min(ute)?s?( |-)?(audio|listen|read|to read|video|watch)',
  'getty images',
  'image \\d+ (of|/) ?\\d+.{0,20}',
  '(image|photo) (caption|credit|source)',
  // German
  '(anzeige|werbung)',
  'artikel (drucken|merken|teilen|vorlesen)',
  'auch interessant',
  '(das )?könnte (sie|dich) (auch )?interessieren',
  '(empfohlener|externer) .{0,30}inhalt',
  '(häufig|meist) ?gelesen(e artikel)?',
  'jetzt (abonnieren|lesen|anmelden)',
  'lesedauer.{0,30}',
  'mehr (zum thema|dazu|artikel)',
  'zum thema',
  // French, Italian, Portuguese, Spanish, Dutch
  '(publicidade?|publicité|pubblicità|advertentie)',
  '(à )?lire aussi',
  'lire (la suite|plus)',
  '(le|te) puede interesar',
  'tempo de leitura.{0,30}',
  // Danish, Finnish, Norwegian, Swedish
  '(anno(nce|ns|nse)|mainos)',
  // Czech, Polish, Slavic languages, Turkish, Arabic
  '(reklama?|реклама|إعلان|اعلان)',
  // Chinese, Japanese, Korean
  '(広告|广告|廣告|광고)',
  '(関連記事|あわせて読みたい|続きを読む|相关新闻|相关阅读|관련 ?기사)',
];
