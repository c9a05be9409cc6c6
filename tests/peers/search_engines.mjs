// Our search and npm's, behind one door: engine(documents) gives (queries, limit) => ids of each.
// "tuned" is what somebody who knows German and the library would set: a fold for umlauts, stop
// words, weights for fields, all words first and any of them when that finds nothing.
import { execFileSync } from 'node:child_process';
import flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fields = ['title', 'keywords', 'text', 'phones'];
const fieldText = (document, field) => [document[field] ?? ''].flat().join(' ');

export const germanFold = (text) =>
  text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');

const stopWords = new Set(
  `aber als am an auf bei bin bis das dem den der des die ein eine einem einen einer er es für gibt habe hat
   ich im in ist kann man mein meine meinen mich mir mit muss nach oder sich sie sind und um von wann was
   welche wie wo wer wir zu zum zur`
    .split(/\s+/)
    .map(germanFold),
);

function miniSearch(options, find) {
  return (documents) => {
    const index = new MiniSearch({ fields, extractField: (document, field) => (field === 'id' ? document.id : fieldText(document, field)), ...options });
    index.addAll(documents);
    return (queries, limit) => queries.map((query) => find(index, query).slice(0, limit).map(({ id }) => id));
  };
}

const tunedMiniSearch = {
  processTerm: (term) => {
    const folded = germanFold(term);
    return stopWords.has(folded) ? null : folded;
  },
};
const tunedOptions = { prefix: true, fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2), boost: { title: 3, keywords: 3, text: 1 } };

/** The index itself, for the benchmark. */
export function tunedMiniSearchIndex(documents) {
  const index = new MiniSearch({ fields, extractField: (document, field) => (field === 'id' ? document.id : fieldText(document, field)), ...tunedMiniSearch });
  index.addAll(documents);
  return index;
}
export function findTuned(index, query) {
  const all = index.search(query, { ...tunedOptions, combineWith: 'AND' });
  return all.length > 0 ? all : index.search(query, tunedOptions);
}

const keys = [
  { name: 'title', weight: 3 },
  { name: 'keywords', weight: 3 },
  { name: 'text', weight: 1 },
  { name: 'phones', weight: 1 },
];

function fuse(options, fold) {
  return (documents) => {
    const folded = fold
      ? documents.map((document) => ({ id: document.id, ...Object.fromEntries(fields.map((field) => [field, [document[field] ?? ''].flat().map(fold)])) }))
      : documents;
    const index = new Fuse(folded, options);
    return (queries, limit) => queries.map((query) => index.search(fold ? fold(query) : query, { limit }).map(({ item }) => item.id));
  };
}

const withoutStopWords = (text) => {
  const words = germanFold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const kept = words.filter((word) => !stopWords.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
};

function flexSearch(documents) {
  const index = new flexsearch.Document({ tokenize: 'forward', document: { id: 'id', index: fields } });
  for (const document of documents) index.add({ id: document.id, ...Object.fromEntries(fields.map((field) => [field, fieldText(document, field)])) });
  return (queries, limit) =>
    queries.map((query) => {
      const found = new Set();
      for (const { result } of index.search(query, { limit, suggest: true })) for (const id of result) found.add(id);
      return [...found].slice(0, limit);
    });
}

/** `options`: further words for the command, such as ['--words', folder]. */
export function wegweiser(options = []) {
  return (documents) => (queries, limit) => {
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    const lines = (list) => list.map((each) => JSON.stringify(each)).join('\n');
    writeFileSync(join(folder, 'documents.jsonl'), lines(documents));
    writeFileSync(join(folder, 'queries.jsonl'), lines(queries.map((query) => ({ query }))));
    const answers = execFileSync(
      'build/wegweiser',
      ['search', '--documents', join(folder, 'documents.jsonl'), '--queries', join(folder, 'queries.jsonl'), '--limit', String(limit), ...options],
      { encoding: 'utf8', maxBuffer: 2 ** 30 },
    );
    rmSync(folder, { recursive: true });
    return answers
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).hits.map(({ id }) => id));
  };
}

export const peers = {
  'MiniSearch, tuned': miniSearch(tunedMiniSearch, findTuned),
  MiniSearch: miniSearch({}, (index, query) => index.search(query, { prefix: true, fuzzy: 0.2 })),
  'Fuse.js, tuned': fuse({ keys, useTokenSearch: true, ignoreLocation: true, threshold: 0.4 }, withoutStopWords),
  'Fuse.js': fuse({ keys: fields }),
  FlexSearch: flexSearch,
};
