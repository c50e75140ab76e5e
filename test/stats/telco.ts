import type { Exits } from "../../src/stats/survival.ts";
import { reference } from "../models/harness.ts";

/** Months of tenure and departures by contract, or null where the file is absent. */
export function telco(): Map<string, Exits[]> | null {
  const [services, status] = ["telco_services.csv", "telco_status.csv"].map(read);
  if (!services || !status) return null;
  const left = new Map(status.map((row) => [row["Customer ID"], row["Churn Value"] === "1"]));
  const groups = new Map<string, Exits[]>();
  for (const row of services) {
    const exits = groups.get(row.Contract!) ?? [];
    const gone = left.get(row["Customer ID"]);
    exits.push({
      time: Number(row["Tenure in Months"]),
      events: gone ? 1 : 0,
      censored: gone ? 0 : 1,
    });
    groups.set(row.Contract!, exits);
  }
  return groups;
}

/** The rows of a CSV without quotes in the columns that matter here. */
function read(file: string): Record<string, string>[] | null {
  const [head, ...lines] = reference(file)?.toString().trim().split(/\r?\n/) ?? [];
  const names = head?.replace(/^\uFEFF/, "").split(",");
  if (!names) return null;
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((value, i) => [names[i]!, value])),
  );
}
