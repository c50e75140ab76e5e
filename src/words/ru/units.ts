import type { units as en } from "../en/units.ts";

export const units = {
  days: "дней",
  months: "месяцев",
  seconds: "секунд",
  hours: "часов",
  years: "лет",
  money: "деньги",
  share: "доля",
  percent: "%",
  score: "от 0 до 10",
  km: "км",
  customers: "клиенты",
  orders: "заказы",
  people: "человек",
  items: "штук",
} satisfies Record<keyof typeof en, string>;
