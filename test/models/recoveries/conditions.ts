import { ofInterval, type Recovery, relation } from "./recovery.ts";

/** Those whose absence vetoes, as the company is made; the fourth that is asked about is the decoy. */
const VETOES = ["rudeness", "deceit", "unreachable_support"];

/** Columns of the rows of these conditions, where the relation tells this one of them. */
async function conditions(
  graph: Parameters<Recovery["read"]>[0],
  names: readonly string[],
  told: string,
) {
  const { columns, length } = await relation(graph, "hygiene_veto");
  return Array.from({ length }, (_, i) => i)
    .filter((i) => names.includes(String(columns.condition?.[i])))
    .filter((i) => Number.isFinite(columns[told]?.[i]))
    .map((i) => (name: string) => Number(columns[name]?.[i]));
}

const nothing = () => Number.NaN;

export const recoveries: readonly Recovery[] = [
  {
    id: "hygiene_veto",
    // The key takes the three together; the page shows each, held against the same kept ones.
    async read(graph) {
      const told = await conditions(graph, VETOES, "gain_failed");
      const n = told.reduce((sum, of) => sum + of("failed"), 0);
      const parts = told.map((of) => ({
        share: of("failed") / n,
        ...ofInterval(of("gain_failed"), of("gain_failed_low"), of("gain_failed_high")),
      }));
      const of = told[0] ?? nothing;
      const kept = ofInterval(of("gain_ok"), of("gain_ok_low"), of("gain_ok_high"));
      return {
        estimate: parts.reduce((sum, part) => sum + part.share * part.estimate, -kept.estimate),
        se: Math.hypot(kept.se, ...parts.map((part) => part.share * part.se)),
      };
    },
  },
  {
    id: "hygiene_decoy",
    async read(graph) {
      const [of = nothing] = await conditions(graph, ["unclear_product"], "gain_lost");
      return ofInterval(-of("gain_lost"), -of("gain_lost_high"), -of("gain_lost_low"));
    },
  },
  {
    id: "hygiene_departures",
    // Counts of the three together, since each is too rare for its own share to be normal.
    async read(graph) {
      const told = await conditions(graph, VETOES, "churn_failed");
      const n = told.reduce((sum, of) => sum + of("followed_failed"), 0);
      const left = told.reduce((sum, of) => sum + of("followed_failed") * of("churn_failed"), 0);
      const [failed, of] = [left / n, told[0] ?? nothing];
      const kept = of("churn_ok");
      return {
        estimate: failed - kept,
        se: Math.sqrt((failed * (1 - failed)) / n + (kept * (1 - kept)) / of("followed_ok")),
      };
    },
  },
];
