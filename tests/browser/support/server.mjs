// `wegweiser serve` behind a relay that counts what goes over the wire and can be cut: the
// browser's own offline switch does not reach service workers, closed sockets do.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export const siteOf = (town) => `${root}build/site/${town}`;
export const dataOf = (town) => `${root}data/${town}`;

// The site of a living town as it would be kept, once over, as of `moment`: pages without a
// script then say what was open, as an archive's do.
export function buildArchived(town, moment) {
  const data = `${root}build/test/${town}-archiv`;
  const out = `${root}build/test/site`;
  cpSync(dataOf(town), data, { recursive: true });
  const change = (file, edit) => {
    const content = JSON.parse(readFileSync(`${data}/${file}`, 'utf8'));
    edit(content);
    writeFileSync(`${data}/${file}`, JSON.stringify(content));
  };
  change('town.json', ({ town }) => {
    Object.assign(town, { nature: 'archive', archive_moment: moment });
  });
  // Only fiction needs none.
  change('facilities.json', ({ facilities }) => {
    for (const facility of facilities) {
      facility.sources ??= [{ title: 'Probe', date: moment.slice(0, 10) }];
    }
  });
  const app = ['--app', `${root}build/wasm/app.wasm`, '--web', `${root}build/web`];
  const told = ['build', data, '--out', out, '--texts', `${root}data/texts`, ...app];
  execFileSync(`${root}build/wegweiser`, told);
  return `${out}/${town}-archiv`;
}

function start(folder, prefix) {
  const child = spawn(`${root}build/wegweiser`, ['serve', folder, '--port=0', `--prefix=${prefix}`]);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`wegweiser serve ended with ${code}`)));
    child.stderr.on('data', (bytes) => process.stderr.write(bytes));
    child.stdout.once('data', (bytes) =>
      resolve({ child, port: Number(/:(\d+)\//.exec(bytes.toString())[1]) }),
    );
  });
}

export class Server {
  requests = []; // {path, status, bytes}: bytes of the body as sent
  answer = null; // (path) => {status, type, body} | null: what the network says in between

  static async open(folder, { prefix = '/' } = {}) {
    const server = new Server();
    server.prefix = prefix;
    await server.show(folder);
    await server.listen(0);
    server.port = server.relay.address().port;
    server.url = `http://127.0.0.1:${server.port}${prefix}`;
    return server;
  }

  // Serves another folder at the same address, as a new release would.
  async show(folder) {
    const old = this.upstream;
    this.upstream = await start(folder, this.prefix);
    old?.child.kill();
  }

  listen(port) {
    this.relay = createServer((incoming, outgoing) => this.#pass(incoming, outgoing));
    return new Promise((resolve, reject) => {
      this.relay.once('error', reject);
      this.relay.listen(port, '127.0.0.1', resolve);
    });
  }

  #pass(incoming, outgoing) {
    const entry = { path: incoming.url, status: 0, bytes: 0 };
    this.requests.push(entry);
    const told = this.answer?.(incoming.url);
    if (told) {
      entry.status = told.status;
      outgoing.writeHead(told.status, { 'content-type': told.type });
      outgoing.end(told.body);
      return;
    }
    const { method, headers, url } = incoming;
    const onward = request(
      { host: '127.0.0.1', port: this.upstream.port, path: url, method, headers },
      (answer) => {
        entry.status = answer.statusCode;
        answer.on('data', (block) => (entry.bytes += block.length));
        outgoing.writeHead(answer.statusCode, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  }

  // The server is gone: nothing listens, every open connection breaks.
  async cut() {
    const closed = new Promise((resolve) => this.relay.close(resolve));
    this.relay.closeAllConnections();
    await closed;
  }

  async close() {
    if (this.relay.listening) await this.cut();
    this.upstream.child.removeAllListeners('exit');
    this.upstream.child.kill();
  }
}
