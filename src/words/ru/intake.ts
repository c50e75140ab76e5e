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
  "warning.several_currencies": "Суммы в нескольких валютах ({currencies}) и не пересчитаны.",
} satisfies Record<keyof typeof en, string>;
