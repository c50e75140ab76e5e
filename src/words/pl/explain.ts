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
  "explain.change_about":
    "W notatniku pojawi się kopia modelu jako osobne zapytanie. Sam model się nie zmieni.",
  "explain.computed": "Ten model oblicza program, więc nie można go skopiować jako zapytania.",
  "explain.no_rows": "nic nie wczytano",
};
