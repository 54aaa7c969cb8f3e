import { isDateWord } from './dateWords';

/** Lines that are furniture in whatever place they stand, by how they begin. Short lines only. */
const furnitureStart = new RegExp(
  `^(${[
    // English
    'advertisement',
    'read (more|also|next|the full story)\\b',
    'also read',
    'see also\\b',
    'related( (articles?|stories|topics|content|coverage))?:?$',
    'more (on|from|about) ',
    'more:',
    'related:',
    'watch:',
    'watch (live|more|now)',
    'listen:',
    'recommended( for you| stories| videos?)?:?$',
    'click here',
    'sign up (for|to)',
    'subscribe (to|now|for)',
    'follow (us|me|him|her|our)\\b',
    'follow .{2,60} on (bluesky|facebook|google news|instagram|threads|twitter|whatsapp|x|youtube)\\b',
    '(reach|contact) the (author|reporter|writer)s?\\b',
    'for more (stories|news) like this',
    '(get in touch with|contact) (our|the) news',
    '(do you have|got) (a|an) (story|issue|tip)\\b',
    '-* ?share your (story|thoughts|views)',
    'tell us what you think',
    '(a version of )?this (article|story|report) (first |originally )?(appeared|appears)',
    'this (article|story) was (edited|reviewed) by',
    'after newsletter promotion',
    'republish (this|our)',
    'embed:?$',
    '\\[?(pr|ad|sponsored)\\]?$',
    'story continues',
    'article continues',
    'continue reading',
    'scroll (down )?to continue',
    'share (this|on|via)',
    'loading\\b',
    'get (our|the) .*newsletter',
    "don['’]t miss",
    'most (read|popular)',
    'trending',
    'copyright\\b',
    'all rights reserved',
    '©',
    '\\(?(photo|image|picture|source|credit)s?( credit| by)?: ',
    'getty images',
    'download (the|our) .*app',
    'join (our|the) .*(newsletter|whatsapp|telegram|channel|conversation)',
    'want more',
    'have (a|something to) (tip|say)',
    'published:? \\S+ \\d',
    '(last )?updated:? \\S+ \\d',
    'posted( on)?:? \\S+ \\d',
    "by [a-z.’' -]+ \\d{1,2}[ /]",
    'image (source|caption)',
    'image \\d+ of',
    'view comments',
    '\\d+ comments?$',
    'leave a (comment|reply)',
    'tags:?( |$)',
    'topics:?$',
    'filed under',
    'categories:?$',
    'report a (typo|mistake)',
    'this article (was|has been) (originally |automatically )?(published|translated)',
    'print this',
    'e-?mail this',
    // German, French, Spanish, Italian, Portuguese, Dutch, Polish
    'anzeige$',
    'werbung$',
    'lesen sie (auch|mehr|hier)',
    'lesetipp',
    'mehr (zum thema|dazu)',
    'auch interessant',
    'das könnte (sie|dich) (auch )?interessieren',
    'zum thema',
    'quelle: ',
    'foto: ',
    'bild: ',
    'artikel teilen',
    'dieser (artikel|beitrag|text) (ist|erschien|wurde) zuerst',
    'hat (ihnen|dir) (dieser|der) (artikel|beitrag|text)',
    'empfohlener (redaktioneller |externer )?inhalt',
    'häufig gelesen|meist ?gelesen',
    'mit (informationen|material) (der|des|von)\\b',
    'lesedauer',
    '(estimated )?reading time\\b',
    'tempo de leitura\\b',
    'jetzt (lesen|abonnieren)',
    'publicité$',
    '(à )?lire aussi',
    'lire (la suite|plus)',
    '(lea|lee|leer) (también|más)',
    'publicidad$',
    'te puede interesar',
    'leggi anche',
    'pubblicità$',
    'leia (também|mais)',
    'publicidade$',
    'lees ook',
    'czytaj (też|także|również|więcej)',
    'reklama?$',
    'zobacz (też|także|również)',
    // Chinese, Japanese, Korean
    '延伸阅读',
    '相关阅读',
    '责任编辑',
    '編集部',
    '関連記事',
    '広告$',
    '관련기사',
    '무단',
  ].join('|')})`,
  'iu',
);

const longestFurniture = 160;

/** Words that stand together only in an offer or a notice to the reader; each of a pair may come first. */
const notices: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bnewsletters?\b/i,
    /\b(sign(ing)? ?up|subscribe|inbox|abonnier|anmeld|postfach|informiert|receive|inscri|iscri|suscr|free|daily|weekly)/i,
  ],
  [/\bad[- ]?block(er|ing)?\b|werbeblocker|adblocker/i, /./],
  [
    /\b(terms of (use|service)|privacy policy|datenschutz|nutzungsbedingungen)\b/i,
    /\b(agree|consent|signing|click|e-?mail|zustimm|akzeptier|einverstanden|protected by|cookies?)/i,
  ],
  [/\bexterne[rn]? inhalte?\b|external content|contenu externe/i, /./],
  [/personenbezogene daten/i, /./],
  [/\bdisclaimer\b/i, /\b(information|advice|views|opinions|article)\b/i],
  [
    /\b(comments?|kommentare|comentários)\b/i,
    /\b(moderat|themenbezogen|log ?in|sign in|registered|aprovad|netiquette|community guidelines)/i,
  ],
  [
    /\b((log|sign) ?in|register|create an account|subscribe|subscription|subscriber)\b/i,
    /\b(to (continue|read|unlock|access)|unlimited (\w+ )?access|already (a|have|registered|subscribed)\b)/i,
  ],
  [/\b((reserved|exclusive|only) (for|to) (our )?subscribers|subscribers only)\b/i, /./],
  [/\b(delivered|direct(ly)?|sent|straight) (straight )?to your (e-?mail )?inbox\b/i, /./],
  [
    /\b(contribut|donat|fund|pitch|support)/i,
    /\b(our|independent|local|non-?profit) (journalism|mission|newsroom|reporting)|readers like you|small favou?r\b/i,
  ],
  [/\bnot necessarily (reflect|represent|the views|those)\b/i, /\b(opinion|view)s?\b/i],
  [/\bemailed about\b|\bnews e-?mail\b/i, /./],
  [/\bjetzt weiterlesen\b|\bbereits (abonnent|kunde|registriert)/i, /./],
  [/©|\bcopyright\b|\(c\) ?\d{4}/i, /\b(all rights reserved|reserved|\d{4})\b/i],
  [/\baffiliate\b/i, /\b(links?|commission|partners?)\b/i],
];

const longestNotice = 450;

/** Whether a paragraph is an offer or a notice to the reader: a newsletter, a consent, the rules for comments. */
export function isNotice(text: string): boolean {
  return text.length <= longestNotice && notices.some(([one, other]) => one.test(text) && other.test(text));
}

/** Whether a line is the page's furniture: an advertisement's label, "Read more: …", a date line, a share bar's words. */
export function isFurniture(text: string): boolean {
  return text.length <= longestFurniture && (furnitureStart.test(text) || isDateLine(text));
}

/** A date, a time, and at most a few words of bureaucracy around them. Figures alone are a table's. */
function isDateLine(text: string): boolean {
  if (text.length > 90 || !/\d{4}|\d{1,2}[:.]\d\d|\bago\b/.test(text)) return false;
  return !/^[\d.,]+$/.test(text) && wordsBesideDates(text).length === 0;
}

/** The words of a line that belong to no date or time. */
export const wordsBesideDates = (text: string): string[] =>
  text.match(/\p{L}+/gu)?.filter((word) => !isDateWord(word)) ?? [];
