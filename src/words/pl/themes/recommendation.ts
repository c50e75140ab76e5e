import type { recommendation as en } from "../../en/themes/recommendation.ts";
import type { Theme } from "../../theme.ts";

export const recommendation: Theme<typeof en> = {
  columns: {
    coded: "Jak zapisano",
    zeros_missing: "Bez 0 na setkę",
    rating: "Odpowiedź, 0–10",
    recommend_group: "Grupa",
    promoters: "Polecają, 9 i 10",
    passives: "Niezdecydowani, 7 i 8",
    detractors: "Nie polecają, 6 i mniej",
    score_of_others: "Wskaźnik pozostałych",
    centre: "Średnia wszystkich okresów",
    limit_low: "Przypadek, od",
    limit_high: "Przypadek, do",
    advantage: "Przewaga polecenia",
    advantage_low: "Przewaga, od",
    advantage_high: "Przewaga, do",
    recommend_coding: "Odpowiedzi od 1 do 11",
    recommend_by: "Polecenia według",
    recommend_interval: "Przedział wskaźnika",
    recommend_period: "Okres poleceń",
    came_true: "Sprawdziło się",
    decides_outcome: "Sam o tym rozstrzyga",
    outside: "Poza przypadkiem",
    foretold_days: "Dni, w których może się to sprawdzić",
  },
  codes: {
    promoter: "Polecają",
    passive: "Niezdecydowani",
    detractor: "Nie polecają",
    zero_to_ten: "Od 0 do 10",
    one_to_ten: "Od 1 do 10",
    one_to_eleven: "Od 1 do 11, odjęto punkt",
    stayed: "Zostali",
    recommended: "Kogoś zaprosili",
  },
  figures: {
    "figure.recommendation_bars.subtitle":
      "Po lewej odpowiedzi 6 i niższe, po prawej 9 i 10; kropka to różnica między nimi, w punktach",
    "figure.recommendation_bars.how":
      "Wskaźnik to udział gotowych polecić minus udział niegotowych, stoi więc na tej samej osi co paski. Linia przez kropkę to przedział 95%: grupy, których linie mocno na siebie zachodzą, mogą się wcale nie różnić.",
    "figure.recommendation_bars.finding.score":
      "Wskaźnik poleceń wynosi {score, number, integer}: poleciłoby {promoters, number, percent}, nie poleciłoby {detractors, number, percent}",
    "figure.recommendation_bars.points": "{points, number, integer}",
    "figure.recommendation_bars.score": "{score} (od {low} do {high})",
    "figure.recommendation_bars.legend.score": "wskaźnik",
    "figure.recommendation_trend.subtitle":
      "Wskaźnik każdego okresu i pas, w którym zostawiłby go sam przypadek",
    "figure.recommendation_trend.how":
      "Linia przerywana to wskaźnik ze wszystkich okresów. Pas wokół niej mieści 99,8% okresów z tyloma odpowiedziami, gdyby nic się nie zmieniło, dlatego mała fala waha się bardziej. Romb leży poza pasem.",
    "figure.recommendation_trend.finding.steady":
      "Do wyjaśnienia zmian wskaźnika w {n, plural, one {# okresie} few {# okresach} many {# okresach} other {# okresu}} wystarczy przypadek",
    "figure.recommendation_trend.finding.outside":
      "W {outside, number, integer} z {n, plural, one {# okresu} few {# okresów} many {# okresów} other {# okresu}} wskaźnik leży tam, dokąd przypadek zanosi rzadko",
    "figure.recommendation_trend.legend.limits": "co zrobiłby przypadek",
    "figure.recommendation_trend.legend.outside": "poza przypadkiem",
    "figure.foretelling.subtitle":
      "Jak często klient, u którego wynik nastąpił, odpowiadał wyżej niż klient bez niego",
    "figure.foretelling.how":
      "Połowa to rzut monetą, jedynka byłaby przewidywaniem bez pomyłki. Wszystkie pytania oceniono na tych samych klientach i tym samym czasie po odpowiedzi; linie to przedziały 95%.",
    "figure.foretelling.finding.better":
      "Pytanie o polecenie znajomym przewiduje lepiej niż pytanie o powrót ({outcome}: przewaga {advantage, number, decimal})",
    "figure.foretelling.finding.worse":
      "Pytanie o powrót przewiduje lepiej niż pytanie o polecenie znajomym ({outcome}: przewaga {advantage, number, decimal})",
    "figure.foretelling.finding.mixed":
      "Zależy, co ma być przewidziane: dla wyniku „{outcome}” lepsze jest polecenie, dla innego powrót",
    "figure.foretelling.finding.even":
      "Polecenie nie przewiduje więcej niż powrót, o ile da się tu powiedzieć",
    "figure.foretelling.area":
      "{auc, number, decimal} (od {low, number, decimal} do {high, number, decimal})",
    "figure.foretelling.leaks": "sam rozstrzyga, nic nie mówi",
    "figure.foretelling.legend.coin": "rzut monetą",
  },
};
