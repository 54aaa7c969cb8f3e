/**
 * Verbs that make a sentence with nothing but a noun (money talks, ships sink), and are nouns seldom or never.
 * Source: own compilation from general knowledge; no corpus was used. Licence: MIT, as the project.
 */
export const bareVerbs: ReadonlySet<string> = new Set(
  `bark barks bite bites burns came died die dies fell float floats happen happens heal heals helps hurt hurts kill kills
  matter matters pays rose sank sell sells shrank sink sinks sleep sleeps sold speak speaks stinks talk talks wins won`.split(
    /\s+/,
  ),
);
