import { evaluateTexts } from './texts';

const [mode, input, output] = process.argv.slice(2);
if (mode === 'texts' && input && output) evaluateTexts(input, output);
else throw new Error('usage: npm run eval -- texts IN.jsonl OUT.jsonl');
