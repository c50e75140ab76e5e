import type { coercion as en } from "../../en/themes/coercion.ts";
import type { Theme } from "../../theme.ts";

export const coercion: Theme<typeof en> = {
  columns: {
    no_alternatives: "Альтернатив нет",
    says_cannot_leave: "Говорит, что не мог бы уйти",
    contract_lock: "Оставшаяся часть срока договора",
    financial_cost: "Стоимость перехода к расходам за год",
    procedural_effort: "Хлопоты при переходе",
    points_at_stake: "Баллы под угрозой к расходам за год",
    facets_high: "Выраженных граней",
    bound_until: "Связан до",
    captive: "Без выбора",
    answer_valid_days: "Сколько дней действует ответ",
    captive_facet_from: "Грань выражена, начиная с",
    cannot_leave_from: "Говорит, что не мог бы уйти, начиная с",
    shortest_lock_days: "Кратчайший связывающий срок, дней",
    point_value: "Стоимость балла",
    followed_until: "Уходы известны до",
    last_recorded_on: "Последний записанный уход",
    recorded_in_year: "Уходов записано за год до него",
    silent_days: "Дней без уходов с тех пор",
    spell_no: "Отрезок",
    bound_from: "Связан с",
    bound_to: "Связан по",
    last_term_from: "Последний срок с",
    terms: "Сроков",
    ended: "Закончился",
    arrived_on: "Конкурент пришел",
    clock: "Отсчет",
    stratum: "Слой",
    origin_on: "Отсчет с",
    entered_on: "Под наблюдением с",
    ended_on: "Под наблюдением до",
    at_risk_from: "Под наблюдением с дня",
    at_risk_to: "Под наблюдением до дня",
    departed: "Ушел",
    t_days: "Дней",
    events: "Ушли",
    rate_ratio: "Отношение частот",
    chi_square: "Хи-квадрат",
    df: "Степени свободы",
    p_value: "p",
    tau_days: "Сравнено дней",
    rmst_difference: "На сколько дней дольше остаются без выбора",
    rmst_low: "Дольше на дней, от",
    rmst_high: "Дольше на дней, до",
    observed: "Уходов было",
    compared: "Свободных клиентов",
    unmatched: "Клиентов без пары",
    survival_horizon_days: "Сколько дней следим после окончания договора",
    panel: "Отсчет",
    curve: "Группа",
    naive_ratio: "Отношение с начала отношений",
    freed_ratio: "Отношение с окончания договора",
    by_contract: "По договору",
  },
  codes: {
    yes: "да",
    no: "нет",
    contract: "Действует договор",
    no_alternatives: "Альтернатив нет",
    says_cannot_leave: "Говорит, что не мог бы уйти",
    two_facets: "Две выраженные грани",
    one_facet: "Лишь одна выраженная грань",
    could_leave: "Мог бы уйти",
    nothing_known: "Об альтернативах ничего не известно",
    acquisition: "С начала отношений",
    lock_end: "С окончания договора",
    first_alternative: "С прихода конкурента",
    captives: "Клиенты без выбора",
    free_customers: "Свободные клиенты",
    unknown_captivity: "Неизвестно, есть ли выбор",
    captivity: "Могли ли уйти",
  },
  figures: {
    "figure.captivity_trend.subtitle":
      "Доля клиентов, которые не могли уйти, на конец каждого периода, с 95%-ным интервалом",
    "figure.captivity_trend.how":
      "Каждый столбец – один день; в нем клиенты того дня, которые не могли уйти, по тому, что их держит, самое прочное внизу. Здесь только то, у чего есть дата: договоры, приход конкурентов и ответы. Баллы и издержки перехода известны лишь на сегодня.",
    "figure.captivity_trend.finding.more":
      "Не могли уйти {now, number, percent} клиентов; было меньше: {then, number, percent} ({since, date, month})",
    "figure.captivity_trend.finding.fewer":
      "Не могли уйти {now, number, percent} клиентов; было больше: {then, number, percent} ({since, date, month})",
    "figure.captivity_trend.finding.alike":
      "Не могли уйти {now, number, percent} клиентов; {since, date, month}: {then, number, percent}, явного различия нет",
    "figure.survival_curves.subtitle":
      "Доля оставшихся по дням; ниже – сколько человек под наблюдением",
    "figure.survival_curves.how":
      "Каждая линия начинается со 100 % и падает, когда кто-то уходит. Кто к концу данных еще с нами, считается ровно столько, сколько за ним следили. Полоса – 95-процентный интервал; где под наблюдением осталось меньше десяти, линия кончается. Числа внизу говорят, на скольких она держится.",
    "figure.survival_curves.finding.sooner":
      "{panel}: {curve} – {ratio, number, decimal} ухода там, где {other} дают один ({low, number, decimal}–{high, number, decimal})",
    "figure.survival_curves.finding.later":
      "{panel}: {curve} – {ratio, number, decimal} ухода там, где {other} дают один ({low, number, decimal}–{high, number, decimal})",
    "figure.survival_curves.finding.alike":
      "{panel}: {curve} и {other} – разницы не видно (отношение уходов {low, number, decimal}–{high, number, decimal})",
    "figure.survival_curves.finding.still_there":
      "{curve}: через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} остаются {share, number, percent}",
    "figure.survival_curves.at_risk": "Под наблюдением",
    "figure.survival_curves.day":
      "{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
    "figure.captivity_reasons.subtitle":
      "Клиенты по тому, могли ли они уйти, и что держит тех, кто не мог",
    "figure.captivity_reasons.how":
      "Полная полоса это все клиенты. Заштрихованы те, кто не мог уйти, ниже их причины; серым показаны те, о ком это неизвестно. Короткая линия это интервал 95 %. Кто никогда не искал другого поставщика, считается свободным.",
    "figure.captivity_reasons.yes": "Не могут уйти",
    "figure.captivity_reasons.no": "Могли бы уйти",
    "figure.captivity_reasons.unknown": "Неизвестно",
    "figure.captivity_reasons.size": "{share}, {customers, number, integer}",
    "figure.captivity_reasons.finding.held":
      "{held, number, percent} не могли уйти к другому; еще о {unknown, number, percent} этого никто не знает",
    "figure.captivity_reasons.finding.untold": "Ни о ком не известно, мог ли он уйти к другому",
  },
};
