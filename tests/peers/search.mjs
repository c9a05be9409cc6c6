// How often the right document comes first: our search beside npm's on the same documents and
// queries, one table.
//   node tests/peers/search.mjs                    the judged set in tests/cases/search
//   node tests/peers/search.mjs SERVICES PAIRS     Munich's services (JSON) and its editors' queries (TSV)
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { peers, wegweiser } from './search_engines.mjs';

const jsonLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Pseudo-random numbers, the same each time. */
export function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One or two slips, or another spelling of an umlaut. */
export function misspelt(query, random) {
  const letter = () => String.fromCharCode(97 + random(26));
  const spelling = random(2) ? { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' } : { ä: 'a', ö: 'o', ü: 'u', ß: 's' };
  let text = query;
  for (let slips = query.length >= 10 ? 1 + random(2) : 1; slips > 0; slips--) {
    if (/[äöüß]/.test(text) && random(3) === 0) {
      text = text.replace(/[äöüß]/, (umlaut) => spelling[umlaut]);
      continue;
    }
    const words = [...text.matchAll(/\p{L}{4,}/gu)];
    if (words.length === 0) break;
    const { 0: word, index } = words[random(words.length)];
    const at = index + 1 + random(word.length - 1);
    const kind = at + 1 < index + word.length ? random(4) : random(3);
    if (kind === 0) text = text.slice(0, at) + text.slice(at + 1);
    else if (kind === 1) text = text.slice(0, at) + letter() + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + letter() + text.slice(at + 1);
    else text = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  }
  return text;
}

/** The judged set: documents, queries with what is right, and queries that must find nothing. */
export function judgedSet(folder = 'tests/cases/search') {
  const queries = jsonLines(`${folder}/queries.jsonl`);
  return {
    documents: jsonLines(`${folder}/documents.jsonl`),
    positive: queries.filter(({ relevant }) => relevant.length > 0),
    negative: queries.filter(({ relevant }) => relevant.length === 0),
  };
}

/** Shares of queries with a right document at rank 1 and among the first three. */
export function success(answers, judged) {
  const among = (count) => answers.filter((ids, at) => ids.slice(0, count).some((id) => judged[at].relevant.includes(id))).length / judged.length;
  return { first: among(1), third: among(3) };
}

/** Share of the letters that must be typed before a right document is among the first three and stays there. */
export function typedShare(search, judged) {
  const prefixes = judged.flatMap(({ query }) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const answers = search(prefixes, 3);
  let at = 0;
  let sum = 0;
  for (const { query, relevant } of judged) {
    const hits = answers.slice(at, at + query.length).map((ids) => ids.some((id) => relevant.includes(id)));
    at += query.length;
    sum += hits.at(-1) ? (hits.lastIndexOf(false) + 2) / query.length : 1;
  }
  return sum / judged.length;
}

function munich(servicesFile, pairsFile) {
  const services = JSON.parse(readFileSync(servicesFile, 'utf8'));
  const pairs = readFileSync(pairsFile, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  // Several services may have the same keyword: each of them is right.
  const judge = (list) => {
    const right = new Map();
    for (const [query, id] of list) right.set(query.toLowerCase(), [...(right.get(query.toLowerCase()) ?? []), id]);
    return list.map(([query]) => ({ query, relevant: right.get(query.toLowerCase()) }));
  };
  const documents = services.map(({ id, name, keywords, fees_text }) => ({ id, title: name, keywords, text: fees_text ?? '', phones: [] }));
  const all = judge(pairs);
  const random = randomNumbers(42);
  const held = services.flatMap(({ id, keywords }) => keywords.filter((_, at) => at % 2 === 0).map((keyword) => [keyword, id]));
  return {
    'keywords indexed': { documents, judged: all },
    'with typing errors': { documents, judged: all.map(({ query, relevant }) => ({ query: misspelt(query, random), relevant })) },
    'half the keywords held out': {
      documents: documents.map((document) => ({ ...document, keywords: document.keywords.filter((_, at) => at % 2 === 1) })),
      judged: judge(held),
    },
    'keywords withheld': { documents: documents.map((document) => ({ ...document, keywords: [] })), judged: all },
  };
}

/** Rows by engine, one pair of columns a task. */
export function table(tasks, engines) {
  const rows = {};
  for (const [name, make] of Object.entries(engines)) {
    const row = (rows[name] = {});
    for (const [task, { documents, judged, negative }] of Object.entries(tasks)) {
      const search = make(documents);
      const { first, third } = success(
        search(
          judged.map(({ query }) => query),
          3,
        ),
        judged,
      );
      row[`${task}: first`] = +first.toFixed(3);
      row[`${task}: among 3`] = +third.toFixed(3);
      if (negative) {
        const answers = search(
          negative.map(({ query }) => query),
          3,
        );
        row['false hits'] = `${answers.filter((ids) => ids.length > 0).length} of ${negative.length}`;
        row['typed share'] = +typedShare(search, judged).toFixed(3);
      }
    }
  }
  return rows;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const engines = { Wegweiser: wegweiser(), 'Wegweiser, no word pack': wegweiser(['--words', 'tests/cases/search/no_words']), ...peers };
  if (argv[3]) {
    const tasks = munich(argv[2], argv[3]);
    for (const [name, task] of Object.entries(tasks)) console.log(`${name}: ${task.judged.length} queries, ${task.documents.length} services`);
    console.table(table(tasks, engines));
  } else {
    const { documents, positive, negative } = judgedSet(argv[2]);
    const judged = positive.filter(({ split }) => !process.env.SPLIT || split === process.env.SPLIT);
    console.log(`judged: ${judged.length} queries, ${negative.length} that must find nothing, ${documents.length} documents`);
    console.table(table({ judged: { documents, judged, negative } }, engines));
  }
}
