/** Words that stand together only in an offer or a notice to the reader; each of a pair may come first. */
export const offerWords: readonly (readonly [RegExp, RegExp])[] = [
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
  // What the rest of the text costs: "Read on for one crown", "Full access for $1 a week".
  [
    /^(?:read on|keep reading|continue reading|unlock|(?:full|digital|unlimited) access|subscribe)\b/i,
    /\b(?:for|from|just|only) (?:[€£$] ?\d|\d[\d.,]* ?(?:€|£|\$)|(?:\d[\d.,]*|an?|one|two|three|four|six|twelve) (?:cents?|crowns?|dollars?|euros?|francs?|kroner|kronor|pence|pounds?|rupees?|days?|months?|weeks?)\b)/i,
  ],
  [/\b(delivered|direct(ly)?|sent|straight) (straight )?to your (e-?mail )?inbox\b/i, /./],
  [
    /\b(contribut|donat|fund|pitch|support)/i,
    /\b(our|independent|local|non-?profit) (journalism|mission|newsroom|reporting)|readers like you|small favou?r\b/i,
  ],
  [/\bnot necessarily (reflect|represent|the views|those)\b/i, /\b(opinion|view)s?\b/i],
  [/\bdownload\b/i, /\bapps?\b.*\b(?:android|app store|google play|ios)\b/i],
  [/\bemailed about\b|\bnews e-?mail\b/i, /./],
  [/\bjetzt weiterlesen\b|\bbereits (abonnent|kunde|registriert)/i, /./],
  [/©|\bcopyright\b|\(c\) ?\d{4}/i, /\b(all rights reserved|reserved|\d{4})\b/i],
  // What stands before a page until it has made sure of its reader, or of a consent.
  [/\b(?:checking|confirm(?:ing)?|verify(?:ing)?)\b.{0,40}\b(?:browser|human|not a (?:bot|robot))\b/i, /./],
  [/\byour browser will redirect\b|\bautomation tools to browse\b|\bunusual (?:activity|traffic) from your\b/i, /./],
  [/\b(?:enable|turn on) (?:cookies|javascript)\b/i, /\b(?:browser|continue|page|site)\b/i],
  [/\b(?:we|this (?:site|website)|our website) (?:and our .{1,40} )?uses? (?:\w+ )?cookies\b/i, /./],
  [
    /\b(?:our|unsere|nos|nostri|nuestros|onze) (?:\d+ )?(?:\w+ )?(?:partners?|partner|partenaires|partneri|socios)\b/i,
    /\bcookies?\b|\bconsent\b|\bdevice\b|einwilligung|gerät|consentement|appareil|consenso|consentimiento|dispositivo|toestemming|apparaat/i,
  ],
  [/\b(?:wir|nous|questo sito|este sitio|wij|deze website|vi|utilizamos|usamos)\b.{0,40}\bcookies?\b/i, /./],
  [
    /\b(?:abo|donat(?:e|ion)|member|mitglied|spende)\b/i,
    /\b(?:support|unterstütz\p{L}*|soutenez) (?:sie |dich )?(?:nous|uns|us)\b/iu,
  ],
  [/\baffiliate\b/i, /\b(links?|commission|partners?)\b/i],
];
