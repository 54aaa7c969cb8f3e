import type { Draw } from '../trainingText';
import {
  day,
  listener,
  prepositional,
  quotedNoun,
  quotedPredicate,
  somebody,
  source,
  speech,
  thing,
  where,
  withBefore,
} from './inventedPhrases';
import { node, type Node, type NodePart } from './inventedTree';

export const list = (words: string): string[] => words.split(' ');
const said = list(
  'said said said said says added wrote explained insisted argued warned replied announced claimed admitted joked recalled noted shouted stated complained continued declared told-police explains writes argues claims adds notes insists warns recalls',
);
const saying = list('adding saying insisting noting warning arguing claiming explaining');
export const wordNode = (form: string, part: string): Node => node([], form, part);
export const verbPart = (form: string): string => (form.endsWith('s') ? 'VBZ' : 'VBD');
export const subject = (who: Node): NodePart => ['nsubj', who];
export const mark = (word: string): NodePart => ['mark', wordNode(word, 'IN')];

export const pastOrPresentBe = (draw: Draw): Node =>
  draw.number() < 0.5 ? wordNode('was', 'VBD') : wordNode('is', 'VBZ');

/** What is reported: "she would sue", "the plan was “a farce”". */
export function reported(draw: Draw, before: readonly NodePart[] = []): Node {
  const kind = draw.number();
  const who = draw.number() < 0.5 ? somebody(draw) : thing(draw);
  const isPlural = who.part === 'NNS' || /^(?:they|we)$/.test(who.form);
  const aux = (form: string): NodePart => ['aux', wordNode(form, 'MD')];
  if (kind < 0.2)
    return node(
      [...before, subject(who), ['cop', wordNode(isPlural ? 'were' : 'was', 'VBD')], '“'],
      quotedNoun(draw).form,
      'QUOTE',
      ['”'],
    );
  if (kind < 0.3) return node([...before, subject(who), aux('would'), '“'], quotedPredicate(draw), 'QUOTE', ['”']);
  if (kind < 0.4) return node([...before, subject(who), '“'], quotedPredicate(draw), 'QUOTE', ['”']);
  if (kind < 0.44)
    return node(
      [
        ...before,
        subject(who),
        ['cop', isPlural ? wordNode('were', 'VBD') : who.form === 'I' ? wordNode('was', 'VBD') : pastOrPresentBe(draw)],
      ],
      draw.from(list('old safe ready wrong angry closed sad')),
      'JJ',
      draw.number() < 0.3
        ? [['conj', node([['cc', wordNode('and', 'CC')]], draw.from(list('tired empty late excited')), 'JJ')]]
        : [],
    );
  if (kind < 0.5)
    return node([...before, subject(who)], 'called', 'VBD', [
      ['obj', thing(draw)],
      ['xcomp', quotedNoun(draw)],
    ]);
  if (kind < 0.64)
    return node(
      [...before, subject(who), aux(draw.from(list('would could should may will')))],
      draw.from(list('resign fail sue appeal continue end return collapse')),
      'VB',
      day(draw),
    );
  if (kind < 0.76)
    return node(
      [...before, subject(who), ['aux', wordNode('had', 'VBD')]],
      draw.from(list('signed seen rejected approved broken lost')),
      'VBN',
      [['obj', thing(draw)], ...where(draw)],
    );
  if (kind < 0.88)
    return node(
      [...before, ['nsubj:pass', who], ['aux:pass', wordNode(isPlural ? 'were' : 'was', 'VBD')]],
      draw.from(list('cancelled attacked arrested rejected built closed')),
      'VBN',
      draw.number() < 0.4 ? [['obl:agent', prepositional(draw, 'by', somebody(draw))]] : day(draw),
    );
  return node([...before, subject(who)], draw.from(list('opposed supported rejected ignored knew')), 'VBD', [
    ['obj', thing(draw)],
  ]);
}

export const that = (draw: Draw): NodePart[] => (draw.number() < 0.5 ? [mark('that')] : []);

/** A verb of saying with its subject and what it reports. */
export function reporting(draw: Draw, before: readonly NodePart[] = []): Node {
  const verb = draw.from(said);
  const who = source(draw);
  const clause: NodePart = ['ccomp', reported(draw, that(draw))];
  if (draw.number() < 0.25)
    return node([...before, subject(who)], draw.from(list('told reminded warned')), 'VBD', [
      ['iobj', listener(draw)],
      ...day(draw),
      clause,
    ]);
  if (verb === 'told-police')
    return node([...before, subject(who)], 'told', 'VBD', [['iobj', wordNode('police', 'NN')], clause]);
  return node([...before, subject(who)], verb, verbPart(verb), [...day(draw), ...where(draw), clause]);
}

export const conjunction = (draw: Draw): NodePart => {
  const word = draw.from(list('While After Although Because As When Before Since Though If'));
  return word === 'When' ? ['advmod', wordNode('when', 'WRB')] : mark(word.toLowerCase());
};

export const saidVerb = (draw: Draw): string => draw.from(said).replace('told-police', 'said');

export const somebodyElse = (draw: Draw): Node => {
  const who = somebody(draw);
  return who.part === 'PRP' ? plainName(draw) : who;
};

export const plainName = (draw: Draw): Node => {
  for (;;) {
    const who = somebody(draw);
    if (who.part === 'NNP') return who;
  }
};

export const accordingToWhom = (who: Node): Node =>
  withBefore(who, [['case', node([], 'according', 'VBG', [['fixed', wordNode('to', 'IN')]])]]);

/** …, adding that …; …, who …; as … */
export function after(draw: Draw): NodePart[] {
  const kind = draw.number();
  if (kind < 0.2)
    return [
      ',',
      [
        'advcl',
        node([], draw.from(saying), 'VBG', [['ccomp', reported(draw, draw.number() < 0.7 ? [mark('that')] : [])]]),
      ],
    ];
  if (kind < 0.27) return [',', ['advcl', node([], draw.from(saying), 'VBG', [':', ['ccomp', speech(draw, '.')]])]];
  if (kind < 0.35) return [['advcl', reported(draw, [mark(draw.from(list('as after before while')))])]];
  return [];
}
