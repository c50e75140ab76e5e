/** A header that means different things in different exports: content decides, or the person. */
export interface Ambiguous {
  readonly headers: readonly string[];
  /** What the header may be: `table.column`, or null for what no column takes. */
  readonly between: readonly (string | null)[];
  /** The question, as a code that the interface puts into words. */
  readonly question: string;
}

export const AMBIGUOUS: readonly Ambiguous[] = [
  {
    headers: ["счет", "account"],
    between: ["orders.order_id", "orders.customer_id", "customers.customer_id"],
    question: "invoice_or_account",
  },
  {
    headers: ["баллы", "punkty", "points"],
    between: ["surveys.score", "interactions.csat", "membership.points"],
    question: "score_or_points",
  },
  {
    headers: ["marża", "маржа", "margin"],
    between: ["orders.margin", null],
    question: "margin_money_or_percent",
  },
  { headers: ["наценка", "markup", "narzut"], between: [null], question: "markup_is_not_margin" },
  {
    headers: ["клиент", "klient", "customer", "client"],
    between: ["orders.customer_id", "customers.customer_id", null],
    question: "customer_id_or_name",
  },
  {
    headers: ["zysk brutto"],
    between: ["orders.margin", null],
    question: "profit_or_tax",
  },
];
