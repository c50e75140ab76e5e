import type { figures as en } from "../en/figures.ts";

export const figures = {
  "figure.estimate": "{estimate} (od {low} do {high})",
  "figure.few": "mniej niż dziesięciu klientów",
  "figure.finding.nothing": "Nie ma jeszcze czego pokazać",
  "figure.finding.too_few":
    "{n, plural, one {# przypadek} few {# przypadki} many {# przypadków} other {# przypadku}} to za mało na wniosek",
  "figure.count": "Wiersze",
  "figure.legend.interval": "przedział 95%",

  "figure.foot.customers":
    "n = {n, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}",
  "figure.foot.none_before":
    "bez {n, plural, one {# klienta, którego wcześniej nie było w żadnej grupie} few {# klientów, których wcześniej nie było w żadnej grupie} many {# klientów, których wcześniej nie było w żadnej grupie} other {# klienta, którego wcześniej nie było w żadnej grupie}}",
  "figure.foot.intervals":
    "n = {n, plural, one {# odstęp} few {# odstępy} many {# odstępów} other {# odstępu}}",
  "figure.foot.rows":
    "n = {n, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
  "figure.foot.as_of": "stan na {date, date, day}",
  "figure.foot.window": "{from, date, day} – {to, date, day}",
  "figure.foot.thin": "mało przypadków, czytać ostrożnie",
  "figure.foot.simulated": "dane symulowane",
  "figure.foot.checks_passed":
    "{n, plural, one {jeszcze # sprawdzenie niczego nie wykazało} few {jeszcze # sprawdzenia niczego nie wykazały} many {jeszcze # sprawdzeń niczego nie wykazało} other {jeszcze # sprawdzenia niczego nie wykazało}}",
  "figure.foot.too_early": "blade słupki: za wcześnie, by orzec, kto odszedł",
  "figure.foot.left_truncated":
    "{n, plural, one {# klient sprzed początku danych nie jest porównywany} few {# klientów sprzed początku danych nie jest porównywanych} many {# klientów sprzed początku danych nie jest porównywanych} other {# klienta sprzed początku danych nie jest porównywane}}",
  "figure.foot.few_cohorts":
    "{n, plural, one {# miesiąc z mniej niż dziesięcioma klientami nie jest zacieniony} few {# miesiące z mniej niż dziesięcioma klientami nie są zacienione} many {# miesięcy z mniej niż dziesięcioma klientami nie jest zacienionych} other {# miesiąca z mniej niż dziesięcioma klientami nie jest zacienione}}",
  "figure.foot.open_intervals":
    "odstępy, które jeszcze trwają, są pominięte, więc prawdziwe są dłuższe",

  "figure.show_sql": "SQL",
  "figure.show_table": "Tabela",
  "figure.explain": "Objaśnienie",
  "figure.export": "Eksport",
  "figure.export_svg": "Obraz jako SVG",
  "figure.export_png": "Obraz jako PNG",
  "figure.how_to_read": "Jak czytać",
  "figure.keyboard": "Strzałki prowadzą po znakach wykresu, Escape wychodzi.",
  "figure.label": "Wykres: {finding}. {subtitle}.",
  "figure.position": "{at} z {n}",
  "figure.failed": "Nie udało się narysować wykresu. Jego tabela i SQL są nadal dostępne.",
  "figure.failed_export": "Nie udało się zrobić obrazu. Spróbuj SVG albo tabeli.",
  "figure.source": "Rungs",

  "figure.complaint.not_marks":
    "Wykres to lista znaków, każdy z jedną nazwą, na przykład barX, i kanałami pod nią. Tutaj stoi: {value}",
  "figure.complaint.unknown_mark":
    "Nie ma znaku {mark}. Spróbuj barX, barY, dot, line, rectY, ruleX albo text.",
  "figure.complaint.unknown_option": "{mark}: nie ma ustawienia {option}.",
  "figure.complaint.unknown_column":
    "{mark}: {option} wskazuje {column}, a takiej kolumny w wyniku nie ma.",
  "figure.complaint.unknown_figure": "Nie ma wykresu {figure}.",
  "figure.complaint.missing_column": "Wykres {figure} potrzebuje kolumny {column}.",
  "figure.complaint.missing_channel": "{mark}: brakuje {channel}.",
  "figure.complaint.bad_value": "{mark}: w {option} nie może stać {value}.",
  "figure.complaint.too_many_marks":
    "{n, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}} to za dużo na wykres, może być najwyżej {most, number, integer}. Pogrupuj wiersze w SQL albo przez group i bin.",
  "figure.complaint.cannot_draw": "Nie udało się narysować wykresu: {message}",

  "figure.segment_sizes.subtitle": "Udział w liczbie klientów i w przychodzie według segmentów",
  "figure.segment_sizes.how":
    "Każdy segment ma dwa paski: ilu klientów obejmuje i jaką część przychodu przynoszą. Gdzie dolny pasek jest dłuższy, tam klienci znaczą więcej niż ich liczba. Segmenty wynikają z reguł opartych na aktualności, częstotliwości i wartości; inne reguły dadzą inne wielkości.",
  "figure.segment_sizes.finding.more_than_their_share":
    "{segment}: {share, number, percent} klientów, {revenue_share, number, percent} przychodu",
  "figure.segment_sizes.finding.largest":
    "{segment} to największy segment: {share, number, percent} klientów",
  "figure.segment_sizes.legend.customers": "udział w liczbie klientów",
  "figure.segment_sizes.legend.revenue": "udział w przychodzie",

  "figure.retention_grid.subtitle":
    "Procent nowych klientów z danego miesiąca, którzy kupują w jednym z następnych",
  "figure.retention_grid.how":
    "Wiersz to klienci, których pierwszy zakup przypadł na jeden miesiąc; w prawo idzie udział tych, którzy kupili w danym miesiącu. Aby porównać kohorty w tym samym wieku, czytaj kolumnę z góry na dół. Wiersz, który kończy się wcześnie, jest młody, a nie stracony.",
  "figure.retention_grid.finding.month_one":
    "{rate, number, percent} nowych klientów kupuje ponownie w miesiącu po pierwszym zakupie",
  "figure.retention_grid.finding.rising":
    "Nowsze kohorty wracają częściej: w pierwszym miesiącu ponownie kupuje {younger, number, percent}, w starszych {older, number, percent}",
  "figure.retention_grid.finding.falling":
    "Nowsze kohorty wracają rzadziej: w pierwszym miesiącu ponownie kupuje {younger, number, percent}, w starszych {older, number, percent}",
  "figure.retention_grid.axis": "miesiące od pierwszego zakupu",
  "figure.retention_grid.size": "klienci",
  "figure.retention_grid.cell":
    "{cohort, date, month}, {age, plural, one {# miesiąc później} few {# miesiące później} many {# miesięcy później} other {# miesiąca później}}",
  "figure.retention_grid.of": "{active, number, integer} z {customers, number, integer}",
  "figure.retention_grid.open": "miesiąc jeszcze trwa",
  "figure.retention_grid.few": "mniej niż dziesięciu klientów",
  "figure.retention_grid.legend.left_truncated": "klienci sprzed początku danych",
  "figure.retention_grid.legend.open": "miesiąc jeszcze trwa albo klientów mniej niż dziesięciu",

  "figure.lifecycle_over_time.subtitle":
    "Klienci według stanu na koniec każdego okresu; jednorazowi pod linią",
  "figure.lifecycle_over_time.how":
    "Klient jest aktywny, dopóki od ostatniej wizyty minął czas zwykły dla tych, którzy wracali; zagrożony, gdy przerwa staje się niezwykła; dalej uchodzi za nieaktywnego. Jednorazowi nie mają jeszcze rytmu i wiszą pod linią. Odejście wywnioskowano z milczenia: część wróci.",
  "figure.lifecycle_over_time.finding.too_early":
    "Zapisy są jeszcze zbyt krótkie, by orzec, kto odszedł",
  "figure.lifecycle_over_time.finding.active_now":
    "{share, number, percent} powracających klientów jest aktywnych",
  "figure.lifecycle_over_time.finding.more_active":
    "{active, plural, one {Aktywny jest # klient} few {Aktywnych jest # klientów} many {Aktywnych jest # klientów} other {Aktywnych jest # klienta}}, więcej niż przed rokiem ({then, number, integer})",
  "figure.lifecycle_over_time.finding.fewer_active":
    "{active, plural, one {Aktywny jest # klient} few {Aktywnych jest # klientów} many {Aktywnych jest # klientów} other {Aktywnych jest # klienta}}, mniej niż przed rokiem ({then, number, integer})",
  "figure.lifecycle_over_time.finding.as_many_active":
    "{active, plural, one {Aktywny jest # klient} few {Aktywnych jest # klientów} many {Aktywnych jest # klientów} other {Aktywnych jest # klienta}}, tylu samo co przed rokiem",

  "figure.concentration_curve.subtitle":
    "Udział w kwocie według udziału klientów, od tych, którzy wydają najwięcej",
  "figure.concentration_curve.how":
    "Klienci stoją w kolejności od tego, który wydaje najwięcej. Im wyżej krzywa nad linią przerywaną, tym mniej klientów, na których opiera się firma. W krótkim okresie krzywa jest bardziej stroma, więc porównywać można tylko okresy tej samej długości.",
  "figure.concentration_curve.finding.top_tenth":
    "Za cały czas pierwsza dziesiąta część klientów przynosi {amount, number, percent} kwoty",
  "figure.concentration_curve.axis_x": "udział klientów",
  "figure.concentration_curve.axis_y": "udział w kwocie",
  "figure.concentration_curve.alike": "gdyby wszyscy kupowali tyle samo",
  "figure.concentration_curve.top":
    "pierwsze {customers, number, percent}: {amount, number, percent}",
  "figure.concentration_curve.four_fifths":
    "{amount, number, percent} od pierwszych {customers, number, percent}",
  "figure.concentration_curve.share": "Pierwsze {customers, number, percent} klientów",

  "figure.interval_distribution.subtitle": "Dni od jednej wizyty klienta do następnej",
  "figure.interval_distribution.how":
    "Każdy słupek liczy odstępy jednej długości. Linie mówią, w ciągu ilu dni nastąpiła dana część powrotów; granice stanów aktywny, zagrożony i nieaktywny leżą przy 80 i 95%. Kto wraca często, daje więcej odstępów niż ten, kto wraca rzadko.",
  "figure.interval_distribution.finding.half_within":
    "Połowa powrotów następuje w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}",
  "figure.interval_distribution.within":
    "{share, number, percent} w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}",
  "figure.interval_distribution.axis": "dni między wizytami",
  "figure.interval_distribution.day":
    "{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}",
  "figure.interval_distribution.bin": "od {from, number, integer} do {to, number, integer} dni",

  "figure.comparison_matrix.subtitle":
    "Procent klientów każdej grupy według grupy, w której są teraz",
  "figure.comparison_matrix.how":
    "Wiersz to grupa przy ustawieniach, z którymi się porównuje, i sumuje się do 100 procent; w ramce są ci, których oba ustawienia stawiają w tej samej grupie. To, co poza ramką, mówi o ustawieniach nie mniej niż o klientach.",
  "figure.comparison_matrix.finding.stayed":
    "{stayed, number, percent} klientów jest przy obu ustawieniach w tej samej grupie",
  "figure.comparison_matrix.finding.stayed_and_lost":
    "{stayed, number, percent} klientów jest przy obu ustawieniach w tej samej grupie, {lost, number, percent} nie ma teraz w żadnej",
  "figure.migration_matrix.subtitle":
    "Procent klientów każdej grupy według tego, gdzie są okres później",
  "figure.migration_matrix.how":
    "Wiersz to grupa z wcześniejszego okresu i sumuje się do 100 procent; w ramce są ci, którzy zostali. Część ruchu to przypadek: najwyższa grupa może tylko tracić, najniższa tylko zyskiwać.",
  "figure.migration_matrix.finding.stayed":
    "{stayed, number, percent} klientów zostało w swojej grupie",
  "figure.migration_matrix.finding.stayed_and_lost":
    "{stayed, number, percent} klientów zostało w swojej grupie, {lost, number, percent} już nie kupiło",
  "figure.migration_matrix.axes": "z ↓ do →",
  "figure.migration_matrix.legend.stayed": "zostali",
  "figure.migration_matrix.legend.moved": "przeszli",
  "figure.migration_matrix.legend.lost": "już nie kupili",

  "figure.base_change_bridge.new": "Nowi i powracający",
  "figure.base_change_bridge.subtitle": "Kwota z okresu na okres, według tego, co zrobili klienci",
  "figure.base_change_bridge.how":
    "Most zaczyna się od kwoty wcześniejszego okresu. Kreskowane paski odejmują: klienci przestali kupować albo kupowali mniej. Pełne dodają: kupowali więcej albo nie kupowali w poprzednim okresie: nowi klienci i ci, którzy wrócili po przerwie. Części zgadzają się co do grosza.",
  "figure.base_change_bridge.finding.grew":
    "Kwota wzrosła o {change, number, percent}: z klientami ubyło {lost, number, percent}, nowi i powracający przynieśli {new, number, percent}",
  "figure.base_change_bridge.finding.shrank":
    "Kwota spadła o {change, number, percent}: z klientami ubyło {lost, number, percent}, nowi i powracający przynieśli {new, number, percent}",

  "figure.rfm_heatmap.subtitle":
    "Średnia wartość klienta według ocen aktualności i częstotliwości, pod nią liczba klientów",
  "figure.rfm_heatmap.how":
    "Wyżej są ci, którzy kupowali niedawno, bardziej w prawo ci, którzy kupowali często. Im mocniejszy kolor, tym wyższa średnia wartość klientów pola. Przy mniej niż dziesięciu klientach średniej nie pokazano.",
  "figure.rfm_heatmap.finding.most_valuable":
    "Aktualność {recency}, częstotliwość {frequency}: klient wart {times, plural, one {# raz} few {# razy} many {# razy} other {# raza}} tyle co przeciętny",
  "figure.rfm_heatmap.axis_recency": "↑ ocena aktualności, najlepsza na górze",
  "figure.rfm_heatmap.axis_frequency": "ocena częstotliwości →",
  "figure.rfm_heatmap.cell": "Aktualność {recency}, częstotliwość {frequency}",

  "figure.value_distribution.subtitle": "Udział w kwocie według dziesiątych części klientów",
  "figure.value_distribution.how":
    "Klienci stoją w kolejności wydatków i są podzieleni na dziesięć równych grup. Gdyby wszyscy kupowali tyle samo, każdy słupek sięgałby linii przerywanej. Okres ma znaczenie: w krótkim wielu nie zdążyło wrócić.",
  "figure.value_distribution.finding.top_tenth":
    "W tym okresie pierwsza dziesiąta część klientów przynosi {top, number, percent} kwoty, dolna połowa {half, number, percent}",
  "figure.value_distribution.alike": "gdyby wszyscy kupowali tyle samo",
  "figure.value_distribution.axis": "dziesiąte części klientów, od najcenniejszych",
  "figure.value_distribution.tenth": "Dziesiąta część nr {rank, number, integer}",

  "figure.coverage_bars.subtitle": "Jakiej części kwoty dotyczy każda usterka danych",
  "figure.coverage_bars.how":
    "Modele klientów widzą tylko sprzedaż ze znanym klientem. Pasek pokazuje, jaka część kwoty stoi poza nimi albo pod znakiem zapytania. Jedna sprzedaż może mieć kilka usterek, więc paski się nie sumują.",
  "figure.coverage_bars.finding.known_customer":
    "{share, number, percent} kwoty ma znanego klienta",
  "figure.coverage_bars.finding.largest": "{issue}: dotyczy {share, number, percent} kwoty",
  "figure.coverage_bars.finding.clean": "W danych nie znaleziono usterek",
  "figure.coverage_bars.size":
    "{share, number, percent} · {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
} satisfies Record<keyof typeof en, string>;
