import type { stakeholders as en } from "../../en/themes/stakeholders.ts";
import type { Theme } from "../../theme.ts";

export const stakeholders: Theme<typeof en> = {
  columns: {
    stakeholder: "Strona",
    other_stakeholder: "Druga strona",
    attribute: "Co jest ważne",
    importance_rank: "Miejsce według ważności",
    gap_kind: "Z czym zestawiono",
    gap_low: "Odczute minus oczekiwane, od",
    gap_high: "Odczute minus oczekiwane, do",
    power: "Waga",
    stakeholder_priority: "Priorytet na 100",
    priority_low: "Priorytet, od",
    priority_high: "Priorytet, do",
    attributes: "Ile rzeczy oceniono",
    respondents: "Odpowiadający",
    w: "Zgoda co do kolejności, W",
    p_agreement: "p, brak wspólnej kolejności",
    p_difference: "p, ta sama kolejność",
    service: "Jak dobrze obsłużeni",
    service_low: "Dobrze obsłużeni, od",
    service_high: "Dobrze obsłużeni, do",
    compared_service: "Obsłużeni ci, z którymi się porównuje",
    second_rate: "Obsłużeni jak druga kategoria",
    gap_against: "Z czym zestawia się to, co odczute",
    reference_public: "Z kim porównuje się pozostałych",
    power_customers: "Waga klientów",
    power_employees: "Waga pracowników",
    power_suppliers: "Waga dostawców",
    power_partners: "Waga partnerów",
    meant: "Zamierzeni",
    worth: "Wartość",
    better_than_usual: "Lepiej niż zwykle",
    better_served: "Obsłużeni lepiej niż reszta",
    typical: "Z reguły",
    meant_measure: "Miara obsługi",
    served_days: "Dni kontaktów",
    contacts: "Kontakty",
    escalated_share: "Skończyło się skargą",
    escalated_low: "Skończyło się skargą, od",
    escalated_high: "Skończyło się skargą, do",
    behaved_well_from: "Zachowali się dobrze od",
    leg: "Noga",
    leg_value: "Na 100",
    shortest: "Najkrótsza noga",
    shortest_value: "Najkrótsza noga, na 100",
    behind: "Za następną",
    behind_low: "Za następną, od",
    behind_high: "Za następną, do",
    shortest_beyond_chance: "Krótsza nie przypadkiem",
    balance: "Najkrótsza do średniej",
    balance_low: "Najkrótsza do średniej, od",
    balance_high: "Najkrótsza do średniej, do",
    geometric_mean: "Średnia geometryczna",
    geometric_low: "Średnia geometryczna, od",
    geometric_high: "Średnia geometryczna, do",
    profit_none: "Marża, która liczy się jako 0",
    profit_full: "Marża, która liczy się jako 100",
    entity_id: "Osoba lub organizacja",
    entity_role: "Rola",
    other_role: "Druga rola",
    meaning: "Znaczenie słowa „klient”",
    entities: "Ilu",
    asked_for: "O co pytano",
    client_kind: "Rodzaj klienta",
    kind_clients: "Klienci tego rodzaju",
    received_thing: "Co otrzymują",
    numbered_apart: "Własna numeracja",
    received_value: "Z reguły",
    served_occasions: "Okazje",
    employees_met: "Poznani pracownicy",
    known_of_five: "Pracownicy w pięciu okazjach",
    contact_staff: "Pracownicy obsługujący w oddziale",
    known_share: "Udział poznanych spośród nich",
    sign_of: "Oznaka partnerstwa",
    acts_of_competitors: "Posunięcia konkurencji",
    tips_before: "Doniesienia przed",
    tips_after: "Doniesienia po",
    tip_ratio: "Po wobec przed",
    told_of: "Udział tych, o których doniesiono",
    days_until_told: "Dni do najwcześniejszego, mediana",
    tip_days: "Dni przed i po",
  },
  codes: {
    customers: "Klienci",
    employees: "Pracownicy",
    suppliers: "Dostawcy",
    partners: "Partnerzy",
    fast_answer: "Szybka odpowiedź",
    payment: "Zapłata w terminie",
    convenience: "Wygoda",
    meant: "Grupa docelowa",
    not_meant: "Spoza grupy docelowej",
    valuable: "Więcej warci",
    less_valuable: "Mniej warci",
    meant_all: "Grupa docelowa",
    meant_valuable: "Docelowa, więcej warci",
    meant_less_valuable: "Docelowa, mniej warci",
    not_meant_all: "Spoza grupy docelowej",
    not_meant_valuable: "Spoza niej, więcej warci",
    not_meant_less_valuable: "Spoza niej, mniej warci",
    mis_served: "Obsłużeni wbrew zamiarowi",
    by_the_way: "Obsłużeni przy okazji",
    over_served: "Obsłużeni ponad miarę",
    as_the_rest: "Jak reszta",
    balanced: "Równowaga",
    guest_turned_boor: "Gość cham",
    host_turned_tyrant: "Gospodarz tyran",
    both_displeased: "Obaj niezadowoleni",
    devoted_employees: "Oddani pracownicy",
    happy_customers: "Zadowoleni klienci",
    reliable_suppliers: "Solidni dostawcy",
    profit: "Zysk",
    buyer: "Nabywca",
    internal_client: "Klient wewnętrzny",
    buys: "Kupuje",
    depends: "Od kogoś zależy",
    uses_services: "Korzysta z usług drugiej strony",
    consumers: "Konsumenci",
    businesses: "Firmy",
    internal_clients: "Klienci wewnętrzni",
    known_of_five: "Pracownicy w pięciu okazjach",
    tips: "Doniesienia o konkurencji w roku",
  },
  figures: {
    "figure.foot.respondents":
      "n = {n, plural, one {# odpowiadający} few {# odpowiadających} many {# odpowiadających} other {# odpowiadającego}}",
    "figure.foot.thin_publics":
      "stronę, w której odpowiedziało mniej niż trzydziestu, czytaj ostrożnie",
    "figure.stakeholder_matrix.subtitle":
      "Co jest ważne dla każdej strony i ile do tego brakuje: priorytet na 100, pod nim ważność na 10 i odczute minus oczekiwane",
    "figure.stakeholder_matrix.how":
      "Kolumna to strona, wiersz to coś, co jest ważne. Duża liczba to priorytet: ważność razy to, czego brakuje, razy waga nadana stronie. Wynosi 0, gdy niczego nie brakuje, choćby rzecz była najważniejsza. Pod nim stoją ważność oraz odczute minus oczekiwane; minus oznacza niedostatek. Puste miejsce to coś, o co nie pytano.",
    "figure.stakeholder_matrix.brief": "{importance} · {gap}",
    "figure.stakeholder_matrix.gap_expectation": "Odczute minus oczekiwane",
    "figure.stakeholder_matrix.gap_importance": "Odczute minus ważność",
    "figure.stakeholder_matrix.legend.clear": "brakuje więcej, niż dopuszcza przypadek",
    "figure.stakeholder_matrix.legend.hidden": "mniej niż pięć odpowiedzi",
    "figure.stakeholder_matrix.finding.short":
      "{stakeholder}, {attribute}: ważność {importance, number, decimal} na 10 i o {short, number, decimal} mniej, niż oczekiwano",
    "figure.stakeholder_matrix.finding.below_importance":
      "{stakeholder}, {attribute}: odczuwane o {short, number, decimal} na 10 poniżej swojej ważności",
    "figure.stakeholder_matrix.finding.none":
      "{n, plural, one {Jedna rzecz jest dla kogoś ważna i nie brakuje jej bardziej, niż dopuszcza przypadek} few {# rzeczy są dla kogoś ważne i żadnej nie brakuje bardziej, niż dopuszcza przypadek} many {# rzeczy jest dla kogoś ważnych i żadnej nie brakuje bardziej, niż dopuszcza przypadek} other {# rzeczy jest dla kogoś ważnych i żadnej nie brakuje bardziej, niż dopuszcza przypadek}}",
    "figure.second_rate_service.subtitle":
      "Jak dobrze obsłużona jest każda strona według własnych słów, od 0 do 10, z uwzględnieniem tego, co dla niej ważne, z przedziałami 95%",
    "figure.second_rate_service.how":
      "Kropka to średnia jednej strony, ważona tym, co jest ważne dla samych odpowiadających: dzięki temu można zestawić strony, choć chcą czego innego. Pusta kropka oznacza mniej niż trzydzieści odpowiedzi. Stron, w których odpowiedziało mniej niż pięć osób, nie pokazano.",
    "figure.second_rate_service.finding.second":
      "{stakeholder}: obsłużeni o {difference, number, decimal} na 10 gorzej niż ci, z którymi się porównuje",
    "figure.second_rate_service.finding.none":
      "Żadna strona nie jest obsłużona gorzej niż ci, z którymi się porównuje, na ile mówi o tym {n, plural, one {# strona} few {# strony} many {# stron} other {# strony}}",
    "figure.second_rate_service.finding.one":
      "Jak dobrze obsłużeni, na 10: {service, number, decimal}",
    "figure.served_as_meant.subtitle":
      "O ile lepiej niż reszta obsłużona jest każda grupa, w odchyleniach standardowych jednego kontaktu, przy tym samym rodzaju sprawy, kanale i poziomie",
    "figure.served_as_meant.how":
      "Przy pionowej linii grupa dostaje to samo, co wszyscy inni. Na lewo obsługuje się ją gorzej. Grupa docelowa to klienci segmentu docelowego; wiersze pod nimi dzielą ich według tego, ile klienci byli warci w ciągu roku. Kolorem wyróżniono to, co wykracza poza przypadek po tylu porównaniach.",
    "figure.served_as_meant.finding.mis_served":
      "Obsłużeni gorzej niż reszta, wbrew zamiarowi – {group}",
    "figure.served_as_meant.finding.by_the_way": "Obsłużeni przy okazji – {group}",
    "figure.served_as_meant.finding.over_served":
      "Obsłużeni lepiej niż reszta, choć nie o nich myślano – {group}",
    "figure.served_as_meant.finding.as_meant":
      "Nie widać, by klientów docelowych obsługiwano inaczej niż pozostałych",
    "figure.foot.contacts_rated":
      "n = {n, plural, one {# kontakt} few {# kontakty} many {# kontaktów} other {# kontaktu}} z ocenami obu stron",
    "figure.host_and_guest.subtitle":
      "Kontakty według tego, jak klient ocenił obsługę i jak pracownik ocenił klienta",
    "figure.host_and_guest.how":
      "Kwadrat jest tak duży jak jego udział w kontaktach ocenionych przez obie strony. W prawym górnym rogu dobrze zachowali się i gospodarz, i gość. Gdzie równowagi gospodarza i gościa brakuje, gość staje się chamem (na dole po prawej) albo gospodarz tyranem (u góry po lewej). Tabela mówi, po ilu z nich przyszła skarga.",
    "figure.host_and_guest.axis_y_high": "gość zachował się dobrze",
    "figure.host_and_guest.axis_y_low": "gość zachował się źle",
    "figure.host_and_guest.axis_x_high": "obsłużono dobrze",
    "figure.host_and_guest.axis_x_low": "obsłużono źle",
    "figure.host_and_guest.finding.shares":
      "Gospodarz i gość w równowadze w {balanced, number, percent} kontaktów; gospodarz tyranem w {host_turned_tyrant, number, percent}, gość chamem w {guest_turned_boor, number, percent}",
    "figure.host_and_guest.finding.unasked": "Żadnego kontaktu nie oceniły obie strony",
    "figure.three_legs.subtitle":
      "Trzy nogi firmy w ostatnim roku, każda od 0 do 100, z przedziałami 95%, a obok zysk",
    "figure.three_legs.how":
      "Oddani pracownicy: co odpowiadają o przywiązaniu. Zadowoleni klienci: co odpowiadają o zadowoleniu. Solidni dostawcy: udział dostaw w terminie i w całości. Wszystkie trzy liczą się tak samo, a to, co na nich stoi, jest tak stabilne jak najkrótsza. Zysk stoi między dwoma końcami, które ustala się niżej, i nie bierze udziału w porównaniu.",
    "figure.three_legs.finding.shortest":
      "Najkrótsza noga – {leg}: {value, number, integer} na 100, następna {second, number, integer}",
    "figure.three_legs.finding.even":
      "Żadna noga nie jest krótsza od następnej bardziej, niż dopuszcza przypadek",
    "figure.three_legs.finding.missing":
      "{n, plural, =0 {Żadna z trzech nóg nie jest znana} one {Znana jest # noga z trzech} few {Znane są # nogi z trzech} many {Znanych jest # nóg z trzech} other {Znanych jest # nogi z trzech}}",
    "figure.role_overlap.subtitle":
      "Ile osób i organizacji ma do czynienia z firmą w dwóch rolach naraz i ile jest ich w każdej roli",
    "figure.role_overlap.how":
      "Na skrzyżowaniu dwóch różnych ról stoi, ilu ma obie. Na przekątnej, drobno, wszyscy, którzy mają daną rolę. Kogoś rozpoznaje się po tym samym numerze w obu tabelach i po niczym innym. Małe liczby o pracownikach są ukryte, a z nimi te, z których dałoby się je wyliczyć.",
    "figure.role_overlap.hidden": "za mało, by pokazać",
    "figure.role_overlap.finding.both":
      "W dwóch rolach naraz {n, number, integer} – {one} i {other}",
    "figure.role_overlap.finding.apart": "Nikt nie jest zapisany w dwóch rolach pod jednym numerem",
    "figure.role_overlap.finding.unknown":
      "Pracownicy i klienci mają takie same numery, każdy od jedynki, więc nikogo nie da się rozpoznać w obu rolach",
    "figure.role_overlap.finding.hidden":
      "Tych, którzy mają dwie role naraz, jest za mało, by ich pokazać",
    "figure.employees_known.subtitle":
      "Ilu pracowników klient spotyka w pięciu okazjach, według poziomu lojalności, z przedziałami 95%",
    "figure.employees_known.how":
      "Z okazji każdego klienta losuje się pięć i liczy w nich pracowników: dzięki temu kto przychodzi często, nie zna więcej ludzi tylko dlatego, że przychodzi często. Najwięcej może być pięciu, jeden znaczy, że obsługuje zawsze ten sam.",
    "figure.employees_known.finding.more":
      "Pracownicy w pięciu okazjach – {level}: {value, number, decimal}, {least}: {other, number, decimal}",
    "figure.employees_known.finding.less":
      "Pracownicy w pięciu okazjach – {level}: {value, number, decimal}, {least}: {other, number, decimal}; obsługują ich ci sami",
    "figure.employees_known.finding.same":
      "W pięciu okazjach klienci wszystkich poziomów spotykają mniej więcej tylu samych pracowników",
    "figure.employees_known.finding.one":
      "Pracownicy, których klient spotyka w pięciu okazjach: {value, number, decimal}",
    "figure.competitor_tips.subtitle":
      "Doniesienia jednego klienta o konkurencji w ciągu roku, według poziomu na koniec poprzedniego okresu, z przedziałami 95%",
    "figure.competitor_tips.how":
      "Partner, jak się mówi, śledzi konkurencję dla firmy. Takie doniesienie samo pomaga zostać partnerem, dlatego poziom jest wcześniejszy, a liczy się to, co nastąpiło po nim. Kto tymczasem awansował, liczy się z poziomem, z którego wyszedł.",
    "figure.competitor_tips.finding.more":
      "Doniesienia o konkurencji w roku – {level}: {value, number, decimal}, {least}: {other, number, decimal}",
    "figure.competitor_tips.finding.less":
      "Doniesienia o konkurencji w roku – {level}: {value, number, decimal}, {least}: {other, number, decimal}",
    "figure.competitor_tips.finding.same":
      "Żaden poziom nie donosi o konkurencji częściej niż inne",
    "figure.competitor_tips.finding.one":
      "Doniesienia jednego klienta o konkurencji w ciągu roku: {value, number, decimal}",
  },
};
