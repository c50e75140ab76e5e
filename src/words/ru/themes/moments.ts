import type { moments as en } from "../../en/themes/moments.ts";
import type { Theme } from "../../theme.ts";

export const moments: Theme<typeof en> = {
  columns: {
    class: "Вид момента",
    evidence: "Откуда известно",
    complained: "Закончился жалобой",
    told_mean: "Узнали, в среднем",
    tellers: "Ответов",
    told_low: "Узнали, от",
    told_high: "Узнали, до",
    tellings: "Сколько людей узнает",
    reach_magic: "Узнают о волшебстве",
    reach_misery: "Узнают о разочаровании",
    break_even: "Волшебства на одно разочарование",
    unit: "Филиал",
    magic: "Моменты волшебства",
    neutral: "Обычные моменты",
    misery: "Моменты разочарования",
    misery_share: "Доля разочарований",
    misery_low: "Доля разочарований, от",
    misery_high: "Доля разочарований, до",
    told_magic: "Рассказы о волшебстве",
    told_misery: "Рассказы о разочаровании",
    net: "Волшебство минус разочарование, рассказы",
    needed: "Недостает волшебства",
    complaints_apart: "Жалобы без оценки",
    arithmetic: "Что считается",
    contacts_each: "Контактов на клиента",
    seconds: "Секунды",
    moments: "Моменты",
    hours: "Часы",
    timed: "С длительностью",
    counted_by: "По чему считается",
    member: "Кто или что",
    rated: "С оценкой",
    mean_seconds: "Средняя длительность, секунды",
    per_day: "В день",
    members_share: "Доля имен",
    cumulative_share: "Доля вместе с предыдущими",
    iceberg: "Разочарований на одну жалобу",
    churn: "Ушли",
    churn_low: "Ушли, от",
    churn_high: "Ушли, до",
    silence_costs: "Молчавшие минус жаловавшиеся",
    silence_costs_low: "Молчавшие минус жаловавшиеся, от",
    silence_costs_high: "Молчавшие минус жаловавшиеся, до",
    moment_margin: "Баллы, которые делают момент",
    moment_window_days: "Дни, за которые считаются моменты",
    moment_seconds: "Секунды, если длительность не записана",
    moment_by: "По чему определяют момент",
    complaint_days: "Дни на жалобу",
    tellings_from: "Сколько узнает: откуда",
    magic_reach: "Предположительно узнают о волшебстве",
    misery_reach: "Предположительно узнают о разочаровании",
    misery_weight: "Вес рассказа о разочаровании",
    left_within_days: "Дни, за которые считается уход",
  },
  codes: {
    gap: "Ощущение против ожидания",
    tag: "Так отмечено",
    score: "Одна оценка",
    measured: "Измерено",
    assumed: "Предположение",
    carlzon: "Авиакомпания Карлзона",
    on_record: "Записанные контакты",
    with_visits: "Вместе с днями покупок",
    all_units: "Все филиалы",
    date: "День",
    channel: "Канал",
    not_disappointed: "Не разочарованы",
    disappointed: "Разочарованы",
    complained: "Пожаловались",
    silent: "Промолчали",
  },
  figures: {
    "figure.foot.told_measured": "сколько людей узнало, сказали сами клиенты",
    "figure.foot.told_assumed": "сколько людей узнает, предположено",
    "figure.foot.complaints_apart":
      "{n, plural, one {# жалоба на контакт без оценки стоит отдельно} few {# жалобы на контакты без оценки стоят отдельно} many {# жалоб на контакты без оценки стоят отдельно} other {# жалобы на контакты без оценки стоят отдельно}}",
    "figure.balance.subtitle":
      "Кто узнает о моментах разочарования и волшебства; коромысло стоит ровно, когда о тех и других узнает поровну людей",
    "figure.balance.how":
      "Точка означает людей, которые об этом узнали. Более тяжелая сторона опускается. Ниже то же одним числом: сколько моментов волшебства приходится на один момент разочарования, с интервалом 95%, и отметка, где они уравновешены.",
    "figure.balance.finding.misery":
      "Разочарование перевешивает: {told_misery, number, integer} рассказов против {told_magic, number, integer}",
    "figure.balance.finding.magic":
      "Волшебство перевешивает: {told_magic, number, integer} рассказов против {told_misery, number, integer}",
    "figure.balance.finding.even":
      "Волшебство и разочарование почти уравновешены: {told_magic, number, integer} рассказов против {told_misery, number, integer}",
    "figure.balance.misery":
      "{n, plural, one {# момент разочарования} few {# момента разочарования} many {# моментов разочарования} other {# момента разочарования}}",
    "figure.balance.magic":
      "{n, plural, one {# момент волшебства} few {# момента волшебства} many {# моментов волшебства} other {# момента волшебства}}",
    "figure.balance.each": "по {each, number, decimal} чел.",
    "figure.balance.in_all": "всего {n, number, integer}",
    "figure.balance.even": "равновесие: {break_even, number, decimal}",
    "figure.balance.ratio": "моментов волшебства на один момент разочарования",
    "figure.balance.legend.dot":
      "{n, plural, one {узнал # человек} few {узнали # человека} many {узнали # человек} other {узнали # человека}}",
    "figure.moments_by_unit.subtitle":
      "Доли среди контактов с оценкой по филиалам: слева разочарование, справа волшебство",
    "figure.moments_by_unit.how":
      "Филиалы стоят по названиям, а не по результатам. Черная метка показывает, докуда должна была бы дойти правая полоса, чтобы уравновесить левую. Тонкая линия – интервал 95% для разочарования; где она длинная, оценок мало.",
    "figure.moments_by_unit.finding.units":
      "Явно выше равновесия: {above, number, integer} из {n, plural, one {# филиала} few {# филиалов} many {# филиалов} other {# филиала}}; явно ниже: {below, number, integer}",
    "figure.moments_by_unit.ratio": "{ratio, number, decimal} : 1",
    "figure.moments_by_unit.few": "слишком мало",
    "figure.moments_by_unit.legend.wanted": "волшебство, которое уравновесило бы",
    "figure.iceberg.subtitle":
      "Моменты разочарования, которые всплыли как жалоба, и те, что остались под водой",
    "figure.iceberg.how":
      "Площадь льда – все моменты разочарования; часть над линией закончилась жалобой. Рядом с каждой частью указано, сколько людей об этом узнали и сколько клиентов потом ушло, по любой причине.",
    "figure.iceberg.finding.iceberg":
      "За каждой жалобой стоит моментов разочарования: {iceberg, number, decimal}; всплыло {share, number, percent}",
    "figure.iceberg.finding.none":
      "Ни один из моментов разочарования не всплыл как жалоба; всего их {n, number, integer}",
    "figure.iceberg.above": "Пожаловались: {share} ({n, number, integer})",
    "figure.iceberg.below": "Промолчали: {share} ({n, number, integer})",
    "figure.iceberg.told": "рассказали в среднем стольким людям: {told, number, decimal}",
    "figure.iceberg.left": "потом ушли {churn} (от {low} до {high})",
    "figure.iceberg.few_left": "тех, за кем следили, слишком мало, чтобы сказать об уходах",
    "figure.moment_holders.subtitle":
      "Сотрудники по числу их моментов и доля, которая приходится на них и всех предыдущих",
    "figure.moment_holders.how":
      "По горизонтали доля сотрудников, начиная с тех, у кого моментов больше всего; кривая – доля всех моментов, которая на них приходится. На прямой у всех было бы поровну. Имена не показаны.",
    "figure.moment_holders.finding.holders":
      "{held, number, percent} моментов в руках {share, number, percent} сотрудников",
    "figure.moment_holders.most": "четыре пятых у {share}",
  },
};
