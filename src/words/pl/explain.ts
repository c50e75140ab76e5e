import type { explain as english } from "../en/explain.ts";

/** „Objaśnij tę liczbę”. */
export const explain: { readonly [Key in keyof typeof english]: string } = {
  "explain.steps": "Jak to powstało",
  "explain.tree": "Kroki od wyniku z powrotem do danych",
  "explain.kind.cell": "zapytanie tego notatnika",
  "explain.kind.model": "model",
  "explain.kind.table": "dane",
  "explain.dates": "od {from, date, day} do {to, date, day}",
  "explain.above": "pokazane wyżej",
  "explain.value": "{column}: {value}",
  "explain.number": "Objaśnij {value}",
  "explain.title": "Skąd jest ta liczba",
  "explain.change": "Zmień",
  "explain.computed": "Ten model oblicza program, więc nie można go skopiować jako zapytania.",
  "explain.no_rows": "nic nie wczytano",
  "explain.change_alone":
    "Kopia modelu stanie się zapytaniem tego notatnika. {name} nie może jej czytać, bo pomiędzy stoi coś, co oblicza program: {models}. Kopię może czytać Twoje własne zapytanie.",
  "explain.change_about":
    "Kopia modelu stanie się zapytaniem tego notatnika. Będzie ją czytać: {readers}. Sam model się nie zmieni.",
  "explain.change_behind":
    "Kopia modelu stanie się zapytaniem tego notatnika. Skopiuje się też to, co stoi pomiędzy ({models}), żeby zmiana dotarła tutaj: {readers}. Same modele się nie zmienią.",
};
