import type { Draw } from '../trainingText';
import {
  day,
  listener,
  prepositional,
  quotedNoun,
  somebody,
  source,
  speech,
  thing,
  where,
  withAfter,
} from './inventedPhrases';
import {
  list,
  mark,
  pastOrPresentBe,
  plainName,
  reported,
  saidVerb,
  somebodyElse,
  subject,
  verbPart,
  wordNode,
} from './inventedReports';
import { node, type Node, type NodePart } from './inventedTree';

const adverbs = list('also repeatedly later earlier then now publicly once still again often never previously proudly');
const adverb = (draw: Draw): NodePart => ['advmod', wordNode(draw.from(adverbs), 'RB')];

/** Several people, for a verb in the plural of the present. */
const several = (draw: Draw): Node =>
  draw.number() < 0.4
    ? wordNode(draw.from(list('we they I you')), 'PRP')
    : node(
        draw.number() < 0.4
          ? [['det', wordNode('the', 'DT')]]
          : [['amod', wordNode(draw.from(list('some many local')), 'JJ')]],
        draw.from(list('critics officials residents experts lawyers farmers workers parents ministers')),
        'NNS',
        draw.number() < 0.25 ? [['nmod', prepositional(draw, draw.from(list('in of for')), thing(draw))]] : [],
      );

const askedWords = list('how why when where');

/** how the rain falls, why Lee left */
const question = (draw: Draw): Node => {
  const word: NodePart = ['advmod', wordNode(draw.from(askedWords), 'WRB')];
  const verb = draw.from(list('falls ends works fails'));
  const doer: NodePart = subject(
    node([['det', wordNode('the', 'DT')]], draw.from(list('rain storm plan law talk vote')), 'NN'),
  );
  return draw.number() < 0.5 ? node([word, doer], verb, 'VBZ') : reported(draw, [word]);
};

/** “, Lee said” behind a sentence, or nothing. */
const orSaid = (draw: Draw, sentence: Node): Node =>
  draw.number() < 0.5
    ? sentence
    : withAfter(sentence, [',', ['parataxis', node([subject(somebody(draw))], 'said', 'VBD', day(draw))]]);

