// Asks our command, and compares intervals.
import { spawnSync } from 'node:child_process';

const command = new URL('../../build/wegweiser', import.meta.url).pathname;

export function ask(questions) {
  const input = questions.map((question) => JSON.stringify(question)).join('\n');
  const { stdout, status } = spawnSync(command, ['hours'], { input, maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`wegweiser hours ended with ${status}`);
  return stdout.toString().trimEnd().split('\n').map((line) => JSON.parse(line));
}

export const minutes = (time) => Date.parse(`${time.slice(0, 16)}Z`) / 60000;

// [begin, end, unknown], neighbours of one state merged: peers cut at comments too.
export function merged(intervals) {
  const out = [];
  for (const [begin, end, unknown] of intervals) {
    const last = out.at(-1);
    if (last && last[1] === begin && last[2] === !!unknown) last[1] = end;
    else out.push([begin, end, !!unknown]);
  }
  return out;
}

// Peers differ among themselves by a minute or two where the sun is concerned.
export const tolerance = (expr) => (/sun|dawn|dusk/i.test(expr) ? 2 : 0);

export function sameIntervals(expected, got, expr) {
  const [left, right] = [merged(expected), merged(got)];
  const near = (one, other) => Math.abs(minutes(one) - minutes(other)) <= tolerance(expr);
  return (
    left.length === right.length &&
    left.every(
      ([begin, end, unknown], k) =>
        near(begin, right[k][0]) && near(end, right[k][1]) && unknown === right[k][2],
    )
  );
}


// Stretches [begin, end] in minutes in which the two do not have one state.
export function differences(left, right) {
  const spans = [left, right].map((list) =>
    list.map(([begin, end, unknown]) => [minutes(begin), minutes(end), unknown ? 'unknown' : 'open']),
  );
  const stateAt = (list, minute) => list.find(([begin, end]) => begin <= minute && minute < end)?.[2];
  const cuts = [...new Set(spans.flat().flatMap(([begin, end]) => [begin, end]))].sort((a, b) => a - b);
  const out = [];
  for (let k = 0; k + 1 < cuts.length; k++) {
    if (stateAt(spans[0], cuts[k]) === stateAt(spans[1], cuts[k])) continue;
    if (out.at(-1)?.[1] === cuts[k]) out.at(-1)[1] = cuts[k + 1];
    else out.push([cuts[k], cuts[k + 1]]);
  }
  return out;
}
