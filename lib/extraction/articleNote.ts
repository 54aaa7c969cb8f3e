/** What a note about an article says it is, in the languages of the press. */
const wholeNote = new RegExp(
  `^(?:${[
    String.raw`(?:\p{L}+ ){0,3}(?:a |an )?(?:(?:earlier|previous|shorter|longer) )?(?:version of )?(?:this|the) (?:article|column|essay|op-ed|piece|post|report|story|interview)(?: has been| was| is| also| first| originally| automatically)* (?:adapted|amended|appeared|appears|co-published|corrected|created|edited|excerpted|from|generated|produced|published|republished|reprinted|reviewed|syndicated|translated|updated|part of|written by).*`,
    String.raw`(?:with (?:additional )?(?:files|material|reporting|information) (?:by|from)|(?:additional )?reporting by|edited by|editing by) .*`,
    String.raw`(?:this|the) (?:article|page|post|story) (?:also )?(?:(?:may )?(?:contains?|includes?)) (?:\p{L}+[,/]? ){0,4}links?.*`,
    String.raw`(?:\p{L}+ )?(?:disclaimer|disclosure)s?\b.*`,
    String.raw`.{0,120}\b(?:contact(?:ed)?|e-?mail(?:ed)?|follow(?:ed)?|reach(?:ed)?|tip)\b.{0,80}(?:\S+@\S+\.\w+|(?<!\S)@\w+|\b(?:twitter|x|facebook)\.com/\S+).{0,80}`,
    String.raw`(?:the )?(?:opinions|views)(?: expressed| of| are| stated).*`,
    String.raw`(?:dieser|der) (?:artikel|beitrag|text) (?:ist|erschien|wurde) (?:zuerst|erstmals|ursprünglich).*`,
    String.raw`mit (?:informationen|material) (?:der|des|von) .*`,
    String.raw`(?:cet article|ce texte) (?:a été|est).*publié.*`,
    String.raw`este (?:artículo|artigo|texto) (?:fue|foi|se) .*publi.*`,
  ].join('|')})$`,
  'iu',
);

const longest = 300;

/** Whether a paragraph is about the article itself: "This article was first published in the Mirna Post." */
export const isArticleNote = (text: string): boolean => text.length <= longest && wholeNote.test(text);
