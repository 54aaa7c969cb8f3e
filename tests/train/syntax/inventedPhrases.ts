import type { Draw } from '../trainingText';
import { inventPerson } from '../inventedNames';
import { node, type Node, type NodePart } from './inventedTree';

const list = (words: string): string[] => words.split(' ');

const roles = list(
  'mayor minister spokesman spokeswoman director lawyer professor doctor nurse teacher farmer resident judge officer senator coach analyst researcher fellow driver singer author widow neighbour president chairman secretary prosecutor witness critic engineer owner student reporter union ministry company council court police-chief',
).map((role) => role.replace('-', ' '));
const plurals = list(
  'officials residents police lawyers critics reporters ministers researchers experts doctors workers parents neighbours activists lawmakers prosecutors farmers witnesses',
);
const things = list(
  'plan dam tunnel bill report bridge budget deal vote law strike decision delay proposal project election attack storm merger lawsuit policy measure allegation statement ruling ferry school market tax figure road airport speech',
);
const bodies = [
  'Harrow Bank',
  'Northgate Rail',
  'the Labour Office',
  'the United Front',
  'Port Authority',
  'the Senate',
  'Congress',
  'Elm Books',
  'the White House',
  'Kestrel Energy',
  'the Health Ministry',
  'the Supreme Court',
];
const places = [
  'Marlow',
  'Port Elsing',
  'Ardmore',
  'the capital',
  'the north',
  'the city',
  'parliament',
  'London',
  'Geneva',
  'court',
  'the square',
];
const adjectives = list(
  'new old former senior local public bitter long-awaited controversial small large independent angry foreign national',
);
const titles = list('Mr. Ms. Mrs. Dr. Mayor Senator President Judge Sir Professor Minister Sgt. Gov. Rep.');
const days = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const firstWords: readonly (readonly [string, string])[] = [
  ['he', 'PRP'],
  ['she', 'PRP'],
  ['they', 'PRP'],
  ['she', 'PRP'],
  ['he', 'PRP'],
  ['it', 'PRP'],
  ['we', 'PRP'],
  ['I', 'PRP'],
];

/** Words of a row as one noun phrase, the first its head: Ann Lee. */
function nameNode(name: string, before: readonly NodePart[] = [], after: readonly NodePart[] = []): Node {
  const [first = '', ...rest] = name.split(' ');
  return node(before, first, 'NNP', [...rest.map((word): NodePart => ['flat', node([], word, 'NNP')]), ...after]);
}

const name = (draw: Draw): string => {
  const { full, surname } = inventPerson(draw);
  return draw.number() < 0.5 ? surname : full;
};

export const adjective = (draw: Draw): NodePart[] =>
  draw.number() < 0.3 ? [['amod', node([], draw.from(adjectives), 'JJ')]] : [];

export const prepositional = (draw: Draw, preposition: string, noun: Node): Node =>
  node(
    [['case', node([], preposition, preposition === 'to' ? 'IN' : 'IN')], ...noun.left],
    noun.form,
    noun.part,
    noun.right,
  );

/** the plan, a new law, his report, Lee's decision */
export function thing(draw: Draw): Node {
  const kind = draw.number();
  const word = draw.from(things);
  const after: NodePart[] =
    draw.number() < 0.2
      ? [['nmod', prepositional(draw, draw.from(list('of for in on against')), plainThing(draw))]]
      : [];
  if (kind < 0.15)
    return node(
      [['nmod:poss', node([], draw.from(list('his her their its our')), 'PRP$')], ...adjective(draw)],
      word,
      'NN',
      after,
    );
  if (kind < 0.25) return node([['nmod:poss', possessive(nameNode(name(draw)))]], word, 'NN', after);
  if (kind < 0.35) return node(adjective(draw), `${word}s`.replace(/ys$/, 'ies'), 'NNS', after);
  if (kind < 0.45)
    return node(
      [
        ['det', node([], 'the', 'DT')],
        ['compound', node([], draw.from(things), 'NN')],
      ],
      word,
      'NN',
      after,
    );
  return node(
    [['det', node([], draw.from(list('the the the a this that')), 'DT')], ...adjective(draw)],
    word,
    'NN',
    after,
  );
}

const plainThing = (draw: Draw): Node => node([['det', node([], 'the', 'DT')]], draw.from(things), 'NN');

export const possessive = (owner: Node): Node =>
  node(owner.left, owner.form, owner.part, [...owner.right, ['case', node([], '’s', 'POS')]]);

const roleNode = (draw: Draw, determiner: string): Node =>
  node([['det', node([], determiner, 'DT')], ...adjective(draw)], draw.from(roles), 'NN');