/** Each gives a sentence that shows one way in which clauses are joined; the share of a kind is how often it stands here. */
export const clauseKinds: readonly ((draw: Draw) => Node)[] = [
  // They say …; critics claim “…”
  (draw) =>
    node(
      [subject(several(draw))],
      draw.from(list('say claim argue insist warn believe demand think fear hope')),
      'VBP',
      [['ccomp', draw.number() < 0.7 ? reported(draw, draw.number() < 0.4 ? [mark('that')] : []) : speech(draw, '.')]],
    ),
  (draw) =>
    node([subject(several(draw))], draw.from(list('call describe')), 'VBP', [
      ['obj', draw.number() < 0.5 ? thing(draw) : wordNode('it', 'PRP')],
      ['xcomp', quotedNoun(draw)],
    ]),
  // We support the plan and demand a vote
  (draw) =>
    node([subject(several(draw))], draw.from(list('support oppose reject praise')), 'VBP', [
      ['obj', thing(draw)],
      [
        'conj',
        node([['cc', wordNode('and', 'CC')]], draw.from(list('demand pledge urge want')), 'VBP', [
          ['obj', thing(draw)],
        ]),
      ],
    ]),
  // Lee has repeatedly said …; Park also said …
  (draw) => {
    const isPerfect = draw.number() < 0.5;
    return node(
      [
        subject(source(draw)),
        ...(isPerfect ? [['aux', draw.number() < 0.5 ? wordNode('had', 'VBD') : wordNode('has', 'VBZ')] as const] : []),
        adverb(draw),
        ...(draw.number() < 0.15 ? [['advmod', wordNode(draw.from(list('very more quite')), 'RB')] as const] : []),
      ],
      draw.from(list('said argued warned proposed promised claimed told')),
      isPerfect ? 'VBN' : 'VBD',
      [draw.number() < 0.6 ? ['ccomp', reported(draw, [mark('that')])] : ['obj', thing(draw)]],
    );
  },
  // Lee accused Park of calling it “…”
  (draw) =>
    node([subject(source(draw))], draw.from(list('accused suspected')), 'VBD', [
      ['obj', somebodyElse(draw)],
      [
        'advcl',
        node([mark('of')], draw.from(list('calling labelling branding')), 'VBG', [
          ['obj', wordNode(draw.from(list('it him her them')), 'PRP')],
          ['xcomp', quotedNoun(draw)],
        ]),
      ],
    ]),
  // Lee told her a story
  (draw) =>
    node([subject(source(draw))], draw.from(list('told gave showed sent offered taught')), 'VBD', [
      ['iobj', draw.number() < 0.5 ? wordNode(draw.from(list('her her him them us me')), 'PRP') : listener(draw)],
      [
        'obj',
        node(
          [['det', wordNode(draw.from(list('a a the another')), 'DT')]],
          draw.from(list('story letter book plan tale chance report')),
          'NN',
        ),
      ],
      ...day(draw),
    ]),
  // Lee was among those who called it “…”
  (draw) => {
    const who = node([['nsubj', wordNode('who', 'WP')]], draw.from(list('called opposed said rejected backed')), 'VBD');
    const clause =
      who.form === 'called'
        ? withAfter(who, [
            ['obj', thing(draw)],
            ['xcomp', quotedNoun(draw)],
          ])
        : withAfter(who, [who.form === 'said' ? ['ccomp', reported(draw)] : ['obj', thing(draw)]]);
    return node(
      [subject(source(draw)), ['cop', pastOrPresentBe(draw)], ['case', wordNode('among', 'IN')]],
      'those',
      'DT',
      [['acl:relcl', clause]],
    );
  },
  // Lee, who said …, left
  (draw) => {
    const who = node([['nsubj', wordNode('who', 'WP')]], 'said', 'VBD', [['ccomp', reported(draw)]]);
    return node(
      [subject(withAfter(plainName(draw), [',', ['acl:relcl', who], ',']))],
      draw.from(list('rejected opposed left visited won')),
      'VBD',
      [['obj', thing(draw)]],
    );
  },
  // How the rain falls will decide what happens; building it would ruin them
  (draw) => {
    const doing = node([], draw.from(list('building closing selling saving')), 'VBG', [['obj', thing(draw)]]);
    return orSaid(
      draw,
      node(
        [
          ['csubj', draw.number() < 0.6 ? question(draw) : doing],
          ['aux', wordNode(draw.from(list('will would may could')), 'MD')],
        ],
        draw.from(list('decide change show ruin settle')),
        'VB',
        [
          draw.number() < 0.5
            ? ['ccomp', node([['nsubj', wordNode('what', 'WP')]], draw.from(list('happens follows comes')), 'VBZ')]
            : ['obj', thing(draw)],
        ],
      ),
    );
  },
  // Lee explained how …; asked whether …
  (draw) => {
    const isAsked = draw.number() < 0.4;
    return node(
      [subject(source(draw))],
      draw.from(isAsked ? ['asked', 'wondered'] : list('explained described knew asked')),
      'VBD',
      [['ccomp', isAsked ? reported(draw, [mark(draw.from(['whether', 'if']))]) : question(draw)]],
    );
  },
  // Lee said she believed that …
  (draw) => {
    const verb = saidVerb(draw);
    const believed = node([subject(somebody(draw))], draw.from(list('believed thought hoped knew felt')), 'VBD', [
      ['ccomp', reported(draw, draw.number() < 0.5 ? [mark('that')] : [])],
    ]);
    return node([subject(source(draw))], verb, verbPart(verb), [['ccomp', believed]]);
  },
  // a plan that Lee said would fail
  (draw) => {
    const failing = node(
      [['aux', wordNode(draw.from(list('would will could')), 'MD')]],
      draw.from(list('fail end collapse continue')),
      'VB',
    );
    const said = node(
      [['obj', wordNode('that', 'WDT')], subject(somebody(draw))],
      draw.from(list('said believed thought claimed')),
      'VBD',
      [['ccomp', failing]],
    );
    return node([subject(source(draw))], draw.from(list('opposed backed praised')), 'VBD', [
      ['obj', withAfter(thing(draw), [['acl:relcl', said]])],
    ]);
  },
  // It was announced that …
  (draw) =>
    node(
      [
        ['expl', wordNode('it', 'PRP')],
        ...(draw.number() < 0.3 ? [['aux', wordNode(draw.from(list('should will must')), 'MD')] as const] : []),
        ['aux:pass', wordNode('was', 'VBD')],
      ],
      draw.from(list('announced reported said claimed noted')),
      'VBN',
      [...day(draw), ['csubj', reported(draw, [mark('that')])]],
    ),
  // Lee visited the plant, rejected the plan and demanded …
  (draw) =>
    node([subject(source(draw))], draw.from(list('visited joined left toured')), 'VBD', [
      ['obj', thing(draw)],
      ',',
      ['conj', node([], draw.from(list('rejected praised opposed approved')), 'VBD', [['obj', thing(draw)]])],
      ...(draw.number() < 0.4 ? [','] : []),
      [
        'conj',
        node([['cc', wordNode('and', 'CC')]], draw.from(list('said demanded claimed announced')), 'VBD', [
          ['ccomp', reported(draw, draw.number() < 0.5 ? [mark('that')] : [])],
        ]),
      ],
    ]),
  // This happened because Lee called the council, said … and demanded …
  (draw) =>
    node([subject(thing(draw))], draw.from(list('failed ended closed began')), 'VBD', [
      [
        'advcl',
        node(
          [mark(draw.from(list('because after when'))), subject(somebodyElse(draw))],
          draw.from(list('called joined left')),
          'VBD',
          [
            ['obj', thing(draw)],
            [
              'conj',
              node([['cc', wordNode('and', 'CC')]], draw.from(list('said claimed complained')), 'VBD', [
                ['ccomp', reported(draw, [mark('that')])],
              ]),
            ],
          ],
        ),
      ],
    ]),
  // Residents living near the dam said …; Lee, speaking in the city, said …
  (draw) => {
    const doing = node([], draw.from(list('living working standing speaking waiting')), 'VBG', [
      ['obl', prepositional(draw, draw.from(list('in near at outside')), thing(draw))],
    ]);
    const who =
      draw.number() < 0.5
        ? node([], draw.from(list('residents workers students people parents')), 'NNS', [['acl', doing]])
        : withAfter(plainName(draw), [',', ['acl', doing], ',']);
    return node([subject(who)], draw.from(list('said reported expressed described told')), 'VBD', [
      draw.number() < 0.5 ? ['ccomp', reported(draw)] : ['obj', thing(draw)],
      ...where(draw),
    ]);
  },
  // Ten workers, fearing a strike, were rejected; swimming will be banned
  (draw) => {
    const doing = node([], draw.from(list('sharing fearing seeking awaiting')), 'VBG', [['obj', thing(draw)]]);
    const isGerund = draw.number() < 0.4;
    const who = isGerund
      ? wordNode(draw.from(list('parking swimming fishing hunting building')), 'NN')
      : withAfter(
          node(
            [['nummod', wordNode(draw.from(list('two three ten twelve')), 'CD')]],
            draw.from(list('countries workers players villages')),
            'NNS',
          ),
          [',', ['acl', doing], ','],
        );
    return node(
      [
        ['nsubj:pass', who],
        ...(isGerund ? [['aux', wordNode('will', 'MD')] as const] : []),
        ['aux:pass', isGerund ? wordNode('be', 'VB') : wordNode('were', 'VBD')],
      ],
      draw.from(list('denied admitted rejected banned criticised')),
      'VBN',
      where(draw),
    );
  },
  // The plan, said Lee, would fail
  (draw) => {
    const inserted = node([], 'said', 'VBD', [subject(draw.number() < 0.7 ? plainName(draw) : somebodyElse(draw))]);
    return node(
      [
        subject(thing(draw)),
        ',',
        ['parataxis', inserted],
        ',',
        ['aux', wordNode(draw.from(list('would will should must')), 'MD')],
      ],
      draw.from(list('fail help close end')),
      'VB',
      [...where(draw), ...day(draw)],
    );
  },
  // …, as Lee, the mayor, said
  (draw) => {
    const verb = saidVerb(draw);
    return withAfter(reported(draw), [
      ',',
      [
        'advcl',
        node(
          [mark('as'), subject(source(draw))],
          verb,
          verbPart(verb),
          draw.number() < 0.3 ? [['obl', prepositional(draw, 'to', listener(draw))]] : [],
        ),
      ],
    ]);
  },
  // “…,” said Lee
  (draw) =>
    node([['ccomp', speech(draw, ',')]], draw.from(list('said says said added')), 'VBD', [
      subject(source(draw, true)),
      ...day(draw),
    ]),
  // If Lee says “…”, Park will leave
  (draw) => {
    const verb = draw.from(list('says says asks said'));
    const fronted = node(
      [
        draw.number() < 0.4 ? ['advmod', wordNode('when', 'WRB')] : mark(draw.from(list('if if because after'))),
        subject(somebody(draw)),
      ],
      verb,
      verbPart(verb),
      [['ccomp', speech(draw, '')]],
    );
    return node(
      [['advcl', fronted], ',', subject(somebody(draw)), ['aux', wordNode(draw.from(list('will would can')), 'MD')]],
      draw.from(list('leave go stay listen win')),
      'VB',
      day(draw),
    );
  },
  // Lee came up to Park, introduced herself and said “…”
  (draw) =>
    node([subject(somebody(draw))], draw.from(list('came went walked')), 'VBD', [
      ['obl', prepositional(draw, 'to', somebodyElse(draw))],
      ...(draw.number() < 0.5 ? [','] : []),
      [
        'conj',
        node(
          draw.number() < 0.5 ? [] : [['cc', wordNode('and', 'CC')]],
          draw.from(list('introduced excused asked thanked')),
          'VBD',
          [['obj', wordNode(draw.from(list('himself herself themselves him them')), 'PRP')]],
        ),
      ],
      [
        'conj',
        node([['cc', wordNode('and', 'CC')]], draw.from(list('said said asked shouted')), 'VBD', [
          ...(draw.number() < 0.5 ? [','] : []),
          ['ccomp', speech(draw, '.')],
        ]),
      ],
    ]),
  // They waited until Park left
  (draw) =>
    orSaid(
      draw,
      node([subject(somebody(draw))], draw.from(list('waited stayed slept talked left')), 'VBD', [
        [
          'advcl',
          node(
            [mark(draw.from(list('until before after while because'))), subject(somebody(draw))],
            draw.from(list('left came spoke arrived called')),
            'VBD',
            day(draw),
          ),
        ],
      ]),
    ),
  // Lee called on the council to change the law; urged Park to go
  (draw) => {
    const change: NodePart = [
      'xcomp',
      node([['mark', wordNode('to', 'TO')]], draw.from(list('change close read support leave')), 'VB', [
        ['obj', thing(draw)],
      ]),
    ];
    return draw.number() < 0.5
      ? node([subject(source(draw))], 'called', 'VBD', [['obl', prepositional(draw, 'on', somebodyElse(draw))], change])
      : node([subject(source(draw))], draw.from(list('urged asked told ordered')), 'VBD', [
          ['obj', listener(draw)],
          change,
        ]);
  },
  // Lee said the dam was old, vowed to mend it and left
  (draw) => {
    const mend = node([['mark', wordNode('to', 'TO')]], draw.from(list('mend change close read')), 'VB', [
      ['obj', draw.number() < 0.5 ? wordNode('it', 'PRP') : thing(draw)],
    ]);
    return node([subject(source(draw))], 'said', 'VBD', [
      ['ccomp', reported(draw)],
      ',',
      ['conj', node([], draw.from(list('vowed promised refused wanted')), 'VBD', [['xcomp', mend]])],
      [
        'conj',
        node(
          [['cc', wordNode('and', 'CC')]],
          draw.from(list('left left opened blamed')),
          'VBD',
          draw.number() < 0.5 ? [['obj', thing(draw)]] : day(draw),
        ),
      ],
    ]);
  },
  // The dam is old, Lee said, and Park left the room
  (draw) =>
    withAfter(reported(draw), [
      ',',
      ['parataxis', node([subject(plainName(draw))], 'said', 'VBD')],
      ',',
      ['conj', reported(draw, [['cc', wordNode(draw.from(['and', 'but']), 'CC')]])],
    ]),
];
