/** Words of intake beyond mapping and loading: surveys, kept mappings, what the data allow. */
export const data = {
  columns: {
    ask_n: "Сколько отобрать",
    ask_seed: "Начальное число отбора",
    ask_by: "Отбор по группам",
    stratum_size: "Клиентов в группе",
    stratum_drawn: "Отобрано из группы",
    customer_days: "Дни с покупками",
    repeat_days: "Дни с несколькими покупками",
    folded_orders: "Заказы, вошедшие в один визит",
    bulk_customers: "Крупные плательщики",
    bulk_share_of_amount: "Доля крупных плательщиков в суммах",
    bulk_share: "Крупный плательщик от доли",
  },
  codes: {
    not_on_scale: "Не число на шкале вопроса",
    paired: "пара к другому по номеру",
    profile: "как в сохраненном соответствии",
    own_segment: "Собственный сегмент",
  },
  figures: {
    "warning.answers_from_columns":
      "{file}: {questions, plural, one {# столбец ответов} few {# столбца ответов} many {# столбцов ответов} other {# столбца ответов}} в {rows, plural, one {# строке} few {# строках} many {# строках} other {# строки}} дали {answers, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}.",
    "warning.ids_from_rows":
      "{file}: не сказано, чья это строка ({column}), поэтому каждая строка считается другим человеком и ответы нельзя сопоставить с заказами.",
    "warning.files_joined":
      "{files, plural, one {# файл соединен} few {# файла соединены} many {# файлов соединены} other {# файла соединены}} по столбцу «{column}»: {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, по одной на каждого.",
    "warning.files_differ":
      "{differing, plural, one {В # значении} few {В # значениях} many {В # значениях} other {В # значения}} файлы расходятся; оставлено то, что сказано в первом.",
    "warning.keys_repeated":
      "«{column}» стоит в нескольких строках: {rows, plural, one {# строка повторяет} few {# строки повторяют} many {# строк повторяют} other {# строки повторяют}} уже имеющиеся. Ничего не соединено и не отброшено; анализ может посчитать их не один раз.",
    "warning.customers_derived":
      "Файла клиентов не было, поэтому {customers, plural, one {# клиент получен} few {# клиента получены} many {# клиентов получены} other {# клиента получены}} из заказов. О них известен только номер.",
    "item.title": "Вопросы и ответы",
    "item.lead":
      "{columns, plural, one {# столбец содержит} few {# столбца содержат} many {# столбцов содержат} other {# столбца содержат}} ответы каждый на один вопрос. Каждый ответ станет строкой.",
    "item.asks": "О чем вопрос",
    "item.scale": "Шкала, от низшего к высшему",
    "item.scale.named": "как сказано в заголовке",
    "item.scale.says": "в заголовке {min, number}–{max, number}",
    "item.scale.beyond":
      "в заголовке {min, number}–{max, number}, а ответы идут от {low, number} до {high, number}",
    "item.reversed": "Обратный",
    "item.construct": "О чем спрашивает {column}",
    "item.role": "Что сказано в {column}: ожидание, восприятие или другое",
    "item.min": "Низший ответ в {column}",
    "item.max": "Высший ответ в {column}",
    "item.reverse": "В {column} высокий ответ плох",
    "item.none": "не вопрос",
    "item.own": "{code} (свой код)",
    "item.question": "ответы на один вопрос",
    "item.others":
      "Еще {columns, plural, one {# столбец похож} few {# столбца похожи} many {# столбцов похожи} other {# столбца похожи}} на ответы, но из заголовка не ясно, на что.",
    "item.take_all":
      "Взять {columns, plural, one {его как вопрос} few {все # как вопросы} many {все # как вопросы} other {все # как вопросы}}",
    "question.zero": "{columns}: что значит 0?",
    "question.zero.lowest": "самый низкий ответ",
    "question.zero.none": "ответа нет",
    "question.shift": "{column}: ответы идут от 1 до 11. Это шкала от 0 до 10?",
    "question.shift.one": "да, вычесть 1 из каждого ответа",
    "question.shift.none": "нет, оставить от 1 до 11",
    "question.scale": "По какой шкале даны эти ответы?",
    "question.scale.bounds": "от {min, number} до {max, number}",
    "question.more": "еще {columns, plural, one {#} few {#} many {#} other {#}}",
    "reading.dates": "Как записаны даты в {column}",
    "reading.decimal": "Как записаны дроби в {column}",
    "reading.unit": "В каких единицах измерен {column}",
    "time.seconds": "в секундах",
    "time.minutes": "в минутах",
    "time.hours": "в часах",
    "time.days": "в днях",
    "time.weeks": "в неделях",
    "time.months": "в месяцах",
    "time.years": "в годах",
    "intake.again": "Взять и для другой таблицы",
    "intake.again.none": "нет",
    "profile.used": "Прочитан так же, как «{name}», в последний раз {date, date, day}.",
    "profile.ignore": "Предложить заново",
    "profile.added": "Новое в этом файле: {columns}",
    "profile.gone": "Больше нет в файле: {columns}",
    "profiles.title": "Сохраненные соответствия",
    "profiles.lead":
      "То, что вы подтвердили о файле, хранится на этом устройстве и действует для следующего файла с теми же заголовками. В соответствии есть названия столбцов, но нет данных.",
    "profiles.none": "Пока нет: первое сохранится с первой загрузкой.",
    "profiles.rename": "Название соответствия {name}",
    "profiles.about":
      "{table}, {columns, plural, one {# столбец} few {# столбца} many {# столбцов} other {# столбца}}, в последний раз {date, date, day}",
    "profiles.save": "Сохранить текстовым файлом",
    "profiles.delete": "Удалить",
    "profiles.add": "Добавить соответствие из текстового файла",
    "data.title": "Ваши данные",
    "collect.open": "Анкеты для группы",
    "data.open": "Что возможно, бланки файлов, соответствия",
    "possible.now": "Что возможно сейчас",
    "possible.lead": "Каждый анализ говорит, что ему нужно, и этот список следует из этого.",
    "possible.wait": "Смотрим, что нужно каждому анализу",
    "possible.ready": "готово: {analyses, number}",
    "possible.partly": "отчасти: {analyses, number}",
    "possible.impossible": "невозможно: {analyses, number}",
    "possible.ready.title": "Готово",
    "possible.partly.title": "Отчасти: для чего-то не хватает столбца",
    "possible.impossible.title": "Пока невозможно",
    "possible.better": "лучше, если есть {needs}",
    "possible.all": "Все анализы по одному",
    "loaded.title": "Загруженные таблицы",
    "loaded.lead":
      "Каждую можно взять с собой очищенной: единый вид дат и чисел, одни и те же названия столбцов, какой бы ни была выгрузка.",
    "loaded.csv": "CSV",
    "loaded.parquet": "Parquet",
    "loaded.save": "Сохранить: {table}, {form}",
    "loaded.writing": "Записывается: {table}, {share, number, percent}",
    "ask.title": "Кого спросить",
    "ask.lead":
      "Одни заказы показывают привычку, а не лояльность. Три вопроса нескольким сотням клиентов показывают ее уровни. Каждый ответ – число от 0 до 10; заполненный лист верните сюда.",
    "ask.question.satisfaction": "Насколько вы нами довольны? (0 – совсем нет, 10 – полностью)",
    "ask.question.repurchase_intent":
      "Насколько вероятно, что вы к нам вернетесь? (0 – нет, 10 – наверняка)",
    "ask.question.compares_alternatives":
      "Насколько вы сравниваете нас с другими перед покупкой? (0 – совсем нет, 10 – каждый раз)",
    "ask.customers": "Клиентов",
    "ask.seed": "Начальное число отбора",
    "ask.by": "Отбор по группам",
    "ask.by.rfm_segment": "сегменты по покупкам",
    "ask.by.own_segment": "ваши сегменты",
    "ask.draw":
      "Отобрать {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} для опроса",
    "ask.drawing": "Идет отбор",
    "ask.drawn":
      "{customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}} из {groups, plural, one {# группы} few {# групп} many {# групп} other {# группы}}, начальное число {seed, number}. Столбец весов говорит, за скольких стоит каждый.",
    "ask.failed": "Отобрать не удалось",
    "ask.impossible": "Нужны заказы с клиентами, а они пока не загружены.",
    "blank.title": "Бланки файлов",
    "blank.lead":
      "По одному на таблицу, со столбцами, которые знает анализ, и одной строкой для примера, которую перед загрузкой нужно удалить. Столбцы, которых у вас нет, можно оставить пустыми или убрать.",
    "blank.language": "Язык заголовков",
    "blank.questions": "Три вопроса, лист для ответов",
    "account.refused_effect":
      "На них приходится {share, number, percent} сумм в файлах, и этого не будет ни в одном показателе.",
    "account.correct": "Изменить чтение файла и загрузить снова",
    "account.profile":
      "То, что вы подтвердили, хранится на этом устройстве и будет действовать для следующего такого файла.",
    "effect.title": "Что это значит для анализа",
    "effect.wait": "Просматриваются заказы",
    "effect.anonymous_sales":
      "{rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}} без клиента: {share, number, percent} выручки не попадет в сегменты, уровни и все прочее о клиентах.",
    "effect.returns":
      "{rows, plural, one {# возврат или исправление} few {# возврата и исправления} many {# возвратов и исправлений} other {# возврата и исправления}}: они уменьшают суммы на {share, number, percent}, визитом не считаются и давность не обновляют.",
    "effect.positive_returns":
      "{rows, plural, one {# возврат увеличивает} few {# возврата увеличивают} many {# возвратов увеличивают} other {# возврата увеличивают}} суммы, а не уменьшает: проверьте знак.",
    "effect.duplicates":
      "{rows, plural, one {# строка совпадает} few {# строки совпадают} many {# строк совпадают} other {# строки совпадают}} с другой строкой своего заказа: {share, number, percent} сумм, возможно, посчитаны дважды.",
    "effect.possible_duplicates":
      "{rows, plural, one {# строка совпадает} few {# строки совпадают} many {# строк совпадают} other {# строки совпадают}} с другой, а номера заказа, чтобы их различить, нет: {share, number, percent} сумм.",
    "effect.partial_last_period":
      "Последний период неполный: {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}} в нем с полными периодами не сравниваются.",
    "effect.isolated_dates":
      "{rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}} с датами, далекими от остальных. Поздние опущены как описки в годе.",
    "effect.line_samples":
      "В каждом заказе по одной строке, хотя товаров тысяча или больше. Возможно, это выборка строк; тогда нельзя сказать, как часто кто-то покупает.",
    "effect.same_day":
      "В {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} кто-то покупал несколько раз. Это каждый раз один визит, и {orders, plural, one {# заказ присоединен} few {# заказа присоединены} many {# заказов присоединены} other {# заказа присоединены}} к другим.",
    "effect.bulk":
      "{customers, plural, one {# клиент дает} few {# клиента дают} many {# клиентов дают} other {# клиента дают}} {share, number, percent} всех сумм, каждый больше одного процента. Это могут быть компании или перекупщики, и средние говорят о них больше, чем о людях.",
    "effect.none": "В этих заказах ничто не мешает анализу.",
  },
};