/** Somebody in few words: Lee, Ann Lee, Mayor Lee, she, the minister, officials, Harrow Bank. */
export function somebody(draw: Draw): Node {
  const kind = draw.number();
  if (kind < 0.25) return nameNode(name(draw));
  if (kind < 0.37) return titled(draw);
  if (kind < 0.57) {
    const [word, part] = draw.from(firstWords);
    return node([], word, part);
  }
  if (kind < 0.72) return roleNode(draw, draw.from(list('the the a one another')));
  if (kind < 0.8) return node(adjective(draw), draw.from(plurals), 'NNS');
  if (kind < 0.88) return body(draw);
  if (kind < 0.94)
    return node(
      [['nmod:poss', possessive(draw.number() < 0.5 ? nameNode(name(draw)) : roleNode(draw, 'the'))]],
      draw.from(roles),
      'NN',
    );
  return relation(draw);
}

/** his wife, their lawyer */
const relation = (draw: Draw): Node =>
  node(
    [['nmod:poss', node([], draw.from(list('his her their')), 'PRP$')]],
    draw.from(list('mother father brother wife husband lawyer daughter boss')),
    'NN',
  );

/** Northgate Rail, Marlow */
const town = (draw: Draw): NodePart[] =>
  draw.number() < 0.2 ? [',', ['appos', node([], draw.from(list('Marlow Ardmore Elsing London Geneva')), 'NNP')]] : [];

function titled(draw: Draw): Node {
  const title = draw.from(titles);
  const [first = '', ...rest] = name(draw).split(' ');
  return node(
    [['compound', node([], title, 'NNP')]],
    first,
    'NNP',
    rest.map((word): NodePart => ['flat', node([], word, 'NNP')]),
  );
}

function body(draw: Draw): Node {
  const words = draw.from(bodies).split(' ');
  const head = words.at(-1) ?? '';
  return node(
    words
      .slice(0, -1)
      .map((word): NodePart =>
        word === 'the'
          ? ['det', node([], word, 'DT')]
          : [/^(?:United|Supreme|White)$/.test(word) ? 'amod' : 'compound', node([], word, 'NNP')],
      ),
    head,
    'NNP',
  );
}

/** Somebody as a listener: no "I". */
export const listener = (draw: Draw): Node => {
  const kind = draw.number();
  if (kind < 0.4)
    return node([], draw.from(list('reporters lawmakers journalists supporters investors police parliament')), 'NNS');
  if (kind < 0.55) return node([], draw.from(list('him her them us me')), 'PRP');
  if (kind < 0.7) return body(draw);
  return kind < 0.85 ? nameNode(name(draw)) : node([['det', node([], 'the', 'DT')]], draw.from(roles), 'NN');
};

/** A speaker with all that news sets beside one: appositions, relative clauses, ages, "for" and "of" phrases, others. */
export function source(draw: Draw, isInverted = false): Node {
  const kind = draw.number();
  const plain = somebody(draw);
  const isPronoun = plain.part === 'PRP';
  if (kind < 0.45 || isPronoun) return plain;
  const close = isInverted ? [] : [','];
  if (kind < 0.6) {
    const role = draw.number() < 0.3 ? node([], draw.from(roles), 'NN') : roleNode(draw, draw.from(list('the a a')));
    const second: NodePart[] =
      draw.number() < 0.15
        ? [['conj', node([['cc', node([], 'and', 'CC')]], draw.from(list('head owner founder director')), 'NN')]]
        : [];
    const at: NodePart[] =
      draw.number() < 0.7
        ? [
            [
              'nmod',
              prepositional(
                draw,
                draw.from(list('at for of in with')),
                draw.number() < 0.5 ? withAfter(body(draw), town(draw)) : plainThing(draw),
              ),
            ],
          ]
        : [];
    return withAfter(plain, [',', ['appos', withAfter(role, [...second, ...at])], ...close]);
  }
  if (kind < 0.66)
    return withAfter(nameNode(name(draw)), [',', ['appos', node([], String(draw.whole(18, 95)), 'CD')], ...close]);
  if (kind < 0.78) {
    const who = node([], 'who', 'WP');
    return withAfter(plain, [',', ['acl:relcl', relative(draw, who)], ...close]);
  }
  if (kind < 0.88) {
    const [word, preposition] = draw.from([
      ['spokesman', 'for'],
      ['spokeswoman', 'for'],
      ['head', 'of'],
      ['member', 'of'],
      ['lawyer', 'for'],
      ['professor', 'at'],
      ['director', 'of'],
    ] as const);
    const owner = draw.number() < 0.5 ? body(draw) : plainThing(draw);
    const base = node([['det', node([], draw.from(['a', 'the']), 'DT')]], word, 'NN', [
      ['nmod', prepositional(draw, preposition, owner)],
    ]);
    return draw.number() < 0.4 ? withAfter(base, [',', ['appos', nameNode(name(draw))], ...close]) : base;
  }
  if (kind < 0.94)
    return withAfter(plain, [
      [
        'conj',
        withBefore(draw.number() < 0.5 ? nameNode(name(draw)) : relation(draw), [['cc', node([], 'and', 'CC')]]),
      ],
    ]);
  return node(
    [
      ['det', node([], 'the', 'DT')],
      ['compound', node([], draw.from(things), 'NN')],
    ],
    draw.from(roles),
    'NN',
    [',', ['appos', nameNode(name(draw))], ...close],
  );
}

