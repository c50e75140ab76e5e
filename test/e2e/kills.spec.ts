import { expect, test } from "@playwright/test";
import { filesKept, kept, killDuring, loadWhole, ordersOf, startLoad } from "./kills.ts";

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
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith(".wal")) expect(bytes, name).toBeLessThan(LOG);
  }
});

test("a device without room for a load says so and keeps what was loaded before", async ({
  context,
  page,
}) => {
  test.setTimeout(180_000);
  const standing = ordersOf(1, 2000);
  await loadWhole(context, standing);
  await page.goto("./");
  // The tab before may hold the store for a moment, and what is loaded then goes to memory.
  const elsewhere = page.getByRole("button", { name: "Use them here" });
  if (await elsewhere.isVisible()) await elsewhere.click();
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  const { usage } = await devtools.send("Storage.getUsageAndQuota", { origin });
  const quotaSize = usage + 300_000;
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
  const { loaded } = await startLoad(page, ordersOf(2, 300_000));
  void loaded.catch(() => undefined);
  await expect(page.getByText("There is no room left on this device")).toBeVisible({
    timeout: 90_000,
  });
  await page.close();
  expect(await kept(context)).toBe(standing.answer);
});
