import { say } from "./table.ts";

/** Headers that several tables share. */
export const CUSTOMER = say(
  "customer, customer no, customer number, customer code, cust_id, client, client id, client no, user_id, user, buyer, buyer_id, masterid, household_id, household_key, account no, member id, card number, loyalty card",
  "клиент, код клиента, ид клиента, id клиента, номер клиента, покупатель, код покупателя, id покупателя, контрагент, код контрагента, номер карты, карта клиента, лицевой счет",
  "klient, id klienta, nr klienta, numer klienta, kod klienta, identyfikator klienta, nabywca, kontrahent, id kontrahenta, kod kontrahenta, odbiorca, numer karty, nr karty, karta klienta",
);

export const EMPLOYEE = say(
  "employee, employee number, employee no, staff id, agent, agent id, rep, sales rep, seller, operator",
  "сотрудник, код сотрудника, id сотрудника, менеджер, продавец, оператор, кассир, табельный номер",
  "pracownik, id pracownika, nr pracownika, sprzedawca, konsultant, doradca, opiekun, agent, kasjer",
);

export const UNIT = say(
  "unit, branch, branch id, store, store id, store no, shop, shop id, outlet, location",
  "филиал, магазин, код магазина, отделение, подразделение, точка продаж, торговая точка, салон",
  "oddział, sklep, nr sklepu, placówka, punkt sprzedaży, dział, filia, salon",
);

export const REGION = say(
  "area, province, state, county",
  "регион, область, край, район",
  "region, województwo, obszar",
);

export const CITY = say("town", "город, населенный пункт", "miasto, miejscowość");

export const CHANNEL = say(
  "sales channel, medium",
  "канал, канал продаж",
  "kanał, kanał sprzedaży",
);

export const TIER = say(
  "loyalty tier, status, loyalty status, card level",
  "статус, уровень, уровень карты",
  "poziom, status, poziom karty",
);
