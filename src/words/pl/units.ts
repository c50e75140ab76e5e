import type { units as en } from "../en/units.ts";

export const units = {
  days: "dni",
  months: "miesięcy",
  seconds: "sekund",
  hours: "godzin",
  years: "lat",
  money: "pieniądze",
  share: "udział",
  percent: "%",
  score: "od 0 do 10",
  km: "km",
  customers: "klienci",
  orders: "zamówienia",
  people: "osób",
  items: "sztuk",
} satisfies Record<keyof typeof en, string>;
