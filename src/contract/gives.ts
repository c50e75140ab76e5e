/** What becomes possible when certain data are there, as codes that the interface puts into words. */
export interface Gives {
  readonly code: string;
  /** Written as in a model's header: `table.column` or `surveys(construct = satisfaction)`. */
  readonly needs: readonly string[];
}

/** Decision D17: what each piece of data gives, from little to much. */
export const GIVES: readonly Gives[] = [
  { code: "sales_over_time", needs: ["orders.ordered_at", "orders.amount"] },
  {
    code: "segments_rhythm_concentration",
    needs: ["orders.customer_id", "orders.ordered_at", "orders.amount"],
  },
  {
    code: "levels_of_loyalty",
    needs: [
      "surveys(construct = satisfaction)",
      "surveys(construct = repurchase_intent)",
      "surveys(construct = compares_alternatives)",
    ],
  },
  { code: "captives_and_hostages", needs: ["surveys(construct = could_go_elsewhere)"] },
  { code: "word_of_mouth", needs: ["surveys(construct = told)"] },
  { code: "silence_and_recovery", needs: ["interactions.customer_id", "interactions.happened_at"] },
  { code: "shared_standards", needs: ["interactions.employee_id"] },
  { code: "orientation", needs: ["surveys(construct = orientation)"] },
];

/** What a single column adds to its table, where that can be said in a few words. */
export const COLUMN_GIVES: Readonly<Record<string, string>> = {
  "orders.customer_id": "segments_rhythm_concentration",
  "orders.order_id": "orders_of_several_lines",
  "orders.margin": "profit_by_customer",
  "orders.unit_id": "comparison_of_branches",
  "orders.employee_id": "shared_standards",
  "orders.category": "breadth_of_purchases",
  "orders.doc_kind": "returns_told_from_sales",
  "orders.promised_at": "promises_kept",
  "customers.acquired_at": "time_to_leave",
  "customers.churned_at": "time_to_leave",
};
