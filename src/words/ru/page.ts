import type { page as english } from "../en/page.ts";

export const page = {
  "page.load_more": "Загрузить еще данные",
  "page.privacy_kept": "Хранится на этом устройстве",
  "page.privacy_memory": "Хранится, пока страница открыта",
  "page.simulating":
    "Создается вымышленная компания: {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}",
  "page.empty.title": "Пока ничего не загружено",
  "page.empty.text":
    "Этот блокнот читает заказы. Загрузите свой файл или посмотрите на вымышленную компанию.",
  "page.failed": "Страница не смогла продолжить",
  "page.elsewhere":
    "Ваши данные открыты в другой вкладке. Загруженное здесь хранится, пока страница открыта.",
  "page.take_over": "Работать здесь",
  "page.own": "Вернуться к своим данным",
  "page.another": "Другая вымышленная компания",
  "page.section.table": "Таблица",
  "cell.sql": "SQL ячейки",
  "cell.broken": "Эту ячейку не удалось прочитать",
  "cell.reveal": "Показать ответ",
  "cell.figure_unknown": "Рисунка с таким именем нет: {name}",
  "cell.chart_wrong": "Эту диаграмму не удалось построить",
  "explain.parameters": "При каких параметрах",
  "input.refused": "Это значение не принято",
  "consent.title": "Блокнот из файла",
  "consent.text":
    "Ничего из него еще не выполнялось. Эти запросы прочитают загруженные данные; изменить или отправить их они не могут.",
  "consent.agree": "Открыть и выполнить",
  "consent.back": "Не открывать",
  "consent.queries":
    "{count, plural, =0 {Запросов в нем нет.} one {# запрос} few {# запроса} many {# запросов} other {# запроса}}",
} satisfies Record<keyof typeof english, string>;
