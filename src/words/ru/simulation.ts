import type { simulation as english } from "../en/simulation.ts";

export const simulation = {
  "simulation.title": "Вымышленная компания",
  "simulation.note":
    "Розничная сеть, которую генератор придумывает на этом устройстве: клиенты, заказы, опросы, жалобы и сотрудники за три года, с заранее заложенными находками. Одно и то же зерно везде дает одну и ту же компанию.",
  "simulation.welcome": "Размер, язык и зерно вымышленной компании",
  "simulation.choose": "Выбрать вымышленную компанию",
  "simulation.size": "Размер",
  "simulation.size_option":
    "{customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, примерно {time}",
  "simulation.seed": "Зерно",
  "simulation.seed_wrong": "Зерно – целое число от 0 до {max, number}.",
  "simulation.another": "Другое",
  "simulation.language": "Язык данных",
  "simulation.teaching": "Для занятий",
  "simulation.teaching_note":
    "Сотрудники различаются сильнее, чем в жизни, чтобы это было видно и небольшой группе.",
  "simulation.make": "Создать эту компанию",
  "simulation.links.title": "Ссылка для каждого участника",
  "simulation.links.text":
    "Каждая ссылка открывает выбранную выше компанию со своим зерном, и у каждого участника получаются свои цифры.",
  "simulation.links.count": "Сколько ссылок",
  "simulation.links.list":
    "{count, plural, =1 {Ссылка с зерном {from}} one {# ссылка, зерна с {from} по {to}} few {# ссылки, зерна с {from} по {to}} many {# ссылок, зерна с {from} по {to}} other {# ссылки, зерна с {from} по {to}}}",
  "simulation.links.copy":
    "{count, plural, =1 {Скопировать ссылку} one {Скопировать # ссылку} few {Скопировать # ссылки} many {Скопировать # ссылок} other {Скопировать # ссылки}}",
  "simulation.links.copied": "Скопировано",
} satisfies Record<keyof typeof english, string>;
