import { expect, test } from "@playwright/test";
import { filesKept, kept, killDuring, loadWhole, loadWithout, logIn, ordersOf } from "./kills.ts";

const ROWS = 60_000;
/** What a write-ahead file may hold between two commits. */
const LOG = 1 << 20;

test("a tab that is killed in the middle of a load loses nothing that was loaded before", async ({
  context,
}) => {
  test.setTimeout(240_000);
  let standing = ordersOf(1, ROWS);
  const took = await loadWhole(context, standing);
  for (const [i, share] of [0.3, 0.6, 0.9].entries()) {
    const next = ordersOf(i + 2, ROWS);
    const finished = await killDuring(context, next, share * took);
    const found = await kept(context);
    expect([next.answer, ...(finished ? [] : [standing.answer])]).toContain(found);
    if (found === next.answer) standing = next;
  }
  const files = await filesKept(context);
  expect(Object.keys(files).some((name) => name.endsWith(".db"))).toBe(true);
  expect(logIn(files)).toBeLessThan(LOG);
});

test("a device without room for a load says so and keeps what was loaded before", async ({
  context,
}) => {
  test.setTimeout(180_000);
  const standing = ordersOf(1, 2000);
  await loadWhole(context, standing);
  expect(await loadWithout(context, ordersOf(2, 300_000), 300_000)).toBe(true);
  expect(await kept(context)).toBe(standing.answer);
});
