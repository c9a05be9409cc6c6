// Our own texts against npm's opening_hours: every difference has a class that docs/decisions.md
// argues for. The table goes to build/peers.txt. Other people's suites and texts are run with
// tests/peers/suite.mjs and tests/peers/differential.mjs.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { compare } from './differential.mjs';

const texts = (file) => readFileSync(file, 'utf8').split('\n');
const own = new Set([
  ...texts('tests/cases/hours/bench.txt').filter((line) => line && !line.startsWith('#')),
  ...['parse', 'describe', 'spans'].flatMap((name) =>
    texts(`tests/cases/hours/${name}.txt`)
      .filter((line) => line.startsWith('> '))
      .map((line) => line.slice(2).replace(/ @ .*/, '')),
  ),
]);

test('where we differ from the peer, we have decided to', async () => {
  const result = await compare([...own]);
  const lines = result.differ.map(({ expr, why }) => `${why ?? 'NO CLASS'}\t${expr}`).sort();
  const refused = result.only_theirs.map(({ expr, why }) => `refused by us: ${why}\t${expr}`).sort();
  const sum = `${result.asked} texts: the same ${result.same}, different ${lines.length}, only we understand ${result.only_ours}, only the peer ${refused.length}, neither ${result.neither}`;
  writeFileSync('build/peers.txt', [sum, ...lines, ...refused, ''].join('\n'));
  console.log(`${sum}; see build/peers.txt`);
  assert.ok(result.same > 150, sum);
  assert.deepEqual(result.differ.filter(({ why }) => why === null), []);
});
