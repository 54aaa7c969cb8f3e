import { drawWith, type Draw } from '../trainingText';
import { clauseKinds } from './inventedClauses';
import {
  day,
  listener,
  possessive,
  prepositional,
  quotedNoun,
  quotedPredicate,
  quotedWords,
  somebody,
  source,
  speech,
  thing,
  where,
  withAfter,
  withBefore,
} from './inventedPhrases';
import {
  accordingToWhom,
  after,
  conjunction,
  list,
  mark,
  pastOrPresentBe,
  plainName,
  reported,
  reporting,
  saidVerb,
  somebodyElse,
  subject,
  verbPart,
  wordNode,
} from './inventedReports';
import { subjectKinds } from './inventedSubjects';
import { inventedTree, node, type Node, type NodePart } from './inventedTree';
import type { TrainingTree } from './trainingTree';

const asking = (draw: Draw): Node => {
  const form = draw.from(list('did did will does can would'));
  return wordNode(form, form === 'did' ? 'VBD' : form === 'does' ? 'VBZ' : 'MD');
};

/** Each gives a sentence of news; the share of a kind is how often it stands here. */
const quotationKinds: readonly ((draw: Draw) => Node)[] = [
  // “…,” she said
  (draw) => {
    const verb = saidVerb(draw);
    return node([['ccomp', speech(draw, ',')], subject(source(draw))], verb, verbPart(verb), [
      ...day(draw),
      ...where(draw),
      ...after(draw),
    ]);
  },
  // “…?” she asked
  (draw) =>
    node(
      [['ccomp', speech(draw, draw.from(['?', '!']))], subject(somebody(draw))],
      draw.from(list('asked asked shouted said')),
      'VBD',
      day(draw),
    ),
  // “…,” said Lee, a fellow …
  (draw) => {
    const verb = saidVerb(draw);
    return node([['ccomp', speech(draw, ',')]], verb, verbPart(verb), [subject(source(draw, true)), ...after(draw)]);
  },
  // “…,” she told reporters
  (draw) =>
    node([['ccomp', speech(draw, ',')], subject(source(draw))], 'told', 'VBD', [
      ['iobj', listener(draw)],
      ...day(draw),
      ...where(draw),
    ]),
  // She said: “…”
  (draw) => {
    const verb = saidVerb(draw);
    return node([subject(source(draw))], verb, verbPart(verb), [
      ...day(draw),
      ...where(draw),
      draw.from([',', ':', ':']),
      ['ccomp', speech(draw, '.')],
    ]);
  },
  // “…,” she said, “…”
  (draw) => {
    const verb = saidVerb(draw);
    return node([['ccomp', speech(draw, ',')], subject(somebody(draw))], verb, verbPart(verb), [
      draw.from([',', '.']) === ',' ? ',' : ',',
      ['ccomp', speech(draw, '.')],
    ]);
  },
  // indirect, with quoted words inside
  (draw) => reporting(draw),
  (draw) => reporting(draw),
  (draw) => reporting(draw),
  // While Brook said …, Hale said …
  (draw) => {
    const fronted = reporting(draw, [conjunction(draw)]);
    return reporting(draw, [['advcl', fronted], ',']);
  },
  (draw) => {
    const verb = draw.from(list('said says asked asks told'));
    const what: NodePart = draw.number() < 0.7 ? ['ccomp', speech(draw, '')] : ['ccomp', reported(draw)];
    const fronted = node([conjunction(draw), subject(somebody(draw))], verb, verbPart(verb), [
      ...(verb === 'told' ? [['iobj', listener(draw)] as const] : []),
      what,
    ]);
    return draw.number() < 0.5
      ? reporting(draw, [['advcl', fronted], ','])
      : withBefore(reported(draw), [['advcl', fronted], ',']);
  },
  (draw) => {
    const fronted = reported(draw, [conjunction(draw)]);
    return reporting(draw, [['advcl', fronted], ',']);
  },
  // main clause, subordinate clause behind
  (draw) =>
    withAfter(
      reporting(draw),
      [
        draw.from([',', '']),
        ['advcl', reported(draw, [mark(draw.from(list('after because although while before as')))])],
      ].filter((part) => part !== '') as NodePart[],
    ),
  // In a statement, Lee said …; On Monday, …
  (draw) =>
    reporting(draw, [
      ['obl', prepositional(draw, draw.from(list('in after during despite at following')), thing(draw))],
      ',',
    ]),
  (draw) =>
    reporting(draw, [['obl', prepositional(draw, draw.from(list('in after during despite at for')), thing(draw))]]),
  // Asked about it, she said …; Responding to …,
  (draw) => {
    const [verb, preposition] = draw.from(
      ['Asked about', 'Responding to', 'Speaking at', 'Referring to', 'Pressed on', 'Quoted by', 'Writing in'].map(
        (words) => words.split(' ') as [string, string],
      ),
    );
    const participle = node([], verb.toLowerCase(), verb.endsWith('ing') ? 'VBG' : 'VBN', [
      ['obl', prepositional(draw, preposition, draw.number() < 0.6 ? thing(draw) : quotedNoun(draw))],
    ]);
    return reporting(draw, [['advcl', participle], ',']);
  },
  // A accused B of calling it “…”
  (draw) => {
    const [verb, preposition] = draw.from([
      ['accused', 'of'],
      ['criticised', 'for'],
      ['praised', 'for'],
      ['attacked', 'for'],
      ['defended', 'for'],
      ['mocked', 'for'],
    ] as const);
    const calling = node([mark(preposition)], draw.from(list('calling labelling branding')), 'VBG', [
      ['obj', thing(draw)],
      ['xcomp', quotedNoun(draw)],
    ]);
    return node([subject(source(draw))], verb, 'VBD', [
      ['obj', somebodyElse(draw)],
      ['advcl', calling],
    ]);
  },
  // She called it “…”; described it as “…”; dismissed as
  (draw) =>
    node([subject(source(draw))], draw.from(list('called dubbed labelled branded calls')), 'VBD', [
      ['obj', draw.number() < 0.5 ? thing(draw) : wordNode(draw.from(list('it him her them')), 'PRP')],
      ['xcomp', quotedNoun(draw)],
      ...after(draw),
    ]),
  (draw) =>
    node([subject(source(draw))], draw.from(list('described dismissed hailed denounced condemned')), 'VBD', [
      ['obj', draw.number() < 0.5 ? thing(draw) : wordNode('it', 'PRP')],
      ['obl', prepositional(draw, 'as', quotedNoun(draw))],
    ]),
  // B, described by A as “…”, said …
  (draw) => {
    const described = node([], draw.from(list('described dismissed hailed')), 'VBN', [
      ['obl:agent', prepositional(draw, 'by', somebodyElse(draw))],
      ['obl', prepositional(draw, 'as', quotedNoun(draw))],
    ]);
    return node([subject(withAfter(plainName(draw), [',', ['acl', described], ',']))], 'said', 'VBD', [
      ['ccomp', reported(draw)],
    ]);
  },
  // It was described by A as “…”
  (draw) =>
    node(
      [
        ['nsubj:pass', thing(draw)],
        ['aux:pass', pastOrPresentBe(draw)],
      ],
      draw.from(list('described called dismissed')),
      'VBN',
      [
        ['obl', prepositional(draw, 'as', quotedNoun(draw))],
        ['obl:agent', prepositional(draw, 'by', somebody(draw))],
      ],
    ),
  // The plan, Lee said, was “…”
  (draw) => {
    const inserted = node([subject(somebody(draw))], 'said', 'VBD');
    return node(
      [subject(thing(draw)), ',', ['parataxis', inserted], ',', ['cop', wordNode('was', 'VBD')], '“'],
      quotedNoun(draw).form,
      'QUOTE',
      ['”'],
    );
  },
  // …, Lee said.
  (draw) => withAfter(reported(draw), [',', ['parataxis', node([subject(source(draw))], 'said', 'VBD', day(draw))]]),
  // …, according to Lee
  (draw) => withAfter(reported(draw), [',', ['obl', accordingToWhom(source(draw, true))]]),
  (draw) => reporting(draw, [['obl', accordingToWhom(somebodyElse(draw))], ',']),
  // a claim that “…”; her claims that it would …
  (draw) => {
    const noun = node(
      [
        [
          'nmod:poss',
          draw.number() < 0.5 ? wordNode(draw.from(list('his her their')), 'PRP$') : possessive(plainName(draw)),
        ],
      ],
      draw.from(list('claim warning promise belief statement')),
      'NN',
      [['acl', reported(draw, [mark('that')])]],
    );
    return node([subject(source(draw))], draw.from(list('rejected repeated backed mocked')), 'VBD', [['obj', noun]]);
  },
  // A issued a statement, which reads: “…”
  (draw) => {
    const which = node([['nsubj', wordNode('which', 'WDT')]], draw.from(list('reads said read')), 'VBD', [
      ':',
      ['ccomp', speech(draw, '.')],
    ]);
    return node([subject(source(draw))], draw.from(list('issued posted released sent')), 'VBD', [
      [
        'obj',
        node([['det', wordNode('a', 'DT')]], draw.from(list('statement letter tweet note')), 'NN', [
          ',',
          ['acl:relcl', which],
        ]),
      ],
    ]);
  },
  // A quoted his father: “…”
  (draw) =>
    node([subject(source(draw))], draw.from(list('quoted cited invoked')), 'VBD', [
      ['obj', somebodyElse(draw)],
      ':',
      ['ccomp', speech(draw, '.')],
    ]),
  // Did Moss say “…”?
  (draw) =>
    node([['aux', asking(draw)], subject(somebody(draw))], draw.from(list('say claim admit')), 'VB', [
      ['ccomp', speech(draw, '')],
      '?',
    ]),
  // A could have said “…”; did not say
  (draw) =>
    node([subject(somebody(draw)), ['aux', wordNode('could', 'MD')], ['aux', wordNode('have', 'VB')]], 'said', 'VBN', [
      ['ccomp', speech(draw, '.')],
    ]),
  (draw) =>
    node(
      [subject(source(draw)), ['aux', wordNode('did', 'VBD')], ['advmod', wordNode('not', 'RB')]],
      draw.from(list('say explain deny call')),
      'VB',
      [['ccomp', reported(draw)]],
    ),
  (draw) =>
    node([subject(source(draw))], draw.from(list('denied admitted recalled regretted')), 'VBD', [
      ['xcomp', node([], draw.from(list('saying telling calling')), 'VBG', [['ccomp', speech(draw, '.')]])],
    ]),
  // coordination: A said … and told …
  (draw) => {
    const second = node(
      [['cc', wordNode(draw.from(list('and but')), 'CC')]],
      draw.from(list('added said told warned')),
      'VBD',
      [['ccomp', reported(draw, [mark('that')])]],
    );
    return withAfter(reporting(draw), [['conj', second]]);
  },
  (draw) =>
    node([subject(source(draw))], draw.from(list('rejected visited backed opened left')), 'VBD', [
      ['obj', thing(draw)],
      [
        'conj',
        node([['cc', wordNode('and', 'CC')]], draw.from(list('said called')), 'VBD', [['ccomp', speech(draw, '.')]]),
      ],
    ]),
  // what critics call “…”
  (draw) => {
    const what = node([['nsubj', somebodyElse(draw)]], draw.from(list('called described')), 'VBD', [
      ['xcomp', quotedNoun(draw)],
    ]);
    return node([subject(source(draw))], draw.from(list('faces defended joined')), 'VBD', [
      ['obj', node([], 'what', 'WP', [['acl:relcl', what]])],
    ]);
  },
  // …, a charge that B called “…”
  (draw) => {
    const called = node([['obj', wordNode('that', 'WDT')], subject(somebodyElse(draw))], 'called', 'VBD', [
      ['xcomp', quotedNoun(draw)],
    ]);
    return withAfter(reporting(draw), [
      ',',
      [
        'appos',
        node([['det', wordNode('a', 'DT')]], draw.from(list('charge claim move view')), 'NN', [['acl:relcl', called]]),
      ],
    ]);
  },
  // quoted words as an object of a preposition, within a phrase, with a subject
  (draw) =>
    node([subject(source(draw))], draw.from(list('spoke warned complained')), 'VBD', [
      ['obl', prepositional(draw, draw.from(list('of about')), quotedNoun(draw))],
      ...where(draw),
    ]),
  (draw) =>
    node([subject(source(draw))], draw.from(list('promised demanded saw praised')), 'VBD', [
      [
        'obj',
        node(
          [
            ['det', wordNode('a', 'DT')],
            ['amod', quotedWords(draw.from(list('clear fair historic hostile radical')))],
          ],
          draw.from(list('plan deal future response mistake')),
          'NN',
        ),
      ],
    ]),
  (draw) =>
    node([['nsubj', thing(draw)], '“'], quotedPredicate(draw), 'QUOTE', [
      '”',
      ',',
      ['parataxis', node([subject(source(draw))], 'said', 'VBD')],
    ]),
  // "so angry that", comparison of plain narration, passives, existence
  (draw) => withAfter(reported(draw), where(draw)),
  (draw) => node([['expl', wordNode('there', 'EX')]], 'was', 'VBD', [['nsubj', thing(draw)], ...where(draw)]),
  (draw) =>
    node(
      [['obl', prepositional(draw, draw.from(list('in after by during')), thing(draw))], ',', subject(source(draw))],
      draw.from(list('rejected visited left opened won lost')),
      'VBD',
      [['obj', thing(draw)], ...day(draw)],
    ),
];

const kinds = [...quotationKinds, ...clauseKinds, ...subjectKinds];

/** Invented sentences with their trees, the same on every run: news reports speech in ways that encyclopaedias do not. */
export function inventedSentences(count: number): TrainingTree[] {
  return Array.from({ length: count }, (_, index) => {
    const draw = drawWith(`syntax ${index}`);
    const kind = kinds[index % kinds.length];
    return kind ? inventedTree(kind(draw), `invented ${Math.floor(index / kinds.length) % 5}`) : null;
  }).filter((tree) => tree !== null);
}
