import type { sharing as english } from "../en/sharing.ts";

type Texts = { readonly [Key in keyof typeof english]: string };

export const sharing: Texts = {
  "share.open": "Udostępnij",
  "share.title": "Udostępnij ten notatnik",
  "share.lead":
    "Odnośnik i plik zawierają tekst, zapytania i ustawienia tego notatnika, a żadnych danych. Kto je otworzy, czyta go na własnych danych.",
  "share.personal":
    "{count, plural, one {Ta wartość wskazuje osobę lub zapis} few {Te wartości wskazują osoby lub zapisy} many {Te wartości wskazują osoby lub zapisy} other {Te wartości wskazują osoby lub zapisy}} w twoich danych. To, co zaznaczone, zostanie wymazane z odnośnika i z pliku.",
  "share.personal.place": "{value} w {cell}",
  "share.checking": "Szukamy nazwisk w ustawieniach",
  "share.link": "Odnośnik",
  "share.link_text":
    "Sam notatnik zapisany jest w odnośniku za znakiem #, a tej części przeglądarki nie wysyłają na żaden serwer.",
  "share.link_short": "Ten notatnik jest w każdej kopii strony, więc odnośnik tylko go wskazuje.",
  "share.link_simulated": "Z odnośnika powstaje ta sama firma symulowana, ziarno {seed}.",
  "share.link_long":
    "Odnośnik do tego notatnika miałby znaków: {length, number}. Programy ucinają odnośniki dłuższe niż {limit, number}; zapisz plik i wyślij go.",
  "share.copy": "Kopiuj odnośnik",
  "share.copied": "Skopiowano",
  "share.file": "Plik",
  "share.file_text":
    "Zwykły tekst (.md). Upuszczony na tę stronę, tu lub gdzie indziej, otwiera się.",
  "share.file_save": "Zapisz notatnik",
  "share.report": "Raport",
  "share.report_text":
    "Jeden plik HTML z tekstem, wykresami, tabelami i SQL w tej postaci, w jakiej są teraz na stronie. Otwiera się podwójnym kliknięciem i nie potrzebuje sieci. Wchodzą do niego pokazane tabele, a poza nimi nic z danych.",
  "share.report_people": "Pomiń tabele, które wymieniają pojedynczych klientów",
  "share.report_running": "Niektóre komórki są jeszcze liczone; w raporcie by ich zabrakło.",
  "share.report_save": "Zapisz raport",
  "share.report_making": "Raport jest pisany",
  "share.print": "Drukuj lub zapisz jako PDF",
  "share.failed": "Odnośnika nie udało się otworzyć",
  "consent.link": "Notatnik z odnośnika",
  "consent.inputs":
    "{count, plural, =0 {Nie ustawia żadnych wartości.} one {# pole ze swoją wartością} few {# pola ze swoimi wartościami} many {# pól ze swoimi wartościami} other {# pola ze swoimi wartościami}}",
  "consent.charts":
    "{count, plural, =0 {Nie rysuje wykresów.} one {# wykres} few {# wykresy} many {# wykresów} other {# wykresu}}",
  "consent.reads": "{name} czyta {from}",
  "consent.no_value": "jak zwykle",
  "report.made": "Raport z {date, date}",
  "report.simulated": "Dane symulowane: każdego klienta wymyślił generator.",
  "report.parameters": "Warunki",
  "report.data": "Dane",
  "report.rows":
    "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
  "report.sql": "SQL: {name}",
  "report.models": "Modele, na których stoją wykresy",
  "report.source":
    "Zapisane przez Rungs {version}. Plik nie zawiera skryptów i nie pyta o nic żadnego serwera.",
  "report.people": "Tabela pojedynczych klientów nie weszła do tego raportu.",
  "report.missing": "Tej części nie było, kiedy raport był pisany.",
  "report.shown":
    "Pierwsze wiersze: {shown, number} z {rows, plural, one {# wiersza} few {# wierszy} many {# wierszy} other {# wiersza}}.",
  "offline.ready": "Gotowe bez sieci",
  "offline.ready_text":
    "Strona, jej silnik i notatniki są zachowane w tej przeglądarce. Odtąd wszystko działa bez sieci.",
  "offline.keeping": "Zachowywanie do pracy bez sieci",
  "offline.impossible": "Potrzebna jest sieć: ta przeglądarka nie zachowuje strony.",
  "offline.newer": "Jest nowsza wersja tej strony.",
  "offline.reload": "Wczytaj ponownie i zaktualizuj",
  "private.start": "Niczego nie zachowuj na tym komputerze",
  "private.text":
    "Na komputer, którego używają też inni. Dane, notatniki i ustawienia zostają w pamięci tej karty i znikają, kiedy się ją zamknie.",
  "private.mark": "Nic nie jest zachowywane",
  "private.end": "Zakończ sesję",
  "private.ask":
    "Po zakończeniu sesji to, co w tej karcie wczytano i napisano, zniknie. Jeśli coś jest potrzebne, najpierw zapisz plik.",
  "forget.open": "Zapomnij wszystko",
  "forget.title": "Zapomnij wszystko na tym komputerze",
  "forget.text":
    "Z tej przeglądarki zostaną usunięte wczytane dane, twoje notatniki i zmiany oraz wybór języka i kolorów. Nie da się ich przywrócić. Sama strona pozostanie gotowa do pracy bez sieci.",
  "forget.do": "Usuń wszystko",
  "forget.back": "Zostaw",
  "forget.failed":
    "Czegoś nie udało się usunąć, być może używa tego jeszcze inna karta. Zamknij inne karty tej strony i spróbuj ponownie.",
  "frame.title": "Ta strona nie działa wewnątrz innej",
  "frame.text":
    "Strona wokół niej mogłaby zasłonić to, na co się zgadzasz. Otwórz ją w osobnym oknie; do tego czasu nic się nie uruchamia.",
  "frame.open": "Otwórz w osobnym oknie",
};
