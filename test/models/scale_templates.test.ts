import { expect, it } from "vitest";
import { given, toRows } from "./harness.ts";

it("scale_templates has the published numbers of items and points, and no item", async () => {
  const rows = toRows(await given({}).columns("scale_templates"));
  const items = (template: string) =>
    rows.filter((row) => row.template === template).map((row) => row.items);
  const sum = (values: readonly unknown[]) => values.reduce<number>((a, b) => a + Number(b), 0);
  expect([
    sum(items("narver_slater")),
    sum(items("kohli_jaworski_kumar")),
    sum(items("deshpande_farley_webster")),
    sum(items("saxe_weitz")),
    sum(items("meyer_allen_smith")),
    sum(items("schaufeli_bakker_salanova")),
  ]).toEqual([15, 20, 9, 24, 18, 9]);
  expect(rows.filter(({ turned }) => turned).map(({ component }) => component)).toEqual([
    "soco_selling",
  ]);
  expect(Object.keys(rows[0]!)).not.toContain("item");
});
