// Documents for the benchmarks: as many as asked for, always the same, with a vocabulary that grows
// with their number, as a country's offices have it: every document brings names and compounds
// that few others have.
const stems = `abfall amt anlage antrag arbeit auskunft ausweis bau baum beitrag beratung betrieb bildung
  brief brücke bürger dach dienst energie erlaubnis fahrzeug familie feuer fisch fluss forst frist garten
  gebäude gebühr gemeinde gesundheit gewerbe grund halle handwerk haus heim hilfe holz hund jagd jugend kanal
  karte kasse kind kirche klima kultur kunst land leitung licht luft markt mauer messe miete mühle müll museum
  natur ordnung park pass pflege plan platz post rat recht regen register reise rente sand schein schule
  schutz see senioren sport stadt stein steuer stiftung straße strom tal technik tier tor turm umwelt
  unterhalt verein verkehr versicherung vertrag verwaltung wald wasser weg wein werk wiese wind wohnung
  zähler zaun zeugnis zoll zug zuschuss`.split(/\s+/);
const verbs = `beantragen anmelden abmelden ändern verlängern bestellen melden abholen prüfen ersetzen
  verlegen erneuern kündigen vereinbaren einsehen`.split(/\s+/);
const fillers = `bitte bringen sie ihren gültigen ausweis und die unterlagen mit der termin ist kostenlos wenn
  antrag vollständig vorliegt für kinder unter sechs jahren gilt eine ausnahme zuständig die stelle im
  rathaus erdgeschoss öffnungszeiten finden auf dieser seite`.split(/\s+/);
const syllables = `ber gen hal kar lin mos nau ost rie sal tal ulm wer zin bach dorf feld heim hof ingen
  kirch mühl ried stett wang weil`.split(/\s+/);

export function documents(count) {
  let seed = 20261126;
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  // Few words are common and most are rare.
  const of = (list) => list[Math.floor((random(1000) / 1000) ** 2 * list.length)];
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const compound = () => capital(of(stems) + ['', 's', 'n', ''][random(4)] + of(stems));
  const place = () => capital(Array.from({ length: 2 + random(3) }, () => syllables[random(syllables.length)]).join(''));
  return Array.from({ length: count }, (_, id) => {
    const subject = compound();
    return {
      id,
      title: `${subject} ${random(2) ? of(verbs) : place()}`,
      keywords: Array.from({ length: 1 + random(4) }, () => (random(2) ? compound() : `${capital(of(stems))} ${of(verbs)}`)),
      text: Array.from({ length: 12 + random(25) }, () => (random(12) === 0 ? compound() : random(25) === 0 ? place() : of(fillers))).join(' '),
      phones: [`0${7000 + random(900)} ${1000 + random(9000)}-${random(900)}`],
    };
  });
}

/** What people type into it: words of documents' titles and keywords, some with errors, some joined with others. */
export function queries(all, count) {
  let seed = 7;
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () => {
    const document = all[random(all.length)];
    const kind = random(8);
    if (kind === 0) return document.phones[0];
    let query = kind < 4 ? document.title : document.keywords[random(document.keywords.length)];
    if (kind === 1) query = `wo kann ich ${query}`;
    if (kind === 2) {
      const words = document.text.split(' ');
      query += ` ${words[random(words.length)]}`;
    }
    if (kind === 5 || kind === 6) {
      const at = 1 + random(query.length - 1);
      query = query.slice(0, at) + query.slice(at + 1);
    }
    return query.toLowerCase();
  });
}

/** What the search sees while a query is typed. */
export const keystrokes = (query) => Array.from(query, (_, at) => query.slice(0, at + 1));
