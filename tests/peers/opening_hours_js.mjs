// npm's opening_hours, asked in a process of its own: some texts keep it busy for ever.
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

process.env.TZ = 'Europe/Berlin';

const pad = (number) => String(number).padStart(2, '0');
const local = (date) =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`;

// Coordinates as text: the library does not hear numbers, and answers for 06:00 to 18:00.
export const place = {
  lat: '49.5438327',
  lon: '9.8155867',
  address: { country_code: 'de', state: 'Baden-Württemberg' },
};

if (process.send) {
  const OpeningHours = createRequire(import.meta.url)('opening_hours');
  for (const name of ['log', 'info', 'warn', 'error']) console[name] = () => {};
  process.on('message', ({ expr, windows }) => {
    try {
      const hours = new OpeningHours(expr, place, { locale: 'de' });
      process.send({
        intervals: windows.map(([from, to]) =>
          hours
            .getOpenIntervals(new Date(from), new Date(to))
            .map(([begin, end, unknown, comment]) => [local(begin), local(end), !!unknown, comment ?? null]),
        ),
      });
    } catch (error) {
      process.send({ error: String(error?.message ?? error).split('\n')[0] });
    }
  });
  process.on('disconnect', () => process.exit(0));
}

export class Peer {
  #child = null;

  // {intervals: one list a window} or {error}, "timeout" among the errors.
  ask(expr, windows, milliseconds = 5000) {
    this.#child ??= fork(fileURLToPath(import.meta.url), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const child = this.#child;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        this.#child = null;
        resolve({ error: 'timeout' });
      }, milliseconds);
      child.once('message', (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      child.send({ expr, windows });
    });
  }

  close() {
    this.#child?.disconnect();
  }
}
