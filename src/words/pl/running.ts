import type { running as english } from "../en/running.ts";

export const running: Record<keyof typeof english, string> = {
  "cell.run": "Uruchom",
  "cell.stale": "Nieaktualne",
  "cell.not_run": "Jeszcze nie uruchomiono",
  "cell.cancelled_empty": "Anulowano",
  "mode.label": "Komórki działają",
  "mode.automatic": "same",
  "mode.on_demand": "na żądanie",
  "mode.run_stale":
    "{count, plural, =0 {Wszystkie komórki są aktualne} one {Uruchom # komórkę} few {Uruchom # komórki} many {Uruchom # komórek} other {Uruchom # komórki}}",
  "engine.again":
    "Baza danych sama się zatrzymała i właśnie uruchamia się ponownie. Wszystko, co zostało napisane, jest zachowane.",
  "engine.recovered":
    "Baza danych zatrzymała się i została uruchomiona ponownie. Wszystko, co zostało napisane, jest na miejscu.",
  "engine.lost_data":
    "Baza danych zatrzymała się i została uruchomiona ponownie. Wszystko, co zostało napisane, jest na miejscu, ale dane były tylko w pamięci: wczytaj pliki jeszcze raz.",
  "notice.close": "Zamknij",
  "losing.title": "Zrezygnować z wczytanych danych?",
  "losing.text":
    "Są tylko w pamięci tej strony. Ich miejsce zajmie firma symulowana, a żeby znów je zobaczyć, trzeba będzie wczytać pliki jeszcze raz.",
  "losing.agree": "Pokaż firmę symulowaną",
  "losing.back": "Zostaw moje dane",
  "copy.parted":
    "Ten notatnik zmieniono też w innej karcie. To, co piszesz tutaj, jest zachowane jako osobny notatnik „{title}”.",
  "copy.parted_title": "{title} (druga wersja)",
  "previous.offer":
    "Poprzednie wczytanie jest zachowane: {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}, {date, date, time}.",
  "previous.restore": "Przywróć poprzednie wczytanie",
  "previous.restored": "Poprzednie wczytanie jest z powrotem.",
  "previous.again": "Przywróć nowsze",
  "previous.menu": "{table}: powrót do wczytania z {date, date, time}",
  "cell.former": "Powyżej jest poprzedni wynik.",
};
