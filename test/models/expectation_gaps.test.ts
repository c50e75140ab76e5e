import { expect, it } from "vitest";
import { said } from "./drivers_rated.ts";
import { given, toRows } from "./harness.ts";

/** Ten customers: of two items of one dimension, and of a third that matters twice as much. */
const surveys = Array.from({ length: 10 }, (_, i) => {
  const asked = (item: string, expected: number, perceived: number, importance: number) => [
    said(`c${i}`, "2025-05-01", "quality", item, expected, { role: "expectation" }),
    said(`c${i}`, "2025-05-01", "quality", item, perceived, { role: "perception" }),
    said(`c${i}`, "2025-05-01", "quality", item, importance, { role: "importance" }),
  ];
  return [
    ...asked("care_1", 8, i % 2 === 0 ? 6 : 8, 3),
    ...asked("care_2", 7, 8, 3),
    ...asked("speed", 9, 6, 6),
  ].flat();
}).flat();

it("tells gaps of items, of dimensions with several, and of all by importance", async () => {
  const rows = toRows(await given({ surveys }).columns("expectation_gaps"));
  const of = (scope: string, item: string) =>
    rows.find((row) => row.gap_scope === scope && row.item === item);
  // Differences 0 and -2, five of each: the error of the mean is 1.0541 / sqrt(10).
  expect(of("item", "care_1")).toMatchObject({ gap: -1, negative_share: 0.5, n: 10 });
  expect(Number(of("item", "care_1")!.ci_low)).toBeCloseTo(-1 - 1.959964 / 3, 5);
  expect(of("dimension", "care")).toMatchObject({ expected: 7.5, perceived: 7.5, gap: 0 });
  expect(of("dimension", "speed")).toBeUndefined();
  // (3 × 0 + 6 × −3) / 9.
  expect(Number(of("all", "all")!.gap)).toBeCloseTo(-2, 9);
});

it("gives a dimension whose importance nobody stated the mean of the others", async () => {
  const some = surveys.filter(({ item, role }) => item !== "speed" || role !== "importance");
  const rows = toRows(await given({ surveys: some }).columns("expectation_gaps"));
  // (3 × 0 + 3 × −3) / 6, not (3 × 0 + 1 × −3) / 4.
  expect(rows.find(({ gap_scope }) => gap_scope === "all")!.gap).toBeCloseTo(-1.5, 9);
});

it("holds several contacts of one customer together, and shows nothing of under ten", async () => {
  const contact = (customer_id: string, gap: number) => ({
    customer_id,
    happened_at: "2025-05-01",
    kind: "contact",
    expected: 5,
    perceived: 5 + gap,
  });
  const interactions = Array.from({ length: 12 }, (_, i) =>
    [0, 1].map(() => contact(`c${i}`, i % 2 === 0 ? 1 : -1)),
  ).flat();
  const [many] = toRows(await given({ interactions }).columns("expectation_gaps"));
  expect(many).toMatchObject({ gap_scope: "contacts", gap: 0, n: 24, customers: 12 });
  // As wide as twelve contacts would make it, not twenty-four.
  expect(Number(many!.ci_high)).toBeCloseTo((1.959964 * Math.sqrt(12 / 11)) / Math.sqrt(12), 5);
  const few = interactions.slice(0, 18);
  await given({ interactions: few }).gives("expectation_gaps", [
    { gap_scope: "contacts", gap: null, expected: null, negative_share: null, customers: 9 },
  ]);
});
