/**
 * What a page writes over what its readers have written: whole lines, as regular expressions in lower case. Source: own
 * compilation of the words that news pages have for it, by language. Licence: MIT, as the project.
 */
export const commentHeadings: readonly string[] = [
  "(all |latest |newest |reader |readers[’'] |user |your )?comments?( (from|of) (our )?readers)?",
  'join (in|the (conversation|discussion))',
  '(alle |leser)?kommentare',
  '(tous les |les )?commentaires',
  '(todos los )?comentarios|comentários',
  'commenti|kommentarer|kommentit|reacties',
  'komentari|komentarze|komentáře|комментарии|комментариев|коментарі|yorumlar',
];

/** These stand over a chapter of an article as well: over readers' words they give their number, or each of those its date. */
export const replyHeadings: readonly string[] = [
  "(all |reader |readers[’'] |your )?(answers|conversation|discussion|feedback|reactions|replies|responses?|thoughts)",
  'have your say|what (our |the )?readers (say|think)|from (our|the) readers',
  'antworten|diskussion|meinungen|reaktionen',
  'discussion|réactions|réponses',
  'opiniones|respuestas|respostas|risposte',
  'svar|vastaukset',
  'odpovědi|odpowiedzi|ответы|відповіді',
];

/** What asks for an answer to one of them. */
export const replyWords: readonly string[] = [
  '(reply|respond)( to .{2,40})?',
  'antworten|répondre|responder|rispondi|reageren|svara?|vastaa',
  'odpowiedz|odpovědět|ответить|відповісти',
];
