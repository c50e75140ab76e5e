import type { page as english } from "../en/page.ts";

export const page = {
  "page.load_more": "Wczytaj więcej danych",
  "page.privacy_kept": "Przechowywane na tym urządzeniu",
  "page.privacy_memory": "Przechowywane do zamknięcia strony",
  "page.simulating":
    "Powstaje firma symulowana: {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
  "page.empty.title": "Nic jeszcze nie wczytano",
  "page.empty.text":
    "Ten notatnik czyta zamówienia. Wczytaj własny plik albo obejrzyj go na firmie symulowanej.",
  "page.failed": "Strona nie mogła działać dalej",
  "page.elsewhere":
    "Twoje dane są otwarte w innej karcie. To, co wczytasz tutaj, zostanie do zamknięcia strony.",
  "page.take_over": "Pracuj tutaj",
  "page.own": "Wróć do moich danych",
  "page.another": "Inna firma symulowana",
  "page.section.table": "Tabela",
  "cell.sql": "SQL komórki",
  "cell.broken": "Tej komórki nie udało się odczytać",
  "cell.reveal": "Pokaż odpowiedź",
  "cell.figure_unknown": "Nie ma wykresu o tej nazwie: {name}",
  "cell.chart_wrong": "Tego wykresu nie udało się narysować",
  "explain.parameters": "Przy jakich parametrach",
  "input.refused": "Tej wartości nie przyjęto",
  "consent.title": "Notatnik z pliku",
  "consent.text":
    "Nic z niego jeszcze nie zostało wykonane. Te zapytania przeczytają wczytane dane; nie mogą ich zmienić ani nigdzie wysłać.",
  "consent.agree": "Otwórz i uruchom",
  "consent.back": "Nie otwieraj",
  "consent.queries":
    "{count, plural, =0 {Nie zawiera zapytań.} one {# zapytanie} few {# zapytania} many {# zapytań} other {# zapytania}}",
} satisfies Record<keyof typeof english, string>;
