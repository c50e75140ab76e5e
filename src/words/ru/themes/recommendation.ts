import type { recommendation as en } from "../../en/themes/recommendation.ts";
import type { Theme } from "../../theme.ts";

export const recommendation: Theme<typeof en> = {
  columns: {
    coded: "Как записано",
    zeros_missing: "Ни одного 0 на сотню",
    rating: "Ответ от 0 до 10",
    recommend_group: "Группа",
    promoters: "Рекомендуют, 9 и 10",
    passives: "Колеблются, 7 и 8",
    detractors: "Не рекомендуют, 6 и ниже",
    score_of_others: "Индекс остальных",
    centre: "Среднее всех периодов",
    limit_low: "Случайность, от",
    limit_high: "Случайность, до",
    advantage: "Рекомендация впереди на",
    advantage_low: "Впереди, от",
    advantage_high: "Впереди, до",
    recommend_coding: "Ответы от 1 до 11",
    recommend_by: "Рекомендации по группам",
    recommend_interval: "Интервал индекса",
    recommend_period: "Период рекомендаций",
    came_true: "Сбылось",
    decides_outcome: "Решает сам по себе",
    outside: "За пределами случайности",
    foretold_days: "Дни, за которые это может сбыться",
  },
  codes: {
    promoter: "Рекомендуют",
    passive: "Колеблются",
    detractor: "Не рекомендуют",
    zero_to_ten: "От 0 до 10",
    one_to_ten: "От 1 до 10",
    one_to_eleven: "От 1 до 11, вычтен один балл",
    stayed: "Остались",
    recommended: "Кого-то пригласили",
  },
  figures: {
    "figure.recommendation_bars.subtitle":
      "Слева ответы 6 и ниже, справа 9 и 10; точка – разница между ними, в пунктах",
    "figure.recommendation_bars.how":
      "Индекс – это доля готовых рекомендовать минус доля не готовых, поэтому он стоит на той же оси, что и полосы. Линия через точку – интервал 95%: группы, чьи линии сильно перекрываются, вполне могут не отличаться.",
    "figure.recommendation_bars.finding.score":
      "Индекс рекомендаций равен {score, number, integer}: готовы рекомендовать {promoters, number, percent}, не готовы {detractors, number, percent}",
    "figure.recommendation_bars.points": "{points, number, integer}",
    "figure.recommendation_bars.score": "{score} (от {low} до {high})",
    "figure.recommendation_bars.legend.score": "индекс",
    "figure.recommendation_trend.subtitle":
      "Индекс каждого периода и полоса, в которой его оставила бы одна случайность",
    "figure.recommendation_trend.how":
      "Пунктир – индекс за все периоды. Полоса вокруг него вмещает 99,8% периодов с таким же числом ответов, если бы ничего не менялось, поэтому малая волна качается сильнее. Ромб лежит вне полосы.",
    "figure.recommendation_trend.finding.steady":
      "Чтобы объяснить ход индекса за {n, plural, one {# период} few {# периода} many {# периодов} other {# периода}}, достаточно случайности",
    "figure.recommendation_trend.finding.outside":
      "В {outside, number, integer} из {n, plural, one {# периода} few {# периодов} many {# периодов} other {# периода}} индекс лежит там, куда случайность заводит редко",
    "figure.recommendation_trend.legend.limits": "что сделала бы случайность",
    "figure.recommendation_trend.legend.outside": "за пределами случайности",
    "figure.foretelling.subtitle":
      "Как часто клиент, у которого исход наступил, отвечал выше, чем клиент без него",
    "figure.foretelling.how":
      "Половина – это монетка, единица была бы предвидением без ошибок. Все вопросы оценены на одних и тех же клиентах и на одном и том же времени после ответа; линии – интервалы 95%.",
    "figure.foretelling.finding.better":
      "Вопрос о совете другу предсказывает лучше, чем вопрос о возвращении ({outcome}: впереди на {advantage, number, decimal})",
    "figure.foretelling.finding.worse":
      "Вопрос о возвращении предсказывает лучше, чем вопрос о совете другу ({outcome}: впереди на {advantage, number, decimal})",
    "figure.foretelling.finding.mixed":
      "Зависит от того, что предсказывать: для исхода «{outcome}» впереди совет другу, для другого – возвращение",
    "figure.foretelling.finding.even":
      "Совет другу предсказывает не больше, чем возвращение, насколько здесь видно",
    "figure.foretelling.area":
      "{auc, number, decimal} (от {low, number, decimal} до {high, number, decimal})",
    "figure.foretelling.leaks": "решает сам по себе, ни о чем не говорит",
    "figure.foretelling.legend.coin": "монетка",
  },
};
