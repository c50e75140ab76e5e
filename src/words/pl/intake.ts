import type { intake as en } from "../en/intake.ts";

export const intake = {
  "warning.rows_do_not_reconcile":
    "{file}: {difference, plural, one {# wiersz nie został wczytany ani odrzucony} few {# wiersze nie zostały wczytane ani odrzucone} many {# wierszy nie zostało wczytanych ani odrzuconych} other {# wiersza nie zostało wczytane ani odrzucone}}. Potraktuj wyniki ostrożnie i zgłoś to.",
  "warning.amounts_do_not_reconcile":
    "{file}: kwoty różnią się o {difference, number, cents}. Potraktuj wyniki ostrożnie i zgłoś to.",
  "warning.line_ends_mixed":
    "{file}: wiersze kończyły się różnie i przed odczytem zostały ujednolicone.",
  "warning.time_zone_dropped": "{file}, {column}: czas ma podaną strefę; zachowano czas zegarowy.",
  "warning.file_loaded_before":
    "Plik o nazwie {file} był już w tabeli ({rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}); ten nazwano {label}. Jeśli to ten sam plik, wczytaj ponownie z zamianą.",
  "warning.rows_in_two_files":
    "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} z pliku {file} bez żadnej różnicy jest też w pliku {other}: pliki nakładają się, a wczytano oba.",
  "warning.rows_left_out":
    "Z pliku {file} pominięto {rows, plural, one {# wiersz, który bez żadnej różnicy jest} few {# wiersze, które bez żadnej różnicy są} many {# wierszy, które bez żadnej różnicy są} other {# wiersza, które bez żadnej różnicy są}} też w pliku {other}.",
  "warning.answers_in_two_files":
    "{rows, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}} z pliku {file} {rows, plural, one {jest} few {są} many {jest} other {jest}} też w pliku {other}: ta sama osoba, to samo pytanie. Pliki nakładają się, a wczytano oba.",
  "warning.answers_left_out":
    "Z pliku {file} pominięto {rows, plural, one {# odpowiedź, która jest} few {# odpowiedzi, które są} many {# odpowiedzi, które są} other {# odpowiedzi, które są}} też w pliku {other}.",
  "warning.overlap_not_compared":
    "Pliki nakładają się w czasie. Gdy wierszy jest więcej niż {most, number}, nie są porównywane, więc wiersze z dwóch plików liczyłyby się podwójnie.",
  "warning.several_currencies":
    "Kwoty są w kilku walutach ({currencies}) i nie zostały przeliczone.",
  "intake.reading": "Przeglądanie pliku {file}",
  "intake.several": "{files, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}",
  "intake.lead":
    "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} tabeli „{table}”, o ile można sądzić. Sprawdź, co znaczy każda kolumna, i wczytaj.",
  "intake.table": "Ten plik zawiera",
  "intake.encoding": "kodowanie",
  "intake.sheet": "arkusz skoroszytu",
  "intake.dates.serial": "daty zapisane przez arkusz jako liczby",
  "intake.delimiter": "między kolumnami",
  "intake.delimiter.comma": "przecinek",
  "intake.delimiter.semicolon": "średnik",
  "intake.delimiter.tab": "tabulator",
  "intake.delimiter.bar": "kreska pionowa",
  "intake.decimal": "znak dziesiętny: {sign}",
  "intake.dates.ymd": "najpierw rok",
  "intake.dates.dmy":
    "najpierw dzień; w próbce {days, plural, one {# data ma} few {# daty mają} many {# dat ma} other {# daty ma}} dzień powyżej 12",
  "intake.dates.mdy":
    "najpierw miesiąc; w próbce {days, plural, one {# data ma} few {# daty mają} many {# dat ma} other {# daty ma}} dzień powyżej 12",
  "intake.dates.open": "najpierw dzień czy miesiąc: wskaż niżej",
  "intake.dates.none": "nie znaleziono dat",
  "intake.header": "nagłówek w wierszu {line, number}",
  "intake.no_header": "bez nagłówka",
  "intake.rows": "{rows, plural, one {wiersz} few {wiersze} many {wierszy} other {wiersza}}",
  "intake.column.source": "Kolumna w pliku",
  "intake.column.values": "Pierwsze wartości",
  "intake.column.target": "Staje się",
  "intake.column.sure": "Na ile pewne",
  "intake.unused": "zachowana, nieużywana",
  "intake.target": "Czym staje się {column}",
  "intake.questions": "Przed wczytaniem",
  "intake.question.dates": "{column}: który dzień oznacza {example}?",
  "intake.question.decimal": "{column}: co oznacza znak w zapisie {example}?",
  "intake.question.basis": "Czy kwoty są brutto, czy netto?",
  "intake.basis.gross": "brutto, z podatkiem",
  "intake.basis.net": "netto, bez podatku",
  "intake.basis.unknown": "nie wiadomo",
  "intake.order.dmy": "{date} (najpierw dzień)",
  "intake.order.mdy": "{date} (najpierw miesiąc)",
  "intake.required": "Potrzebna jest kolumna dla: {columns}.",
  "intake.unlocks": "Bez niej pliku nie da się wczytać, a dzięki niej możliwe stają się:",
  "intake.unlocks.more":
    "jeszcze {more, plural, one {# analiza} few {# analizy} many {# analiz} other {# analizy}}",
  "intake.also": "Gdyby plik miał te kolumny, dałby też",
  "intake.mode":
    "W tabeli jest już {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
  "intake.mode.replace": "zastąp je",
  "intake.mode.append": "dodaj do nich",
  "intake.repeats": "Wiersze takie same w dwóch plikach",
  "intake.repeats.all": "wczytaj wszystkie",
  "intake.repeats.one": "zachowaj po jednym",
  "intake.engine_first":
    "Uruchamia się baza danych. Tymczasem można sprawdzić, co znaczą kolumny; potem plik da się wczytać.",
  "intake.load.orders":
    "Wczytaj {rows, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}}",
  "intake.load.rows":
    "Wczytaj {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
  "intake.back": "Wstecz",
  "intake.leave_out": "Pomiń ten plik",
  "intake.failed": "Nie udało się odczytać tego pliku",
  "intake.load_failed": "Nic nie wczytano",
  "intake.step.count": "Liczenie wierszy pliku {file}, {share, number, percent}",
  "intake.step.mend": "Naprawianie uszkodzonych wierszy pliku {file}, {share, number, percent}",
  "intake.step.read":
    "Wczytywanie {rows, plural, one {# wiersza} few {# wierszy} many {# wierszy} other {# wiersza}} pliku {file}",
  "intake.step.read.progress":
    "Wczytywanie {file}: {done, number} z {rows, plural, one {# wiersza} few {# wierszy} many {# wierszy} other {# wiersza}}, {bytes, number} z {all, number} MB",
  "intake.format": "format pliku",
  "intake.format.parquet": "Parquet",
  "intake.format.arrow": "Arrow",
  "intake.format.json": "JSON",
  "intake.typed": "typ każdej kolumny jest podany w pliku",
  "paste.name": "wklejona tabela",
  "folder.choose": "Wczytaj folder",
  "intake.step.write": "Zapisywanie tabeli",
  "account.title.orders":
    "{rows, plural, one {Wczytano # zamówienie} few {Wczytano # zamówienia} many {Wczytano # zamówień} other {Wczytano # zamówienia}}",
  "account.title.rows":
    "{rows, plural, one {Wczytano # wiersz} few {Wczytano # wiersze} many {Wczytano # wierszy} other {Wczytano # wiersza}}",
  "account.lead": "Każdy wiersz każdego pliku jest rozliczony.",
  "account.lead_broken": "Rozliczenie się nie zgadza. Przeczytaj ostrzeżenia.",
  "account.in_file": "W pliku",
  "account.loaded": "Wczytano",
  "account.refused": "Odrzucono",
  "account.repeated": "Pominięto, takie same w innym pliku",
  "account.blank": "Puste wiersze",
  "account.rows": "Wiersze",
  "account.amount": "Kwota",
  "account.even": "w pliku = wczytano + odrzucono",
  "account.even_repeated": "w pliku = wczytano + odrzucono + pominięto",
  "account.keep_one": "Zachowaj po jednym i wczytaj ponownie",
  "account.anonymous":
    "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} bez klienta: {share, number, percent} kwoty nie wejdzie do tego, co dotyczy klientów.",
  "account.returned":
    "Zwroty i korekty ({rows, number}, razem {amount, number, money}) zmniejszają kwoty i nie są wizytą.",
  "account.refused_rows": "Wiersze, których nie wczytano",
  "account.refused_lead":
    "{rows, plural, one {Nie wczytano # wiersza} few {Nie wczytano # wierszy} many {Nie wczytano # wierszy} other {Nie wczytano # wiersza}}.",
  "account.emptied":
    "Wartości, których nie udało się odczytać: we wczytanych wierszach zostały puste",
  "account.text": "Tekst w pliku",
  "account.download": "Pobierz wszystkie odrzucone wiersze (CSV)",
  "account.warnings": "Warto wiedzieć",
  "account.read": "Czytaj notatnik",
  "possible.title": "Co staje się możliwe",
  "possible.needs": "potrzeba: {needs}",
  "intake.dates.dmy.said": "najpierw dzień",
  "intake.dates.mdy.said": "najpierw miesiąc",
  "intake.dates.ymd.said": "najpierw rok",
  "intake.sign.group": "{sign} oddziela tysiące",
  "intake.sign.decimal": "{sign} oddziela część dziesiętną",
  "intake.question.meaning": "{column}, na przykład {example}: co to jest?",
  "intake.ids_damaged":
    "{column}: arkusz zamienił identyfikatory na liczby takie jak {example}, a ich ostatnie cyfry przepadły. Wyeksportuj plik ponownie z tą kolumną jako tekst.",
  "intake.perhaps": "być może „{column}”: wybierz",
  "intake.waits": "czeka na odpowiedź",
  "intake.column_first": "W pliku {file} brakuje potrzebnej kolumny.",
  "intake.answer_first": "Plik {file} czeka na odpowiedź.",
  "intake.counting.share": "Liczenie wierszy, {share, number, percent}",
  "intake.read": "odczytano {share, number, percent} z {size}",
  "intake.counting": "Liczenie wierszy",
  "intake.type.varchar": "tekst, zera zachowane",
  "intake.type.timestamp": "data",
  "intake.type.integer": "liczba całkowita",
  "intake.type.double": "liczba",
  "intake.type.money": "pieniądze",
  "intake.type.boolean": "tak lub nie",
  "account.row": "Cały wiersz",
  "intake.left_out": "Pominięte, bo nie da się ich odczytać: {files}",
} satisfies Record<keyof typeof en, string>;
