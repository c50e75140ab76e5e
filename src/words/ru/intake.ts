import type { intake as en } from "../en/intake.ts";

export const intake = {
  "warning.rows_do_not_reconcile":
    "{file}: {difference, plural, one {# строка не загружена и не отклонена} few {# строки не загружены и не отклонены} many {# строк не загружены и не отклонены} other {# строки не загружены и не отклонены}}. Отнеситесь к результатам осторожно и сообщите об этом.",
  "warning.amounts_do_not_reconcile":
    "{file}: суммы расходятся на {difference, number, cents}. Отнеситесь к результатам осторожно и сообщите об этом.",
  "warning.line_ends_mixed":
    "{file}: строки заканчивались по-разному и перед чтением приведены к одному виду.",
  "warning.time_zone_dropped":
    "{file}, {column}: у времени указан часовой пояс; оставлено время на часах.",
  "warning.file_loaded_before":
    "Файл с именем {file} уже есть в таблице ({rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}); новый назван {label}. Если это тот же файл, загрузите заново с заменой.",
  "warning.rows_in_two_files":
    "{rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}} из файла {file} без единого отличия есть и в файле {other}: файлы перекрываются, загружено и то и другое.",
  "warning.rows_left_out":
    "{rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}} из файла {file} без единого отличия есть и в файле {other} и потому {rows, plural, one {пропущена} few {пропущены} many {пропущены} other {пропущены}}.",
  "warning.answers_in_two_files":
    "{rows, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}} из файла {file} есть и в файле {other}: тот же человек, тот же вопрос. Файлы перекрываются, загружено и то и другое.",
  "warning.answers_left_out":
    "{rows, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}} из файла {file} есть и в файле {other} и потому {rows, plural, one {пропущен} few {пропущены} many {пропущены} other {пропущены}}.",
  "warning.overlap_not_compared":
    "Файлы перекрываются по времени. Если строк больше {most, number}, они не сравниваются, и строки из двух файлов считались бы дважды.",
  "warning.several_currencies": "Суммы в нескольких валютах ({currencies}) и не пересчитаны.",
  "intake.reading": "Просматривается {file}",
  "intake.several": "{files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}",
  "intake.lead":
    "{rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}} таблицы «{table}», насколько можно судить. Проверьте, что значит каждый столбец, и загрузите.",
  "intake.table": "Этот файл содержит",
  "intake.encoding": "кодировка",
  "intake.sheet": "лист книги",
  "intake.dates.serial": "даты, записанные таблицей как числа",
  "intake.delimiter": "между столбцами",
  "intake.delimiter.comma": "запятая",
  "intake.delimiter.semicolon": "точка с запятой",
  "intake.delimiter.tab": "табуляция",
  "intake.delimiter.bar": "вертикальная черта",
  "intake.decimal": "десятичный знак: {sign}",
  "intake.dates.ymd": "сначала год",
  "intake.dates.dmy":
    "сначала день; в выборке {days, plural, one {# дата} few {# даты} many {# дат} other {# даты}} с днем больше 12",
  "intake.dates.mdy":
    "сначала месяц; в выборке {days, plural, one {# дата} few {# даты} many {# дат} other {# даты}} с днем больше 12",
  "intake.dates.open": "день или месяц впереди: укажите ниже",
  "intake.dates.none": "дат не найдено",
  "intake.header": "заголовок в строке {line, number}",
  "intake.no_header": "без заголовка",
  "intake.rows": "{rows, plural, one {строка} few {строки} many {строк} other {строки}}",
  "intake.column.source": "Столбец в файле",
  "intake.column.values": "Первые значения",
  "intake.column.target": "Становится",
  "intake.column.sure": "Насколько точно",
  "intake.unused": "хранится, не используется",
  "intake.target": "Чем становится {column}",
  "intake.questions": "Перед загрузкой",
  "intake.question.dates": "{column}: какой день означает {example}?",
  "intake.question.decimal": "{column}: что значит знак в записи {example}?",
  "intake.question.basis": "Суммы с налогом или без?",
  "intake.basis.gross": "с налогом",
  "intake.basis.net": "без налога",
  "intake.basis.unknown": "неизвестно",
  "intake.order.dmy": "{date} (сначала день)",
  "intake.order.mdy": "{date} (сначала месяц)",
  "intake.required": "Нужен столбец для: {columns}.",
  "intake.unlocks": "Без него файл загрузить нельзя, а с ним становятся возможны:",
  "intake.unlocks.more":
    "еще {more, plural, one {# анализ} few {# анализа} many {# анализов} other {# анализа}}",
  "intake.also": "Если бы в файле были эти столбцы, он дал бы еще",
  "intake.mode":
    "В таблице уже {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}",
  "intake.mode.replace": "заменить их",
  "intake.mode.append": "добавить к ним",
  "intake.repeats": "Строки, одинаковые в двух файлах",
  "intake.repeats.all": "загрузить все",
  "intake.repeats.one": "оставить по одной",
  "intake.engine_first":
    "Запускается база данных. Пока можно проверить, что значат столбцы; потом файл можно будет загрузить.",
  "intake.load.orders":
    "Загрузить {rows, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}",
  "intake.load.rows":
    "Загрузить {rows, plural, one {# строку} few {# строки} many {# строк} other {# строки}}",
  "intake.back": "Назад",
  "intake.leave_out": "Не загружать этот файл",
  "intake.failed": "Этот файл не удалось прочитать",
  "intake.load_failed": "Ничего не загружено",
  "intake.step.count": "Подсчет строк файла {file}, {share, number, percent}",
  "intake.step.mend": "Исправление поврежденных строк файла {file}, {share, number, percent}",
  "intake.step.read":
    "Загрузка {rows, plural, one {# строки} few {# строк} many {# строк} other {# строки}} файла {file}",
  "intake.step.read.progress":
    "Загрузка {file}: {done, number} из {rows, plural, one {# строки} few {# строк} many {# строк} other {# строки}}, {bytes, number} из {all, number} МБ",
  "intake.format": "формат файла",
  "intake.format.parquet": "Parquet",
  "intake.format.arrow": "Arrow",
  "intake.format.json": "JSON",
  "intake.typed": "тип каждого столбца указан в файле",
  "paste.name": "вставленная таблица",
  "folder.choose": "Загрузить папку",
  "intake.step.write": "Запись таблицы",
  "account.title.orders":
    "{rows, plural, one {Загружен # заказ} few {Загружено # заказа} many {Загружено # заказов} other {Загружено # заказа}}",
  "account.title.rows":
    "{rows, plural, one {Загружена # строка} few {Загружено # строки} many {Загружено # строк} other {Загружено # строки}}",
  "account.lead": "Учтена каждая строка каждого файла.",
  "account.lead_broken": "Баланс не сошелся. Прочитайте предупреждения.",
  "account.in_file": "В файле",
  "account.loaded": "Загружено",
  "account.refused": "Отклонено",
  "account.repeated": "Пропущено: такие же есть в другом файле",
  "account.blank": "Пустые строки",
  "account.rows": "Строки",
  "account.amount": "Сумма",
  "account.even": "в файле = загружено + отклонено",
  "account.even_repeated": "в файле = загружено + отклонено + пропущено",
  "account.keep_one": "Оставить по одной и загрузить снова",
  "account.anonymous":
    "{rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}} без клиента: {share, number, percent} суммы не войдет во все, что касается клиентов.",
  "account.returned":
    "Возвраты и корректировки ({rows, number}, всего {amount, number, money}) уменьшают суммы и не считаются визитом.",
  "account.refused_rows": "Строки, которые не загружены",
  "account.refused_lead":
    "{rows, plural, one {Не загружена # строка} few {Не загружены # строки} many {Не загружено # строк} other {Не загружено # строки}}.",
  "account.emptied":
    "Значения, которые не удалось прочитать: в загруженных строках они оставлены пустыми",
  "account.text": "Текст в файле",
  "account.download": "Скачать все отклоненные строки (CSV)",
  "account.warnings": "Важно знать",
  "account.read": "Читать блокнот",
  "possible.title": "Что становится возможным",
  "possible.needs": "нужно: {needs}",
  "intake.dates.dmy.said": "сначала день",
  "intake.dates.mdy.said": "сначала месяц",
  "intake.dates.ymd.said": "сначала год",
  "intake.sign.group": "{sign} отделяет тысячи",
  "intake.sign.decimal": "{sign} отделяет дробную часть",
  "intake.question.meaning": "{column}, например {example}: что это?",
  "intake.ids_damaged":
    "{column}: таблица превратила идентификаторы в числа вида {example}, их последние цифры потеряны. Выгрузите файл снова, сохранив этот столбец как текст.",
  "intake.perhaps": "возможно, «{column}»: выберите",
  "intake.waits": "ждет ответа",
  "intake.column_first": "В файле {file} нет нужного столбца.",
  "intake.answer_first": "Файл {file} ждет ответа.",
  "intake.counting.share": "Подсчет строк, {share, number, percent}",
  "intake.read": "прочитано {share, number, percent} из {size}",
  "intake.counting": "Подсчет строк",
  "intake.type.varchar": "текст, нули сохранены",
  "intake.type.timestamp": "дата",
  "intake.type.integer": "целое число",
  "intake.type.double": "число",
  "intake.type.money": "деньги",
  "intake.type.boolean": "да или нет",
  "account.row": "Вся строка",
  "intake.left_out": "Не загружаются, так как их не удалось прочитать: {files}",
} satisfies Record<keyof typeof en, string>;
