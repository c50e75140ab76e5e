import { readXlsx } from "hucre/xlsx";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { chartOf } from "../../src/charts/chart_cell.ts";
import type { Figure as FigureModel, FigureColumns } from "../../src/charts/figure.ts";
import { FIGURES } from "../../src/charts/figures.ts";
import { DARK, LIGHT } from "../../src/charts/theme.ts";
import Figure from "../../src/ui/Figure.svelte";
import { labelsOf } from "../../src/ui/figure/labels.ts";
import "../../src/ui/base.css";
import "../../src/ui/fonts.css";
import "../../src/ui/tokens.css";
import { englishWords, loadWords } from "../../src/words/words.ts";

const words = englishWords();

function named(name: string): FigureModel {
  const figure = FIGURES.get(name);
  if (!figure) throw new Error(`no figure ${name}`);
  return figure;
}

/** Invented. */
const segments: FigureColumns = {
  length: 3,
  columns: {
    segment: ["champions", "loyal_customers", "lost"],
    customers: Float64Array.of(158, 278, 111),
    share: Float64Array.of(0.29, 0.51, 0.2),
    ci_low: Float64Array.of(0.25, 0.47, 0.17),
    ci_high: Float64Array.of(0.33, 0.55, 0.24),
    revenue: Float64Array.of(120178, 158211, 21330),
    revenue_share: Float64Array.of(0.4, 0.53, 0.07),
  },
};

const props = {
  words,
  theme: LIGHT,
  figure: named("segment_sizes"),
  data: { from: segments },
  sql: "select segment from segment_sizes",
  asOf: new Date(Date.UTC(2026, 5, 30)),
};

afterEach(async () => {
  await page.viewport(1024, 768);
  delete document.documentElement.dataset.theme;
});

test("a figure says its finding, what is drawn, how many and as of when", async () => {
  const screen = await render(Figure, props);
  await expect
    .element(screen.getByRole("heading", { name: "Champions: 29% of customers, 40% of revenue" }))
    .toBeVisible();
  await expect.element(screen.getByText("Share of customers and share of revenue")).toBeVisible();
  await expect.element(screen.getByText("n = 547 customers · as of 30 Jun 2026")).toBeVisible();
});

test("the picture is one image with a label, without Plot's style or inner labels", async () => {
  const screen = await render(Figure, props);
  const image = screen.getByRole("img", { name: /^Chart/ });
  await expect.element(image).toBeVisible();
  const svg = image.element();
  expect(svg.querySelector("style")).toBeNull();
  expect(svg.querySelectorAll("[aria-label]")).toHaveLength(0);
});

test("arrow keys walk along the marks, a live text says them, Escape leaves", async () => {
  const screen = await render(Figure, props);
  const drawing = screen.getByRole("application");
  await expect.element(drawing).toBeVisible();
  (drawing.element() as HTMLElement).focus();
  const live = () => screen.container.querySelector("[aria-live]")?.textContent;
  await userEvent.keyboard("{ArrowDown}");
  await vi.waitFor(() =>
    expect(live()).toBe(
      "Loyal customers, Customers 278, Share 51% (47% to 55%), Revenue 158,211, Share of revenue 53%, 1 of 3",
    ),
  );
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
  await vi.waitFor(() => expect(live()).toMatch(/^Lost, .* 3 of 3$/));
  await userEvent.keyboard("{Home}");
  await vi.waitFor(() => expect(live()).toMatch(/1 of 3$/));
  await userEvent.keyboard("{Escape}");
  await vi.waitFor(() => expect(live()).toBe(""));
  expect(document.activeElement).not.toBe(drawing.element());
});

test("in a grid the arrows follow rows and columns", async () => {
  const from = grid();
  const screen = await render(Figure, { ...props, figure: named("rfm_heatmap"), data: { from } });
  const drawing = screen.getByRole("application");
  await expect.element(drawing).toBeVisible();
  (drawing.element() as HTMLElement).focus();
  const live = () => screen.container.querySelector("[aria-live]")?.textContent;
  await userEvent.keyboard("{ArrowRight}{ArrowDown}");
  await vi.waitFor(() => expect(live()).toMatch(/^Recency 2, frequency 1/));
  await userEvent.keyboard("{ArrowRight}");
  await vi.waitFor(() => expect(live()).toMatch(/^Recency 2, frequency 2/));
});

