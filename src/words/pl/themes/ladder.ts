import type { ladder as en } from "../../en/themes/ladder.ts";
import type { Theme } from "../../theme.ts";

/** Words of the models, figures and codes of one theme. */
export const ladder: Theme<typeof en> = {
  columns: {
    clients_in_all: "Stali klienci",
    unasked: "Niepytani",
    rung: "Szczebel",
    from_rung: "Szczebel przed",
    to_rung: "Szczebel po",
    before_rung: "Szczebel dwa okresy wcześniej",
    on_rung: "Na szczeblu",
    direction: "Kierunek",
    period_no: "Okres, numer kolejny",
    settled: "Dość daleko od początku zapisów",
    probability: "Prawdopodobieństwo",
    low: "Dolna granica 95%",
    high: "Górna granica 95%",
    periods: "Okresy",
    test: "Sprawdzian",
    cramers_v: "Na ile to ważne (V Craméra)",
    sparse: "Udział pól, w których oczekuje się mniej niż pięciu",
    apostles: "Apostołowie na początku",
    actual: "Apostołowie na końcu",
    target: "Cel",
    clients: "Stali klienci i orędownicy",
    base: "Wszyscy, którzy kupują",
    retained: "Apostołowie, którzy zostali",
    required_probability: "Udział stałych klientów, który musiałby wejść wyżej",
    observed_probability: "Udział stałych klientów, który wszedł wyżej",
    years_to_ceiling: "Ile razy, zanim zabraknie klientów",
    feasible: "W zasięgu",
    stated_level: "Deklarowany poziom",
    next_on: "Następna odpowiedź",
    next_level: "Następny deklarowany poziom",
    ladder_period: "Okres drabiny",
    ladder_periods_ahead: "Okresy naprzód",
    apostle_growth: "Ilu apostołów za każdego obecnego",
    moves_from_days: "Między odpowiedziami co najmniej dni",
    moves_until_days: "Między odpowiedziami najwyżej dni",
    net_rise: "Wejścia minus zejścia",
    rose: "Weszli wyżej",
    fell: "Zeszli niżej",
  },
  codes: {
    prospect: "Potencjalni klienci",
    client: "Stali klienci",
    client_unasked: "Stali klienci, niepytani",
    advocate: "Orędownicy",
    apostle: "Apostołowie",
    came: "Przyszli",
    same: "Zostali",
    left: "Zamilkli",
    returned: "Wrócili",
    asked: "Zapytani albo już nie",
    earlier: "Pierwsza połowa",
    later: "Druga połowa",
    markov_order: "Czy liczy się też dawniejsza przeszłość",
    stationarity: "Czy prawdopodobieństwa się zmieniły",
  },
  figures: {
    "figure.foot.unasked":
      "{n, plural, one {# stałego klienta nie zapytano} few {# stałych klientów nie zapytano} many {# stałych klientów nie zapytano} other {# stałego klienta nie zapytano}}, czy poleciłby firmę",
    "figure.foot.apostle_ceiling":
      "takich lat starczy na {times, number, decimal}, potem apostołami byliby wszyscy, którzy kupują",
    "figure.foot.customer_periods": "n = {n, number, integer}, klienci razy okresy",
    "figure.ladder.subtitle":
      "Klienci według szczebli na początku i na końcu ostatniego okresu, grubość wstęgi według ich liczby",
    "figure.ladder.how":
      "Słupki to dwie daty. Blade szczeble między nimi to klienci, którzy zostali na swoim miejscu; wstęgi biegnące w górę weszły wyżej, biegnące w dół zsunęły się, szare zamilkły. Kto milczał w obu dniach, nie jest narysowany. Zejście z orędownika na stałego klienta może oznaczać tylko gorszy dzień przy ankiecie.",
    "figure.ladder.finding.rising":
      "{up, plural, one {# klient wszedł} few {# klienci weszli} many {# klientów weszło} other {# klienta weszło}} wyżej po drabinie, niżej zeszło {down, number, integer}; zamilkło {left, number, integer}",
    "figure.ladder.finding.falling":
      "{down, plural, one {# klient zszedł} few {# klienci zeszli} many {# klientów zeszło} other {# klienta zeszło}} niżej po drabinie, wyżej weszło {up, number, integer}; zamilkło {left, number, integer}",
    "figure.ladder.rung.prospect": "Potencjalni",
    "figure.ladder.rung.customer": "Kupili raz",
    "figure.ladder.rung.client": "Stali klienci",
    "figure.ladder.rung.advocate": "Orędownicy",
    "figure.ladder.rung.apostle": "Apostołowie",
    "figure.ladder.came": "Nowi",
    "figure.ladder.lapsed": "Milczący",
    "figure.ladder.new": "nowi: {n, number, integer}",
    "figure.ladder.returned": "wrócili: {n, number, integer}",
    "figure.ladder.lost": "zamilkli: {n, number, integer}",
    "figure.ladder.moved": "weszło tu {up, number, integer}, zeszło tu {down, number, integer}",
    "figure.ladder.climbed": "weszło tu {up, number, integer}",
    "figure.ladder.slipped": "zeszło tu {down, number, integer}",
    "figure.ladder.legend.same": "zostali",
    "figure.ladder.legend.up": "weszli wyżej",
    "figure.ladder.legend.down": "zeszli niżej",
    "figure.ladder.legend.came": "nowi lub z powrotem",
    "figure.ladder.legend.left": "zamilkli",
    "figure.ladder_matrix.subtitle":
      "Procent klientów każdego szczebla według tego, gdzie są okres później, wszystkie okresy razem",
    "figure.ladder_matrix.how":
      "Każdy wiersz to szczebel i daje razem 100 procent; w ramce ci, którzy zostali. Od niepytanych do stałych klientów i z powrotem nikt się nie ruszył: zmieniła się tylko nasza wiedza.",
    "figure.ladder_matrix.finding.stayed":
      "{stayed, number, percent} zostało na swoim szczeblu z okresu na okres",
    "figure.ladder_matrix.finding.stayed_and_lost":
      "{stayed, number, percent} zostało na swoim szczeblu z okresu na okres, {lost, number, percent} nie kupiło ponownie",
    "figure.ladder_fan.subtitle":
      "Klienci na każdym szczeblu na koniec okresu: ilu było i ilu należy oczekiwać, jeśli wszystko pójdzie jak dotąd",
    "figure.ladder_fan.how":
      "Linia pokazuje to, co było, przerywana to, czego należy oczekiwać, a pas obejmuje 95% symulowanych przyszłości. Każdy panel ma własną skalę. Pas zna przypadek i granice naszej wiedzy, ale nie zmianę kursu: nowego konkurenta w nim nie ma.",
    "figure.ladder_fan.finding.apostles":
      "Jeśli wszystko pójdzie jak dotąd, do {date, date, day} należy oczekiwać {expected, plural, one {# apostoła} few {# apostołów} many {# apostołów} other {# apostoła}} (od {low, number, integer} do {high, number, integer}); teraz jest ich {now, number, integer}",
    "figure.ladder_fan.finding.clients":
      "Jeśli wszystko pójdzie jak dotąd, do {date, date, day} należy oczekiwać {expected, plural, one {# stałego klienta} few {# stałych klientów} many {# stałych klientów} other {# stałego klienta}} (od {low, number, integer} do {high, number, integer}); teraz jest ich {now, number, integer}",
    "figure.ladder_fan.seen": "było",
    "figure.ladder_fan.expected": "oczekiwane",
    "figure.apostle_path.subtitle":
      "Apostołowie na koniec każdego roku i ilu ich zamierzano mieć, licząc od początku roku",
    "figure.apostle_path.how":
      "Linia łączy liczby apostołów rok po roku. Od każdego jej punktu przerywana prowadzi do celu roku. Wzrost nie przekroczy liczby wszystkich, którzy kupują, dlatego podwajać można tylko kilka razy; ile, mówi stopka.",
    "figure.apostle_path.finding.out_of_reach":
      "W ciągu roku apostołami musiałoby zostać {required, number, percent} stałych klientów; w ostatnim roku zostało {observed, number, percent}",
    "figure.apostle_path.finding.within_reach":
      "Cel jest w zasięgu: apostołami musi zostać {required, number, percent} stałych klientów, w ostatnim roku zostało {observed, number, percent}",
    "figure.apostle_path.target": "cel {n, number, integer}",
    "figure.level_balance.subtitle":
      "Wejścia przez poziom minus zejścia, jako udział tych, którzy odpowiedzieli dwa razy",
    "figure.level_balance.how":
      "Przy zerze weszło tylu, ilu zeszło: tyle zostawiłyby odpowiedzi, które się tylko wahają. Na prawo więcej weszło, na lewo więcej zeszło; linia to przedział 95%. O ruchu mówi tylko wiersz, który wyraźnie odstaje od zera.",
    "figure.level_balance.past": "Przez „{level}”",
    "figure.level_balance.all": "Wszystkie przejścia",
    "figure.level_balance.untold": "mniej niż dziesięć przejść",
    "figure.level_balance.finding.rose":
      "Weszło więcej osób, niż zeszło, o {net, number, percent} tych, którzy odpowiedzieli dwa razy; same wahania odpowiedzi nie zostawiłyby nic",
    "figure.level_balance.finding.fell":
      "Zeszło więcej osób, niż weszło, o {net, number, percent} tych, którzy odpowiedzieli dwa razy; same wahania odpowiedzi nie zostawiłyby nic",
    "figure.level_balance.finding.wavering":
      "Wszystko, co przesunęło się w górę i w dół, może być tylko wahaniem odpowiedzi",
    "figure.level_balance.finding.untold": "Przejść jest za mało, by odróżnić je od wahań",
  },
};
