// The rules of the house that no compiler knows: which folder may include which, who may see
// which library, and what must not stand in any file. Prints each breach, exits 1 on any.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

// A folder of wasm/ includes only itself and folders before it.
const order = ['text', 'hours', 'model', 'status', 'search', 'screen', 'html', 'paint', 'app'];

const libraries = [
  { header: /^nlohmann\//, folder: 'model' },
  { header: /^(imgui|imstb)/, folder: 'paint' },
  { header: /^emscripten/, folder: 'app' },
];

// Put together here, so that this file does not break its own rule.
const hosts = [
  ['registry', 'npmjs', 'org'], ['registry', 'yarnpkg', 'com'], ['npm', 'jsr', 'io'],
  ['deb', 'debian', 'org'], ['security', 'debian', 'org'], ['snapshot', 'debian', 'org'],
  ['pypi', 'org'], ['files', 'pythonhosted', 'org'], ['static', 'crates', 'io'],
  ['proxy', 'golang', 'org'], ['deb', 'nodesource', 'com'],
].map((parts) => parts.join('.'));
const machinePath = new RegExp(`(^|[\\s"'=(:\`])/(${['work', 'tmp'].join('|')})/`);

export function includesOf(text) {
  const found = [];
  text.split('\n').forEach((line, index) => {
    const match = /^\s*#\s*include\s*(["<])([^">]+)[">]/.exec(line);
    if (match) found.push({ line: index + 1, quoted: match[1] === '"', name: match[2] });
  });
  return found;
}

export function breachesOf(path, text) {
  const breaches = [];
  const [top, folder] = path.split('/');
  if (top === 'wasm' && /\.(h|cpp)$/.test(path)) {
    const own = order.indexOf(folder);
    if (own < 0) breaches.push(`${path}: the folder has no place in the order (${order.join(' ')})`);
    for (const { line, quoted, name } of includesOf(text)) {
      for (const library of libraries) {
        if (library.header.test(name) && library.folder !== folder) {
          breaches.push(`${path}:${line}: only wasm/${library.folder}/ may see ${name}`);
        }
      }
      if (!quoted || libraries.some((library) => library.header.test(name))) continue;
      const other = order.indexOf(name.split('/')[0]);
      if (other < 0) {
        breaches.push(`${path}:${line}: "${name}" is not written from wasm/ on`);
      } else if (other > own) {
        breaches.push(`${path}:${line}: ${folder}/ comes before ${order[other]}/ and may not see it`);
      }
    }
  }
  text.split('\n').forEach((line, index) => {
    for (const host of hosts) {
      if (line.includes(host)) breaches.push(`${path}:${index + 1}: names the package host ${host}`);
    }
    if (machinePath.test(line)) breaches.push(`${path}:${index + 1}: a path of one machine`);
  });
  return breaches;
}

// The rules themselves, tried on files that break them: [path, text, breaches].
const trials = [
  ['wasm/hours/a.cpp', '#include "model/load.h"\n', 1],
  ['wasm/model/a.cpp', '#include "hours/civil.h"\n#include <nlohmann/json.hpp>\n', 0],
  ['wasm/screen/a.h', '#include <nlohmann/json.hpp>\n', 1],
  ['wasm/html/a.cpp', '#include "imgui.h"\n', 1],
  ['wasm/paint/a.cpp', '#include "imgui.h"\n#include "screen/node.h"\n', 0],
  ['wasm/paint/a.cpp', '#include <emscripten.h>\n', 1],
  ['wasm/text/a.cpp', '#include "utf8.h"\n', 1],
  ['wasm/other/a.cpp', '', 1],
  ['docs/a.md', `https://${hosts[0]}/x\n`, 1],
  ['tools/a', `cd ${'/'}work/main\n`, 1],
  ['tools/a', 'network/temporary\n', 0],
];
const problems = [];
for (const [path, text, expected] of trials) {
  const found = breachesOf(path, text).length;
  if (found !== expected) problems.push(`the rule test itself: ${path} ${JSON.stringify(text)}: ${found}`);
}

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' })
  .split('\0').filter((path) => path && existsSync(path));
for (const path of files) {
  const bytes = readFileSync(path);
  if (!bytes.includes(0)) problems.push(...breachesOf(path, bytes.toString('utf8')));
}
for (const problem of problems) console.log(problem);
console.log(`${files.length} files: ${problems.length === 0 ? 'the rules hold' : `${problems.length} breaches`}`);
process.exitCode = problems.length === 0 ? 0 : 1;
