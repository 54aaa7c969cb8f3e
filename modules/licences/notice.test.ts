import { expect, test } from 'vitest';
import { writeNotice } from './notice';

const own = { name: 'whosaid', version: '3.0.0', identifier: 'MIT', text: 'MIT License' };
const quill = {
  name: 'quill',
  version: '2.0.0',
  identifier: 'MIT',
  text: 'Copyright (c) A. Quill <a@quill.example>\n',
};
const moss = { name: 'moss', version: '1.2.3', identifier: 'ISC' };
const parts = {
  own,
  missing: (name: string) => (name === 'moss' ? 'ISC License' : undefined),
  data: ['Weights, fitted on trees (CC BY 4.0).', 'Names (MIT).'],
  apache: 'Apache License',
};

test('our own licence; each package once, by name; the data; the licence that they name', () => {
  expect(writeNotice({ ...parts, packages: [quill, moss, quill] })).toBe(`\
<section><h2>whosaid 3.0.0 · MIT</h2><pre>MIT License</pre></section>
<section><h2>moss 1.2.3 · ISC</h2><pre>ISC License</pre></section>
<section><h2>quill 2.0.0 · MIT</h2><pre>Copyright (c) A. Quill &lt;a@quill.example&gt;</pre></section>
<section><h2>Word lists and weights</h2><pre>Weights, fitted on trees (CC BY 4.0).

Names (MIT).</pre></section>
<section><h2>Apache License 2.0</h2><pre>Apache License</pre></section>`);
});

test.each([
  ['no name of a licence', { name: 'lee', version: '0.1.0', text: 'All rights reserved' }],
  ['no text of it', { name: 'lee', version: '0.1.0', identifier: 'MIT' }],
])('what has %s goes into no download', (_name, lee) => {
  expect(() => writeNotice({ ...parts, packages: [lee] })).toThrow('The licence of lee 0.1.0 is not known.');
});
