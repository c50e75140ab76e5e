import type { table as english } from "../en/table.ts";

/** Tabela wyniku i to, co można z niej zabrać. */
export const table: { readonly [Key in keyof typeof english]: string } = {
  "table.failed": "Tych wierszy nie udało się odczytać. Uruchom komórkę jeszcze raz.",
  "table.sorted_up": "Rosnąco: {column}",
  "table.sorted_down": "Malejąco: {column}",
  "table.sorted_none": "W pierwotnej kolejności",
  "table.filtered":
    "{rows, number, integer} z {all, plural, one {# wiersza} few {# wierszy} many {# wierszy} other {# wiersza}}",
  "table.copied":
    "{rows, plural, one {Skopiowano # wiersz} few {Skopiowano # wiersze} many {Skopiowano # wierszy} other {Skopiowano # wiersza}}",
  "table.menu": "{column}: kolejność i wybór",
  "table.missing": "braków: {rows, number, integer}",
  "table.value":
    "{value}: {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
  "table.range": "od {low} do {high}",
  "table.unfilter": "Pokaż znowu wszystkie wartości: {column}",
  "table.order_up": "Rosnąco",
  "table.order_down": "Malejąco",
  "table.order_none": "W pierwotnej kolejności",
  "table.only": "Tylko wiersze, gdzie {value}",
  "table.only_missing": "brak wartości",
  "table.copy": "Kopiuj wartość",
  "table.copy_row": "Kopiuj wiersz",
  "table.explain": "Objaśnij tę liczbę",
  "table.type.integer": "liczba całkowita",
  "table.type.double": "liczba",
  "table.type.varchar": "tekst",
  "table.type.boolean": "tak lub nie",
  "table.type.date": "data",
  "table.type.timestamp": "data i godzina",
  "export.rows": "Wiersze",
  "export.picture": "Obraz",
  "export.xlsx": "Excel",
  "export.excel_csv": "CSV dla Excela",
  "export.csv": "CSV",
  "export.json": "JSON",
  "export.parquet": "Parquet",
  "export.arrow": "Arrow",
  "export.writing":
    "Zapisano {done, number, integer} z {rows, plural, one {# wiersza} few {# wierszy} many {# wierszy} other {# wiersza}}",
  "export.done": "Plik {file} zapisany, {size}.",
  "export.failed": "Nie udało się zapisać pliku.",
  "export.cancelled": "Zatrzymano; pliku nie zapisano.",
  "export.too_long":
    "Arkusz Excela mieści {most, number, integer} wierszy. Wybierz część wierszy albo inny format.",
  "export.source.sheet": "Źródło",
  "export.source.notebook": "Notatnik",
  "export.source.cell": "Komórka",
  "export.source.rows": "Wierszy",
  "export.source.all_rows": "Wierszy przed wyborem",
  "export.source.written": "Zapisano",
  "export.source.parameters": "Przy jakich parametrach",
  "export.source.sql": "SQL",
  "export.source.program": "Program",
  "moved.show": "Pokaż klientów, którzy zmienili grupę",
  "moved.hide": "Ukryj listę",
  "moved.take": "Zabierz listę",
  "moved.nobody": "Nikt nie zmienił grupy.",
  "moved.count":
    "{n, plural, =0 {Nikt nie zmienił grupy} one {# klient zmienił grupę} few {# klientów zmieniło grupę} many {# klientów zmieniło grupę} other {# klienta zmieniło grupę}}{came, plural, =0 {} one {, # wcześniej nie był w żadnej} few {, # wcześniej nie było w żadnej} many {, # wcześniej nie było w żadnej} other {, # wcześniej nie było w żadnej}}{gone, plural, =0 {} one {, # nie jest teraz w żadnej} few {, # nie jest teraz w żadnej} many {, # nie jest teraz w żadnej} other {, # nie jest teraz w żadnej}}; menu kolumny zostawi tych z jednej grupy lub do jednej grupy.",
  "export.about.xlsx":
    "Skoroszyt z nagłówkami i słowami tej strony: identyfikatory zostają tekstem, daty datami, a drugi arkusz mówi, skąd są wiersze.",
  "export.about.excel_csv":
    "Dla Excela ze średnikami i przecinkiem dziesiętnym, z nagłówkami i słowami tej strony; identyfikatory zostają tekstem i nic nie stanie się formułą.",
  "export.about.csv":
    "Dla innych programów: przecinki, kropki, daty ISO; nazwy i kody jak w SQL, każda wartość bez zmian.",
  "export.about.json": "Obiekt na wiersz; nazwy i kody jak w SQL.",
  "export.about.parquet":
    "Dla baz danych i ramek danych; mały plik z typami; nazwy i kody jak w SQL.",
  "export.about.arrow": "Dla ramek danych w pamięci; szybko, z typami; nazwy i kody jak w SQL.",
};
