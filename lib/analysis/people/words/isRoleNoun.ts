import { roleNouns } from '../fitted/roleNouns';
import { titleWords } from '../fitted/titles';

/** Whether a folded word names what people do or are, by its ending or from the lists: "sprinter", "neighbour", "mayor". */
export const isRoleNoun = (key: string): boolean =>
  roleNouns.has(key) || titleWords.has(key) || (sureRoleEnding.test(key) && !notRoles.has(key));

/** Endings that are rarely anything but a role's; `looksLikeRole` has looser ones. */
const sureRoleEnding =
  /(?:\p{L}{2}(?:man|woman|ist|eer|ician|ologist|ector|itor|ator|ecutor)|grapher|keeper|maker|owner|worker|leader|holder|fighter|player|dealer|trader|adviser|advisor|teacher|singer|dancer|driver|builder|founder|reporter|lawyer|officer|researcher|designer|lover|setter|winner|runner|scorer|author|chair|friend|father|mother)$/u;

/** Words with such an ending that are no roles. */
export const notRoles: ReadonlySet<string> = new Set(
  'people men women children human german roman ottoman woman-led list exist resist assist person mist fist twist career sector vector factor actor-led monitor elevator indicator calculator generator denominator comparison season reason prison lesson'.split(
    ' ',
  ),
);
