import { CUSTOMER } from "../shared.ts";
import { type ContractTable, optional, required, say } from "../table.ts";

/** One row per purchase of any brand of the category: for the share of wallet. */
export const market_purchases: ContractTable = {
  name: "market_purchases",
  columns: [
    required("customer_id", "varchar", { synonyms: CUSTOMER }),
    required("purchased_at", "timestamp", {
      synonyms: say("purchase date, date", "дата покупки, дата", "data zakupu, data"),
    }),
    required("brand", "varchar", {
      synonyms: say(
        "manufacturer, seller",
        "бренд, марка, продавец",
        "marka, producent, sprzedawca",
      ),
    }),
    optional("amount", "decimal(18,2)", {
      unit: "money",
      synonyms: say("spend, value, total", "сумма, стоимость", "kwota, wartość, suma"),
    }),
  ],
};
