import type { present as english } from "../en/present.ts";

type Texts = { readonly [Key in keyof typeof english]: string };

export const present: Texts = {
  "present.start": "Показать",
  "present.label": "Показ: {title}",
  "present.next": "Дальше",
  "present.previous": "Назад",
  "present.leave": "Закончить показ",
  "present.fullscreen": "Во весь экран",
  "present.window": "Выйти из полного экрана",
  "present.place": "{at, number} из {n, number}",
  "present.keys":
    "Стрелки, пробел и клавиши страниц ведут вперед и назад; Home и End ведут в начало и в конец; Escape заканчивает показ.",
};
