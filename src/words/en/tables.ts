/** The contract tables, as a person would call them. */
export const tables = {
  customers: "customers",
  contracts: "contracts",
  orders: "orders",
  interactions: "interactions",
  surveys: "surveys",
  employees: "employees",
  referrals: "referrals",
  events: "events",
  initiatives: "initiatives",
  measures: "measures",
  membership: "membership",
  service_promises: "service promises",
  units: "branches",
  acquisition_spend: "acquisition spend",
  market_purchases: "market purchases",
};
