/**
 * Columns that follow from others where a file does not say them, as SQL over the row. Decision D3:
 * a document with a negative amount is a return, unless the file names the kind itself.
 */
export const DERIVED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  orders: {
    doc_kind: `coalesce("doc_kind", case when "amount" < 0 then 'return' else 'sale' end)`,
    amount_basis: `coalesce("amount_basis", 'unknown')`,
  },
};
