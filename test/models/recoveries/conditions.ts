import { ofInterval, type Recovery, relation } from "./recovery.ts";

/** Those whose absence vetoes, as the company is made; the fourth that is asked about is the decoy. */
const VETOES = ["rudeness", "deceit", "unreachable_support"];

async function conditions(graph: Parameters<Recovery["read"]>[0], names: readonly string[]) {
  const { columns, length } = await relation(graph, "hygiene_veto");
  return Array.from({ length }, (_, i) => i)
    .filter((i) => names.includes(String(columns.condition?.[i])))
    .map((i) => (name: string) => Number(columns[name]?.[i]));
}

export const recoveries: readonly Recovery[] = [
  {
    id: "hygiene_veto",
    // The key takes the three together; the page shows each, held against the same kept ones.
    async read(graph) {
      const found = await conditions(graph, VETOES);
      const told = found.filter((of) => Number.isFinite(of("gain_failed")));
      const n = told.reduce((sum, of) => sum + of("failed"), 0);
      const parts = told.map((of) => ({
        share: of("failed") / n,
        ...ofInterval(of("gain_failed"), of("gain_failed_low"), of("gain_failed_high")),
      }));
      const of = told[0]!;
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
      const [of] = await conditions(graph, ["unclear_product"]);
      return ofInterval(-of!("gain_lost"), -of!("gain_lost_high"), -of!("gain_lost_low"));
    },
  },
  {
    id: "hygiene_departures",
    // Counts of the three together, since each is too rare for its own share to be normal.
    async read(graph) {
      const found = await conditions(graph, VETOES);
      const told = found.filter((of) => Number.isFinite(of("churn_failed")));
      const n = told.reduce((sum, of) => sum + of("followed_failed"), 0);
      const left = told.reduce((sum, of) => sum + of("followed_failed") * of("churn_failed"), 0);
      const [failed, of] = [left / n, told[0]!];
      const kept = of("churn_ok");
      return {
        estimate: failed - kept,
        se: Math.sqrt((failed * (1 - failed)) / n + (kept * (1 - kept)) / of("followed_ok")),
      };
    },
  },
];
