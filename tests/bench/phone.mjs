// The phone's parser, which knows canonical texts only, reads what the command writes: every text
// of tests/cases/hours that is understood, and any file given.
import { readFileSync } from 'node:fs';
import { ask } from '../peers/compare.mjs';

const lines = (file) => readFileSync(file, 'utf8').split('\n');
const texts = [
  ...['parse', 'describe', 'spans'].flatMap((name) =>
    lines(`tests/cases/hours/${name}.txt`)
      .filter((line) => line.startsWith('> '))
      .map((line) => line.slice(2).replace(/ @ .*/, '')),
  ),
  ...lines('tests/cases/hours/bench.txt').filter((line) => line && !line.startsWith('#')),
  ...process.argv.slice(2).flatMap(lines).filter(Boolean),
];

const module = await WebAssembly.compile(readFileSync('build/wasm/size_hours_brief.wasm'));
const imports = {};
for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => 0;
const { exports } = await WebAssembly.instantiate(module, imports);
exports._initialize?.();

// The canonical form is the answer's fourth line; there is none where the text is refused.
function onThePhone(text) {
  const bytes = Buffer.from(text);
  new Uint8Array(exports.memory.buffer).set(bytes, exports.size_input(bytes.length));
  const at = exports.size_answer(1_000_000);
  const memory = new Uint8Array(exports.memory.buffer);
  const answer = Buffer.from(memory.subarray(at, memory.indexOf(0, at))).toString();
  return answer.slice(text.length + 1).split('\n')[2];
}

const understood = ask(texts.map((expr) => ({ expr }))).filter(({ canonical }) => canonical);
const different = understood
  .map(({ canonical }) => [canonical, onThePhone(canonical)])
  .filter(([canonical, read]) => canonical !== read);
for (const [canonical, read] of different) console.log(`${canonical}\n  on the phone: ${read}`);
console.log(`${understood.length} texts, ${different.length} read otherwise on the phone`);
process.exitCode = understood.length > 200 && different.length === 0 ? 0 : 1;
