import type { failures as en } from "../en/failures.ts";

export const failures = {
  unknown: "Wystąpił błąd, który nie ma jeszcze wyjaśnienia (kod {code}). {message}",
  engine_start:
    "Nie udało się uruchomić bazy danych: {message}. Odśwież stronę; jeśli błąd się powtórzy, spróbuj w innej przeglądarce lub w oknie bez rozszerzeń.",
  engine_stopped:
    "Baza danych zatrzymała się w trakcie tej pracy. Uruchamia się ponownie sama, a to, co wczytano wcześniej, jest zachowane, jeśli przeglądarka na to pozwala. Spróbuj jeszcze raz; jeśli znów się zatrzyma, zmień to, co było uruchomione.",
  store_full:
    "Na tym urządzeniu nie ma już miejsca na te dane. To, co wczytano wcześniej, pozostało bez zmian. Zwolnij miejsce albo wczytaj mniejszy plik.",
  engine_memory:
    "Zabrakło na to pamięci. Zamknij inne karty albo zawęź okres lub kolumny i uruchom ponownie.",
  sql_syntax: "Nie można odczytać kodu SQL: {message}",
  sql_unknown_name: "Kod SQL wymienia coś, czego nie ma: {message}",
  sql_type: "Wartość ma typ, którego ten kod SQL nie może użyć: {message}",
  sql_other: "Baza danych odrzuciła kod SQL: {message}",
  cancelled: "Anulowano. Nic się nie zmieniło.",
  insert_incomplete:
    "Do tabeli {name} trafiło tylko {rows, number} z {expected, number} wierszy, więc nie zachowano żadnego. Spróbuj ponownie.",
  too_many_files:
    "Jednocześnie można otworzyć najwyżej {limit, number} plików. Poczekaj na zakończenie wczytywania.",
  model_header: "Nie można odczytać nagłówka modelu {model} w wierszu: {line}",
  parameter_value: "Parametr {parameter} nie może mieć wartości {value}.",
  dynamic_variable:
    "Nazwa zmiennej musi być podana wprost, aby było wiadomo, od czego zależy ta komórka. Wpisz getvariable z nazwą w apostrofach.",
  cell_forbidden:
    "Komórka to jedno polecenie SELECT na tabelach, modelach i innych komórkach; {what} nie jest tu dozwolone.",
  parameter_unknown:
    "Żaden model ani pole nie deklaruje parametru {parameter}. Sprawdź pisownię albo dodaj pole o tej nazwie.",
  parameter_conflict:
    "Model {model} deklaruje parametr {parameter} inaczej niż inny model. Jeden z nich trzeba przemianować.",
  relation_unknown: "Nie ma tabeli, modelu ani komórki o nazwie {relation}. Sprawdź pisownię.",
  relation_cycle: "Zależą od siebie w kółko: {path}. Jedno z nich musi czytać coś innego.",
  name_taken: "Nazwę {name} nosi już tabela lub model. Nadaj komórce inny id.",
  computed_columns: "Model {model} nie zwrócił kolumny {column} tak, jak ją deklaruje.",
  computation_failed: "Nie udało się obliczyć modelu {model}: {message}",
  blocked: "To czeka na {name}, gdzie wystąpił błąd. Najpierw napraw go tam.",
  notebook_front:
    "Nie można odczytać początku notatnika. Musi stać między dwoma wierszami z trzech łączników i podawać rungs oraz title.",
  cell_yaml: "Ta komórka nie jest poprawnym YAML: {message}",
  cell_input: "Pola {id} nie można użyć: brakuje {what} albo jest nieznane.",
  cell_chart: "Nie można narysować wykresu {id}: brakuje {what} albo jest nieznane.",
  cell_id:
    "{id} nie może być nazwą komórki: użyj małych liter, cyfr i podkreśleń, zaczynając od litery.",
  cell_keyword:
    "{id} to słowo języka SQL: komórki o takiej nazwie nie odczytałoby żadne zapytanie. Wybierz inną nazwę.",
  cell_duplicate: "Dwie komórki mają nazwę {id}. Zmień nazwę jednej z nich.",
  share_version:
    "Odnośnik utworzyła nowsza wersja strony (wersja odnośników {version}). Wczytaj stronę ponownie albo poproś o plik notatnika.",
  share_damaged:
    "Odnośnik jest niepełny lub uszkodzony; jakiś program mógł go po drodze uciąć. Poproś o niego jeszcze raz albo o plik notatnika.",
  share_large:
    "Po rozpakowaniu odnośnik zawiera więcej niż {limit, number} znaków tekstu, a tyle nie ma żaden notatnik. Nie został otwarty.",
  file_not_text:
    "{found, select, xls {{file} to stary skoroszyt Excela (XLS): w całości czyta ten format tylko sam Excel. Otwórz go w arkuszu kalkulacyjnym, zapisz jako skoroszyt Excela (XLSX) albo jako CSV i wczytaj nowy plik.} locked {{file} to skoroszyt Excela z hasłem. Usuń hasło w arkuszu kalkulacyjnym i zapisz skoroszyt albo zapisz go jako CSV i wczytaj nowy plik.} other {{file} to {found, select, zip {archiwum ZIP} gzip {archiwum GZIP} pdf {dokument PDF} sqlite {baza danych SQLite} image {obraz} html {strona internetowa (HTML)} xml {dokument XML} other {plik, który nie jest tekstem}}, a potrzebne są wiersze tekstu. Zapisz go lub wyeksportuj jako CSV w kodowaniu UTF-8 i wczytaj nowy plik.}}",
  file_empty:
    "Plik {file} jest pusty: nie ma w nim nic poza odstępami. Wyeksportuj go ponownie i sprawdź, czy zawiera wiersze.",
  file_no_rows:
    "Plik {file} ma nagłówek w wierszu {line, number} i nic pod nim. Sprawdź okres lub filtr eksportu.",
  archive_damaged:
    "Pliku {file} nie da się rozpakować: jest niepełny, uszkodzony albo spakowany w nietypowy sposób. Pobierz lub skopiuj go jeszcze raz albo rozpakuj na tym komputerze i upuść tu to, co jest w środku.",
  archive_empty:
    "W archiwum {file} nie ma ani jednego pliku. Spakuj je ponownie albo upuść tu same pliki.",
  archive_encrypted:
    "Archiwum {file} jest chronione hasłem. Rozpakuj je na tym komputerze i upuść tu pliki, które są w środku.",
  workbook_damaged:
    "Pliku {file} nie da się odczytać jako skoroszytu Excela: {message}. Jeśli jest chroniony hasłem, zdejmij je albo otwórz skoroszyt w arkuszu kalkulacyjnym i zapisz arkusz jako CSV.",
  columns_damaged:
    "Pliku {file} nie da się odczytać jako {format, select, parquet {pliku Parquet} other {pliku Arrow}}: jest niepełny, uszkodzony albo zawiera coś nietypowego ({message}). Wyeksportuj lub skopiuj go jeszcze raz; jeśli to nie pomoże, wyeksportuj go jako CSV.",
  columns_empty:
    "Plik {file} ma kolumny, ale ani jednego wiersza. Sprawdź okres lub filtr eksportu.",
  json_no_rows:
    "Plik {file} w formacie JSON nie zawiera listy rekordów. Potrzebna jest lista obiektów, obiekt z jedną taką listą albo jeden obiekt w każdym wierszu.",
  json_damaged:
    "W pliku {file} nie da się odczytać ani jednego rekordu. Pierwszy, w wierszu lub na miejscu {line, number}, zaczyna się tak: {text}",
  file_one_column:
    "Plik {file} ma tylko jedną kolumnę: ani przecinek, ani średnik, ani tabulator, ani kreska pionowa nie dzielą jego wierszy. Zaczynają się tak: {text}",
  file_unreadable:
    "Nie udało się odczytać pliku {file}: {message}. Jeśli jest otwarty w innym programie lub na odłączonym dysku, zamknij go tam albo skopiuj i wczytaj ponownie.",
  file_changed: "Plik {file} zmienił się po przejrzeniu, więc nic nie wczytano. Upuść go ponownie.",
  table_unknown: "Nie ma tabeli {table}.",
  several_tables: "Te pliki należą do różnych tabel ({tables}). Wczytaj każdy rodzaj osobno.",
  mapping_incomplete:
    "Pliku {file} nie można jeszcze wczytać: nie wybrano kolumny dla {columns}. Wybierz ją na liście.",
  mapping_twice:
    "W pliku {file} jako {column} wybrano i {first}, i {second}. Zostaw jedną kolumnę.",
  mapping_unknown_column:
    "W pliku {file} wybrano kolumnę {column}, której tabela {table} nie ma. Wybierz inną.",
  date_order_open:
    "W pliku {file} daty w kolumnie {column} mogą zaczynać się od dnia albo od miesiąca. Wskaż, jak jest.",
  answers_open:
    "{file}: nie rozstrzygnięto, jak czytać odpowiedzi w kolumnie „{column}”. Odpowiedz na pytanie przed wczytaniem.",
  profile_unreadable:
    "{file} nie jest zachowanym przypisaniem albo nazywa kolumny, których ta wersja nie zna. Zapisz je ponownie tam, skąd pochodzi.",
  decimal_sign_open:
    "W pliku {file} znak w liczbach kolumny {column} może oddzielać tysiące albo część dziesiętną. Wskaż, jak jest.",
  nothing_loaded:
    "Nie udało się wczytać żadnego z {rows, number} wierszy pliku {file}. Na przykład w wierszu {line, number} kolumna {column} zawiera {text}. Sprawdź, za co została uznana.",
  rows_lost:
    "Baza danych przyjęła {rows, number} z {expected, number} wierszy tabeli {table}, więc nic się nie zmieniło. Spróbuj ponownie; jeśli się powtórzy, zgłoś to.",
  cell_empty: "To zapytanie jest puste. Napisz SELECT, na przykład: select * from orders limit 10",
  cell_changes:
    "Komórka tylko czyta, a {what} to nie SELECT. Wynik komórki jest już tabelą: napisz sam SELECT, a inne komórki przeczytają go pod nazwą tej komórki. Żeby zobaczyć, co jest w tabeli, napisz summarize orders albo describe orders.",
  cell_several:
    "Komórka to jedno zapytanie, a po średniku zaczyna się następne. Przenieś je do osobnej komórki.",
  cell_pivot:
    "PIVOT wymaga tu wypisania kolumn, na przykład: pivot orders on quantity in (1, 2) using sum(amount). Można też po jednej: sum(amount) filter (where quantity = 1) as one",
} satisfies Record<keyof typeof en, string>;
