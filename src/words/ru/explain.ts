import type { explain as english } from "../en/explain.ts";

/** «Объяснить это число». */
export const explain: { readonly [Key in keyof typeof english]: string } = {
  "explain.steps": "Как это получено",
  "explain.tree": "Шаги от результата назад к данным",
  "explain.kind.cell": "запрос этого блокнота",
  "explain.kind.model": "модель",
  "explain.kind.table": "данные",
  "explain.dates": "с {from, date, day} по {to, date, day}",
  "explain.above": "показано выше",
  "explain.value": "{column}: {value}",
  "explain.number": "Объяснить {value}",
  "explain.title": "Откуда это число",
  "explain.change": "Изменить",
  "explain.change_about":
    "В блокноте появится копия модели как отдельный запрос. Сама модель не изменится.",
  "explain.computed": "Эту модель считает программа, поэтому ее нельзя скопировать как запрос.",
  "explain.no_rows": "ничего не загружено",
};
