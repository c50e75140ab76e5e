import { TIER } from "../shared.ts";
import { type ContractTable, required, say } from "../table.ts";

/** One row per tier and outcome: differences of service that the company declares. */
export const service_promises: ContractTable = {
  name: "service_promises",
  columns: [
    required("tier", "varchar", { synonyms: TIER }),
    required("outcome", "varchar", {
      synonyms: say("promise, service outcome", "обещание, показатель", "obietnica, wskaźnik"),
    }),
    required("level", "double", {
      synonyms: say(
        "promised level, promised value",
        "обещанный уровень, значение",
        "obiecany poziom, wartość",
      ),
    }),
  ],
};
