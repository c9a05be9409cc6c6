// Prints what a first visit of Mössingen's directory weighs (brotli bytes) and holds it against
// the project's limits: tools/weigh [folder of a built site]. Exits 1 above them.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const homeLimit = 14600; // what ten packets of a fresh TCP connection carry
const visitLimit = 160000;
const requestLimit = 10;

const site = process.argv[2] ?? fileURLToPath(new URL('../build/site/moessingen', import.meta.url));
if (!existsSync(join(site, 'index.html'))) {
  console.error(`weigh: no site in ${site}: run tools/build`);
  process.exit(1);
}

// What the page, its script and its worker ask for, in this order.
const wanted = [
  ['page', /^index\.html$/],
  ['script', /^app\.[0-9a-f]{16}\.js$/],
  ['program', /^app\.[0-9a-f]{16}\.wasm$/],
  ['data', /^data\.[0-9a-f]{16}\.json$/],
  ['worker', /^worker\.js$/],
  ['manifest', /\.webmanifest$/],
  ['icon', /^icon\.svg$/],
];
const names = readdirSync(site);
let sum = 0;
let requests = 0;
let failed = false;
const line = (bytes, text) => console.log(`${bytes.toLocaleString('en').padStart(9)}  ${text}`);

for (const [what, pattern] of wanted) {
  const found = names.filter((name) => pattern.test(name));
  if (found.length !== 1) {
    console.log(`           ${what}: expected one file, found ${found.length}`);
    failed = true;
  }
  for (const name of found) {
    const file = join(site, name);
    const bytes = statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
    line(bytes, `${what}  ${name}`);
    sum += bytes;
    requests += 1;
    if (what === 'page' && bytes > homeLimit) {
      console.log(`           above the limit of ${homeLimit} bytes for the page`);
      failed = true;
    }
  }
}
line(sum, `in ${requests} requests (limits: page ${homeLimit}, sum ${visitLimit}, ${requestLimit} requests)`);
if (sum > visitLimit || requests > requestLimit) failed = true;
console.log(failed ? 'weigh: too heavy' : 'weigh: within the limits');
process.exitCode = failed ? 1 : 0;
