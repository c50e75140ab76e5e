import { type ContractTable, required, say } from "../table.ts";

/** One row per channel and period: what winning customers cost. */
export const acquisition_spend: ContractTable = {
  name: "acquisition_spend",
  columns: [
    required("channel", "varchar", {
      synonyms: say("source, medium", "канал, источник", "kanał, źródło"),
    }),
    required("period_start", "timestamp", {
      synonyms: say("period, month, date", "период, месяц, дата", "okres, miesiąc, data"),
    }),
    required("spend", "decimal(18,2)", {
      unit: "money",
      synonyms: say("cost, amount, budget", "расходы, затраты, бюджет", "wydatki, koszt, budżet"),
    }),
  ],
};
