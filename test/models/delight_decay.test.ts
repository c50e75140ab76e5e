import { expect, it } from "vitest";
import { together, type Visit, weekly } from "./extras.ts";
import { given, toRows } from "./harness.ts";

/** Customers whose delight is 1.6 / n, up to luck, and who expect 0.2 more after each extra. */
const company = (people: number, delight: number) =>
  together(
    Array.from({ length: people }, (_, i) => {
      const luck = (n: number) => (((i * 7 + n * 3) % 5) - 2) / 10;
      const before: Visit[] = [1, 2, 3].map(() => [false, 5, 6]);
      const extras: Visit[] = [1, 2, 3, 4, 5].map((n) => [
        true,
        5 + delight / n + luck(n),
        6 + 0.2 * (n - 1),
      ]);
      return weekly(`c${String(i).padStart(2, "0")}`, [...before, ...extras]);
    }),
  );

it("finds how fast delight wears off and expectations creep up", async () => {
  const [row] = toRows(await given(company(40, 1.6)).columns("delight_decay"));
  expect(Number(row!.first_delight)).toBeCloseTo(1.6, 1);
  expect(Number(row!.delight_decay)).toBeGreaterThan(0.85);
  expect(Number(row!.delight_decay)).toBeLessThan(1.15);
  expect(Number(row!.delight_decay_low)).toBeLessThan(1);
  expect(Number(row!.delight_decay_high)).toBeGreaterThan(1);
  expect(Number(row!.creep)).toBeCloseTo(0.2, 6);
  expect(row).toMatchObject({ n: 200, customers: 40 });
});

it("tells no decay where there is no delight, and nothing of under ten customers", async () => {
  const [none] = toRows(await given(company(40, 0)).columns("delight_decay"));
  expect(none).toMatchObject({ delight_decay: null });
  const [few] = toRows(await given(company(9, 1.6)).columns("delight_decay"));
  expect(few).toMatchObject({ first_delight: null, delight_decay: null, creep: null });
});
