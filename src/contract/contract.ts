import { acquisition_spend } from "./tables/acquisition_spend.ts";
import { contracts } from "./tables/contracts.ts";
import { customers } from "./tables/customers.ts";
import { employees } from "./tables/employees.ts";
import { events } from "./tables/events.ts";
import { initiatives } from "./tables/initiatives.ts";
import { interactions } from "./tables/interactions.ts";
import { market_purchases } from "./tables/market_purchases.ts";
import { measures } from "./tables/measures.ts";
import { membership } from "./tables/membership.ts";
import { orders } from "./tables/orders.ts";
import { referrals } from "./tables/referrals.ts";
import { service_promises } from "./tables/service_promises.ts";
import { surveys } from "./tables/surveys.ts";
import { units } from "./tables/units.ts";
import type { ContractTable } from "./table.ts";

/** Raised when a table or a column changes, so that a kept store knows what it holds. */
export const CONTRACT_VERSION = 1;

/** Every table that an analysis may read, in the order in which pages show them. */
export const CONTRACT: readonly ContractTable[] = [
  customers,
  contracts,
  orders,
  interactions,
  surveys,
  employees,
  referrals,
  events,
  initiatives,
  measures,
  membership,
  service_promises,
  units,
  acquisition_spend,
  market_purchases,
];

/** The contract table of that name, if there is one. */
export const contractTable = (name: string): ContractTable | undefined =>
  CONTRACT.find((table) => table.name === name);
