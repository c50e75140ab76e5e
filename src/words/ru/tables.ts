import type { tables as en } from "../en/tables.ts";

export const tables = {
  customers: "клиенты",
  contracts: "договоры",
  orders: "заказы",
  interactions: "обращения",
  surveys: "опросы",
  employees: "сотрудники",
  referrals: "рекомендации",
  events: "события",
  initiatives: "инициативы",
  measures: "показатели",
  membership: "участие в программе",
  service_promises: "обещания сервиса",
  units: "подразделения",
  acquisition_spend: "расходы на привлечение",
  market_purchases: "покупки на рынке",
} satisfies Record<keyof typeof en, string>;
