// `wegweiser serve` as a browser meets it. A small folder of its own; every check is one line.
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const program = fileURLToPath(new URL('../../build/wegweiser', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wegweiser-'));
const site = join(folder, 'site');
mkdirSync(join(site, 'einrichtung', 'rathaus'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(join(site, 'index.html'), '<h1>Start</h1>');
writeFileSync(join(site, 'index.html.br'), 'as brotli');
writeFileSync(join(site, 'index.html.gz'), gzipSync('<h1>Start</h1>'));
writeFileSync(join(site, 'einrichtung', 'rathaus', 'index.html'), '<h1>Rathaus</h1>');
writeFileSync(join(site, '404.html'), '<h1>Nicht gefunden</h1>');
writeFileSync(join(site, 'app.0123456789abcdef.wasm'), 'wasm');
writeFileSync(join(site, 'manifest.webmanifest'), '{"short_name":"Musterstadt"}');
writeFileSync(join(site, '.hidden'), 'hidden');
symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));

let failed = 0;
let count = 0;
function check(what, actual, expected) {
  count += 1;
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  failed += 1;
  console.log(`${what}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
}

function start(...options) {
  const child = spawn(program, ['serve', site, ...options]);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`ended with ${code}`)));
    child.stdout.once('data', (bytes) => {
      const line = bytes.toString();
      resolve({ child, line, port: Number(/:(\d+)\//.exec(line)?.[1]) });
    });
  });
}

function stop(child, signal) {
  child.removeAllListeners('exit');
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

// node:http sends the path as it is; fetch would tidy "/../" away.
function get(port, path, headers = {}, method = 'GET') {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      const blocks = [];
      response.on('data', (block) => blocks.push(block));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(blocks).toString() });
      });
    }).on('error', reject).end();
  });
}

const { child, line, port } = await start('--port', '0');
check('printed line', line, `Musterstadt: http://127.0.0.1:${port}/\n`);

const plain = await get(port, '/');
check('home', [plain.status, plain.body], [200, '<h1>Start</h1>']);
check('type', plain.headers['content-type'], 'text/html; charset=utf-8');
check('html is asked for anew', plain.headers['cache-control'], 'no-cache');
check('nosniff', plain.headers['x-content-type-options'], 'nosniff');
check('referrer', plain.headers['referrer-policy'], 'no-referrer');
check('opener', plain.headers['cross-origin-opener-policy'], 'same-origin');
check('vary', plain.headers.vary, 'Accept-Encoding');

const brotli = await get(port, '/', { 'accept-encoding': 'gzip, deflate, br' });
check('brotli first', [brotli.headers['content-encoding'], brotli.body], ['br', 'as brotli']);
const gzip = await get(port, '/', { 'accept-encoding': 'gzip, br;q=0' });
check('gzip without brotli', gzip.headers['content-encoding'], 'gzip');
check('identity', plain.headers['content-encoding'], undefined);
check('each form its tag', new Set([plain, brotli, gzip].map((each) => each.headers.etag)).size, 3);
check('length', brotli.headers['content-length'], '9');

const again = await get(port, '/', { 'if-none-match': plain.headers.etag });
check('not modified', [again.status, again.body], [304, '']);
check('another tag', (await get(port, '/', { 'if-none-match': '"0"' })).status, 200);

const wasm = await get(port, '/app.0123456789abcdef.wasm');
check('wasm type', wasm.headers['content-type'], 'application/wasm');
check('named by hash', wasm.headers['cache-control'], 'public, max-age=31536000, immutable');
const manifest = await get(port, '/manifest.webmanifest');
check('manifest type', manifest.headers['content-type'], 'application/manifest+json; charset=utf-8');

const slash = await get(port, '/einrichtung/rathaus?zeit=heute');
check('missing slash', [slash.status, slash.headers.location], [301, 'rathaus/?zeit=heute']);
check('page of a folder', (await get(port, '/einrichtung/rathaus/')).body, '<h1>Rathaus</h1>');
const head = await get(port, '/', {}, 'HEAD');
check('HEAD', [head.status, head.body, head.headers['content-length']], [200, '', '14']);
check('POST', (await get(port, '/', {}, 'POST')).status, 404);

const missing = await get(port, '/gibt/es/nicht/');
check('missing page', [missing.status, missing.body], [404, '<h1>Nicht gefunden</h1>']);
for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/einrichtung/../../secret.txt',
  '//etc/passwd', '/%2fetc/passwd', '/link.txt', '/.hidden', '/index.html%00.png', '/..\\secret.txt', '/einrichtung/']) {
  const reply = await get(port, path);
  check(`outside ${path}`, [400, 404].includes(reply.status) && !/secret|root:|hidden/.test(reply.body), true);
}

const second = await start('--port', String(port));
check('a taken port: the next free one', second.port > port, true);
check('SIGINT', await stop(second.child, 'SIGINT'), 0);

// A client that keeps its connection open must not keep the server from ending.
const socket = connect(port, '127.0.0.1').on('error', () => {});
await new Promise((resolve) => { socket.once('connect', resolve); });
check('SIGTERM', await stop(child, 'SIGTERM'), 0);
check('gone', await get(port, '/').then(() => 'answers', () => 'gone'), 'gone');

const below = await start('--port', '0', '--prefix', '/a/b');
check('prefix in the address', below.line.endsWith('/a/b/\n'), true);
check('below the prefix', (await get(below.port, '/a/b/einrichtung/rathaus/')).status, 200);
check('prefix without slash', (await get(below.port, '/a/b')).headers.location, 'b/');
check('beside the prefix', (await get(below.port, '/')).status, 404);
await stop(below.child, 'SIGTERM');

// Any host but this machine itself must not reach it: the same port is free on other addresses.
const open = await start('--port', '0');
const other = createServer();
const free = await new Promise((resolve) => {
  other.once('error', () => resolve(false)).listen(open.port, '127.0.0.2', () => resolve(true));
});
other.close();
check('only on 127.0.0.1', free, true);
await stop(open.child, 'SIGTERM');

rmSync(folder, { recursive: true });
console.log(`serve: ${count - failed} of ${count} checks hold`);
process.exitCode = failed === 0 ? 0 : 1;
