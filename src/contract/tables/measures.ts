import { UNIT } from "../shared.ts";
import { type ContractTable, optional, required, say } from "../table.ts";

/** One row per indicator, unit and period: what the company counts. */
export const measures: ContractTable = {
  name: "measures",
  columns: [
    optional("unit_id", "varchar", { synonyms: UNIT }),
    required("period_start", "timestamp", {
      synonyms: say("period, month, date", "период, месяц, дата", "okres, miesiąc, data"),
    }),
    required("kpi_name", "varchar", {
      synonyms: say(
        "kpi, indicator, metric, measure",
        "показатель, kpi показатель, метрика",
        "wskaźnik, miernik, nazwa wskaźnika",
      ),
    }),
    required("value", "double", {
      synonyms: say("kpi value, result", "значение, результат", "wartość, wynik"),
    }),
    optional("is_customer_kpi", "boolean", {
      synonyms: say(
        "customer kpi, about customers",
        "клиентский показатель, о клиентах",
        "wskaźnik klienta, dotyczy klientów",
      ),
    }),
    optional("in_incentives", "boolean", {
      synonyms: say("bonus relevant, tied to pay", "влияет на премию", "wpływa na premię"),
    }),
  ],
};
