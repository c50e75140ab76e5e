import type { Rows, Shape } from "../batch.ts";
import { day, midnight } from "../calendar.ts";
import type { World } from "../world.ts";

export const EVENTS = {
  event_id: "varchar",
  kind: "varchar",
  started_at: "timestamp",
  ended_at: "timestamp",
  scope_kind: "varchar",
  scope_value: "varchar",
  magnitude: "double",
} as const satisfies Shape;

/** What happened around the company, and the standards that branches introduced. */
export function addEvents(world: World, rows: Rows<typeof EVENTS>): void {
  let number = 0;
  const id = () => `X${String(++number).padStart(3, "0")}`;
  for (const { kind, from, to, regions, magnitude } of world.market.episodes) {
    const places = regions?.map((region) => world.names.regions[region]![0]) ?? [null];
    for (const place of places) {
      rows.add({
        event_id: id(),
        kind,
        started_at: midnight(from),
        ended_at: to < Infinity ? midnight(to) : null,
        scope_kind: place === null ? "all" : "region",
        scope_value: place,
        magnitude,
      });
    }
  }
  for (const unit of world.network.units) {
    if (unit.standard === Infinity) continue;
    rows.add({
      event_id: id(),
      kind: "standard_introduced",
      started_at: midnight(unit.standard),
      scope_kind: "unit",
      scope_value: unit.id,
    });
  }
  rows.add({
    event_id: id(),
    kind: "policy_change",
    started_at: midnight(day(2024, 2, 1)),
    scope_kind: "all",
  });
}
