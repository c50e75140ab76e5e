import type { Graph } from "../../../src/models/graph.ts";
import type { FindingName } from "../../../src/sample/findings.ts";
import { OFF } from "../../sample/planted.ts";
import { graphOverCompany } from "../company.ts";

/** Something that a model may take for real although it was switched off. */
export interface Alarm {
  readonly id: string;
  /** The finding that has to be off for it to be false. */
  readonly finding: FindingName;
  /** Whether the model calls it clear of chance at the five percent level. */
  raised(graph: Graph): Promise<boolean>;
}

const files = import.meta.glob<readonly Alarm[]>(["./*.ts", "!./*.test.ts"], {
  import: "alarms",
  eager: true,
});

/** Every alarm of all themes. */
export const ALARMS: readonly Alarm[] = Object.values(files).flatMap((found) => found ?? []);

/** A company without findings: levels and complaints stay, since they make groups and no effects. */
export async function alarmsAt(
  seed: number,
  customers: number,
): Promise<Readonly<Record<string, boolean>>> {
  const off = OFF[0]!;
  const findings = Object.fromEntries(off.map((name) => [name, false]));
  const { graph } = await graphOverCompany({ seed, customers, language: "en", findings });
  const raised: Record<string, boolean> = {};
  for (const alarm of ALARMS) {
    if (!off.includes(alarm.finding)) throw new Error(`${alarm.finding} stays on`);
    raised[alarm.id] = await alarm.raised(graph);
  }
  return raised;
}
