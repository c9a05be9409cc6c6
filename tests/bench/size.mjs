// Brotli bytes that wasm/hours adds to a module: as the phone gets it, where more than 30 KB fail,
// and with all that people write understood, as the tools have it; and npm's opening_hours, bundled.
// What wasm/search adds, where more than 20 KB fail; and the words a town's release carries, where
// more than 12 KB fail.
import { buildSync } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const limit = 30_000;
const compressed = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }).length;
const moduleBytes = (name) => compressed(readFileSync(`build/wasm/${name}.wasm`));

const without = moduleBytes('size_without_hours');
const { outputFiles } = buildSync({
  stdin: { contents: "export { default } from 'opening_hours';", resolveDir: '.' },
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  logLevel: 'silent',
});
const peer = compressed(outputFiles[0].contents);
const brief = moduleBytes('size_hours_brief') - without;
const whole = moduleBytes('size_hours') - without;
console.log(`hours on the phone      ${brief} bytes (brotli), limit ${limit}`);
console.log(`hours in the tools      ${whole} bytes`);
console.log(`npm's opening_hours     ${peer} bytes, ${(peer / brief).toFixed(1)} times as much`);

const search = moduleBytes('size_search') - moduleBytes('size_without_search');
const searchLimit = 20_000;
console.log(`search on the phone     ${search} bytes, limit ${searchLimit}`);
const wordsLimit = 12_000;
let words = 0;
for (const town of ['moessingen', 'musterstadt']) {
  const data = readdirSync(`build/site/${town}`).find((name) => /^data\.[0-9a-f]+\.json$/.test(name));
  const bytes = compressed(Buffer.from(JSON.stringify(JSON.parse(readFileSync(`build/site/${town}/${data}`)).words)));
  console.log(`words of ${town.padEnd(14)} ${bytes} bytes, limit ${wordsLimit}`);
  words = Math.max(words, bytes);
}
process.exitCode = brief <= limit && search <= searchLimit && words <= wordsLimit ? 0 : 1;
