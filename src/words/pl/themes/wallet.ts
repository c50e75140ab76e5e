import type { wallet as en } from "../../en/themes/wallet.ts";
import type { Theme } from "../../theme.ts";

export const wallet: Theme<typeof en> = {
  columns: {
    matched: "W dniach własnych zamówień",
    own_purchases: "Zakupy u nas",
    purchases: "Zakupy",
    own_amount: "Kwota u nas",
    share_of_purchases: "Udział w zakupach",
    brands: "Marek",
    own_place: "Miejsce własnej marki",
    rule_share: "Udział według reguły",
    answer_group: "Grupa według odpowiedzi",
    people: "Osób",
    buyers: "Kupujących",
    penetration: "Penetracja",
    penetration_low: "Penetracja od",
    penetration_high: "Penetracja do",
    rate: "Zakupy na kupującego",
    m: "M: zakupy na osobę",
    k_shape: "K: kształt częstości",
    s: "S: rozproszenie po markach",
    s_likelihood: "S z wiarygodności",
    s_low: "S od",
    s_high: "S do",
    s_penetration: "S z penetracji",
    is_own: "Własna marka",
    market_share: "Udział w rynku",
    expected_penetration: "Penetracja oczekiwana",
    expected_rate: "Oczekiwane zakupy na kupującego",
    requirements: "Udział w potrzebach",
    expected_requirements: "Oczekiwany udział w potrzebach",
    excess_loyalty: "Nadwyżka lojalności",
    own_brand: "Nazwa własnej marki",
    wallet_window_days: "Z ilu dni liczą się zakupy",
    non_buyers: "Niekupujący, których nie ma w pliku",
    dirichlet_estimator: "S szacowane",
  },
  codes: {
    says_devoted: "Mówią, że są oddani",
    says_otherwise: "Mówią co innego",
    no_answer: "Nie pytani o wszystko",
    likelihood: "z wiarygodności zakupów każdej osoby",
    penetration: "z penetracji marek",
  },
  figures: {
    "figure.double_jeopardy.subtitle":
      "Marki według udziału osób, które je kupują, i tego, jak często to robią",
    "figure.double_jeopardy.how":
      "Każda pełna kropka to marka; pusta obok niej stoi tam, gdzie marka o takim udziale w rynku, gdyby żadna nie miała własnej lojalności. Małe marki stoją po lewej u dołu: kupuje je mniej osób, a te osoby trochę rzadziej. Kropka nad linią znaczy, że kupujący sięgają po markę częściej, niż tłumaczy to jej wielkość.",
    "figure.double_jeopardy.finding.as_expected":
      "{brand}: kupowana jak marka tej wielkości – przez {share, number, percent} osób, po {rate, number, decimal} raza (markę tej wielkości kupuje {expected, number, percent})",
    "figure.double_jeopardy.finding.more_buyers":
      "{brand}: kupujących jest więcej niż u marki tej wielkości – {share, number, percent} osób wobec {expected, number, percent}, po {rate, number, decimal} raza",
    "figure.double_jeopardy.finding.fewer_buyers":
      "{brand}: kupujących jest mniej niż u marki tej wielkości i przychodzą częściej – {share, number, percent} osób wobec {expected, number, percent}, po {rate, number, decimal} raza",
    "figure.double_jeopardy.finding.observed":
      "{brand}: kupuje {share, number, percent} osób, po {rate, number, decimal} raza",
    "figure.double_jeopardy.axis_x": "udział osób, które kupują markę",
    "figure.double_jeopardy.axis_y": "zakupy na kupującego",
    "figure.double_jeopardy.both": "{value} (oczekiwane {expected})",
    "figure.double_jeopardy.legend.own": "własna marka",
    "figure.double_jeopardy.legend.others": "inne marki",
    "figure.double_jeopardy.legend.expected": "oczekiwane przy tej wielkości",
    "figure.foot.few_brands":
      "{n, plural, one {# marka z mniej niż dziesięcioma kupującymi} few {# marki z mniej niż dziesięcioma kupującymi} many {# marek z mniej niż dziesięcioma kupującymi} other {# marki z mniej niż dziesięcioma kupującymi}} poza wykresem",
  },
};
