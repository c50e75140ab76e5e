import type { coercion as en } from "../../en/themes/coercion.ts";
import type { Theme } from "../../theme.ts";

export const coercion: Theme<typeof en> = {
  columns: {
    no_alternatives: "Brak alternatywy",
    says_cannot_leave: "Mówi, że nie mógłby odejść",
    contract_lock: "Pozostała część okresu umowy",
    financial_cost: "Koszt zmiany wobec rocznych wydatków",
    procedural_effort: "Kłopot ze zmianą",
    points_at_stake: "Zagrożone punkty wobec rocznych wydatków",
    facets_high: "Wyraźnych przejawów",
    bound_until: "Związany do",
    captive: "Bez wyboru",
    answer_valid_days: "Ile dni liczy się odpowiedź",
    captive_facet_from: "Przejaw jest wyraźny od",
    cannot_leave_from: "Mówi, że nie mógłby odejść, od",
    shortest_lock_days: "Najkrótszy wiążący okres, dni",
    point_value: "Wartość punktu",
    followed_until: "Odejścia znane do",
    last_recorded_on: "Ostatnie zapisane odejście",
    recorded_in_year: "Odejść zapisanych w roku przed nim",
    silent_days: "Dni bez odejść od tego czasu",
    spell_no: "Odcinek",
    bound_from: "Związany od",
    bound_to: "Związany po",
    last_term_from: "Ostatni okres od",
    terms: "Okresów",
    ended: "Zakończone",
    arrived_on: "Konkurent przyszedł",
    clock: "Zegar",
    stratum: "Warstwa",
    origin_on: "Zegar rusza",
    entered_on: "Pod obserwacją od",
    ended_on: "Pod obserwacją do",
    at_risk_from: "Pod obserwacją od dnia",
    at_risk_to: "Pod obserwacją do dnia",
    departed: "Odszedł",
    t_days: "Dni",
    events: "Odejścia",
    rate_ratio: "Iloraz częstości",
    chi_square: "Chi-kwadrat",
    df: "Stopnie swobody",
    p_value: "p",
    tau_days: "Porównane dni",
    rmst_difference: "O ile dni dłużej zostają klienci bez wyboru",
    rmst_low: "Dłużej o dni, od",
    rmst_high: "Dłużej o dni, do",
    observed: "Odejść było",
    compared: "Wolnych klientów",
    unmatched: "Klientów bez pary",
    survival_horizon_days: "Ile dni śledzimy po końcu umowy",
    panel: "Zegar",
    curve: "Grupa",
    naive_ratio: "Iloraz od początku",
    freed_ratio: "Iloraz od końca umowy",
    by_contract: "Z umowy",
  },
  codes: {
    yes: "tak",
    no: "nie",
    contract: "Trwa umowa",
    no_alternatives: "Brak alternatywy",
    says_cannot_leave: "Mówi, że nie mógłby odejść",
    two_facets: "Dwa wyraźne przejawy",
    one_facet: "Tylko jeden wyraźny przejaw",
    could_leave: "Mógłby odejść",
    nothing_known: "Nic nie wiadomo o alternatywach",
    acquisition: "Od początku",
    lock_end: "Od końca umowy",
    first_alternative: "Od przyjścia konkurenta",
    captives: "Klienci bez wyboru",
    free_customers: "Klienci wolni",
    unknown_captivity: "Nie wiadomo, czy mają wybór",
    captivity: "Czy mogli odejść",
  },
  figures: {
    "figure.captivity_trend.subtitle":
      "Odsetek klientów, którzy nie mogli odejść, na koniec każdego okresu, z 95-procentowym przedziałem",
    "figure.captivity_trend.how":
      "Każda kolumna to jeden dzień; są w niej klienci z tego dnia, którzy nie mogli odejść, według tego, co ich trzyma, najmocniejsza więź na dole. Jest tu tylko to, co ma datę: umowy, wejścia konkurentów i odpowiedzi. Punkty i koszty zmiany znane są jedynie na dziś.",
    "figure.captivity_trend.finding.more":
      "Odejść nie mogło {now, number, percent} klientów; wcześniej mniej: {then, number, percent} ({since, date, month})",
    "figure.captivity_trend.finding.fewer":
      "Odejść nie mogło {now, number, percent} klientów; wcześniej więcej: {then, number, percent} ({since, date, month})",
    "figure.captivity_trend.finding.alike":
      "Odejść nie mogło {now, number, percent} klientów; {since, date, month}: {then, number, percent}, wyraźnej różnicy nie ma",
    "figure.survival_curves.subtitle":
      "Udział tych, którzy zostali, według dni; niżej liczba osób pod obserwacją",
    "figure.survival_curves.how":
      "Każda linia zaczyna się od 100% i opada, gdy ktoś odchodzi. Kto jest jeszcze w dniu, w którym dane się kończą, liczy się tak długo, jak długo był obserwowany. Pas to 95-procentowy przedział; gdzie pod obserwacją zostało mniej niż dziesięć osób, linia się kończy. Liczby poniżej mówią, na ilu osobach się opiera.",
    "figure.survival_curves.finding.sooner":
      "{panel}: {curve} odchodzą {ratio, number, decimal} raza tak często jak {other} ({low, number, decimal}–{high, number, decimal})",
    "figure.survival_curves.finding.later":
      "{panel}: {curve} odchodzą {ratio, number, decimal} raza tak często jak {other} ({low, number, decimal}–{high, number, decimal})",
    "figure.survival_curves.finding.alike":
      "{panel}: {curve} i {other} – różnicy nie widać (iloraz odejść {low, number, decimal}–{high, number, decimal})",
    "figure.survival_curves.finding.still_there":
      "{curve}: po {days, plural, one {# dniu} few {# dniach} many {# dniach} other {# dnia}} zostaje {share, number, percent}",
    "figure.survival_curves.at_risk": "Pod obserwacją",
    "figure.survival_curves.day":
      "{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}",
    "figure.captivity_reasons.subtitle":
      "Klienci według tego, czy mogli odejść, i co trzyma tych, którzy nie mogli",
    "figure.captivity_reasons.how":
      "Pełny pasek to wszyscy klienci. Zakreskowani są ci, którzy nie mogli odejść, pod nimi ich powody; na szaro ci, o których tego nie wiadomo. Krótka linia to przedział 95%. Kto nigdy nie szukał innego dostawcy, liczy się jako wolny.",
    "figure.captivity_reasons.yes": "Nie mogą odejść",
    "figure.captivity_reasons.no": "Mogliby odejść",
    "figure.captivity_reasons.unknown": "Nie wiadomo",
    "figure.captivity_reasons.size": "{share}, {customers, number, integer}",
    "figure.captivity_reasons.finding.held":
      "{held, number, percent} nie mogło pójść gdzie indziej; o kolejnych {unknown, number, percent} nikt tego nie wie",
    "figure.captivity_reasons.finding.untold": "O nikim nie wiadomo, czy mógł pójść gdzie indziej",
  },
};
