/**
 * Codes of `surveys.construct` that models know. An import maps its items to these;
 * anything else keeps its own code.
 */
export const CONSTRUCTS = [
  "satisfaction",
  "recommend",
  "recommend_employer",
  "repurchase_intent",
  "compares_alternatives",
  "alternatives_considered",
  "could_go_elsewhere",
  "commitment",
  "relative_attitude",
  "quality",
  "rational",
  "irrational",
  "hygiene",
  "price_tolerance",
  "told",
  "orientation",
  "employee_commitment",
  "continuance",
  "engagement",
] as const;

/** Items that belong to a construct and have codes of their own. */
export const ITEMS: Readonly<Record<string, readonly string[]>> = {
  hygiene: ["rudeness", "deceit", "unreachable_support", "unclear_product"],
  orientation: [
    "attention",
    "procedures",
    "sales_strategy",
    "mentality",
    "attitude",
    "goal",
    "downturn",
  ],
  employee_commitment: [
    "reputation",
    "secrets",
    "change",
    "responsibility",
    "results",
    "independence",
    "crisis",
    "growth",
  ],
};
