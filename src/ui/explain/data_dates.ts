import { CONTRACT } from "../../contract/contract.ts";
import type { Session } from "../../notebook/session.svelte.ts";
import type { Step } from "../../notebook/steps.ts";

/** The first and the last day of a contract table. */
export interface Dates {
  readonly from: Date;
  readonly to: Date;
}

/** From when to when a contract table reaches, by the time that stands first in it; null without one. */
export async function dataDates(
  graph: Pick<Session["graph"], "connections">,
  { relation, rows, table }: Step["built"],
): Promise<Dates | null> {
  const columns = CONTRACT.find(({ name }) => name === relation)?.columns ?? [];
  const column = columns.find(({ type }) => type === "timestamp");
  if (!column || !(rows > 0)) return null;
  // The name is the contract’s own, and stands as it is in SQL everywhere.
  const { look } = graph.connections;
  const { columns: found } = await look.query(
    `select min(${column.name}) as first, max(${column.name}) as last from ${table}`,
  );
  const [from, to] = [found.first?.[0], found.last?.[0]];
  return from instanceof Date && to instanceof Date ? { from, to } : null;
}
