// Every file of the towns, of holidays and of words fits its schema in data/schema, as an editor would check
// it, and the schema refuses what it should refuse. Prints each breach, exits 1 on any.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv({
  allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true,
});
addFormats(ajv);
const schemas = readdirSync('data/schema').filter((name) => name.endsWith('.json'));
for (const name of schemas) ajv.addSchema(read(`data/schema/${name}`), name);

const townJson = read('data/schema/town.schema.json');

let breaches = 0;
const report = (line) => {
  breaches += 1;
  console.log(line);
};

// The schema of a town's file: the one its "$schema" names, else the one all may follow.
function schemaOf(file, json) {
  const named = typeof json.$schema === 'string' ? basename(json.$schema) : undefined;
  const name = named ?? schemas.find((each) => /^(directory|town|gemeinde)\./.test(each));
  const schema = name && ajv.getSchema(name);
  if (!schema) report(`${file}: no schema ${named ?? ''}`);
  return schema;
}

let files = 0;
for (const folder of readdirSync('data')) {
  const of_town = existsSync(`data/${folder}/town.json`);
  if (!of_town && !['school_holidays', 'holidays', 'words'].includes(folder)) continue;
  for (const name of readdirSync(`data/${folder}`).filter((each) => each.endsWith('.json'))) {
    const file = `data/${folder}/${name}`;
    const json = read(file);
    const schema = schemaOf(file, json);
    files += 1;
    if (schema && !schema(json)) {
      for (const { instancePath, message, params } of schema.errors) {
        report(`${file}${instancePath}: ${message} ${JSON.stringify(params)}`);
      }
    }
    if (schema && schema({ ...json, no_such_member: 1 })) report(`${file}: unknown members pass`);
  }
}
// A misspelt state would leave its holidays out without a word.
for (const name of readdirSync('data/holidays')) {
  const { states = {}, holidays } = read(`data/holidays/${name}`);
  for (const { name: holiday, states: only = [], except_states: others = [] } of holidays) {
    for (const code of [...only, ...others]) {
      if (!states[code]) report(`data/holidays/${name}: ${holiday}: no state ${code}`);
    }
  }
}
// A word that is its own term, or stands twice in one list, is a slip of the pen.
for (const name of readdirSync('data/words')) {
  for (const { terms, words } of read(`data/words/${name}`).entries ?? []) {
    for (const word of words) {
      if (terms.includes(word)) report(`data/words/${name}: ${terms[0]}: ${word} is a term already`);
    }
  }
}
// The broken towns of tests/cases: what the loader refuses, the schema refuses too, but for what
// only the loader can see: other entries and files, the calendar, the meaning of a value, warnings.
const beyondSchema = new Set([
  'json_duplicate_key', 'json_duplicate_key_nested', 'json_byte_order_mark', 'json_escaped_control',
  'json_direction_control', 'json_latin1', 'json_lone_surrogate', 'number_exponent', 'id_twice',
  'id_twice_in_two_files', 'member_in_two_files', 'missing_members', 'dangling_facility',
  'dangling_service', 'dangling_contact', 'dangling_notice', 'dangling_offer', 'dangling_affects',
  'replaces_itself', 'part_of_circle', 'part_of_itself', 'switchboard_without_phone',
  'switchboard_dangling', 'real_facility_without_source', 'source_fact', 'closing_day_order',
  'until_before_since', 'expires_before_sent', 'next_update_before_issue', 'phone_display_differs',
  'phone_hours', 'coordinates_swapped', 'hours_bad_weekday', 'hours_place_behind_escape',
  'hours_ambiguous', 'hours_offer', 'hours_points', 'hours_prose', 'hours_sloppy',
  'warning_status_without_reason', 'warning_channel_without_other_way',
  'warning_urgent_without_end', 'date_impossible',
]);
const townSchema = ajv.getSchema('town.schema.json');
const cases = 'tests/cases/broken';
let refused = 0;
for (const entry of readdirSync(cases, { withFileTypes: true })) {
  const name = entry.name.replace(/\.json$/, '');
  const paths = entry.isDirectory()
    ? readdirSync(`${cases}/${name}`).filter((file) => file.endsWith('.json'))
      .map((file) => `${cases}/${name}/${file}`)
    : [`${cases}/${entry.name}`].filter((path) => path.endsWith('.json'));
  if (paths.length === 0) continue;
  let accepted = true;
  for (const path of paths) {
    try {
      accepted &&= townSchema(JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')));
    } catch {
      accepted = false;
    }
  }
  if (accepted !== beyondSchema.has(name)) {
    report(`${cases}/${name}: ${accepted ? 'passes' : 'is refused by'} the schema`);
  }
  beyondSchema.delete(name);
  refused += accepted ? 0 : 1;
}
for (const name of beyondSchema) report(`${cases}/${name}: no such case`);

// The schema has the members and the names of values that the loader has, and no others.
const members = new Set();
const enums = new Set();
(function collect(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'object' && node.additionalProperties === false) {
    for (const [member, value] of Object.entries(node.properties)) {
      members.add(member);
      const { description } = value;
      const target = value.$ref ? townJson.$defs[value.$ref.split('/').pop()] : {};
      if (!description && !target.description) report(`schema: "${member}" has no description`);
    }
  }
  if (node.enum) enums.add(node.enum.join(' '));
  Object.values(node).forEach(collect);
})(townJson);
const code = readdirSync('wasm/model').filter((name) => /^load.*\.cpp$/.test(name))
  .map((name) => readFileSync(`wasm/model/${name}`, 'utf8')).join('\n');
const asked = new Set([...code.matchAll(
  /\b(?:field|required|list|shared_list|find|require|member|moment)\(\s*"([a-z0-9_$]+)"/g)]
  .map((match) => match[1]).concat('sources'));
for (const name of asked) if (!members.has(name)) report(`schema: member "${name}" is missing`);
for (const name of members) if (!asked.has(name)) report(`loader: member "${name}" is missing`);
const page = readFileSync('docs/datenmodell.md', 'utf8');
for (const name of members) {
  if (!page.includes(`\`${name}\``)) report(`docs/datenmodell.md: member "${name}" is missing`);
}
const names = readFileSync('wasm/model/names.cpp', 'utf8');
for (const [, list] of names.matchAll(/\[\] = \{([^}]*)\}/g)) {
  const values = [...list.matchAll(/"([^"]+)"/g)].map((match) => match[1]).join(' ');
  if (!enums.has(values)) report(`schema: no enum ${values}`);
}

if (files < 50) report('files are missing');
console.log(
  `${files} files against ${schemas.length} schemas, ${refused} broken ones refused: ` +
  `${breaches} breaches`);
process.exitCode = breaches === 0 ? 0 : 1;
