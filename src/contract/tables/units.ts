import { CITY, REGION, UNIT } from "../shared.ts";
import { type ContractTable, optional, required, say } from "../table.ts";

/** One row per branch, shop or department. */
export const units: ContractTable = {
  name: "units",
  columns: [
    required("unit_id", "varchar", { synonyms: UNIT }),
    optional("name", "varchar", {
      synonyms: say(
        "unit name, branch name, store name",
        "название, наименование, название магазина",
        "nazwa, nazwa oddziału, nazwa sklepu",
      ),
    }),
    optional("city", "varchar", { synonyms: CITY }),
    optional("region", "varchar", { synonyms: REGION }),
    optional("market", "varchar", { synonyms: say("local market", "рынок", "rynek") }),
    optional("competitors_n", "integer", {
      synonyms: say(
        "competitors, number of competitors",
        "конкуренты, число конкурентов",
        "konkurenci, liczba konkurentów",
      ),
    }),
    optional("hhi", "double", {
      synonyms: say("concentration, herfindahl", "индекс концентрации", "wskaźnik koncentracji"),
    }),
  ],
};
