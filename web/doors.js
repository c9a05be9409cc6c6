// Loads the directory's WebAssembly module and turns its doors (wasm/app/doors.h) into functions.
// Views on its memory die when it grows, so none outlives a call.

export const result = {
  html: 0,
  title: 1,
  description: 2,
  path: 3,
  problem: 4,
  boxes: 5,
  glyphs: 6,
  vertices: 7,
  indices: 8,
  commands: 9,
  faces: 10,
};

async function load(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

async function compile(url) {
  const response = await load(url);
  // A host that does not know the type: compileStreaming would refuse, and eat the body.
  return response.headers.get('content-type')?.startsWith('application/wasm')
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

// The module asks for a few WASI functions (streams it never writes to); whatever it asks for is
// answered with "done".
function imports(module) {
  const answers = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== 'function') continue;
    (answers[from] ??= {})[name] =
      name === 'proc_exit'
        ? () => {
            throw new Error('exit');
          }
        : () => 0;
  }
  return answers;
}

export class Doors {
  constructor(exports) {
    this.exports = exports;
  }

  // Puts bytes into the module's memory and returns their number, as the doors want it.
  input(bytes) {
    const at = this.exports.wegweiser_input(bytes.byteLength);
    new Uint8Array(this.exports.memory.buffer, at, bytes.byteLength).set(bytes);
    return bytes.byteLength;
  }

  bytes(which) {
    const { memory, wegweiser_result, wegweiser_result_size } = this.exports;
    return new Uint8Array(memory.buffer, wegweiser_result(which), wegweiser_result_size(which));
  }

  floats(which) {
    const { buffer, byteOffset, byteLength } = this.bytes(which);
    return new Float32Array(buffer, byteOffset, byteLength / 4);
  }

  text(which) {
    return new TextDecoder().decode(this.bytes(which));
  }

  show(question) {
    const lines = Object.entries(question).flatMap(([name, values]) =>
      [values].flat().map((value) => `${name}=${String(value).replace(/[\r\n]/g, ' ')}`),
    );
    const size = this.input(new TextEncoder().encode(lines.join('\n')));
    return this.exports.wegweiser_show(size) === 1;
  }
}

// Rejects when anything is missing or broken; the page then stays as it is.
export async function openDoors(wasm, data) {
  const [module, release] = await Promise.all([
    compile(wasm),
    load(data).then((response) => response.arrayBuffer()),
  ]);
  const { exports } = await WebAssembly.instantiate(module, imports(module));
  exports._initialize?.();
  const doors = new Doors(exports);
  if (!exports.wegweiser_open(doors.input(new Uint8Array(release)))) {
    throw new Error(doors.text(result.problem));
  }
  return doors;
}
