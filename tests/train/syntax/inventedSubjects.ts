import type { Draw } from '../trainingText';
import {
  adjective,
  day,
  listener,
  possessive,
  prepositional,
  quotedNoun,
  somebody,
  source,
  thing,
  where,
  withAfter,
  withBefore,
} from './inventedPhrases';
import { list, mark, plainName, reported, somebodyElse, subject, verbPart, wordNode } from './inventedReports';
import { node, type Node, type NodePart } from './inventedTree';

const be = (isPlural: boolean, draw: Draw): Node =>
  draw.number() < 0.5
    ? wordNode(isPlural ? 'were' : 'was', 'VBD')
    : wordNode(isPlural ? 'are' : 'is', isPlural ? 'VBP' : 'VBZ');

const plural = (draw: Draw): Node =>
  node(
    adjective(draw),
    draw.from(list('residents farmers plans schools families drivers laws letters houses streets nurses rules')),
    'NNS',
  );

/** the policy of her office in the north, the houses of some of the farmers */
function farSubject(draw: Draw): { readonly who: Node; readonly isPlural: boolean } {
  const isPlural = draw.number() < 0.5;
  const inner: NodePart = [
    'nmod',
    prepositional(
      draw,
      draw.from(list('of in for on')),
      draw.number() < 0.5
        ? node(
            [['nmod:poss', wordNode(draw.from(list('my his her their our')), 'PRP$')]],
            draw.from(list('office party town team company')),
            'NN',
          )
        : withAfter(plural(draw), draw.number() < 0.4 ? [['nmod', prepositional(draw, 'in', thing(draw))]] : []),
    ),
  ];
  return {
    isPlural,
    who: isPlural
      ? withAfter(plural(draw), [inner])
      : node(
          [['det', wordNode('the', 'DT')], ...adjective(draw)],
          draw.from(list('policy history owner price number head')),
          'NN',
          [inner],
        ),
  };
}

const passive = (draw: Draw, who: Node, isPlural: boolean, before: readonly NodePart[] = []): Node =>
  node(
    [...before, ['nsubj:pass', who], ['aux:pass', be(isPlural, draw)]],
    draw.from(list('rejected guided searched opened shaped sold praised chosen paid closed')),
    'VBN',
    draw.number() < 0.5
      ? [['obl:agent', prepositional(draw, 'by', somebodyElse(draw))]]
      : [...where(draw), ...day(draw)],
  );

const asking: readonly NodePart[] = [['mark', wordNode('to', 'TO')]];

