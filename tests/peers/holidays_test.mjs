// The public holidays of data/holidays beside npm's opening_hours, in four years: every day on
// which the two differ has a reason in holidays.tsv, and every reason there is a difference. Its
// columns: where ("CH", "CH-VS"), + (only ours) or - (only the peer's), the days, why.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { ask } from './compare.mjs';
import { place } from './opening_hours_js.mjs';

const OpeningHours = createRequire(import.meta.url)('opening_hours');
const years = [2024, 2025, 2026, 2027];
const first = `${years[0]}-01-01T00:00`;
const last = `${years.at(-1) + 1}-01-01T00:00`;
// The peer knows no holidays there.
const only_ours = new Set(['LI-*', 'GB-*']);

const day = (time) => time.slice(0, 10);
const next = (date) => day(new Date(Date.parse(`${date}Z`) + 864e5).toISOString());

function daysOf(intervals) {
  const out = [];
  for (const [begin, end] of intervals) {
    for (let date = day(begin); date < day(end); date = next(date)) out.push(date);
  }
  return out;
}

const pad = (number) => String(number).padStart(2, '0');
const local = (date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

function theirs({ country, state, county }) {
  const address = { country_code: country.toLowerCase(), state: state ?? county, county };
  const hours = new OpeningHours('PH', { ...place, address });
  const intervals = hours.getOpenIntervals(new Date(first), new Date(last));
  return new Set(daysOf(intervals.map(([begin, end]) => [local(begin), local(end)])));
}

// The country at large, and each of its states.
const places = readdirSync('data/holidays').flatMap((file) => {
  const country = file.slice(0, 2);
  const { states = {} } = JSON.parse(readFileSync(`data/holidays/${file}`, 'utf8'));
  const parts = Object.entries(states).map(([code, { names, counties }]) => ({
    country, name: `${country}-${code}`, state: names?.[0], county: counties?.[0],
  }));
  return [{ country, name: `${country}-*` }, ...parts];
});

const lines = readFileSync('tests/peers/holidays.tsv', 'utf8').trim().split('\n');
const reasons = lines.map((line) => {
  const [where, sign, expr, reason] = line.split('\t');
  return { where: where.split(' '), sign, expr, reason, used: 0 };
});
ask(reasons.map(({ expr }) => ({ expr, from: first, to: last }))).forEach(({ intervals }, k) => {
  reasons[k].days = new Set(daysOf(intervals));
});

function reasonOf({ country, name }, date, sign) {
  const found = reasons.find(
    (each) =>
      each.sign === sign &&
      each.days.has(date) &&
      (each.where.includes(country) || each.where.includes(name)),
  );
  if (found) found.used += 1;
  return found?.reason;
}

test('where a country has other holidays than the peer says, a fact stands behind it', () => {
  const answers = ask(
    places.map(({ country, state, county }) => ({
      expr: 'PH', country, ...(state && { state }), ...(county && { county }), from: first, to: last,
    })),
  );
  let compared = 0;
  const without = [];
  places.forEach((each, k) => {
    if (only_ours.has(each.name)) return;
    const known = answers[k].intervals.filter(([, , unknown]) => !unknown);
    const unknown = answers[k].intervals.filter(([, , open]) => open);
    const ours = new Set(daysOf(known));
    const open = new Set(daysOf(unknown));
    const peer = theirs(each);
    for (const date of [...new Set([...ours, ...peer])].sort()) {
      if (open.has(date)) continue;
      compared += 1;
      if (ours.has(date) === peer.has(date)) continue;
      const sign = ours.has(date) ? '+' : '-';
      if (!reasonOf(each, date, sign)) without.push(`${each.name} ${sign}${date}`);
    }
  });
  console.log(`${places.length} places, ${compared} holidays, ${lines.length} reasons to differ`);
  assert.ok(compared > 9000);
  assert.deepEqual(without, []);
  assert.deepEqual(reasons.filter(({ used }) => used === 0), []);
});
