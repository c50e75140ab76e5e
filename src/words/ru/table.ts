import type { table as english } from "../en/table.ts";

/** Таблица с результатом и то, что из нее можно взять с собой. */
export const table: { readonly [Key in keyof typeof english]: string } = {
  "table.failed": "Эти строки не удалось прочитать. Выполните ячейку еще раз.",
  "table.sorted_up": "По возрастанию: {column}",
  "table.sorted_down": "По убыванию: {column}",
  "table.sorted_none": "В исходном порядке",
  "table.filtered":
    "{rows, number, integer} из {all, plural, one {# строки} few {# строк} many {# строк} other {# строки}}",
  "table.copied":
    "{rows, plural, one {Скопирована # строка} few {Скопированы # строки} many {Скопировано # строк} other {Скопировано # строки}}",
  "table.menu": "{column}: порядок и отбор",
  "table.missing": "пропусков: {rows, number, integer}",
  "table.value":
    "{value}: {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}",
  "table.range": "от {low} до {high}",
  "table.unfilter": "Снова показать все значения: {column}",
  "table.order_up": "По возрастанию",
  "table.order_down": "По убыванию",
  "table.order_none": "В исходном порядке",
  "table.only": "Только строки, где {value}",
  "table.only_missing": "нет значения",
  "table.copy": "Скопировать значение",
  "table.copy_row": "Скопировать строку",
  "table.explain": "Объяснить это число",
  "table.type.integer": "целое число",
  "table.type.double": "число",
  "table.type.varchar": "текст",
  "table.type.boolean": "да или нет",
  "table.type.date": "дата",
  "table.type.timestamp": "дата и время",
  "export.rows": "Строки",
  "export.picture": "Рисунок",
  "export.xlsx": "Excel",
  "export.excel_csv": "CSV для Excel",
  "export.csv": "CSV",
  "export.json": "JSON",
  "export.parquet": "Parquet",
  "export.arrow": "Arrow",
  "export.writing":
    "Записано {done, number, integer} из {rows, plural, one {# строки} few {# строк} many {# строк} other {# строки}}",
  "export.done": "Файл {file} записан, {size}.",
  "export.failed": "Файл не удалось записать.",
  "export.cancelled": "Остановлено; файл не записан.",
  "export.too_long":
    "Лист Excel вмещает {most, number, integer} строк. Отберите часть строк или возьмите другой формат.",
  "export.source.sheet": "Источник",
  "export.source.notebook": "Блокнот",
  "export.source.cell": "Ячейка",
  "export.source.rows": "Строк",
  "export.source.all_rows": "Строк до отбора",
  "export.source.written": "Записано",
  "export.source.parameters": "При каких параметрах",
  "export.source.sql": "SQL",
  "export.source.program": "Программа",
  "moved.show": "Показать переместившихся клиентов",
  "moved.hide": "Скрыть список",
  "moved.take": "Забрать список",
  "moved.nobody": "Никто не переместился.",
  "moved.count":
    "{n, plural, =0 {В другую группу не перешел никто} one {В другую группу перешел # клиент} few {В другую группу перешли # клиента} many {В другую группу перешли # клиентов} other {В другую группу перешли # клиента}}{came, plural, =0 {} one {, # раньше не было ни в одной} few {, # раньше не было ни в одной} many {, # раньше не было ни в одной} other {, # раньше не было ни в одной}}{gone, plural, =0 {} one {, # теперь нет ни в одной} few {, # теперь нет ни в одной} many {, # теперь нет ни в одной} other {, # теперь нет ни в одной}}; меню столбца оставит тех, кто вышел из одной группы или пришел в нее.",
  "export.about.xlsx":
    "Книга Excel с заголовками и словами этой страницы: номера остаются текстом, даты датами, а второй лист говорит, откуда строки.",
  "export.about.excel_csv":
    "Для Excel с точкой с запятой и десятичной запятой, с заголовками и словами этой страницы; номера остаются текстом, и ничто не станет формулой.",
  "export.about.csv":
    "Для других программ: запятые, точки, даты ISO; имена и коды как в SQL, каждое значение как есть.",
  "export.about.json": "Объект на строку; имена и коды как в SQL.",
  "export.about.parquet":
    "Для баз данных и таблиц анализа; компактно и с типами; имена и коды как в SQL.",
  "export.about.arrow": "Для таблиц анализа в памяти; быстро и с типами; имена и коды как в SQL.",
};
