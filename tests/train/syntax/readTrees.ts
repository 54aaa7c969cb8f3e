import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A word of a treebank with its place in its document's text. */
export interface TreeWord {
  readonly start: number;
  readonly end: number;
  readonly part: string;
  readonly relation: string;
  /** Index into its sentence's words; -1 for the root. */
  readonly head: number;
}

export interface TreeDocument {
  readonly id: string;
  /** Paragraphs are joined by a blank line. */
  readonly text: string;
  readonly sentences: readonly (readonly TreeWord[])[];
}

/** Reads dependency trees in CoNLL-U, gzipped or not. */
export function readTrees(file: string): TreeDocument[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const documents: { id: string; text: string; sentences: TreeWord[][] }[] = [];
  let separator = '';
  let rows: string[][] = [];
  const finish = () => {
    const document = documents.at(-1);
    if (document && rows.length > 0) {
      document.text += document.text === '' ? '' : separator;
      const places = rows.map(([, form = '', , , , , , , , misc = '']) => {
        const start = document.text.length;
        document.text += form + (misc.includes('SpaceAfter=No') ? '' : ' ');
        return { start, end: start + form.length };
      });
      const numbers = new Map(rows.map(([number = ''], index) => [number, index]));
      document.text = document.text.trimEnd();
      document.sentences.push(
        rows.map(([, , , , part = '', , head = '', relation = ''], index) => ({
          start: places[index]?.start ?? 0,
          end: places[index]?.end ?? 0,
          part,
          relation,
          head: numbers.get(head) ?? -1,
        })),
      );
      separator = ' ';
    }
    rows = [];
  };
  for (const line of lines) {
    if (line.startsWith('# newdoc')) {
      finish();
      documents.push({ id: line.replace(/^.*= */, ''), text: '', sentences: [] });
    } else if (line.startsWith('# newpar')) {
      finish();
      separator = '\n\n';
    } else if (line === '') finish();
    else if (/^\d+\t/.test(line)) rows.push(line.split('\t'));
  }
  finish();
  return documents;
}
