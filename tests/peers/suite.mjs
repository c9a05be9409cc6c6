// Runs another project's opening-hours suite (JSON Lines) against our command:
//   node tests/peers/suite.mjs FILE.jsonl [--all]
// Prints every case that differs and has no reason in reasons.tsv (with --all: every one), the
// reasons with their counts, and a line a kind of case. Fails where a reason is missing.
import { readFileSync } from 'node:fs';
import { ask, merged, minutes, sameIntervals, tolerance } from './compare.mjs';

const shifted = (time, days) =>
  new Date(Date.parse(`${time.slice(0, 16)}Z`) + days * 864e5).toISOString().slice(0, 16);

// What to ask the command, so that the case can be judged; some need a second question.
function question(given) {
  const asked = { ...given };
  if (given.from) asked.from = given.from.slice(0, 16);
  if (given.at) asked.at = given.at.slice(0, 16);
  if (asked.at) [asked.from, asked.to] = [asked.at, shifted(asked.at, 366)];
  if (given.kind === 'was-last-open') [asked.from, asked.to] = [shifted(asked.at, -366), asked.at];
  const last = given.expected_next_open?.[1] ?? given.expected_states?.at(-1)[1];
  if (last) asked.to = shifted(last, 8);
  if (asked.from && (!asked.to || asked.to < asked.from)) asked.to = shifted(asked.from, 366);
  if (given.kind === 'next_change') asked.at = asked.from;
  return asked;
}
const second = (given) =>
  given.expected_normalized ?? given.expected_prettified ?? (given.kind === 'equal_to' ? given.other : null);

// The peer tells where its first interval begins, even before the question's moment, and may end
// it at midnight where it goes on; an open end has no length there.
function sameNextOpen([begin, end], given, intervals) {
  const from = given.from.slice(0, 16);
  const first = !begin || begin < from ? from : begin.slice(0, 16);
  if (begin !== null && begin === end) {
    const next = intervals.find(([, , unknown]) => unknown);
    return !!next && (next[0] === first || next[0] === from);
  }
  const next = merged(intervals).find(([, , unknown]) => !unknown);
  if (!next || Math.abs(minutes(next[0]) - minutes(first)) > tolerance(given.expr)) return false;
  if (end === null) return minutes(next[1]) - minutes(from) > 300 * 1440;
  return minutes(next[1]) >= minutes(end) - tolerance(given.expr);
}

function sameStates(given, intervals) {
  const from = given.from.slice(0, 16);
  const last = given.expected_states.at(-1)[1] ?? given.expected_states.at(-1)[0] ?? shifted(from, 366);
  const clipped = given.expected_states
    .filter(([, , state, , openEnd]) => state !== 'closed' && !openEnd)
    .map(([begin, end, state]) => [
      !begin || begin < from ? from : begin.slice(0, 16),
      (end ?? last).slice(0, 16),
      state === 'unknown',
    ])
    .filter(([begin, end]) => begin < end);
  const ours = merged(intervals.filter(([begin]) => begin < last.slice(0, 16))).map(
    ([begin, end, unknown]) => [begin, end > last ? last.slice(0, 16) : end, unknown],
  );
  return sameIntervals(clipped, ours, given.expr);
}

// true, false, or null where the case asks for what the command does not tell.
function passes(given, got, other) {
  if (given.expect === 'error') return 'error' in got;
  if (got.error) return false;
  const open = merged(got.intervals).filter(([, , unknown]) => !unknown);
  switch (given.kind) {
    case 'intervals':
      return sameIntervals(given.expected_intervals, got.intervals, given.expr);
    case 'parse':
      return given.expect !== 'warning' || got.warnings.length > 0;
    case 'next_open':
    case 'boundary':
      return sameNextOpen(given.expected_next_open, given, got.intervals);
    case 'no_match':
      return got.intervals.length === 0;
    case 'iterate':
      return sameStates(given, got.intervals);
    case 'state':
      return got.state === given.expected_state;
    case 'next_change':
      return got.next_change === given.expected_next_change;
    case 'open-next':
      return (open[0]?.[0] ?? null) === (given.expected_next_open_at?.slice(0, 16) ?? null);
    case 'open-until': {
      const until = open[0]?.[0] === given.at.slice(0, 16) ? open[0][1] : null;
      const ever = until === shifted(given.at, 366) ? null : until;
      return ever === (given.expected_open_until?.slice(0, 16) ?? null);
    }
    case 'was-last-open':
      return (open.at(-1)?.[1] ?? null) === (given.expected_was_last_open?.slice(0, 16) ?? null);
    case 'normalize':
    case 'prettify':
      return other.canonical === got.canonical;
    case 'equal_to':
      return (other.canonical === got.canonical) === given.expected_equal[0] || null;
    default:
      return null;
  }
}

const file = process.argv[2];
const all = process.argv.includes('--all');
const cases = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const answers = ask(cases.map(question));
// Why the rest is as it is: "id id … <tab> reason", in tests/peers/reasons.tsv.
const reasons = new Map();
for (const line of readFileSync(new URL('reasons.tsv', import.meta.url), 'utf8').split('\n')) {
  const [ids, reason] = line.split('\t');
  for (const id of ids.split(' ')) {
    const [, name, first, last] = /^([a-z]+-)(\d+)(?:\.\.(\d+))?$/.exec(id) ?? [];
    for (let number = +first; number <= +(last ?? first); number++) reasons.set(name + number, reason);
  }
}
const others = ask(cases.map((given) => ({ expr: second(given) ?? '' })));
const tally = {};
const classes = {};
cases.forEach((given, k) => {
  const verdict = passes(given, answers[k], others[k]);
  tally[given.kind] ??= { passed: 0, decided: 0, failed: 0, not_asked: 0 };
  const reason = reasons.get(given.id);
  const failed = reason ? 'decided' : 'failed';
  tally[given.kind][verdict === null ? 'not_asked' : verdict ? 'passed' : failed] += 1;
  if (verdict === false && reason && !all) classes[reason] = (classes[reason] ?? 0) + 1;
  if (verdict === false && (all || !reason)) {
    console.log(`\n${given.id} ${given.kind} [${given.loc_key ?? ''}] ${given.from ?? ''}\n  ${given.expr}`);
    const { intervals, error, warnings, canonical } = answers[k];
    if (error) console.log(`  refused: ${error}`);
    else if (given.expect === 'error') console.log(`  accepted as ${canonical}`);
    else if (intervals) {
      const want = given.expected_intervals ?? [
        given.expected_next_open ?? given.expected_state ?? given.expected_next_change ?? second(given),
      ];
      const limit = all ? 1000 : 4;
      const left = Array.isArray(want[0]) && want[0].every(Boolean) ? merged(want) : want;
      const right = merged(intervals);
      let first = 0;
      while (first < left.length && String(left[first]) === String(right[first])) first += 1;
      first = Math.max(0, first - 1);
      console.log(`  canonical ${canonical}`);
      console.log(`  want ${JSON.stringify(left.slice(first, first + limit))}`);
      console.log(`  got  ${JSON.stringify(right.slice(first, first + limit))}`);
    }
  }
});
console.log('\n');
for (const [reason, count] of Object.entries(classes)) console.log(`${String(count).padStart(4)}  ${reason}`);
console.table(tally);
process.exitCode = Object.values(tally).some((kind) => kind.failed > 0) ? 1 : 0;
