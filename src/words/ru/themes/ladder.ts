import type { ladder as en } from "../../en/themes/ladder.ts";
import type { Theme } from "../../theme.ts";

/** Words of the models, figures and codes of one theme. */
export const ladder: Theme<typeof en> = {
  columns: {
    clients_in_all: "Постоянные клиенты",
    unasked: "Не спрошены",
    rung: "Ступень",
    from_rung: "Ступень до",
    to_rung: "Ступень после",
    before_rung: "Ступень за период до этого",
    on_rung: "На ступени",
    direction: "Направление",
    period_no: "Период, порядковый номер",
    settled: "Достаточно далеко от начала записей",
    probability: "Вероятность",
    low: "Нижняя граница 95%",
    high: "Верхняя граница 95%",
    periods: "Периоды",
    test: "Проверка",
    cramers_v: "Насколько это важно (V Крамера)",
    sparse: "Доля клеток, где ожидается меньше пяти",
    apostles: "Апостолов в начале",
    actual: "Апостолов в конце",
    target: "Цель",
    clients: "Постоянные клиенты и адвокаты",
    base: "Все, кто покупает",
    retained: "Апостолы, которые остались",
    required_probability: "Доля постоянных клиентов, которая должна подняться",
    observed_probability: "Доля постоянных клиентов, которая поднялась",
    years_to_ceiling: "Сколько раз, пока не останется никого",
    feasible: "Достижимо",
    stated_level: "Заявленный уровень",
    next_on: "Следующий ответ",
    next_level: "Следующий заявленный уровень",
    ladder_period: "Период лестницы",
    ladder_periods_ahead: "Периодов вперед",
    apostle_growth: "Сколько апостолов нужно на каждого нынешнего",
    moves_from_days: "Между ответами не меньше дней",
    moves_until_days: "Между ответами не больше дней",
    net_rise: "Подъемы минус спуски",
    rose: "Поднялись",
    fell: "Спустились",
  },
  codes: {
    prospect: "Потенциальные клиенты",
    client: "Постоянные клиенты",
    client_unasked: "Постоянные клиенты, не спрошены",
    advocate: "Адвокаты",
    apostle: "Апостолы",
    came: "Пришли",
    same: "Остались",
    left: "Замолчали",
    returned: "Вернулись",
    asked: "Спрошены или уже нет",
    earlier: "Первая половина",
    later: "Вторая половина",
    markov_order: "Важно ли и более раннее прошлое",
    stationarity: "Изменились ли вероятности",
  },
  figures: {
    "figure.foot.unasked":
      "{n, plural, one {# постоянного клиента} few {# постоянных клиентов} many {# постоянных клиентов} other {# постоянного клиента}} не спрашивали, готовы ли они рекомендовать",
    "figure.foot.apostle_ceiling":
      "таких лет хватит на {times, number, decimal}, потом апостолами были бы все, кто покупает",
    "figure.foot.customer_periods": "n = {n, number, integer}, клиенты, умноженные на периоды",
    "figure.ladder.subtitle":
      "Клиенты по ступеням в начале и в конце последнего периода, толщина полосы по их числу",
    "figure.ladder.how":
      "Стойки показывают две даты. Бледные перекладины между ними – клиенты, которые остались на своей ступени; полосы, идущие вверх, поднялись, идущие вниз, спустились, серые замолчали. Кто молчал на обе даты, не нарисован. Спуск от адвоката к постоянному клиенту может означать лишь неудачный день анкеты.",
    "figure.ladder.finding.rising":
      "{up, plural, one {# клиент поднялся} few {# клиента поднялись} many {# клиентов поднялись} other {# клиента поднялись}} по лестнице, спустились {down, number, integer}; замолчали {left, number, integer}",
    "figure.ladder.finding.falling":
      "{down, plural, one {# клиент спустился} few {# клиента спустились} many {# клиентов спустились} other {# клиента спустились}} по лестнице, поднялись {up, number, integer}; замолчали {left, number, integer}",
    "figure.ladder.rung.prospect": "Потенциальные",
    "figure.ladder.rung.customer": "Купили раз",
    "figure.ladder.rung.client": "Постоянные",
    "figure.ladder.rung.advocate": "Адвокаты",
    "figure.ladder.rung.apostle": "Апостолы",
    "figure.ladder.came": "Новые",
    "figure.ladder.lapsed": "Замолчавшие",
    "figure.ladder.new": "новых: {n, number, integer}",
    "figure.ladder.returned": "вернулись: {n, number, integer}",
    "figure.ladder.lost": "замолчали: {n, number, integer}",
    "figure.ladder.moved": "поднялись {up, number, integer}, спустились {down, number, integer}",
    "figure.ladder.climbed": "поднялись {up, number, integer}",
    "figure.ladder.slipped": "спустились {down, number, integer}",
    "figure.ladder.legend.same": "остались",
    "figure.ladder.legend.up": "поднялись",
    "figure.ladder.legend.down": "спустились",
    "figure.ladder.legend.came": "новые или вернулись",
    "figure.ladder.legend.left": "замолчали",
    "figure.ladder_matrix.subtitle":
      "Проценты клиентов каждой ступени по тому, где они через период, все периоды вместе",
    "figure.ladder_matrix.how":
      "Каждая строка – ступень, вместе она дает 100 процентов; в рамке те, кто остался. Из неспрошенных в постоянные клиенты и обратно никто не переходил: изменилось лишь наше знание.",
    "figure.ladder_matrix.finding.stayed":
      "{stayed, number, percent} остались на своей ступени от одного периода к другому",
    "figure.ladder_matrix.finding.stayed_and_lost":
      "{stayed, number, percent} остались на своей ступени от одного периода к другому, {lost, number, percent} больше не купили",
    "figure.ladder_fan.subtitle":
      "Клиенты на каждой ступени в конце периода: сколько было и сколько ожидается, если все пойдет по-прежнему",
    "figure.ladder_fan.how":
      "Линия показывает то, что было, пунктир – ожидаемое, полоса вмещает 95% смоделированных вариантов будущего. У каждой панели своя шкала. Полоса учитывает случай и пределы нашего знания, но не смену курса: нового конкурента в ней нет.",
    "figure.ladder_fan.finding.apostles":
      "Если все пойдет по-прежнему, к {date, date, day} ожидается {expected, plural, one {# апостол} few {# апостола} many {# апостолов} other {# апостола}} (от {low, number, integer} до {high, number, integer}); сейчас их {now, number, integer}",
    "figure.ladder_fan.finding.clients":
      "Если все пойдет по-прежнему, к {date, date, day} ожидается {expected, plural, one {# постоянный клиент} few {# постоянных клиента} many {# постоянных клиентов} other {# постоянного клиента}} (от {low, number, integer} до {high, number, integer}); сейчас их {now, number, integer}",
    "figure.ladder_fan.seen": "было",
    "figure.ladder_fan.expected": "ожидается",
    "figure.apostle_path.subtitle":
      "Апостолы в конце каждого года и сколько их намечали от начала года",
    "figure.apostle_path.how":
      "Линия соединяет число апостолов по годам. От каждой ее точки пунктир ведет к цели года. Рост не может превысить число всех, кто покупает, поэтому удваивать можно лишь несколько раз; сколько, сказано под рисунком.",
    "figure.apostle_path.finding.out_of_reach":
      "За год апостолами должны были бы стать {required, number, percent} постоянных клиентов; за прошлый год стали {observed, number, percent}",
    "figure.apostle_path.finding.within_reach":
      "Цель достижима: апостолами должны стать {required, number, percent} постоянных клиентов, за прошлый год стали {observed, number, percent}",
    "figure.apostle_path.target": "цель {n, number, integer}",
    "figure.level_balance.subtitle":
      "Подъемы через уровень минус спуски, как доля ответивших дважды",
    "figure.level_balance.how":
      "У нуля поднялось столько же, сколько спустилось: столько оставили бы ответы, которые просто колеблются. Правее поднялось больше, левее больше спустилось; линия это интервал 95 %. О движении говорит лишь строка, отделенная от нуля.",
    "figure.level_balance.past": "Через «{level}»",
    "figure.level_balance.all": "Все переходы",
    "figure.level_balance.untold": "меньше десяти переходов",
    "figure.level_balance.finding.rose":
      "Поднялось больше, чем спустилось, на {net, number, percent} ответивших дважды; одни колебания ответов не оставили бы ничего",
    "figure.level_balance.finding.fell":
      "Спустилось больше, чем поднялось, на {net, number, percent} ответивших дважды; одни колебания ответов не оставили бы ничего",
    "figure.level_balance.finding.wavering":
      "Все, что сдвинулось вверх и вниз, может быть лишь колебанием ответов",
    "figure.level_balance.finding.untold": "Переходов слишком мало, чтобы отличить их от колебаний",
  },
};
