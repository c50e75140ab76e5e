import { CUSTOMER } from "../shared.ts";
import { type ContractTable, optional, required, say } from "../table.ts";

/** One row per contract; renewals are rows of their own. */
export const contracts: ContractTable = {
  name: "contracts",
  columns: [
    required("customer_id", "varchar", { synonyms: CUSTOMER }),
    required("started_at", "timestamp", {
      synonyms: say(
        "contract start, start date, valid from, signed at, contract date",
        "начало договора, дата начала, дата договора, дата заключения",
        "początek umowy, data rozpoczęcia, data umowy, data zawarcia, obowiązuje od",
      ),
    }),
    required("ends_at", "timestamp", {
      synonyms: say(
        "contract end, end date, valid until, lock in until, expires, expiry date",
        "окончание договора, дата окончания, действует до, срок действия",
        "koniec umowy, data zakończenia, data końca, obowiązuje do, ważna do",
      ),
    }),
    optional("ended_reason", "varchar", {
      synonyms: say(
        "end reason, termination reason",
        "причина окончания, причина расторжения",
        "powód zakończenia, przyczyna rozwiązania",
      ),
    }),
    optional("auto_renewed", "boolean", {
      synonyms: say(
        "auto renewal, automatic renewal, renewed automatically",
        "автопродление, продлен автоматически",
        "automatyczne przedłużenie, przedłużona automatycznie",
      ),
    }),
  ],
};
