import type { tables as en } from "../en/tables.ts";

export const tables = {
  customers: "klienci",
  contracts: "umowy",
  orders: "zamówienia",
  interactions: "kontakty",
  surveys: "ankiety",
  employees: "pracownicy",
  referrals: "polecenia",
  events: "zdarzenia",
  initiatives: "inicjatywy",
  measures: "wskaźniki",
  membership: "uczestnictwo w programie",
  service_promises: "obietnice obsługi",
  units: "placówki",
  acquisition_spend: "wydatki na pozyskanie",
  market_purchases: "zakupy na rynku",
} satisfies Record<keyof typeof en, string>;
