import type { stakeholders as en } from "../../en/themes/stakeholders.ts";
import type { Theme } from "../../theme.ts";

export const stakeholders: Theme<typeof en> = {
  columns: {
    stakeholder: "Сторона",
    other_stakeholder: "Другая сторона",
    attribute: "Что важно",
    importance_rank: "Место по важности",
    gap_kind: "С чем сопоставлено",
    gap_low: "Ощущаемое минус ожидаемое, от",
    gap_high: "Ощущаемое минус ожидаемое, до",
    power: "Вес",
    stakeholder_priority: "Приоритет из 100",
    priority_low: "Приоритет, от",
    priority_high: "Приоритет, до",
    attributes: "Сколько оценено",
    respondents: "Ответивших",
    w: "Согласие о порядке, W",
    p_agreement: "p, общего порядка нет",
    p_difference: "p, порядок один и тот же",
    service: "Насколько хорошо обслужены",
    service_low: "Хорошо обслужены, от",
    service_high: "Хорошо обслужены, до",
    compared_service: "Обслужены те, с кем сравнивают",
    second_rate: "Обслужены как второй сорт",
    gap_against: "С чем сопоставляется ощущаемое",
    reference_public: "С кем сравнивают остальных",
    power_customers: "Вес клиентов",
    power_employees: "Вес сотрудников",
    power_suppliers: "Вес поставщиков",
    power_partners: "Вес партнеров",
  },
  codes: {
    customers: "Клиенты",
    employees: "Сотрудники",
    suppliers: "Поставщики",
    partners: "Партнеры",
    fast_answer: "Быстрый ответ",
    payment: "Оплата в срок",
    convenience: "Удобство",
  },
  figures: {
    "figure.foot.respondents":
      "n = {n, plural, one {# ответивший} few {# ответивших} many {# ответивших} other {# ответившего}}",
    "figure.foot.thin_publics": "сторону, где ответивших меньше тридцати, читайте с осторожностью",
    "figure.stakeholder_matrix.subtitle":
      "Что важно каждой стороне и насколько этого недостает: приоритет из 100, под ним важность из 10 и ощущаемое минус ожидаемое",
    "figure.stakeholder_matrix.how":
      "Столбец — сторона, строка — то, что важно. Крупное число — приоритет: важность, умноженная на то, чего недостает, и на вес стороны. Он равен 0, если ничего не недостает, как бы важно это ни было. Под ним важность и ощущаемое минус ожидаемое; минус означает нехватку. О чем не спрашивали, то место пусто.",
    "figure.stakeholder_matrix.brief": "{importance} · {gap}",
    "figure.stakeholder_matrix.gap_expectation": "Ощущаемое минус ожидаемое",
    "figure.stakeholder_matrix.gap_importance": "Ощущаемое минус важность",
    "figure.stakeholder_matrix.legend.clear": "недостает больше, чем допускает случай",
    "figure.stakeholder_matrix.legend.hidden": "меньше пяти ответов",
    "figure.stakeholder_matrix.finding.short":
      "{stakeholder}, {attribute}: важность {importance, number, decimal} из 10, и на {short, number, decimal} меньше, чем ожидали",
    "figure.stakeholder_matrix.finding.below_importance":
      "{stakeholder}, {attribute}: ощущается на {short, number, decimal} из 10 ниже своей важности",
    "figure.stakeholder_matrix.finding.none":
      "{n, plural, one {Одно важно кому-то, и его недостает не больше, чем допускает случай} few {# вещи важны кому-то, и ни одной не недостает больше, чем допускает случай} many {# вещей важны кому-то, и ни одной не недостает больше, чем допускает случай} other {# вещи важны кому-то, и ни одной не недостает больше, чем допускает случай}}",
    "figure.second_rate_service.subtitle":
      "Насколько хорошо обслужена каждая сторона по ее словам, от 0 до 10, с учетом того, что ей важно, с 95 % интервалами",
    "figure.second_rate_service.how":
      "Точка — среднее одной стороны, взвешенное тем, что важно самим ответившим: так стороны можно сопоставить, хотя хотят они разного. Пустая точка — меньше тридцати ответов. Стороны, где ответивших меньше пяти, не показаны.",
    "figure.second_rate_service.finding.second":
      "{stakeholder}: обслужены на {difference, number, decimal} из 10 хуже тех, с кем сравнивают",
    "figure.second_rate_service.finding.none":
      "Ни одна сторона не обслужена хуже тех, с кем сравнивают, насколько об этом говорят {n, plural, one {# сторона} few {# стороны} many {# сторон} other {# стороны}}",
    "figure.second_rate_service.finding.one":
      "Насколько хорошо обслужены, из 10: {service, number, decimal}",
  },
};
