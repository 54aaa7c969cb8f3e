import fc from 'fast-check';

/** What is done to one element, and to which: the page's elements are counted round and round. */
export interface Mutation {
  readonly at: number;
  readonly kind:
    'remove' | 'double' | 'empty' | 'hide' | 'label' | 'move' | 'nest' | 'rename' | 'split' | 'unwrap' | 'clobber';
  readonly name: string;
}
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(10_000),
  kind: fc.constantFrom<Mutation['kind'][]>(
    'remove',
    'double',
    'empty',
    'hide',
    'label',
    'move',
    'nest',
    'rename',
    'split',
    'unwrap',
    'clobber',
  ),
  name: fc.constantFrom('article', 'aside', 'comments', 'div', 'form', 'li', 'p', 'related', 'span', 'table', 'x-card'),
});

export function mutate(page: Document, { at, kind, name }: Mutation): void {
  const elements = [...page.body.querySelectorAll('*')];
  const element = elements[at % Math.max(1, elements.length)];
  if (element === undefined) return;
  const made = page.createElement(name);
  switch (kind) {
    case 'remove':
      element.remove();
      break;
    case 'double':
      if (elements.length < 300) element.after(element.cloneNode(true));
      break;
    case 'empty':
      element.textContent = '';
      break;
    case 'hide':
      element.setAttribute('style', 'display: none');
      break;
    case 'label':
      element.setAttribute('class', name);
      break;
    case 'move':
      page.body.append(element);
      break;
    case 'nest':
      element.replaceWith(made);
      made.append(element);
      break;
    case 'rename':
      made.append(...element.childNodes);
      element.replaceWith(made);
      break;
    case 'split':
      for (const child of [...element.childNodes])
        if (child instanceof Text) child.splitText(Math.floor(child.data.length / 2));
      break;
    case 'unwrap':
      element.replaceWith(...element.childNodes);
      break;
    case 'clobber':
      element.insertAdjacentHTML('beforeend', '<form><input name="parentNode"><input name="childNodes"></form>');
  }
}
