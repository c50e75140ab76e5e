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
    meant: "Имеются в виду",
    worth: "Ценность",
    better_than_usual: "Лучше обычного",
    better_served: "Обслужены лучше остальных",
    typical: "Как правило",
    meant_measure: "Мера обслуживания",
    served_days: "Дней контактов",
    contacts: "Контакты",
    escalated_share: "Кончилось жалобой",
    escalated_low: "Кончилось жалобой, от",
    escalated_high: "Кончилось жалобой, до",
    behaved_well_from: "Вели себя хорошо, от",
    leg: "Опора",
    leg_value: "Из 100",
    shortest: "Самая короткая опора",
    shortest_value: "Самая короткая опора, из 100",
    behind: "Отстает от следующей",
    behind_low: "Отстает от следующей, от",
    behind_high: "Отстает от следующей, до",
    shortest_beyond_chance: "Короче не случайно",
    balance: "Самая короткая к среднему",
    balance_low: "Самая короткая к среднему, от",
    balance_high: "Самая короткая к среднему, до",
    geometric_mean: "Среднее геометрическое",
    geometric_low: "Среднее геометрическое, от",
    geometric_high: "Среднее геометрическое, до",
    profit_none: "Маржа, которая считается за 0",
    profit_full: "Маржа, которая считается за 100",
    entity_id: "Человек или организация",
    entity_role: "Роль",
    other_role: "Другая роль",
    meaning: "Значение слова «клиент»",
    entities: "Сколько",
    asked_for: "О чем спросили",
    client_kind: "Вид клиента",
    kind_clients: "Клиентов этого вида",
    received_thing: "Что получают",
    numbered_apart: "Своя нумерация",
    received_value: "Как правило",
    served_occasions: "Случаев",
    employees_met: "Знакомых сотрудников",
    known_of_five: "Сотрудников за пять случаев",
    contact_staff: "Сотрудников, обслуживающих в филиале",
    known_share: "Доля знакомых из них",
    sign_of: "Признак партнерства",
    acts_of_competitors: "Шагов конкурентов",
    tips_before: "Сообщений до",
    tips_after: "Сообщений после",
    tip_ratio: "После к тому, что до",
    told_of: "Доля тех, о которых сообщили",
    days_until_told: "Дней до самого раннего, медиана",
    tip_days: "Дней до и после",
  },
  codes: {
    customers: "Клиенты",
    employees: "Сотрудники",
    suppliers: "Поставщики",
    partners: "Партнеры",
    fast_answer: "Быстрый ответ",
    payment: "Оплата в срок",
    convenience: "Удобство",
    meant: "Целевые",
    not_meant: "Не целевые",
    valuable: "Ценнее",
    less_valuable: "Менее ценные",
    meant_all: "Целевые",
    meant_valuable: "Целевые, ценнее",
    meant_less_valuable: "Целевые, менее ценные",
    not_meant_all: "Не целевые",
    not_meant_valuable: "Не целевые, ценнее",
    not_meant_less_valuable: "Не целевые, менее ценные",
    mis_served: "Обслужены не по назначению",
    by_the_way: "Обслужены между делом",
    over_served: "Обслужены сверх меры",
    as_the_rest: "Как остальные",
    balanced: "Равновесие",
    guest_turned_boor: "Гость-хам",
    host_turned_tyrant: "Хозяин-тиран",
    both_displeased: "Недовольны оба",
    devoted_employees: "Преданные сотрудники",
    happy_customers: "Довольные клиенты",
    reliable_suppliers: "Надежные поставщики",
    profit: "Прибыль",
    buyer: "Покупатель",
    internal_client: "Внутренний клиент",
    buys: "Покупает",
    depends: "Зависит от кого-то",
    uses_services: "Пользуется услугами другого",
    consumers: "Потребители",
    businesses: "Организации",
    internal_clients: "Внутренние клиенты",
    known_of_five: "Сотрудников за пять случаев",
    tips: "Сообщений о конкурентах в год",
  },
  figures: {
    "figure.foot.respondents":
      "n = {n, plural, one {# ответивший} few {# ответивших} many {# ответивших} other {# ответившего}}",
    "figure.foot.thin_publics": "сторону, где ответивших меньше тридцати, читайте с осторожностью",
    "figure.stakeholder_matrix.subtitle":
      "Что важно каждой стороне и насколько этого недостает: приоритет из 100, под ним важность из 10 и ощущаемое минус ожидаемое",
    "figure.stakeholder_matrix.how":
      "Столбец – сторона, строка – то, что важно. Крупное число – приоритет: важность, умноженная на то, чего недостает, и на вес стороны. Он равен 0, если ничего не недостает, как бы важно это ни было. Под ним важность и ощущаемое минус ожидаемое; минус означает нехватку. О чем не спрашивали, то место пусто.",
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
      "Точка – среднее одной стороны, взвешенное тем, что важно самим ответившим: так стороны можно сопоставить, хотя хотят они разного. Пустая точка – меньше тридцати ответов. Стороны, где ответивших меньше пяти, не показаны.",
    "figure.second_rate_service.finding.second":
      "{stakeholder}: обслужены на {difference, number, decimal} из 10 хуже тех, с кем сравнивают",
    "figure.second_rate_service.finding.none":
      "Ни одна сторона не обслужена хуже тех, с кем сравнивают, насколько об этом говорят {n, plural, one {# сторона} few {# стороны} many {# сторон} other {# стороны}}",
    "figure.second_rate_service.finding.one":
      "Насколько хорошо обслужены, из 10: {service, number, decimal}",
    "figure.served_as_meant.subtitle":
      "Насколько лучше остальных обслужена каждая группа, в стандартных отклонениях одного контакта, при тех же виде случая, канале и статусе",
    "figure.served_as_meant.how":
      "У вертикальной линии группа получает то же, что все остальные. Левее ее обслуживают хуже. Целевые – те, кто входит в целевой сегмент; строки под ними делят их по тому, сколько клиенты принесли за год. Цветом выделено то, что выходит за пределы случая после стольких сравнений.",
    "figure.served_as_meant.finding.mis_served":
      "Обслужены хуже остальных, вопреки замыслу – {group}",
    "figure.served_as_meant.finding.by_the_way": "Обслужены между делом – {group}",
    "figure.served_as_meant.finding.over_served":
      "Обслужены лучше остальных, хотя о них не думали – {group}",
    "figure.served_as_meant.finding.as_meant":
      "Не видно, чтобы целевых клиентов обслуживали иначе, чем остальных",
    "figure.foot.contacts_rated":
      "n = {n, plural, one {# контакт} few {# контакта} many {# контактов} other {# контакта}} с оценками обеих сторон",
    "figure.host_and_guest.subtitle":
      "Контакты по тому, как клиент оценил обслуживание и как сотрудник оценил клиента",
    "figure.host_and_guest.how":
      "Квадрат так велик, какова его доля контактов, оцененных обеими сторонами. Справа вверху хорошо вели себя и хозяин, и гость. Где равновесия хозяина и гостя нет, гость становится хамом (справа внизу) или хозяин тираном (слева вверху). Таблица говорит, после скольких из них пришла жалоба.",
    "figure.host_and_guest.axis_y_high": "гость вел себя хорошо",
    "figure.host_and_guest.axis_y_low": "гость вел себя плохо",
    "figure.host_and_guest.axis_x_high": "обслужили хорошо",
    "figure.host_and_guest.axis_x_low": "обслужили плохо",
    "figure.host_and_guest.finding.shares":
      "Хозяин и гость в равновесии в {balanced, number, percent} контактов; хозяин-тиран в {host_turned_tyrant, number, percent}, гость-хам в {guest_turned_boor, number, percent}",
    "figure.host_and_guest.finding.unasked": "Ни один контакт не оценили обе стороны",
    "figure.three_legs.subtitle":
      "Три опоры компании за последний год, каждая от 0 до 100, с 95 % интервалами, и рядом прибыль",
    "figure.three_legs.how":
      "Преданные сотрудники: что они отвечают о приверженности. Довольные клиенты: что они отвечают об удовлетворенности. Надежные поставщики: доля поставок в срок и полностью. Все три значат одинаково, и то, что на них стоит, устойчиво настолько, насколько длинна самая короткая. Прибыль стоит между двумя краями, которые задаются ниже, и в сравнении не участвует.",
    "figure.three_legs.finding.shortest":
      "Самая короткая опора – {leg}: {value, number, integer} из 100, следующая {second, number, integer}",
    "figure.three_legs.finding.even":
      "Ни одна опора не короче следующей больше, чем допускает случай",
    "figure.three_legs.finding.missing":
      "{n, plural, =0 {Ни одна из трех опор не известна} one {Известна # опора из трех} few {Известны # опоры из трех} many {Известно # опор из трех} other {Известно # опоры из трех}}",
    "figure.role_overlap.subtitle":
      "Сколько людей и организаций имеют дело с компанией сразу в двух ролях и сколько их в каждой роли",
    "figure.role_overlap.how":
      "На пересечении двух разных ролей стоит, у скольких есть обе. На диагонали мелко – все, у кого эта роль есть. Узнают человека по одному и тому же номеру в обеих таблицах, и больше ни по чему. Малые числа о сотрудниках скрыты, и вместе с ними те, по которым их можно вычислить.",
    "figure.role_overlap.hidden": "слишком мало, чтобы показать",
    "figure.role_overlap.finding.both": "Сразу в двух ролях {n, number, integer} – {one} и {other}",
    "figure.role_overlap.finding.apart": "Никто не записан в двух ролях под одним номером",
    "figure.role_overlap.finding.unknown":
      "Сотрудники и клиенты пронумерованы одинаково, каждые с единицы, поэтому узнать одного и того же человека нельзя",
    "figure.role_overlap.finding.hidden":
      "Тех, кто сразу в двух ролях, слишком мало, чтобы их показать",
    "figure.employees_known.subtitle":
      "Сколько сотрудников клиент встречает за пять случаев, по уровням лояльности, с 95 % интервалами",
    "figure.employees_known.how":
      "Из случаев каждого клиента по жребию берутся пять, и в них считаются сотрудники: так тот, кто приходит часто, не знает больше людей лишь потому, что приходит часто. Больше пяти не бывает, единица значит, что обслуживает всегда один и тот же.",
    "figure.employees_known.finding.more":
      "Сотрудников за пять случаев – {level}: {value, number, decimal}, {least}: {other, number, decimal}",
    "figure.employees_known.finding.less":
      "Сотрудников за пять случаев – {level}: {value, number, decimal}, {least}: {other, number, decimal}; их обслуживают одни и те же",
    "figure.employees_known.finding.same":
      "За пять случаев все уровни встречают примерно одинаковое число сотрудников",
    "figure.employees_known.finding.one":
      "Сотрудников, которых клиент встречает за пять случаев: {value, number, decimal}",
    "figure.competitor_tips.subtitle":
      "Сообщения одного клиента о конкурентах за год, по уровню на конец предыдущего периода, с 95 % интервалами",
    "figure.competitor_tips.how":
      "Партнер, как говорят, следит за конкурентами для компании. Такое сообщение само помогает стать партнером, поэтому уровень взят прежний, а считается то, что было после. Кто за это время поднялся, считается с тем уровнем, с которого начал.",
    "figure.competitor_tips.finding.more":
      "Сообщений о конкурентах в год – {level}: {value, number, decimal}, {least}: {other, number, decimal}",
    "figure.competitor_tips.finding.less":
      "Сообщений о конкурентах в год – {level}: {value, number, decimal}, {least}: {other, number, decimal}",
    "figure.competitor_tips.finding.same": "Ни один уровень не сообщает о конкурентах чаще других",
    "figure.competitor_tips.finding.one":
      "Сообщений одного клиента о конкурентах за год: {value, number, decimal}",
  },
};
