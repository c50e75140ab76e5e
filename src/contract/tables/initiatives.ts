import { UNIT } from "../shared.ts";
import { type ContractTable, optional, required, say } from "../table.ts";

/** One row per improvement, cut or change of process. */
export const initiatives: ContractTable = {
  name: "initiatives",
  columns: [
    optional("unit_id", "varchar", { synonyms: UNIT }),
    required("started_at", "timestamp", {
      synonyms: say("date, start date, start", "дата, дата начала", "data, data rozpoczęcia"),
    }),
    required("kind", "varchar", {
      codes: ["improvement", "cut", "process_change"],
      words: {
        improvement: say("improve", "улучшение", "usprawnienie, poprawa"),
        cut: say("cost cut, saving", "сокращение, экономия", "cięcie, cięcie kosztów, oszczędność"),
        process_change: say("process", "изменение процесса", "zmiana procesu"),
      },
      synonyms: say("type, initiative type", "тип, вид инициативы", "typ, rodzaj inicjatywy"),
    }),
    optional("trigger", "varchar", {
      codes: ["customer", "internal"],
      words: {
        customer: say("customers, complaint", "клиент, клиенты", "klient, klienci"),
        internal: say("company", "внутренний", "wewnętrzny"),
      },
      synonyms: say("triggered by, initiated by", "инициатор, повод", "inicjator, powód"),
    }),
    optional("spend", "decimal(18,2)", {
      unit: "money",
      synonyms: say("cost, budget", "затраты, бюджет, расходы", "koszt, budżet, wydatki"),
    }),
    optional("felt_by_customers", "boolean", {
      synonyms: say(
        "visible to customers, customers notice",
        "заметно клиентам, ощутимо для клиентов",
        "odczuwalne dla klientów, widoczne dla klientów",
      ),
    }),
  ],
};
