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
  },
  figures: {},
};
