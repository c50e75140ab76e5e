/** Words of intake beyond mapping and loading: surveys, kept mappings, what the data allow. */
export const data = {
  columns: {
    ask_n: "Ilu wylosować",
    ask_seed: "Ziarno losowania",
    ask_by: "Losowanie według",
    stratum_size: "Klienci w grupie",
    stratum_drawn: "Wylosowani z grupy",
    customer_days: "Dni z zakupami",
    repeat_days: "Dni z kilkoma zakupami",
    folded_orders: "Zamówienia włączone do wizyty",
    bulk_customers: "Konta hurtowe",
    bulk_share_of_amount: "Udział kont hurtowych w kwotach",
    bulk_share: "Konto hurtowe od udziału",
  },
  codes: {
    not_on_scale: "Nie jest liczbą na skali pytania",
    paired: "para do innej po numerze",
    profile: "jak w zachowanym przypisaniu",
    own_segment: "Własny segment",
  },
  figures: {
    "warning.answers_from_columns":
      "{file}: {questions, plural, one {# kolumna odpowiedzi} few {# kolumny odpowiedzi} many {# kolumn odpowiedzi} other {# kolumny odpowiedzi}} w {rows, plural, one {# wierszu} few {# wierszach} many {# wierszach} other {# wiersza}} dało {answers, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}}.",
    "warning.ids_from_rows":
      "{file}: nic nie mówi, czyj to wiersz ({column}), więc każdy wiersz liczy się jako ktoś inny i odpowiedzi nie da się zestawić z zamówieniami.",
    "warning.files_joined":
      "{files, plural, one {# plik połączono} few {# pliki połączono} many {# plików połączono} other {# pliku połączono}} po kolumnie „{column}”: {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}, po jednym na każdego.",
    "warning.files_differ":
      "W {differing, plural, one {# wartości} few {# wartościach} many {# wartościach} other {# wartości}} pliki sobie przeczą; zostało to, co mówi pierwszy.",
    "warning.keys_repeated":
      "„{column}” stoi w kilku wierszach: {rows, plural, one {# wiersz powtarza} few {# wiersze powtarzają} many {# wierszy powtarza} other {# wiersza powtarza}} inne. Niczego nie połączono ani nie pominięto; analizy mogą je policzyć więcej niż raz.",
    "warning.customers_derived":
      "Nie było pliku klientów, więc {customers, plural, one {# klient pochodzi} few {# klienci pochodzą} many {# klientów pochodzi} other {# klienta pochodzi}} z zamówień. Znany jest tylko ich numer.",
    "item.title": "Pytania i odpowiedzi",
    "item.lead":
      "{columns, plural, one {# kolumna zawiera} few {# kolumny zawierają} many {# kolumn zawiera} other {# kolumny zawiera}} odpowiedzi, każda na jedno pytanie. Każda odpowiedź stanie się wierszem.",
    "item.asks": "O co pyta",
    "item.scale": "Skala, od najniższej do najwyższej",
    "item.scale.named": "tak jak w nagłówku",
    "item.scale.says": "w nagłówku {min, number}–{max, number}",
    "item.scale.beyond":
      "w nagłówku {min, number}–{max, number}, a odpowiedzi są od {low, number} do {high, number}",
    "item.reversed": "Odwrócone",
    "item.construct": "O co pyta {column}",
    "item.role": "Co mówi {column}: oczekiwanie, odbiór czy co innego",
    "item.min": "Najniższa odpowiedź w {column}",
    "item.max": "Najwyższa odpowiedź w {column}",
    "item.reverse": "W {column} wysoka odpowiedź jest zła",
    "item.none": "to nie pytanie",
    "item.own": "{code} (własny kod)",
    "item.question": "odpowiedzi na jedno pytanie",
    "item.others":
      "Jeszcze {columns, plural, one {# kolumna wygląda} few {# kolumny wyglądają} many {# kolumn wygląda} other {# kolumny wygląda}} na odpowiedzi, choć nagłówek nie mówi, na co.",
    "item.take_all":
      "Weź {columns, plural, one {ją jako pytanie} few {wszystkie # jako pytania} many {wszystkie # jako pytania} other {wszystkie # jako pytania}}",
    "question.zero": "{columns}: co oznacza 0?",
    "question.zero.lowest": "najniższą odpowiedź",
    "question.zero.none": "brak odpowiedzi",
    "question.shift": "{column}: odpowiedzi idą od 1 do 11. Czy to skala od 0 do 10?",
    "question.shift.one": "tak, odejmij 1 od każdej odpowiedzi",
    "question.shift.none": "nie, zostaw od 1 do 11",
    "question.scale": "Na jakiej skali udzielono tych odpowiedzi?",
    "question.scale.bounds": "od {min, number} do {max, number}",
    "question.more": "jeszcze {columns, plural, one {#} few {#} many {#} other {#}}",
    "reading.dates": "Jak {column} zapisuje daty",
    "reading.decimal": "Jak {column} zapisuje ułamki",
    "reading.unit": "W jakiej jednostce mierzona jest {column}",
    "time.seconds": "w sekundach",
    "time.minutes": "w minutach",
    "time.hours": "w godzinach",
    "time.days": "w dniach",
    "time.weeks": "w tygodniach",
    "time.months": "w miesiącach",
    "time.years": "w latach",
    "intake.again": "Użyj też do innej tabeli",
    "intake.again.none": "nie",
    "profile.used": "Odczytano tak samo jak „{name}”, ostatnio {date, date, day}.",
    "profile.ignore": "Zaproponuj od nowa",
    "profile.added": "Nowe w tym pliku: {columns}",
    "profile.gone": "Nie ma już w pliku: {columns}",
    "profiles.title": "Zachowane przypisania",
    "profiles.lead":
      "To, co potwierdzasz o pliku, zostaje na tym urządzeniu i obowiązuje dla następnego pliku o tych samych nagłówkach. Przypisanie zawiera nazwy kolumn, nie dane.",
    "profiles.none": "Jeszcze żadnego: pierwsze zostanie zachowane z pierwszym wczytaniem.",
    "profiles.rename": "Nazwa przypisania {name}",
    "profiles.about":
      "{table}, {columns, plural, one {# kolumna} few {# kolumny} many {# kolumn} other {# kolumny}}, ostatnio {date, date, day}",
    "profiles.save": "Zapisz jako plik tekstowy",
    "profiles.delete": "Usuń",
    "profiles.add": "Dodaj przypisanie z pliku tekstowego",
    "data.title": "Twoje dane",
    "collect.open": "Ankiety dla grupy",
    "data.open": "Co jest możliwe, puste pliki, przypisania",
    "possible.now": "Co jest teraz możliwe",
    "possible.lead": "Każda analiza mówi, czego potrzebuje, a ta lista z tego wynika.",
    "possible.wait": "Sprawdzanie, czego potrzebuje każda analiza",
    "possible.ready": "gotowe: {analyses, number}",
    "possible.partly": "częściowo: {analyses, number}",
    "possible.impossible": "niemożliwe: {analyses, number}",
    "possible.ready.title": "Gotowe",
    "possible.partly.title": "Częściowo: czemuś brakuje kolumny",
    "possible.impossible.title": "Jeszcze niemożliwe",
    "possible.better": "lepiej, gdy jest {needs}",
    "possible.all": "Wszystkie analizy po kolei",
    "loaded.title": "Wczytane tabele",
    "loaded.lead":
      "Każdą można zabrać oczyszczoną: jedna postać dat i liczb, te same nazwy kolumn bez względu na eksport.",
    "loaded.csv": "CSV",
    "loaded.parquet": "Parquet",
    "loaded.save": "Zapisz: {table}, {form}",
    "loaded.writing": "Zapisywanie: {table}, {share, number, percent}",
    "ask.title": "Kogo zapytać",
    "ask.lead":
      "Same zamówienia pokazują przyzwyczajenie, nie lojalność. Trzy pytania do kilkuset klientów pokazują jej poziomy. Każda odpowiedź to liczba od 0 do 10; wypełniony arkusz przynieś tutaj z powrotem.",
    "ask.question.satisfaction": "Jak bardzo jesteś z nas zadowolony? (0 wcale, 10 w pełni)",
    "ask.question.repurchase_intent":
      "Jak prawdopodobne jest, że do nas wrócisz? (0 wcale, 10 na pewno)",
    "ask.question.compares_alternatives":
      "Jak bardzo porównujesz nas z innymi przed zakupem? (0 wcale, 10 za każdym razem)",
    "ask.customers": "Liczba klientów",
    "ask.seed": "Ziarno losowania",
    "ask.by": "Losowanie według",
    "ask.by.rfm_segment": "segmentów zakupowych",
    "ask.by.own_segment": "własnych segmentów",
    "ask.draw":
      "Wylosuj {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} do zapytania",
    "ask.drawing": "Losowanie",
    "ask.drawn":
      "{customers, plural, one {# klient} few {# klienci} many {# klientów} other {# klienta}} z {groups, plural, one {# grupy} few {# grup} many {# grup} other {# grupy}}, ziarno {seed, number}. Kolumna wag mówi, za ilu stoi każdy z nich.",
    "ask.failed": "Nie udało się nikogo wylosować",
    "ask.impossible": "Potrzebne są zamówienia z klientami, a nie są jeszcze wczytane.",
    "blank.title": "Puste pliki",
    "blank.lead":
      "Po jednym na tabelę, z kolumnami, które znają analizy, i jednym wierszem przykładu do usunięcia przed wczytaniem. Kolumny, których nie masz, mogą zostać puste albo zniknąć.",
    "blank.language": "Język nagłówków",
    "blank.questions": "Trzy pytania, arkusz odpowiedzi",
    "account.refused_effect":
      "Przypada na nie {share, number, percent} kwot w plikach i tego zabraknie w każdej liczbie.",
    "account.correct": "Zmień sposób odczytu pliku i wczytaj ponownie",
    "account.profile":
      "To, co potwierdzasz, zostaje na tym urządzeniu i będzie obowiązywać dla następnego takiego pliku.",
    "effect.title": "Co to znaczy dla analiz",
    "effect.wait": "Przeglądanie zamówień",
    "effect.anonymous_sales":
      "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} bez klienta: {share, number, percent} przychodu nie wejdzie do segmentów, poziomów i wszystkiego innego o klientach.",
    "effect.returns":
      "{rows, plural, one {# zwrot lub korekta} few {# zwroty i korekty} many {# zwrotów i korekt} other {# zwrotu i korekty}}: obniżają kwoty o {share, number, percent}, nie są wizytą i nie odświeżają daty.",
    "effect.positive_returns":
      "{rows, plural, one {# zwrot podnosi} few {# zwroty podnoszą} many {# zwrotów podnosi} other {# zwrotu podnosi}} kwoty, zamiast je obniżać: sprawdź znak.",
    "effect.duplicates":
      "{rows, plural, one {# wiersz jest taki sam} few {# wiersze są takie same} many {# wierszy jest takich samych} other {# wiersza jest takie samo}} jak inny wiersz tego zamówienia: {share, number, percent} kwot może być policzone podwójnie.",
    "effect.possible_duplicates":
      "{rows, plural, one {# wiersz jest równy} few {# wiersze są równe} many {# wierszy jest równych} other {# wiersza jest równe}} innemu, a nie ma numeru zamówienia, by je odróżnić: {share, number, percent} kwot.",
    "effect.partial_last_period":
      "Ostatni okres jest niepełny: {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} z niego nie porównuje się z pełnymi okresami.",
    "effect.isolated_dates":
      "{rows, plural, one {# wiersz ma datę daleką} few {# wiersze mają daty dalekie} many {# wierszy ma daty dalekie} other {# wiersza ma daty dalekie}} od wszystkich innych. Późne pominięto jako pomyłki w roku.",
    "effect.line_samples":
      "Każde zamówienie ma jedną pozycję, choć produktów jest tysiąc lub więcej. To może być próbka pozycji; wtedy nie da się powiedzieć, jak często ktoś kupuje.",
    "effect.same_day":
      "W {days, plural, one {# dniu} few {# dniach} many {# dniach} other {# dnia}} ktoś kupował kilka razy. To za każdym razem jedna wizyta, więc {orders, plural, one {# zamówienie dołączono} few {# zamówienia dołączono} many {# zamówień dołączono} other {# zamówienia dołączono}} do innych.",
    "effect.bulk":
      "{customers, plural, one {# klient ma} few {# klienci mają} many {# klientów ma} other {# klienta ma}} {share, number, percent} wszystkich kwot, {customers, plural, one {ponad jedną setną. To może być firma albo pośrednik, a średnie mówią wtedy więcej o nim niż o ludziach.} few {każdy ponad jedną setną. To mogą być firmy albo pośrednicy, a średnie mówią wtedy więcej o nich niż o ludziach.} many {każdy ponad jedną setną. To mogą być firmy albo pośrednicy, a średnie mówią wtedy więcej o nich niż o ludziach.} other {każdy ponad jedną setną. To mogą być firmy albo pośrednicy, a średnie mówią wtedy więcej o nich niż o ludziach.}}",
    "effect.none": "Nic w tych zamówieniach nie przeszkadza analizom.",
  },
};
