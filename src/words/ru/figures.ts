import type { figures as en } from "../en/figures.ts";

export const figures = {
  "figure.estimate": "{estimate} (от {low} до {high})",
  "figure.few": "меньше десяти клиентов",
  "figure.finding.nothing": "Пока нечего показать",
  "figure.finding.too_few":
    "{n, plural, one {# случая} few {# случаев} many {# случаев} other {# случая}} мало для вывода",
  "figure.count": "Строк",
  "figure.legend.interval": "интервал 95 %",

  "figure.foot.customers":
    "n = {n, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}",
  "figure.foot.none_before":
    "без {n, plural, one {# клиента, которого раньше не было ни в одной группе} few {# клиентов, которых раньше не было ни в одной группе} many {# клиентов, которых раньше не было ни в одной группе} other {# клиента, которых раньше не было ни в одной группе}}",
  "figure.foot.intervals":
    "n = {n, plural, one {# интервал} few {# интервала} many {# интервалов} other {# интервала}}",
  "figure.foot.rows":
    "n = {n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}",
  "figure.foot.as_of": "на дату {date, date, day}",
  "figure.foot.window": "{from, date, day} – {to, date, day}",
  "figure.foot.thin": "случаев мало, читать с осторожностью",
  "figure.foot.simulated": "смоделированные данные",
  "figure.foot.checks_passed":
    "{n, plural, one {еще # проверка ничего не нашла} few {еще # проверки ничего не нашли} many {еще # проверок ничего не нашли} other {еще # проверки ничего не нашли}}",
  "figure.foot.too_early": "бледные столбики: еще рано судить, кто ушел",
  "figure.foot.left_truncated":
    "{n, plural, one {# клиент появился до начала данных и не сравнивается} few {# клиента появились до начала данных и не сравниваются} many {# клиентов появились до начала данных и не сравниваются} other {# клиента появились до начала данных и не сравниваются}}",
  "figure.foot.few_cohorts":
    "{n, plural, one {# месяц, где меньше десяти клиентов, не закрашен} few {# месяца, где меньше десяти клиентов, не закрашены} many {# месяцев, где меньше десяти клиентов, не закрашены} other {# месяца, где меньше десяти клиентов, не закрашены}}",
  "figure.foot.open_intervals":
    "ожидания, которые еще не кончились, не учтены, поэтому настоящие дольше",

  "figure.show_sql": "SQL",
  "figure.show_table": "Таблица",
  "figure.explain": "Пояснение",
  "figure.export": "Экспорт",
  "figure.export_svg": "Рисунок в SVG",
  "figure.export_png": "Рисунок в PNG",
  "figure.how_to_read": "Как читать",
  "figure.keyboard": "Стрелки ведут по отметкам графика, Escape выходит.",
  "figure.label": "График: {finding}. {subtitle}.",
  "figure.position": "{at} из {n}",
  "figure.failed": "График не удалось нарисовать. Его таблица и SQL на месте.",
  "figure.failed_export": "Рисунок не получился. Попробуйте SVG или таблицу.",
  "figure.source": "Rungs",

  "figure.complaint.not_marks":
    "График – это список отметок, у каждой одно имя, например barX, и под ним каналы. Здесь стоит: {value}",
  "figure.complaint.unknown_mark":
    "Отметки {mark} нет. Попробуйте barX, barY, dot, line, rectY, ruleX или text.",
  "figure.complaint.unknown_option": "{mark}: настройки {option} нет.",
  "figure.complaint.unknown_column":
    "{mark}: в {option} стоит {column}, такого столбца в результате нет.",
  "figure.complaint.unknown_figure": "Графика {figure} нет.",
  "figure.complaint.missing_column": "Графику {figure} нужен столбец {column}.",
  "figure.complaint.missing_channel": "{mark}: не хватает {channel}.",
  "figure.complaint.bad_value": "{mark}: в {option} не может стоять {value}.",
  "figure.complaint.too_many_marks":
    "{n, plural, one {# отметка} few {# отметки} many {# отметок} other {# отметки}} – слишком много для графика, можно не больше {most, number, integer}. Сгруппируйте строки в SQL или через group и bin.",
  "figure.complaint.cannot_draw": "График не удалось нарисовать: {message}",

  "figure.segment_sizes.subtitle": "Доля клиентов и доля выручки по сегментам",
  "figure.segment_sizes.how":
    "У каждого сегмента две полосы: сколько в нем клиентов и какую часть выручки они приносят. Где нижняя полоса длиннее, там клиенты весят больше своего числа. Сегменты получены по правилам от давности, частоты и суммы; другие правила дадут другие размеры.",
  "figure.segment_sizes.finding.more_than_their_share":
    "{segment}: {share, number, percent} клиентов, {revenue_share, number, percent} выручки",
  "figure.segment_sizes.finding.largest":
    "{segment} – самый большой сегмент: {share, number, percent} клиентов",
  "figure.segment_sizes.legend.customers": "доля клиентов",
  "figure.segment_sizes.legend.revenue": "доля выручки",

  "figure.retention_grid.subtitle":
    "Сколько процентов новых клиентов каждого месяца покупают в один из следующих",
  "figure.retention_grid.how":
    "Строка – клиенты, чья первая покупка пришлась на один месяц; вправо идет доля тех, кто купил в этом месяце. Чтобы сравнить когорты в одном возрасте, читайте столбец сверху вниз. Строка, которая обрывается рано, молода, а не потеряна.",
  "figure.retention_grid.finding.month_one":
    "{rate, number, percent} новых клиентов покупают снова в месяце после первой покупки",
  "figure.retention_grid.finding.rising":
    "Новые когорты возвращаются чаще: в первый месяц снова покупают {younger, number, percent}, а в прежних было {older, number, percent}",
  "figure.retention_grid.finding.falling":
    "Новые когорты возвращаются реже: в первый месяц снова покупают {younger, number, percent}, а в прежних было {older, number, percent}",
  "figure.retention_grid.axis": "месяцы после первой покупки",
  "figure.retention_grid.size": "клиенты",
  "figure.retention_grid.cell":
    "{cohort, date, month}, {age, plural, one {# месяц спустя} few {# месяца спустя} many {# месяцев спустя} other {# месяца спустя}}",
  "figure.retention_grid.of": "{active, number, integer} из {customers, number, integer}",
  "figure.retention_grid.open": "месяц еще не кончился",
  "figure.retention_grid.few": "меньше десяти клиентов",
  "figure.retention_grid.legend.left_truncated": "клиенты, пришедшие до начала данных",
  "figure.retention_grid.legend.open": "месяц не кончился или клиентов меньше десяти",

  "figure.lifecycle_over_time.subtitle":
    "Клиенты по состояниям на конец каждого периода; купившие один раз – под чертой",
  "figure.lifecycle_over_time.how":
    "Клиент активен, пока после последнего визита прошло обычное для вернувшихся время; под угрозой, когда пауза становится необычной; дальше считается ушедшим. У купивших один раз ритма еще нет, они показаны под чертой. Уход выведен из молчания: часть клиентов вернется.",
  "figure.lifecycle_over_time.finding.too_early":
    "Записей пока слишком мало, чтобы судить, кто ушел",
  "figure.lifecycle_over_time.finding.active_now":
    "{share, number, percent} повторных клиентов активны",
  "figure.lifecycle_over_time.finding.more_active":
    "{active, plural, one {Активен # клиент} few {Активны # клиента} many {Активны # клиентов} other {Активны # клиента}}, больше, чем год назад ({then, number, integer})",
  "figure.lifecycle_over_time.finding.fewer_active":
    "{active, plural, one {Активен # клиент} few {Активны # клиента} many {Активны # клиентов} other {Активны # клиента}}, меньше, чем год назад ({then, number, integer})",
  "figure.lifecycle_over_time.finding.as_many_active":
    "{active, plural, one {Активен # клиент} few {Активны # клиента} many {Активны # клиентов} other {Активны # клиента}}, столько же, сколько год назад",

  "figure.concentration_curve.subtitle":
    "Доля суммы по доле клиентов, начиная с тех, кто тратит больше всех",
  "figure.concentration_curve.how":
    "Клиенты выстроены от того, кто тратит больше всех. Чем выше кривая над пунктиром, тем меньше клиентов, на которых держится дело. На коротком периоде кривая круче, поэтому сравнивать можно только периоды одной длины.",
  "figure.concentration_curve.finding.top_tenth":
    "За все время первая десятая часть клиентов приносит {amount, number, percent} суммы",
  "figure.concentration_curve.axis_x": "доля клиентов",
  "figure.concentration_curve.axis_y": "доля суммы",
  "figure.concentration_curve.alike": "если бы все покупали одинаково",
  "figure.concentration_curve.top":
    "первые {customers, number, percent}: {amount, number, percent}",
  "figure.concentration_curve.four_fifths":
    "{amount, number, percent} от первых {customers, number, percent}",
  "figure.concentration_curve.share": "Первые {customers, number, percent} клиентов",

  "figure.interval_distribution.subtitle": "Дни от одного визита клиента до следующего",
  "figure.interval_distribution.how":
    "Каждый столбик считает ожидания одной длины. Линии говорят, за сколько дней состоялась данная доля возвращений; границы состояний «активный», «под угрозой» и «ушедший» проходят по 80 и 95 %. Кто возвращается часто, дает больше ожиданий, чем тот, кто возвращается редко.",
  "figure.interval_distribution.finding.half_within":
    "Половина возвращений приходит за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "figure.interval_distribution.within":
    "{share, number, percent} за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "figure.interval_distribution.axis": "дни между визитами",
  "figure.interval_distribution.day":
    "{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "figure.interval_distribution.bin": "{from, number, integer}–{to, number, integer} дн.",

  "figure.comparison_matrix.subtitle":
    "Сколько процентов клиентов каждой группы в какой группе стоят теперь",
  "figure.comparison_matrix.how":
    "Строка – группа при настройках, с которыми сравнивают, в сумме она дает 100 процентов; в рамке те, кого обе настройки относят к одной группе. Все, что вне рамки, говорит о настройках не меньше, чем о клиентах.",
  "figure.comparison_matrix.finding.stayed":
    "{stayed, number, percent} клиентов при обеих настройках в одной и той же группе",
  "figure.comparison_matrix.finding.stayed_and_lost":
    "{stayed, number, percent} клиентов при обеих настройках в одной и той же группе, {lost, number, percent} теперь ни в одной",
  "figure.migration_matrix.subtitle":
    "Сколько процентов клиентов каждой группы оказались где через период",
  "figure.migration_matrix.how":
    "Строка – группа прежнего периода, в сумме она дает 100 процентов; в рамке те, кто остался. Часть движения случайна: высшая группа может только терять, низшая – только прибавлять.",
  "figure.migration_matrix.finding.stayed":
    "{stayed, number, percent} клиентов остались в своей группе",
  "figure.migration_matrix.finding.stayed_and_lost":
    "{stayed, number, percent} клиентов остались в своей группе, {lost, number, percent} больше не покупали",
  "figure.migration_matrix.axes": "из ↓ в →",
  "figure.migration_matrix.legend.stayed": "остались",
  "figure.migration_matrix.legend.moved": "перешли",
  "figure.migration_matrix.legend.lost": "больше не покупали",

  "figure.base_change_bridge.new": "Новые и вернувшиеся",
  "figure.base_change_bridge.subtitle":
    "Сумма от одного периода к следующему, по тому, что сделали клиенты",
  "figure.base_change_bridge.how":
    "Мост начинается с суммы прежнего периода. Штриховка убавляет: клиенты перестали покупать или покупали меньше. Сплошной цвет прибавляет: покупали больше или не покупали в прежнем периоде: новые клиенты и те, кто вернулся после перерыва. Части сходятся точно.",
  "figure.base_change_bridge.finding.grew":
    "Сумма выросла на {change, number, percent}: с клиентами потеряно {lost, number, percent}, новые и вернувшиеся принесли {new, number, percent}",
  "figure.base_change_bridge.finding.shrank":
    "Сумма упала на {change, number, percent}: с клиентами потеряно {lost, number, percent}, новые и вернувшиеся принесли {new, number, percent}",

  "figure.rfm_heatmap.subtitle":
    "Средняя сумма клиента по баллам давности и частоты, под ней число клиентов",
  "figure.rfm_heatmap.how":
    "Выше – покупали недавно, правее – покупали часто. Чем гуще цвет, тем больше средняя сумма клиентов этой клетки. Где клиентов меньше десяти, среднее не показано.",
  "figure.rfm_heatmap.finding.most_valuable":
    "Давность {recency}, частота {frequency}: в {times, plural, one {# раз} few {# раза} many {# раз} other {# раза}} дороже среднего клиента",
  "figure.rfm_heatmap.axis_recency": "↑ балл давности, лучший сверху",
  "figure.rfm_heatmap.axis_frequency": "балл частоты →",
  "figure.rfm_heatmap.cell": "Давность {recency}, частота {frequency}",

  "figure.value_distribution.subtitle": "Доля суммы по десятым частям клиентов",
  "figure.value_distribution.how":
    "Клиенты выстроены по тому, сколько потратили, и разделены на десять равных групп. Если бы все покупали одинаково, каждый столбик доходил бы до пунктира. Период важен: за короткий срок многие не успели вернуться.",
  "figure.value_distribution.finding.top_tenth":
    "За период первая десятая часть клиентов приносит {top, number, percent} суммы, нижняя половина – {half, number, percent}",
  "figure.value_distribution.alike": "если бы все покупали одинаково",
  "figure.value_distribution.axis": "десятые части клиентов, от самых ценных",
  "figure.value_distribution.tenth": "Десятая часть № {rank, number, integer}",

  "figure.coverage_bars.subtitle": "Какую долю суммы затрагивает каждый изъян данных",
  "figure.coverage_bars.how":
    "Модели клиентов видят только продажи с известным клиентом. Полоса показывает, какая часть суммы осталась в стороне или под вопросом. У одной продажи может быть несколько изъянов, поэтому полосы не складываются.",
  "figure.coverage_bars.finding.known_customer": "У {share, number, percent} суммы клиент известен",
  "figure.coverage_bars.finding.largest": "{issue}: затронуто {share, number, percent} суммы",
  "figure.coverage_bars.finding.clean": "Изъянов в данных не найдено",
  "figure.coverage_bars.size":
    "{share, number, percent} · {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}",
} satisfies Record<keyof typeof en, string>;
