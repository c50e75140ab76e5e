import type { LoadReport } from "./report.ts";
import { contractName, type Store } from "./publish.ts";
import { numberAt, textAt } from "./result.ts";

/** What a load of orders says beyond its rows: anonymous sales, returns, currencies. */
export async function summariseOrders(
  store: Store,
): Promise<Pick<LoadReport, "anonymous" | "returned"> & { currencies: string[] }> {
  const found = await store.connection.query(
    `select count(*) filter (customer_id is null) as anonymous,
       coalesce(sum(amount) filter (customer_id is null), 0) as anonymous_amount,
       coalesce(sum(amount), 0) as amount,
       count(*) filter (doc_kind <> 'sale') as returned,
       coalesce(sum(amount) filter (doc_kind <> 'sale'), 0) as returned_amount
     from ${contractName(store, "orders")}`,
  );
  const listed = await store.connection.query(
    `select distinct currency from ${contractName(store, "orders")} where currency is not null order by currency`,
  );
  const amount = numberAt(found, "amount");
  const anonymous = numberAt(found, "anonymous_amount");
  return {
    anonymous: {
      rows: numberAt(found, "anonymous"),
      amount: anonymous,
      amountShare: amount === 0 ? null : anonymous / amount,
    },
    returned: { rows: numberAt(found, "returned"), amount: numberAt(found, "returned_amount") },
    currencies: Array.from(
      { length: listed.length },
      (_, i) => textAt(listed, "currency", i) ?? "",
    ),
  };
}
