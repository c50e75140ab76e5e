import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
/** Half come every 20 days to the end, half stop: one's own customers can be foreseen. */
const orders: Row[] = Array.from({ length: 60 }, (_, i) => {
  const end = i % 2 === 0 ? 720 : 240 + 8 * i;
  return Array.from({ length: 36 }, (_, k) => k * 20 + (i % 19))
    .filter((at) => at < end)
    .map((at) => sale(`c${i}`, day(at), 1));
}).flat();

describe("predictability", () => {
  it("tells those who go on from those who stopped, out of its sample", async () => {
    const [own, ...others] = toRows(await given({ orders }).columns("predictability"));
    expect(others).toEqual([]);
    expect(own).toMatchObject({ history: "own" });
    expect(own!.auc).toBeGreaterThan(0.9);
    expect(own!.ci_low).toBeLessThan(Number(own!.auc));
    expect(own!.brier).toBeLessThan(Number(own!.brier_base));
  });

  it("gives half where nothing tells one customer from another", async () => {
    // Everybody came once, on the same day of both periods; every second one came again.
    const once = Array.from({ length: 80 }, (_, i) => [
      sale(`a${i}`, "2024-02-28", 1),
      ...(i % 2 ? [sale(`a${i}`, "2024-08-15", 1)] : []),
      sale(`b${i}`, "2024-08-30", 1),
      ...(i % 2 ? [sale(`b${i}`, "2024-11-15", 1)] : []),
    ]).flat();
    const rows = toRows(
      await given({ orders: once }, { params: { as_of: "2024-12-01" } }).columns("predictability"),
    );
    const street = rows.find(({ history }) => history === "one_visit");
    expect(street).toMatchObject({ n: 80, returned: 40, share: 0.5, auc: 0.5 });
    expect(street!.ci_low).toBeLessThan(0.5);
  });
});
