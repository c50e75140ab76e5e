import type { reversals as en } from "../../en/themes/reversals.ts";
import type { Theme } from "../../theme.ts";

export const reversals: Theme<typeof en> = {
  columns: {
    compared_by: "Сравнение по",
    stratified_by: "При равенстве",
    mirrors: "Вторая из двух",
    came_about: "Наступило",
    is_here: "Сама группа",
    cases_here: "Случаев здесь",
    cases_elsewhere: "Случаев в остальных",
    share_here: "Доля здесь",
    share_elsewhere: "Доля в остальных",
    adjusted: "Разница при равенстве",
    adjusted_low: "Разница при равенстве, от",
    adjusted_high: "Разница при равенстве, до",
    strata: "Подгруппы",
    looks: "Рассмотрено сравнений",
    handled: "Чем закончилось",
    customer_kind: "Вид клиента",
    turned_units: "Филиалов",
    turned_channels: "Каналов",
    turned_groups: "Групп клиентов",
    found: "Найдено",
    stratum_weights: "Веса подгрупп",
  },
  codes: {
    resolved: "Решено",
    contact_kind: "Вид обращения",
    customer_kind: "Вид клиента",
    reverses: "Меняет знак",
    hides: "Скрыта в целом",
    changes: "Меняет величину",
    holds: "Сохраняется",
    together: "Все случаи вместе",
    household: "Домохозяйства",
    renovator: "Ремонтирующие",
    student: "Студенты",
    gardener: "Садоводы",
    small_business: "Малые предприятия",
    large_business: "Крупные предприятия",
    phone: "Телефон",
    chat: "Чат",
    shop: "Магазин",
    all_others: "Все остальные",
    handled: "Чем закончилось",
    on_time_in_full: "В срок и полностью",
    bought_after_case: "Покупка после случая",
    departed_after_case: "Уход после случая",
    judged_above_mean: "Итоговая оценка выше средней",
    rated_above: "Оценено выше среднего",
    rated_below: "Оценено не выше среднего",
  },
  figures: {
    "figure.reversal.subtitle":
      "Одно и то же сравнение по всем случаям и внутри групп одинаковых случаев",
    "figure.reversal.how":
      "Вверху обе стороны по всем случаям, под ними те же стороны в каждой подгруппе, с интервалами 95%. Где порядок меток меняется, общий итог сравнивает разную работу, а не разное качество.",
    "figure.reversal.finding.reverses":
      "«{outcome}» меняет знак. В целом впереди: {ahead}; при равенстве («{by}») впереди: {behind}",
    "figure.reversal.finding.hides":
      "«{outcome}»: в целом поровну, при равенстве («{by}») нет – {ahead} и {behind}",
    "figure.reversal.finding.changes":
      "«{outcome}»: при равенстве («{by}») разница иная – {ahead} и {behind}",
  },
};
