// Asks npm's opening_hours and our command about the same texts:
//   node tests/peers/differential.mjs FILE (one text a line)
// Every text whose intervals differ is printed with the class of its difference; one without a
// class is a fault. The windows: a plain week; Christmas with week 53; Easter with the switch to
// summer time; the summer holidays.
import { readFileSync } from 'node:fs';
import { ask, differences, merged, sameIntervals } from './compare.mjs';
import { Peer } from './opening_hours_js.mjs';

export const windows = [
  ['2026-09-14T00:00', '2026-09-21T00:00'],
  ['2026-12-21T00:00', '2027-01-11T00:00'],
  ['2027-03-22T00:00', '2027-04-05T00:00'],
  ['2026-07-27T00:00', '2026-08-17T00:00'],
];

const same = (expr, theirs, ours) => windows.every((_, k) => sameIntervals(theirs[k], ours[k], expr));

const wraps = (canonical) =>
  [...canonical.matchAll(/(\d\d):(\d\d)-(\d\d):(\d\d)/g)].some(
    ([, beginHour, beginMinute, endHour, endMinute]) =>
      beginHour * 60 + +beginMinute >= endHour * 60 + +endMinute || endHour > 24,
  ) || /\+|dusk|sunset/.test(canonical);

// What a text's hours differ by, when both have read it the same way: see docs/decisions.md. A class
// holds only where every stretch that differs lies where the decision leads.
const day = 1440;
const switchToSummer = Date.parse('2027-03-28T02:00Z') / 60000;
const classes = [
  {
    why: 'the peer loses one of two days that an offset brings into one month',
    concerns: (canonical) => /\] [-+]\d+ days?/.test(canonical),
    leads: ([begin, end]) => end - begin <= day,
  },
  {
    why: "a night ends with the next morning's sun",
    concerns: (canonical) => /(sunset|dusk)[^,;]*-\(?(sunrise|dawn)/.test(canonical),
    leads: ([begin, end]) => end - begin <= 5,
  },
  {
    why: "a range ends with Easter's day, not before it",
    concerns: (canonical) => /-easter/.test(canonical),
    leads: ([begin, end]) => end - begin <= day,
  },
  {
    why: 'the hour that summer time skips',
    concerns: (canonical) => /0[23]:\d\d/.test(canonical),
    leads: ([begin, end]) => begin >= switchToSummer && end <= switchToSummer + 120,
  },
  {
    why: "a later rule does not cut last night's hours",
    concerns: (canonical) => wraps(canonical) && /;|,/.test(canonical),
    leads: ([begin, end]) => end - Math.floor(begin / day) * day <= day / 2,
  },
];

function decision(canonical, stretches) {
  const found = classes.find(
    ({ concerns, leads }) => concerns(canonical) && stretches.every((stretch) => leads(stretch)),
  );
  return found?.why ?? null;
}

// [{expr, canonical, kind, why}] of the texts that differ, and how many each side refuses.
export async function compare(texts) {
  const peer = new Peer();
  const answers = ask(
    texts.flatMap((expr) => windows.map(([from, to]) => ({ expr, from, to }))),
  );
  const result = { asked: texts.length, same: 0, only_ours: 0, only_theirs: [], neither: 0, differ: [] };
  for (let k = 0; k < texts.length; k++) {
    const expr = texts[k];
    const ours = answers.slice(k * windows.length, (k + 1) * windows.length);
    const theirs = await peer.ask(expr, windows);
    if (ours[0].error) {
      if (theirs.error) result.neither += 1;
      else result.only_theirs.push({ expr, why: ours[0].error });
      continue;
    }
    if (theirs.error) {
      result.only_ours += 1;
      continue;
    }
    const intervals = ours.map((answer) => answer.intervals);
    if (same(expr, theirs.intervals, intervals)) {
      result.same += 1;
      continue;
    }
    const { canonical, warnings } = ours[0];
    const again = canonical === expr ? theirs : await peer.ask(canonical, windows);
    const agree = !again.error && same(canonical, again.intervals, intervals);
    const stretches = windows.flatMap((_, at) => differences(theirs.intervals[at], intervals[at]));
    const first = windows.findIndex((_, at) => !sameIntervals(theirs.intervals[at], intervals[at], expr));
    result.differ.push({
      expr,
      canonical,
      why: agree ? 'the peer reads it otherwise' : decision(canonical, stretches),
      warnings,
      theirs: merged(theirs.intervals[first]).slice(0, 6),
      ours: merged(intervals[first]).slice(0, 6),
    });
  }
  peer.close();
  return result;
}

if (process.argv[1]?.endsWith('differential.mjs') && !process.send) {
  const texts = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean);
  const result = await compare(texts);
  for (const { expr, canonical, why, theirs, ours } of result.differ) {
    console.log(`\n${why ?? 'NO CLASS'}\n  ${expr}\n  ${canonical}`);
    console.log(`  theirs ${JSON.stringify(theirs)}\n  ours   ${JSON.stringify(ours)}`);
  }
  for (const { expr, why } of result.only_theirs) console.log(`\nrefused by us: ${expr}\n  ${why}`);
  const counts = {};
  for (const { why } of result.differ) counts[why ?? 'NO CLASS'] = (counts[why ?? 'NO CLASS'] ?? 0) + 1;
  console.log(`\n${result.asked} texts: the same ${result.same}, only we understand ${result.only_ours}, only the peer ${result.only_theirs.length}, neither ${result.neither}`);
  console.table(counts);
}
