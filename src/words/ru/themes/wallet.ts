import type { wallet as en } from "../../en/themes/wallet.ts";
import type { Theme } from "../../theme.ts";

export const wallet: Theme<typeof en> = {
  columns: {
    matched: "В дни своих заказов",
    own_purchases: "Покупок у нас",
    purchases: "Покупок",
    own_amount: "Сумма у нас",
    share_of_purchases: "Доля покупок",
    brands: "Марок",
    own_place: "Место своей марки",
    rule_share: "Доля по правилу",
    answer_group: "Группа по ответам",
    people: "Человек",
    buyers: "Покупателей",
    penetration: "Проникновение",
    penetration_low: "Проникновение от",
    penetration_high: "Проникновение до",
    rate: "Покупок на покупателя",
    m: "M: покупок на человека",
    k_shape: "K: форма частот",
    s: "S: разброс по маркам",
    s_likelihood: "S по правдоподобию",
    s_low: "S от",
    s_high: "S до",
    s_penetration: "S по проникновениям",
    is_own: "Своя марка",
    market_share: "Доля рынка",
    expected_penetration: "Ожидаемое проникновение",
    expected_rate: "Ожидается покупок на покупателя",
    requirements: "Доля в потребностях",
    expected_requirements: "Ожидаемая доля в потребностях",
    excess_loyalty: "Избыточная лояльность",
    own_brand: "Название своей марки",
    wallet_window_days: "За сколько дней считать покупки",
    non_buyers: "Не купившие, которых нет в файле",
    dirichlet_estimator: "S оценивается",
  },
  codes: {
    says_devoted: "Называют себя преданными",
    says_otherwise: "Отвечают иначе",
    no_answer: "Спрошены не обо всем",
    likelihood: "по правдоподобию покупок каждого",
    penetration: "по проникновениям марок",
  },
  figures: {
    "figure.double_jeopardy.subtitle":
      "Марки по доле людей, которые их покупают, и по тому, как часто они это делают",
    "figure.double_jeopardy.how":
      "Каждая закрашенная точка – марка; пустая рядом – место марки с такой же долей рынка, если бы ни у одной не было собственной лояльности. Малые марки стоят слева внизу: их покупают меньше людей, и эти люди покупают чуть реже. Точка над линией означает, что покупатели берут марку чаще, чем объясняет ее размер.",
    "figure.double_jeopardy.finding.as_expected":
      "{brand}: покупают, как марку такого размера, – {share, number, percent} людей, по {rate, number, decimal} раза каждый (марку такого размера – {expected, number, percent})",
    "figure.double_jeopardy.finding.more_buyers":
      "{brand}: покупателей больше, чем у марки такого размера, – {share, number, percent} людей против {expected, number, percent}, по {rate, number, decimal} раза каждый",
    "figure.double_jeopardy.finding.fewer_buyers":
      "{brand}: покупателей меньше, чем у марки такого размера, и ходят они чаще – {share, number, percent} людей против {expected, number, percent}, по {rate, number, decimal} раза каждый",
    "figure.double_jeopardy.finding.observed":
      "{brand}: покупают {share, number, percent} людей, по {rate, number, decimal} раза каждый",
    "figure.double_jeopardy.axis_x": "доля людей, покупающих марку",
    "figure.double_jeopardy.axis_y": "покупок на покупателя",
    "figure.double_jeopardy.both": "{value} (ожидается {expected})",
    "figure.double_jeopardy.legend.own": "своя марка",
    "figure.double_jeopardy.legend.others": "другие марки",
    "figure.double_jeopardy.legend.expected": "ожидается при таком размере",
    "figure.foot.few_brands":
      "{n, plural, one {# марка, у которой меньше десяти покупателей,} few {# марки, у которых меньше десяти покупателей,} many {# марок, у которых меньше десяти покупателей,} other {# марки, у которых меньше десяти покупателей,}} не показаны",
  },
};
