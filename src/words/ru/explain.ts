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
  "explain.computed": "Эту модель считает программа, поэтому ее нельзя скопировать как запрос.",
  "explain.no_rows": "ничего не загружено",
  "explain.change_alone":
    "Копия модели станет запросом этого блокнота. {name} не сможет ее читать, потому что между ними стоит то, что считает программа: {models}. Копию может читать ваш собственный запрос.",
  "explain.change_about":
    "Копия модели станет запросом этого блокнота. Ее будет читать: {readers}. Сама модель не изменится.",
  "explain.change_behind":
    "Копия модели станет запросом этого блокнота. Скопируется и то, что стоит между ними ({models}), чтобы ваше изменение дошло сюда: {readers}. Сами модели не изменятся.",
};
