#include "search/common_words.h"

namespace wegweiser::search {

namespace {

// Folded and sorted, each followed by a space: smaller on the phone than a list of views.
constexpr std::string_view stop_words =
    "a ab aber alle allem allen aller alles als also am an and andere anderen are at auch "
    "auf aus bei beim bekomme bekommen bekommt bin bir bis bitte brauche brauchen braucht "
    "brauchte can da dafur dank danke dann darf das dass dein deine dem den denn der des "
    "dich die dies diese diesem diesen dieser dieses dir do doch dort dos du durfen ein eine "
    "einem einen einer eines er erhalt erhalte erhalten es etwas euch eur eure find finde "
    "finden findet for from fur gar geben gehe gehen geht gern gerne get gibt gilt gute "
    "guten habe haben hallo hat hatte hier hilft hin how i ich icin ihm ihn ihr ihre ihrem "
    "ihren ihrer ihres ile im in innen ins irgendwo is ist it ja jede jeden jeder jemand "
    "kann kannst kein keine keinen konnen konnte lasse lassen liegt mach mache machen macht "
    "mag mal man mehr mein meine meinem meinen meiner meines mich mir mit mochte mochten "
    "muss mussen my nach nasil ne need nerede nicht noch nun nur ob oder of ohne on or schon "
    "sehr sein seine sich sie sind so soll sollen sollte sollten stelle stellen suche suchen "
    "sucht tag the to tun tut uber um und uns unser unsere unserem unseren unserer unter ve "
    "vom von vor wahrend wann want war warum was weiss welche welchem welchen welcher "
    "welches wem wen wenn wer werde werden what when where which who wie wieso will wir wird "
    "wissen wo wofur woher wohin wollen wurde wurden you your zu zum zur zwischen в від "
    "где де для до и или как мені мне мой моя мы на о "
    "по с та у чи что що это я як є і الي اين علي عن في "
    "كيف ما من هل و ";

constexpr std::string_view weak_words =
    "abgeben abholen address adresse aktull aktulle alt altes amt andern anfrage anrufen "
    "anschrift ansprechpartner antrag antrage appointment arbeiten ausfullen auskunft "
    "beantragen bekannt benotige benotigt beratung bestellen bezahlen brief buro cost datum "
    "defekt deutsch deutsche deutschen deutschland dokument dokumente drei eigene eigenen "
    "einreichen email erreichbar erreichen euro fahren falsch fax form foto frage fragen "
    "frau frist gebuhr gebuhren geld gemeinde geoffnet geschlossen gestern gleich gultig "
    "hause helfen help herr herunterladen heute hilfe holen hours info information "
    "informationen infos jahr jahre jetzt kaputt kaputte kaputtes kontakt kosten kostenlos "
    "kostet krank land leben leute lokal mail mann melden mensch menschen minuten "
    "mitarbeiter mitbringen moglich moglichkeit moglichkeiten monat monate morgen nachste "
    "nachsten name neu neun neur neus new number nummer offen office offnen offnungszeit "
    "offnungszeiten online open opening ort papiere person personen phone preis preise "
    "problem rufnummer samstag schnell schreiben sofort sonntag sprechen sprechzeiten stadt "
    "stadtverwaltung stunden tage tel telefon telefonieren telefonnummer telephone termin "
    "termine teur time uhr unterlagen verlangern verloren verwaltung voraussetzung "
    "voraussetzungen weg weiter woche wochen wohne wohnen zahlen zeit zeiten zimmer zuruck "
    "zustandig zustandige zwei ";

/// Bisects a sorted list of words.
bool has(std::string_view words, std::string_view word) {
  size_t low = 0;  // where a word begins
  size_t high = words.size();
  while (low < high) {
    size_t begin = low + (high - low) / 2;
    while (begin > low && words[begin - 1] != ' ') --begin;
    const size_t end = words.find(' ', begin);
    const int order = words.substr(begin, end - begin).compare(word);
    if (order == 0) return true;
    if (order < 0)
      low = end + 1;
    else
      high = begin;
  }
  return false;
}

}  // namespace

Meaning meaning_of(std::string_view folded) {
  if (folded.empty() || has(stop_words, folded)) return Meaning::stop;
  return has(weak_words, folded) ? Meaning::weak : Meaning::full;
}

}  // namespace wegweiser::search
