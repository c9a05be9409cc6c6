// Our hours, natively and as WebAssembly, beside npm's opening_hours, on the same texts in one run:
//   node tests/bench/hours.mjs [FILE]     (one text a line; default tests/cases/hours/bench.txt)
// Prints the ratios and fails where one is below its limit. Each time is the best of several
// passes, so that a busy machine slows all three alike.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { place } from '../peers/opening_hours_js.mjs';

process.env.TZ = 'Europe/Berlin';
const OpeningHours = createRequire(import.meta.url)('opening_hours');
for (const name of ['info', 'warn']) console[name] = () => {};

const limits = {
  native: { parse: 30, state: 10, next_change: 10, week: 10 },
  wasm: { parse: 15, state: 5, next_change: 5, week: 5 },
};
const slowestLimit = 1e6; // nanoseconds

// The peer takes for ever over some texts; both sides are asked about those it answers.
const never = /^"|^24\/7 "|Mo-Su,PH 00:00-24:00/;
const file = process.argv[2] ?? 'tests/cases/hours/bench.txt';
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((text) => text && !text.startsWith('#') && !never.test(text))
  .filter((text) => {
    try {
      return new OpeningHours(text, place, { locale: 'de' }) !== null;
    } catch {
      return false;
    }
  });
const list = join(mkdtempSync(join(tmpdir(), 'hours-')), 'texts.txt');
writeFileSync(list, texts.join('\n'));

const best = (rounds, pass) => {
  let out = Infinity;
  for (let round = 0; round < rounds; round++) {
    const begin = process.hrtime.bigint();
    pass();
    out = Math.min(out, Number(process.hrtime.bigint() - begin));
  }
  return out / texts.length;
};

function peer() {
  const now = new Date('2026-11-24T10:15');
  const end = new Date('2026-12-01T00:00');
  const all = texts.map((text) => new OpeningHours(text, place, { locale: 'de' }));
  // A horizon, without which the peer may not come back.
  const far = new Date(now.getTime() + 3000 * 864e5);
  return {
    parse: best(3, () => texts.forEach((text) => new OpeningHours(text, place, { locale: 'de' }))),
    state: best(7, () => all.forEach((hours) => hours.getState(now))),
    next_change: best(5, () => all.forEach((hours) => hours.getNextChange(now, far))),
    week: best(5, () => all.forEach((hours) => hours.getOpenIntervals(new Date('2026-11-24'), end))),
  };
}

async function wasm() {
  const module = await WebAssembly.compile(readFileSync('build/wasm/hours_bench.wasm'));
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => 0;
  const { exports } = await WebAssembly.instantiate(module, imports);
  exports._initialize?.();
  const bytes = Buffer.from(texts.join('\n'));
  const at = exports.bench_input(bytes.length);
  new Uint8Array(exports.memory.buffer).set(bytes, at);
  const count = exports.bench_read();
  if (count !== texts.length) throw new Error(`the module has read ${count} of ${texts.length} texts`);
  const pass = (name) => best(15, () => exports[`bench_${name}`](0, count));
  return { parse: pass('parse'), state: pass('state'), next_change: pass('next_change'), week: pass('week') };
}

if (!existsSync('build/wasm/hours_bench.wasm')) throw new Error('build/wasm/hours_bench.wasm is missing');
const native = JSON.parse(execFileSync('build/native/hours_bench', [list]));
const measured = { native, wasm: await wasm() };
const theirs = peer();
const rows = {};
let failed = 0;
const check = (name, value, limit, holds) => {
  rows[name] = { ...value, limit, holds };
  if (!holds) failed += 1;
};
for (const [kind, times] of Object.entries(measured)) {
  for (const [name, limit] of Object.entries(limits[kind])) {
    const ratio = theirs[name] / times[name];
    const round = (value) => Math.round(value);
    check(`${name}, ${kind}`, { peer_ns: round(theirs[name]), ours_ns: round(times[name]), ratio: +ratio.toFixed(1) }, limit, ratio >= limit);
  }
}
for (const [name, time] of Object.entries(native.slowest)) {
  check(`slowest ${name}, native`, { ours_ns: time, ratio: +(slowestLimit / time).toFixed(1) }, 1, time <= slowestLimit);
}
// Ten times the window may cost ten times the time, and what a call costs anyway.
const growth = native.window[3000] / native.window[300];
check('window of 3000 days to 300', { ratio: +growth.toFixed(1) }, 15, growth <= 15);
console.log(`${texts.length} texts of ${file}`);
console.table(rows);
console.log(failed === 0 ? 'bench: every ratio holds' : `bench: ${failed} below their limit`);
process.exitCode = failed === 0 ? 0 : 1;
