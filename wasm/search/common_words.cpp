#include "search/common_words.h"

namespace wegweiser::search {

namespace {

// Folded and sorted, each followed by a space: smaller on the phone than a list of views.
constexpr std::string_view stop_words =
    "a ab aber alle allem allen aller alles als also am an and andere anderen ansonsten are "
    "at auch auf aus bedeuten bedeutet bei beim bekomme bekommen bekommt bereits bevor bin "
    "bir bis bisher bitte brauch brauche brauchen braucht brauchte brauchten bringen bringt "
    "ca can circa da dabei dadurch dafur damit danach dank danke dann daran darauf darf das "
    "dass davon dazu dein deine dem den denn der derzeit des deshalb dich die dienen dient "
    "dies diese diesem diesen dieser dieses dir do doch dort dos du durfen eigentlich ein "
    "eine einem einen einer eines entweder er erforderlich erhalt erhalte erhalten es etwa "
    "etwas euch eur eure euren eurer falls find finde finden findet for from funktioniert "
    "fur ganz ganze ganzen gar geben gegangen gegen gehe gehen gehoren gehort geht gemacht "
    "genau gerade gern gerne geschieht get gibt gilt gute guten habe haben hallo hat hatte "
    "heisst hier hierbei hierfur hilft hin how i ich icin ihm ihn ihnen ihr ihre ihrem ihren "
    "ihrer ihres ile im immer in innen ins irgendwo is ist it ja jede jedem jeden jeder "
    "jedes jemand kann kannst kein keine keinen komme kommen kommt konnen konnte lang lange "
    "lasse lassen lauft liegt mach mache machen machst macht mag mal man manchmal maximal "
    "mehr mein meine meinem meinen meiner meines mich mindestens mir mit mochte mochten muss "
    "mussen my nach nachdem nachher nasil ne need nehme nehmen nennt nerede nicht nie nimmt "
    "noch normalerweise notig notwendig nun nur ob obwohl oder of oft ohne on or paar "
    "passiert sage sagen sagt schon sehr sein seine seit sich sie sind so sobald sofern "
    "solange solche solchen soll sollen sollte sollten sonst sowie sowohl stehen steht "
    "stelle stellen suche suchen sucht tag the to trotzdem tun tut uber uberhaupt um und "
    "ungefahr uns unser unsere unserem unseren unserer unter ve viel viele vielen vom von "
    "vor vorher wahrend wann want war warum was weder weil weiss welche welchem welchen "
    "welcher welches wem wen wenig wenige wenn wer werde werden weshalb what when where "
    "which who wie wieso will wir wird wissen wo wofur woher wohin wollen womit worauf worum "
    "wovon wozu wurde wurden you your zu zum zur zurst zurzeit zwischen в від где "
    "де для до и или как мені мне мой моя мы на о по с "
    "та у чи что що это я як є і الي اين علي عن في كيف "
    "ما من هل و ";

constexpr std::string_view weak_words =
    "abgeben abholen address adresse aktull aktulle alt altes amt andern anforderungen "
    "anfrage anrufen anschrift ansprechpartner antrag antrage appointment arbeiten art arten "
    "ausfullen auskunft beantragen bedingungen bekannt benotige benotigt beratung bereich "
    "bestellen bestimmt bestimmte bestimmten bezahlen brief buro cost datum defekt deutsch "
    "deutsche deutschen deutschland dokument dokumente drei eigene eigenen einreichen email "
    "empfohlen erreichbar erreichen euro fahren fall falle falsch fax form foto frage fragen "
    "frau frist gebuhr gebuhren geld gemeinde geoffnet geschlossen gestern gleich grund "
    "grunde gultig hause helfen help herr herunterladen heute hilfe hoch holen hours info "
    "information informationen infos jahr jahre jetzt kaputt kaputte kaputtes kontakt kosten "
    "kostenlos kostet krank land leben leute lokal mail mann melden mensch menschen minuten "
    "mitarbeiter mitbringen moglich moglichkeit moglichkeiten monat monate morgen nachste "
    "nachsten name neu neun neur neus new number nummer offen office offnen offnungszeit "
    "offnungszeiten online open opening ort papiere person personen pflicht phone preis "
    "preise problem regel regeln richtig richtige rufnummer sache sachen samstag schnell "
    "schreiben schritt schritte sofort sonntag sprechen sprechzeiten stadt stadtverwaltung "
    "stunden tage tel telefon telefonieren telefonnummer telephone termin termine teur thema "
    "themen time uhr unterlagen verlangern verloren verwaltung voraussetzung voraussetzungen "
    "weg weise weiter wichtig wichtige wichtigen wichtiges woche wochen wohne wohnen zahlen "
    "zeit zeiten zimmer zuruck zustandig zustandige zwei ";

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