const relativeVerbs: readonly (readonly [string, string])[] = [
  ['led', 'VBD'],
  ['runs', 'VBZ'],
  ['voted for', 'VBD'],
  ['opposed', 'VBD'],
  ['called for', 'VBD'],
  ['wrote', 'VBD'],
  ['supports', 'VBZ'],
  ['heads', 'VBZ'],
];

function relative(draw: Draw, who: Node): Node {
  const kind = draw.number();
  if (kind < 0.3) {
    const verb = draw.from(list('called described branded dubbed labelled'));
    return node(
      [
        ['nsubj', who],
        ['aux', node([], 'has', 'VBZ')],
      ],
      verb,
      'VBN',
      [
        ['obj', thing(draw)],
        verb === 'described' ? ['obl', prepositional(draw, 'as', quotedNoun(draw))] : ['xcomp', quotedNoun(draw)],
      ].map((part) => part as unknown as NodePart),
    );
  }
  const [verb, part] = draw.from(relativeVerbs);
  const [form = '', preposition] = verb.split(' ');
  return node(
    [['nsubj', who]],
    form,
    part,
    preposition ? [['obl', prepositional(draw, preposition, thing(draw))]] : [['obj', thing(draw)]],
  );
}

export const withAfter = ({ left, form, part, right }: Node, more: readonly NodePart[]): Node =>
  node(left, form, part, [...right, ...more]);
export const withBefore = ({ left, form, part, right }: Node, more: readonly NodePart[]): Node =>
  node([...more, ...left], form, part, right);

const fragments = [
  'a coffin',
  'a grave',
  'unacceptable',
  'a farce',
  'deeply unfair',
  'total chaos',
  'a slap in the face',
  'reckless',
  'the right thing',
  'very worried',
  'witch hunt',
  'historic',
  'a big mistake',
  'unity',
  'peace and calm',
  'a miracle',
  'nonsense',
];
const predicates = [
  'would fail',
  'pay for itself',
  'makes no sense',
  'kill jobs',
  'will never be forgotten',
  'has gone too far',
  'put lives at risk',
  'regrets the error',
  'cannot go on like this',
  'did not happen',
  'are being ignored',
];
const speeches = [
  'We will not give up',
  'It was a terrible night',
  'I have never seen anything like it',
  'This is wrong',
  'You cannot do that',
  'The roof came down and we ran',
  'There is no plan',
  'They should have asked us first',
  'Nobody told me anything',
  'We want answers, and we want them now',
  'My son was there',
  'That is not who we are',
  'I am proud of her',
  'Never again',
  'No comment',
  'Go home',
  'It is over',
  'We lost',
  'They lied',
  'He was angry',
  'Nobody came',
];

/** A few quoted words in a noun's place: “a coffin”. */
export const quotedNoun = (draw: Draw): Node => quotedWords(draw.from(fragments));
export const quotedPredicate = (draw: Draw): string => draw.from(predicates);
export const quotedWords = (words: string, close = '”'): Node => node(['“'], words, 'QUOTE', [close]);

/** A whole quotation; `ending` stands inside or outside the marks. */
export function speech(draw: Draw, ending: string): Node {
  const words = draw.from(speeches) + (draw.number() < 0.2 ? `. ${draw.from(speeches)}` : '');
  const isInside = draw.number() < 0.75 || ending === '?' || ending === '';
  return isInside ? node(['“'], words + ending, 'QUOTE', ['”']) : node(['“'], words, 'QUOTE', ['”', ending]);
}

export const day = (draw: Draw): NodePart[] =>
  draw.number() < 0.25
    ? [
        draw.number() < 0.5
          ? ['obl', node([['case', node([], 'on', 'IN')]], draw.from(days), 'NNP')]
          : ['obl', node([], draw.from(days), 'NNP')],
      ]
    : [];

export const where = (draw: Draw): NodePart[] => {
  const kind = draw.number();
  if (kind < 0.15)
    return [
      [
        'obl',
        prepositional(
          draw,
          'in',
          node([['det', node([], 'a', 'DT')]], draw.from(list('statement speech letter tweet interview post')), 'NN'),
        ),
      ],
    ];
  if (kind < 0.25) {
    const [first = '', second] = draw.from(places).split(' ');
    return [
      [
        'obl',
        prepositional(
          draw,
          'in',
          second === undefined ? node([], first, 'NNP') : node([['det', node([], first, 'DT')]], second, 'NN'),
        ),
      ],
    ];
  }
  return [];
};
