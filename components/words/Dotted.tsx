import { toChildArray, type ComponentChildren } from 'preact';

/** Facts on one line, with a dot between each and the next that is out of sight where the line breaks. */
export const Dotted = ({ children }: { children: ComponentChildren }) => (
  <span class="dotted">{toChildArray(children).map((fact, i) => [i > 0 && ' ', <span key={i}>{fact}</span>])}</span>
);