test("the pointer shows what a mark says", async () => {
  const screen = await render(Figure, props);
  const drawing = screen.getByRole("application");
  await drawing.hover({ position: { x: 200, y: 20 } });
  const tip = () => screen.container.querySelector("dl")?.textContent ?? "";
  await vi.waitFor(() => expect(tip()).toContain("158,211"));
});

test("the table takes the picture's place, and SQL and reading aid open below", async () => {
  const screen = await render(Figure, props);
  await screen.getByRole("button", { name: "Table" }).click();
  await expect.element(screen.getByRole("gridcell", { name: "Champions" })).toBeVisible();
  await expect.element(screen.getByRole("application")).not.toBeInTheDocument();
  await screen.getByRole("button", { name: "SQL" }).click();
  await expect.element(screen.getByText("segment_sizes")).toBeVisible();
  await screen.getByRole("button", { name: "Explain" }).click();
  await expect.element(screen.getByText(/^Two bars a segment/)).toBeVisible();
});

test("it draws for the width that it has, and again when that changes", async () => {
  const screen = await render(Figure, props);
  const width = () => screen.container.querySelector("svg[role=img]")?.getAttribute("width");
  await vi.waitFor(() => expect(Number(width())).toBeGreaterThan(600));
  await page.viewport(360, 740);
  await vi.waitFor(() => expect(Number(width())).toBeLessThanOrEqual(360));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

test("theme and language change the drawing in place", async () => {
  document.documentElement.dataset.theme = "dark";
  const screen = await render(Figure, { ...props, theme: DARK, words: await loadWords("pl") });
  const svg = () => screen.container.querySelector("svg[role=img]")?.outerHTML ?? "";
  await vi.waitFor(() => expect(svg()).toContain("Lojalni klienci"));
  expect(svg()).toContain(DARK.accent);
  await screen.rerender({ theme: LIGHT, words: await loadWords("ru") });
  await vi.waitFor(() => expect(svg()).toContain("Лояльные клиенты"));
  expect(svg()).toContain(LIGHT.accent);
  expect(svg()).not.toContain(DARK.accent);
});

test("under ten customers it says so, draws nothing, and keeps the table", async () => {
  const few = { ...segments, columns: { ...segments.columns, customers: [2, 3, 4] } };
  const screen = await render(Figure, { ...props, data: { from: few } });
  await expect
    .element(screen.getByRole("heading", { name: "9 cases are too few to conclude anything" }))
    .toBeVisible();
  expect(screen.container.querySelector("svg[role=img]")).toBeNull();
  await screen.getByRole("button", { name: "Table" }).click();
  await expect.element(screen.getByRole("gridcell", { name: "Champions" })).toBeVisible();
});

test("a figure that throws is replaced by a plain message", async () => {
  const figure: FigureModel = {
    ...named("segment_sizes"),
    draw() {
      throw new Error("broken");
    },
  };
  const screen = await render(Figure, { ...props, figure });
  await expect.element(screen.getByRole("alert")).toHaveTextContent("could not be drawn");
});

test("names from the data are text, in the picture, the tip and the table", async () => {
  const hostile = { length: 1, columns: { name: ["<img src=x onerror=alert(1)>"], n: [12] } };
  const spec = { figure: null, marks: [{ barX: { x: "n", y: "name", fill: "name" } }] };
  const { figure } = chartOf(spec, { from: hostile }, labelsOf(words));
  if (!figure) throw new Error("refused");
  const screen = await render(Figure, { ...props, figure, data: { from: hostile } });
  const drawing = screen.getByRole("application");
  await expect.element(drawing).toBeVisible();
  (drawing.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowDown}");
  await vi.waitFor(() => expect(screen.container.querySelector("dl")).not.toBeNull());
  await screen.getByRole("button", { name: "Table" }).click();
  await expect.element(screen.getByRole("gridcell", { name: "<img src=x" })).toBeVisible();
  expect(document.querySelector("img")).toBeNull();
});

/** Clicks one of the ways to take a figure along and answers what the person would get. */
async function exported(button: string, more: object = {}, rows = false, table = false) {
  const files: Blob[] = [];
  const address = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    files.push(file as Blob);
    return address(file);
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  const screen = await render(Figure, { ...props, ...more });
  if (table) {
    await expect.element(screen.getByRole("application")).toBeVisible();
    await screen.getByRole("button", { name: "Table" }).click();
  }
  await screen.getByRole("button", { name: "Export" }).click();
  const ways = screen.getByRole("button", { name: button, exact: true });
  await (rows ? ways.last() : ways).click();
  await vi.waitFor(() => expect(click).toHaveBeenCalled());
  const link = click.mock.contexts[0] as HTMLAnchorElement;
  vi.restoreAllMocks();
  return { name: link.download, file: files.at(-1)! };
}

test("the rows go out as a workbook, or in another form", async () => {
  const { name, file } = await exported("Export", {}, true);
  expect(name).toBe("segment_sizes.xlsx");
  const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  expect(sheets[0]?.rows.slice(0, 2)).toEqual([
    [
      "Segment",
      "Customers",
      "Share",
      "Interval from",
      "Interval to",
      "Revenue",
      "Share of revenue",
    ],
    ["Champions", 158, 0.29, 0.25, 0.33, 120178, 0.4],
  ]);
  expect(sheets[1]?.rows).toContainEqual(["SQL", "select segment from segment_sizes"]);
});

test("the picture goes out as SVG with its title, legend and source, and no variable of the page", async () => {
  const { name, file } = await exported("Picture as SVG", { theme: DARK });
  const text = await file.text();
  expect(name).toBe("segment_sizes.svg");
  expect(text).toContain("Champions: 29% of customers, 40% of revenue");
  expect(text).toContain("share of revenue");
  expect(text).toContain("n = 547 customers · as of 30 Jun 2026");
  expect(text).toContain(`fill="${DARK.paper}"`);
  expect(text).not.toContain("var(--");
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
});

test("the picture of a chart of one's own has its legend and its cell's name, beside the table too", async () => {
  const from = { length: 2, columns: { name: ["north", "south"], n: [12, 7] } };
  const spec = { figure: null, marks: [{ barX: { x: "n", y: "name", fill: "name" } }] };
  const { figure } = chartOf(spec, { from }, labelsOf(words));
  const origin = { notebook: "", cell: "chart_2", sql: null, parameters: {}, simulated: false };
  const { name, file } = await exported(
    "Picture as SVG",
    { figure, data: { from }, origin },
    false,
    true,
  );
  expect(name).toBe("chart_2.svg");
  const parsed = new DOMParser().parseFromString(await file.text(), "image/svg+xml");
  const texts = [...parsed.documentElement.querySelectorAll(":scope > g text")];
  expect(texts.map(({ textContent }) => textContent)).toEqual(["north", "south"]);
});

test("the picture goes out as PNG in the theme's colours", async () => {
  const { name, file } = await exported("Picture as PNG", { theme: DARK });
  expect(name).toBe("segment_sizes.png");
  expect(file.type).toBe("image/png");
  const picture = await createImageBitmap(file);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext("2d")!;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const colors = new Set<string>();
  for (let at = 0; at < data.length; at += 4)
    colors.add([data[at]!, data[at + 1]!, data[at + 2]!].map(hex).join(""));
  for (const color of [DARK.paper, DARK.accent, DARK.levels[1], DARK.ink])
    expect(colors).toContain(color.slice(1));
});

test.each(["svg", "png", "xlsx"])("what is simulated says so in its %s", async (kind) => {
  const rows = kind === "xlsx";
  const button = rows ? "Export" : `Picture as ${kind.toUpperCase()}`;
  const { name, file } = await exported(button, { simulated: true }, rows);
  expect(name).toBe(`segment_sizes_simulated.${kind}`);
  if (kind === "svg") expect(await file.text()).toContain("simulated data");
  if (!rows) return;
  const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  expect(sheets[1]?.rows.map(([label]) => label)).toContain("Simulated");
});

const hex = (value: number) => value.toString(16).padStart(2, "0");

test.each([...FIGURES.keys()])("%s says something when there are no rows", async (name) => {
  const empty = { length: 0, columns: {} };
  const screen = await render(Figure, { ...props, figure: named(name), data: { from: empty } });
  await expect
    .element(screen.getByRole("heading", { name: "There is nothing to draw yet" }))
    .toBeVisible();
});

/** Invented: two scores each way. */
function grid(): FigureColumns {
  return {
    length: 4,
    columns: {
      recency_score: Float64Array.of(3, 3, 2, 2),
      frequency_score: Float64Array.of(1, 2, 1, 2),
      customers: Float64Array.of(40, 50, 60, 70),
      mean_monetary: Float64Array.of(10, 20, 30, 40),
    },
  };
}