/** Each gives a sentence whose subject has another noun nearer to the verb, or a verb that looks like a noun. */
export const subjectKinds: readonly ((draw: Draw) => Node)[] = [
  // The policy of her office was shaped by …
  (draw) => {
    const { who, isPlural } = farSubject(draw);
    return passive(draw, who, isPlural);
  },
  (draw) => {
    const { who, isPlural } = farSubject(draw);
    return node([subject(who)], isPlural ? 'show' : 'shows', isPlural ? 'VBP' : 'VBZ', [['obj', thing(draw)]]);
  },
  // The plan failed, and a number of schools have been closed by …
  (draw) => {
    const many = node([['det', wordNode('a', 'DT')]], draw.from(list('number series group pair')), 'NN', [
      ['nmod', prepositional(draw, 'of', plural(draw))],
    ]);
    const closed = node(
      [
        ['cc', wordNode('and', 'CC')],
        ['nsubj:pass', many],
        ['aux', wordNode('have', 'VBP')],
        ['aux:pass', wordNode('been', 'VBN')],
      ],
      draw.from(list('closed suggested built planned rejected')),
      'VBN',
      draw.number() < 0.6 ? [['obl:agent', prepositional(draw, 'by', somebodyElse(draw))]] : where(draw),
    );
    return node([subject(thing(draw))], draw.from(list('failed grew ended began')), 'VBD', [
      ...day(draw),
      ',',
      ['conj', closed],
    ]);
  },
  // Staff at the school say that …; police in the north believe …
  (draw) =>
    node(
      [
        subject(
          node(
            draw.number() < 0.4 ? [['compound', plainName(draw)]] : [],
            draw.from(list('staff police crew management')),
            'NN',
            draw.number() < 0.7 ? [['nmod', prepositional(draw, draw.from(list('at in of on')), thing(draw))]] : [],
          ),
        ),
      ],
      draw.from(list('say claim report believe fear deny warn hope suspect')),
      'VBP',
      [['ccomp', reported(draw, draw.number() < 0.6 ? [mark('that')] : [])]],
    ),
  // Drivers, said Lee, were asked to wait
  (draw) =>
    node(
      [
        ['nsubj:pass', plural(draw)],
        ',',
        [
          'parataxis',
          node([], draw.from(list('said said says explained added')), 'VBD', [
            subject(draw.number() < 0.7 ? plainName(draw) : somebodyElse(draw)),
          ]),
        ],
        ',',
        ['aux:pass', be(true, draw)],
      ],
      draw.from(list('asked told expected forced allowed')),
      'VBN',
      [['xcomp', node(asking, draw.from(list('wait pay leave share close')), 'VB', [['obj', thing(draw)]])]],
    ),
  // The people Lee praised left the room
  (draw) => {
    const praised = node(
      [subject(somebody(draw))],
      draw.from(list('praised met saw quoted knew asked')),
      'VBD',
      day(draw),
    );
    return node(
      [subject(withAfter(plural(draw), [['acl:relcl', praised]]))],
      draw.from(list('left took used sold opened')),
      'VBD',
      [['obj', thing(draw)]],
    );
  },
  // a woman who Park never met sent the letter and left
  (draw) => {
    const met = node(
      [
        ['obj', wordNode('who', 'WP')],
        subject(somebody(draw)),
        ['advmod', wordNode(draw.from(list('never once later')), 'RB')],
      ],
      draw.from(list('met saw praised')),
      'VBD',
    );
    return node(
      [
        subject(
          node(
            [['det', wordNode(draw.from(list('a this the')), 'DT')]],
            draw.from(list('woman man neighbour friend')),
            'NN',
            [['acl:relcl', met]],
          ),
        ),
      ],
      draw.from(list('sent took wrote')),
      'VBD',
      [
        ['obj', thing(draw)],
        [
          'conj',
          node([['cc', wordNode('and', 'CC')]], draw.from(list('told gave showed')), 'VBD', [
            ['iobj', listener(draw)],
            ['ccomp', reported(draw)],
          ]),
        ],
      ],
    );
  },
  // Lee could very easily claim that …; can now proudly call them …
  (draw) =>
    node(
      [
        subject(source(draw)),
        ['aux', wordNode(draw.from(list('could can will would may')), 'MD')],
        [
          'advmod',
          node(
            draw.number() < 0.4 ? [['advmod', wordNode(draw.from(list('very quite so')), 'RB')]] : [],
            draw.from(list('now easily rightly gladly quickly')),
            'RB',
            draw.number() < 0.3
              ? [['conj', node([['cc', wordNode('and', 'CC')]], draw.from(list('openly gladly calmly')), 'RB')]]
              : [],
          ),
        ],
      ],
      draw.from(list('claim say argue deny admit')),
      'VB',
      [['ccomp', reported(draw, [mark('that')])]],
    ),
  // Lee backs that plan and calls it a mistake
  (draw) =>
    node(
      [subject(plainName(draw))],
      draw.from(list('backs rejects welcomes repeats disputes supports opposes questions defends')),
      'VBZ',
      [
        [
          'obj',
          node(
            [['det', wordNode(draw.from(list('that the this')), 'DT')]],
            draw.from(list('plan view law rule claim')),
            'NN',
          ),
        ],
        [
          'conj',
          draw.number() < 0.5
            ? node([['cc', wordNode('and', 'CC')]], draw.from(list('calls finds')), 'VBZ', [
                ['obj', wordNode('it', 'PRP')],
                ['xcomp', quotedNoun(draw)],
              ])
            : node([['cc', wordNode('and', 'CC')]], draw.from(list('quotes wants blames seeks demands')), 'VBZ', [
                ['obj', thing(draw)],
              ]),
        ],
      ],
    ),
  // Lee called Park, and she left the room and said …
  (draw) =>
    node([subject(somebody(draw))], draw.from(list('called asked met joined')), 'VBD', [
      ['obj', somebodyElse(draw)],
      ',',
      [
        'conj',
        node(
          [['cc', wordNode('and', 'CC')], subject(somebody(draw))],
          draw.from(list('left gave read closed')),
          'VBD',
          [
            ['obj', thing(draw)],
            [
              'conj',
              node([['cc', wordNode('and', 'CC')]], draw.from(list('said noted admitted added')), 'VBD', [
                ['ccomp', reported(draw, [mark('that')])],
              ]),
            ],
          ],
        ),
      ],
    ]),
  // The town was sold, and Elm Street was named Park Road
  (draw) => {
    const named = node(
      [
        ['cc', wordNode(draw.from(list('and but')), 'CC')],
        ['nsubj:pass', draw.number() < 0.5 ? plainName(draw) : thing(draw)],
        ['aux:pass', wordNode('was', 'VBD')],
      ],
      draw.from(list('named called')),
      'VBN',
      [['xcomp', plainName(draw)]],
    );
    return withAfter(passive(draw, thing(draw), false), [',', ['conj', named]]);
  },
  // New families, farmers and nurses, came to the town
  (draw) =>
    node(
      [
        subject(
          withAfter(plural(draw), [
            ',',
            ['appos', withAfter(plural(draw), [['conj', withBefore(plural(draw), [['cc', wordNode('and', 'CC')]])]])],
            ',',
          ]),
        ),
      ],
      draw.from(list('came moved returned went')),
      'VBD',
      [['obl', prepositional(draw, 'to', thing(draw))]],
    ),
  // Lee read the letter which Park wrote; a law that Lee believes harms the town
  (draw) => {
    const harms = node([], draw.from(list('harms harmed helped changed broke')), 'VBD', [['obj', thing(draw)]]);
    const which: NodePart = ['obj', wordNode(draw.from(['which', 'that']), 'WDT')];
    const relative =
      draw.number() < 0.5
        ? node([which, subject(source(draw))], draw.from(list('wrote proposed described announced')), 'VBD', day(draw))
        : node([which, subject(somebody(draw))], draw.from(list('believed said thought')), 'VBD', [['ccomp', harms]]);
    return node([subject(somebody(draw))], draw.from(list('read backed discussed opened')), 'VBD', [
      ['obj', withAfter(thing(draw), [['acl:relcl', relative]])],
    ]);
  },
  // If the plans were wrong, they were made …; while Lee is holding a vote, there are letters …
  (draw) => {
    const wrong = node(
      [mark(draw.from(list('if because although'))), subject(plural(draw)), ['cop', be(true, draw)]],
      draw.from(list('wrong old small late')),
      'JJ',
    );
    return draw.number() < 0.5
      ? passive(draw, wordNode('they', 'PRP'), true, [['advcl', wrong], ','])
      : node([['advcl', wrong], ',', ['expl', wordNode('there', 'EX')]], draw.from(list('are were')), 'VBP', [
          subject(plural(draw)),
          ...where(draw),
        ]);
  },
  // For farmers, it prevents a strike
  (draw) =>
    node(
      [['obl', prepositional(draw, 'for', plural(draw))], ',', subject(wordNode('it', 'PRP'))],
      draw.from(list('prevents means brings changes shows')),
      'VBZ',
      [['obj', thing(draw)]],
    ),
  // It was announced by the mayor
  (draw) =>
    node(
      [
        ['nsubj:pass', wordNode(draw.from(list('it it he they')), 'PRP')],
        ['aux:pass', wordNode('was', 'VBD')],
      ],
      draw.from(list('announced rejected praised reported said found')),
      'VBN',
      [
        draw.number() < 0.7
          ? ['obl:agent', prepositional(draw, 'by', somebodyElse(draw))]
          : ['obl', prepositional(draw, 'in', thing(draw))],
        ...day(draw),
      ],
    ),
  // Lee claimed the prize when it was offered
  (draw) =>
    node([subject(source(draw))], draw.from(list('claimed rejected announced praised demanded described')), 'VBD', [
      ['obj', thing(draw)],
      [
        'advcl',
        node(
          [
            draw.number() < 0.5
              ? ['advmod', wordNode('when', 'WRB')]
              : mark(draw.from(list('after because before as'))),
            ['nsubj:pass', wordNode('it', 'PRP')],
            ['aux:pass', wordNode('was', 'VBD')],
          ],
          draw.from(list('offered built found opened sold')),
          'VBN',
        ),
      ],
    ]),
  // Lee called herself a friend; calls the plan unfair
  (draw) =>
    node([subject(source(draw))], draw.from(list('called called considered declared')), 'VBD', [
      ['obj', draw.number() < 0.5 ? wordNode(draw.from(list('herself himself themselves')), 'PRP') : thing(draw)],
      [
        'xcomp',
        draw.number() < 0.6
          ? node(
              [['det', wordNode(draw.from(['a', 'the']), 'DT')], ...adjective(draw)],
              draw.from(list('friend mistake fighter winner neighbour problem scandal')),
              'NN',
            )
          : wordNode(draw.from(list('unfair wrong guilty dangerous')), 'JJ'),
      ],
    ]),
  // Asked why the dam leaked, Lee left the room
  (draw) => {
    const asked = node([], draw.from(list('asked asked told')), 'VBN', [
      [
        'ccomp',
        reported(draw, [
          draw.number() < 0.5
            ? ['advmod', wordNode(draw.from(list('why how when')), 'WRB')]
            : mark(draw.from(list('whether if that'))),
        ]),
      ],
    ]);
    return node(
      [['advcl', asked], ',', subject(somebody(draw))],
      draw.from(list('left closed denied opened rejected refused')),
      'VBD',
      [['obj', thing(draw)]],
    );
  },
  // It comes a week after Lee, the club’s owner, told fans …
  (draw) => {
    const comes = draw.from(list('comes came begins began'));
    const owner = node(
      [
        [
          'nmod:poss',
          possessive(node([['det', wordNode('the', 'DT')]], draw.from(list('club city team school')), 'NN')),
        ],
      ],
      draw.from(list('owner head chairman lawyer')),
      'NN',
    );
    const who = draw.number() < 0.6 ? withAfter(plainName(draw), [',', ['appos', owner], ',']) : source(draw);
    const time = draw.from(list('week day month year'));
    const long =
      draw.number() < 0.5
        ? node([['det', wordNode('a', 'DT')]], time, 'NN')
        : node([['nummod', wordNode(draw.from(list('two three')), 'CD')]], `${time}s`, 'NNS');
    const told = node(
      [['obl', long], mark(draw.from(['after', 'before'])), subject(who)],
      draw.from(list('told told warned')),
      'VBD',
      [
        ['iobj', listener(draw)],
        ['ccomp', reported(draw)],
      ],
    );
    return node([subject(draw.number() < 0.5 ? wordNode('it', 'PRP') : thing(draw))], comes, verbPart(comes), [
      ['advcl', told],
    ]);
  },
];
