import { writeXlsx } from "hucre/xlsx";
import { afterEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-svelte";
import { startBrowserEngine } from "../../src/engine/browser.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { prepareStore } from "../../src/intake/store.ts";
import type { Workspace } from "../../src/notebook/workspace.svelte.ts";
import Intake from "../../src/ui/Intake.svelte";
import { encodeText } from "../intake/encode_text.ts";
import { englishWords, loadWords, type Words } from "../../src/words/words.ts";

const POLISH = [
  "Nr klienta;Data zamówienia;Wartość brutto;Uwagi",
  "00017;31.12.2025;1 249,00;",
  "00452;02.01.2025;89,90;proszę dzwonić",
  "00017;03.01.2025;-89,90;",
  ";04.01.2025;10,00;",
  "00099;to nie data;10,00;=1+1",
].join("\n");

const engines: Engine[] = [];
afterEach(async () => {
  // Mappings that one test confirms hold for no other.
  localStorage.clear();
  await Promise.all(engines.splice(0).map((engine) => engine.stop()));
});

async function open(): Promise<Engine> {
  const engine = await startBrowserEngine(null);
  await prepareStore(engine, "test");
  engines.push(engine);
  return engine;
}

const show = (text: string | readonly File[], words: Words = englishWords(), onloaded = () => {}) =>
  render(Intake, {
    words,
    files: typeof text === "string" ? [new File([text], "orders.csv")] : text,
    workspace: { session: null, open } as unknown as Workspace,
    oncommitted: async () => {},
    onloaded,
    onback: () => {},
  });

test("what was detected and proposed is shown, and can be changed", async () => {
  const screen = await show(POLISH);
  await expect.element(screen.getByRole("heading", { name: "orders.csv" })).toBeVisible();
  const target = (header: string) =>
    screen.getByRole("combobox", { name: `What ${header} becomes` });
  await expect.element(target("Nr klienta")).toHaveValue("customer_id");
  await expect.element(target("Data zamówienia")).toHaveValue("ordered_at");
  await expect.element(target("Wartość brutto")).toHaveValue("amount");
  await expect.element(target("Uwagi")).toHaveValue("");
  await expect.element(screen.getByRole("radio", { name: "gross, with tax" })).toBeChecked();
  const load = screen.getByRole("button", { name: "Load 5 orders" });
  await expect.element(load).toBeEnabled();
  await target("Wartość brutto").selectOptions("");
  await expect.element(load).toBeDisabled();
  await expect.element(screen.getByText("A column is needed for: Amount")).toBeVisible();
});

test("whether day or month comes first is asked, with both readings, and has to be answered", async () => {
  const screen = await show(
    "customer id,order date,amount\n1,02/01/2025,10.50\n2,03/04/2025,1.20\n",
  );
  const load = screen.getByRole("button", { name: "Load 2 orders" });
  await expect.element(load).toBeDisabled();
  await screen.getByRole("radio", { name: "not known" }).click();
  await expect.element(load).toBeDisabled();
  await expect
    .element(screen.getByRole("radio", { name: "1 Feb 2025 (month first)" }))
    .toBeVisible();
  await screen.getByRole("radio", { name: "2 Jan 2025 (day first)" }).click();
  await expect.element(load).toBeEnabled();
});

test("the encoding is detected, shown, and can be changed", async () => {
  const bytes = encodeText(POLISH.replace("to nie data", "Łódź"), "windows-1250");
  const screen = await show([new File([bytes], "orders.csv")]);
  const encoding = screen.getByRole("combobox", { name: "encoding" });
  await expect.element(encoding).toHaveValue("windows-1250");
  await expect.element(screen.getByText("Data zamówienia")).toBeVisible();
  await encoding.selectOptions("windows-1251");
  await expect.element(screen.getByText("Data zamуwienia")).toBeVisible();
  // What cannot be read so at all can be taken back.
  await encoding.selectOptions("utf-16le");
  await expect.element(screen.getByRole("alert")).toBeVisible();
  await encoding.selectOptions("windows-1250");
  await screen.getByRole("button", { name: "Load 5 orders" }).click();
  await expect
    .element(screen.getByRole("heading", { name: "4 orders are loaded" }), { timeout: 25_000 })
    .toBeVisible();
  await expect.element(screen.getByRole("cell", { name: "Łódź", exact: true })).toBeVisible();
});

test("a packed file is shown as what it holds; a damaged one says so", async () => {
  const packed = await new Response(
    new Blob([POLISH]).stream().pipeThrough(new CompressionStream("gzip")),
  ).blob();
  const screen = await show([
    new File([packed], "orders.csv.gz"),
    new File([packed.slice(0, 80)], "cut.csv.gz"),
  ]);
  await expect.element(screen.getByRole("heading", { name: "orders.csv" })).toBeVisible();
  await expect.element(screen.getByText(/Left out.*cut\.csv\.gz/)).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Load 5 orders" })).toBeEnabled();
  await screen.getByRole("button", { name: "cut.csv.gz" }).click();
  await expect.element(screen.getByRole("alert")).toHaveTextContent(/cannot be unpacked/);
});

test("a workbook is read in a worker, and another of its sheets can be chosen", async () => {
  const header = ["customer id", "order date", "amount"];
  const order = ["7", new Date(Date.UTC(2025, 0, 31)), 5];
  const bytes = await writeXlsx({
    sheets: [
      { name: "May", rows: [["Orders in May"], header, order, ["Total", null, 5]] },
      { name: "June", rows: [header, order, order, order, order, order] },
    ],
  });
  const screen = await show([new File([bytes as BlobPart], "orders.xlsx")]);
  const sheet = screen.getByRole("combobox", { name: "sheet of the workbook" });
  await expect.element(sheet).toHaveValue("June");
  await expect.element(screen.getByRole("button", { name: "Load 5 orders" })).toBeVisible();
  await sheet.selectOptions("May");
  await screen.getByRole("radio", { name: "gross, with tax" }).click();
  await screen.getByRole("button", { name: "Load 2 orders" }).click();
  await expect
    .element(screen.getByRole("heading", { name: "1 order is loaded" }), { timeout: 25_000 })
    .toBeVisible();
  await expect.element(screen.getByRole("cell", { name: "Total,,5", exact: true })).toBeVisible();
});

test("a file that cannot be read says what it is and what to do, and the others go on", async () => {
  const book = new File([new Uint8Array([0x50, 0x4b, 3, 4]), "[Content_Types].xml"], "book.xlsx");
  const screen = await show([book, new File([POLISH], "orders.csv")]);
  await expect.element(screen.getByRole("alert")).toHaveTextContent(/Excel workbook.*CSV/);
  await expect.element(screen.getByText(/Left out.*book\.xlsx/)).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Load 5 orders" })).toBeEnabled();
  await screen.getByRole("button", { name: "Leave this file out" }).click();
  await expect.element(screen.getByRole("heading", { name: "orders.csv" })).toBeVisible();
});

test("after the load every row is accounted for, in the reader's language", async () => {
  const onloaded = vi.fn();
  const screen = await show(POLISH, await loadWords("pl"), onloaded);
  await screen.getByRole("button", { name: "Wczytaj 5 zamówień" }).click();
  await expect
    .element(screen.getByRole("heading", { name: "Wczytano 4 zamówienia" }), { timeout: 25_000 })
    .toBeVisible();
  await expect.element(screen.getByRole("row", { name: /W pliku 5 1269,00/ })).toBeVisible();
  await expect.element(screen.getByRole("row", { name: /Odrzucono 1 10,00/ })).toBeVisible();
  await expect
    .element(screen.getByRole("cell", { name: "to nie data", exact: true }))
    .toBeVisible();
  await expect.element(screen.getByText(/1 wiersz bez klienta/)).toBeVisible();
  await screen.getByRole("button", { name: "Czytaj notatnik" }).click();
  expect(onloaded).toHaveBeenCalledOnce();
});

test("of months that overlap one of each row can be kept, and nothing is lost from the account", async () => {
  const month = (name: string, ...days: number[]) => {
    const lines = days.map((day) => `C${day},2025-01-${day},${day}.50`);
    return new File([["customer_id,order_date,amount", ...lines].join("\n")], name);
  };
  const screen = await show([month("a.csv", 10, 11, 12), month("b.csv", 12, 13)]);
  await expect
    .element(screen.getByRole("group", { name: "Rows alike in two files" }))
    .toBeVisible();
  await screen.getByRole("button", { name: "Load 5 orders" }).click();
  await expect
    .element(screen.getByRole("heading", { name: "5 orders are loaded" }), { timeout: 25_000 })
    .toBeVisible();
  await screen.getByRole("button", { name: "Keep one of each and load again" }).click();
  await expect
    .element(screen.getByRole("heading", { name: "4 orders are loaded" }), { timeout: 25_000 })
    .toBeVisible();
  await expect
    .element(screen.getByRole("row", { name: "Left out, alike in another file 1 12.50" }))
    .toBeVisible();
  await expect.element(screen.getByRole("cell", { name: "a.csv: 4" })).toBeVisible();
});
