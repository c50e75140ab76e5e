import type { FindingName } from "../../src/sample/findings.ts";

/** What follows from when a customer leaves. */
const LEFT = [
  "customers.churn_reason",
  "customers.churned",
  "customers.churned_at",
  "customers.home_distance_km",
  "customers.switching_cost",
  "membership.left_at",
  "membership.points",
];

/** What is felt at a contact. */
const FELT = ["cause", "csat", "expected", "moment", "perceived", "told_n"].map(
  (column) => `interactions.${column}`,
);

/** What the level of a customer decides. */
const LEVEL = [
  ...[
    "amount",
    "discount",
    "employee_id",
    "extra_given",
    "is_out_of_town",
    "margin",
    "unit_id",
  ].map((column) => `orders.${column}`),
  "customers.tier",
  "membership.tier",
  "interactions.wait_s",
  "interactions.granted",
  "interactions.cost",
  "surveys.score",
];

/** The acts of a customer are numbered in order, so that one more moves all later ones. */
const ACTS = ["accepted", "duration_s", "happened_at", "kind", "value"].map(
  (column) => `interactions.${column}`,
);

/** What follows from the days of visits. */
const DATED = [
  ...["ordered_at", "promised_at", "delivered_at", "amount", "discount", "margin"].map(
    (column) => `orders.${column}`,
  ),
  "orders.employee_id",
  "interactions.employee_id",
  "interactions.happened_at",
];

/** The extras are counted by visits, so that a visit that does not take place moves them. */
const FEWER = [...LEFT, ...FELT, "orders.extra_given"];

/**
 * The columns that each finding may change in rows that are there with it and without it. What else
 * it does is to add rows and take them away.
 */
export const TOUCHES: Readonly<Record<FindingName, readonly string[]>> = {
  levels: [...LEFT, ...FELT, ...LEVEL, ...ACTS],
  mistakes: [...LEFT],
  partnership: [...ACTS],
  captivity: [...LEFT],
  competitor: [...LEFT],
  moments: ["interactions.told_n"],
  voice: [...LEFT],
  recovery: ["interactions.csat"],
  hygiene: [...LEFT, "surveys.score"],
  knowledge: ["interactions.cause"],
  standards: [...LEFT, ...FELT],
  waiting: ["interactions.wait_s"],
  policy: [...LEFT],
  orientation: ["surveys.score"],
  downturn: FEWER,
  ratchet: [...LEFT, ...FELT],
  programme: FEWER,
  traits: [
    ...["amount", "discount", "employee_id", "is_out_of_town", "margin", "unit_id"].map(
      (column) => `orders.${column}`,
    ),
    "customers.home_distance_km",
  ],
  business: [...LEFT, ...FELT, ...LEVEL, ...ACTS],
  promotions: FEWER,
  referrals: ["interactions.happened_at"],
  chain: [...LEFT, ...FELT],
  simpson: ["interactions.first_contact_resolution", "interactions.resolved"],
  drivers: ["surveys.score"],
  discounts: ["orders.amount", "orders.discount", "orders.margin"],
  tenure: ["orders.margin"],
  rivals: [],
  suppliers: ["orders.delivered_at"],
  path: [...LEFT, "customers.acquired_at", "customers.acquisition_cost"],
  rhythm: [...LEFT, ...FELT, ...LEVEL, ...ACTS, ...DATED],
  nonresponse: [],
  oldBase: [
    ...[...LEFT, ...FELT, ...LEVEL, ...ACTS, ...DATED],
    ...["acquired_at", "registered_at", "first_interest_at", "acquisition_cost"].map(
      (column) => `customers.${column}`,
    ),
    "customers.alternatives_available_n",
  ],
  oneTime: [...LEFT],
  anonymous: [],
  returns: [],
  duplicates: [],
  typo: ["orders.ordered_at", "orders.promised_at", "orders.delivered_at"],
};
