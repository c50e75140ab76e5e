import type { moments as en } from "../../en/themes/moments.ts";
import type { Theme } from "../../theme.ts";

export const moments: Theme<typeof en> = {
  columns: {
    class: "Rodzaj chwili",
    evidence: "Skąd wiadomo",
    complained: "Zakończona skargą",
    told_mean: "Usłyszało, średnio",
    tellers: "Odpowiedzi",
    told_low: "Usłyszało, od",
    told_high: "Usłyszało, do",
    tellings: "Ile osób usłyszy",
    reach_magic: "Słyszą o magii",
    reach_misery: "Słyszą o niedoli",
    break_even: "Magii na jedną niedolę",
    unit: "Oddział",
    magic: "Chwile magii",
    neutral: "Zwykłe chwile",
    misery: "Chwile niedoli",
    misery_share: "Udział niedoli",
    misery_low: "Udział niedoli, od",
    misery_high: "Udział niedoli, do",
    told_magic: "Opowieści o magii",
    told_misery: "Opowieści o niedoli",
    net: "Magia minus niedola, opowieści",
    needed: "Brakuje magii",
    complaints_apart: "Skargi bez oceny",
    arithmetic: "Co policzono",
    contacts_each: "Kontaktów na klienta",
    seconds: "Sekundy",
    moments: "Chwile",
    hours: "Godziny",
    timed: "Ze znanym czasem",
    counted_by: "Liczone według",
    member: "Kto lub co",
    rated: "Ocenione",
    mean_seconds: "Średni czas, sekundy",
    per_day: "Dziennie",
    members_share: "Udział nazw",
    cumulative_share: "Udział łącznie z poprzednimi",
    iceberg: "Niedoli na jedną skargę",
    churn: "Odeszli",
    churn_low: "Odeszli, od",
    churn_high: "Odeszli, do",
    silence_costs: "Milczący minus skarżący się",
    silence_costs_low: "Milczący minus skarżący się, od",
    silence_costs_high: "Milczący minus skarżący się, do",
    moment_margin: "Punkty, które tworzą chwilę",
    moment_window_days: "Dni, z których liczą się chwile",
    moment_seconds: "Sekundy, gdy czasu nie zapisano",
    moment_by: "Po czym poznaje się chwilę",
    complaint_days: "Dni na skargę",
    tellings_from: "Skąd liczba słyszących",
    magic_reach: "Założone: słyszą o magii",
    misery_reach: "Założone: słyszą o niedoli",
    misery_weight: "Waga opowieści o niedoli",
    left_within_days: "Dni, w których liczy się odejście",
  },
  codes: {
    gap: "Odczucie wobec oczekiwań",
    tag: "Tak odnotowano",
    score: "Sama ocena",
    measured: "Zmierzone",
    assumed: "Założone",
    carlzon: "Linia lotnicza Carlzona",
    on_record: "Zapisane kontakty",
    with_visits: "Razem z dniami zakupów",
    all_units: "Wszystkie oddziały",
    date: "Dzień",
    channel: "Kanał",
    not_disappointed: "Bez rozczarowania",
    disappointed: "Rozczarowani",
    complained: "Złożyli skargę",
    silent: "Milczeli",
  },
  figures: {
    "figure.foot.told_measured": "liczba osób według samych klientów",
    "figure.foot.told_assumed": "liczba osób założona",
    "figure.foot.complaints_apart":
      "{n, plural, one {# skarga na kontakt bez oceny stoi osobno} few {# skargi na kontakty bez oceny stoją osobno} many {# skarg na kontakty bez oceny stoi osobno} other {# skargi na kontakty bez oceny stoją osobno}}",
    "figure.balance.subtitle":
      "Kto słyszy o chwilach niedoli i magii; belka stoi równo, gdy o jednych i drugich słyszy tyle samo osób",
    "figure.balance.how":
      "Kropka oznacza osoby, które o tym usłyszały. Cięższa strona opada. Niżej to samo w jednej liczbie: ile chwil magii przypada na jedną chwilę niedoli, z przedziałem 95%, i znak, przy którym obie się równoważą.",
    "figure.balance.finding.misery":
      "Niedola przeważa: {told_misery, number, integer} opowieści wobec {told_magic, number, integer}",
    "figure.balance.finding.magic":
      "Magia przeważa: {told_magic, number, integer} opowieści wobec {told_misery, number, integer}",
    "figure.balance.finding.even":
      "Magia i niedola prawie się równoważą: {told_magic, number, integer} opowieści wobec {told_misery, number, integer}",
    "figure.balance.misery":
      "{n, plural, one {# chwila niedoli} few {# chwile niedoli} many {# chwil niedoli} other {# chwili niedoli}}",
    "figure.balance.magic":
      "{n, plural, one {# chwila magii} few {# chwile magii} many {# chwil magii} other {# chwili magii}}",
    "figure.balance.each": "po {each, number, decimal} os.",
    "figure.balance.in_all": "razem {n, number, integer}",
    "figure.balance.even": "równowaga: {break_even, number, decimal}",
    "figure.balance.ratio": "chwil magii na jedną chwilę niedoli",
    "figure.balance.legend.dot":
      "{n, plural, one {usłyszała # osoba} few {usłyszały # osoby} many {usłyszało # osób} other {usłyszało # osoby}}",
    "figure.moments_by_unit.subtitle":
      "Udziały wśród ocenionych kontaktów według oddziałów: niedola po lewej, magia po prawej",
    "figure.moments_by_unit.how":
      "Oddziały stoją według nazw, nie według wyników. Czarny znak pokazuje, dokąd musiałby sięgnąć prawy pasek, żeby zrównoważyć lewy. Cienka linia to przedział 95% dla niedoli; gdzie jest długa, ocen jest mało.",
    "figure.moments_by_unit.finding.units":
      "Wyraźnie powyżej równowagi: {above, number, integer} z {n, plural, one {# oddziału} few {# oddziałów} many {# oddziałów} other {# oddziału}}; wyraźnie poniżej: {below, number, integer}",
    "figure.moments_by_unit.ratio": "{ratio, number, decimal} : 1",
    "figure.moments_by_unit.few": "za mało",
    "figure.moments_by_unit.legend.wanted": "magia, która by to zrównoważyła",
    "figure.iceberg.subtitle":
      "Chwile niedoli, które wypłynęły jako skarga, i te, które zostały pod wodą",
    "figure.iceberg.how":
      "Powierzchnia lodu to wszystkie chwile niedoli; część nad linią skończyła się skargą. Przy każdej części stoi, ile osób o tym usłyszało i ilu klientów potem odeszło, z dowolnego powodu.",
    "figure.iceberg.finding.iceberg":
      "Za każdą skargą stoi chwil niedoli: {iceberg, number, decimal}; wypłynęło {share, number, percent}",
    "figure.iceberg.finding.none":
      "Żadna z chwil niedoli nie wypłynęła jako skarga; wszystkich jest {n, number, integer}",
    "figure.iceberg.above": "Złożyli skargę: {share} ({n, number, integer})",
    "figure.iceberg.below": "Milczeli: {share} ({n, number, integer})",
    "figure.iceberg.told": "średnio opowiedzieli tylu osobom: {told, number, decimal}",
    "figure.iceberg.left": "potem odeszło {churn} (od {low} do {high})",
    "figure.iceberg.few_left": "śledzonych jest za mało, żeby mówić o odejściach",
    "figure.moment_holders.subtitle":
      "Pracownicy według liczby ich chwil i udział, który mają oni i wszyscy przed nimi",
    "figure.moment_holders.how":
      "Na dole udział pracowników, od tych z największą liczbą chwil; krzywa to udział wszystkich chwil, który na nich przypada. Na prostej każdy miałby tyle samo. Nazwiska nie są pokazane.",
    "figure.moment_holders.finding.holders":
      "{held, number, percent} chwil jest w rękach {share, number, percent} pracowników",
    "figure.moment_holders.most": "cztery piąte mają {share}",
  },
};
