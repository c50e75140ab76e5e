import { beforeAll, describe, expect, it } from "vitest";
import { FIGURES } from "../../src/charts/figures.ts";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import type { Graph } from "../../src/models/graph.ts";
import type { InputCell } from "../../src/notebook/document.ts";
import { interpolate, type Style } from "../../src/notebook/interpolate.ts";
import { Session } from "../../src/notebook/session.svelte.ts";
import { dictionary } from "../../src/words/en/dictionary.ts";
import type { Value } from "../../src/engine/engine.ts";
import { graphOverCompany } from "../models/company.ts";
import { graphOver, type Row } from "../models/harness.ts";
import { cellsOf, EDITIONS } from "./notebooks.ts";

const HEADERS = new Map([...CATALOGUE].map(([name, { header }]) => [name, header]));
const STYLES: readonly Style[] = [
  "integer",
  "decimal",
  "percent",
  "money",
  "compact",
  "day",
  "month",
];

const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);

/** Sixty customers over 27 months, each in a rhythm of their own; a return, a sale without a customer. */
const ORDERS: Row[] = Array.from({ length: 60 }, (_, customer) => {
  const gap = 9 + ((customer * 37) % 140);
  const end = customer % 4 === 0 ? 400 : 810;
  const visits = customer % 7 === 0 ? 1 : 40;
  const begin = (customer * 53) % 390;
  return Array.from({ length: visits }, (_, visit) => begin + visit * gap + ((visit * 5) % 7))
    .filter((at) => at < end)
    .map((at, visit) => ({
      order_id: `${customer}-${visit}`,
      customer_id: customer === 59 ? null : `c${customer}`,
      ordered_at: day(at),
      amount: visit === 3 && customer % 10 === 1 ? -15 : 20 + ((customer * customer) % 97),
    }));
}).flat();

/** Notebooks that live by orders alone. The others need what customers say, and much besides. */
const BY_ORDERS: readonly string[] = ["customer-base", "segments"];

const edition = (slug: string) => EDITIONS.find((one) => one.slug === slug)!.parsed.en;

/** Orders by hand, or a simulated company: small, and large enough for every figure to say something. */
const COMPANIES = [
  {
    company: "orders alone",
    slugs: BY_ORDERS,
    graph: () => graphOver({ orders: ORDERS }),
  },
  {
    company: "a simulated company",
    slugs: EDITIONS.map(({ slug }) => slug).filter((slug) => !BY_ORDERS.includes(slug)),
    graph: async () => (await graphOverCompany({ seed: 1, customers: 1500, language: "en" })).graph,
  },
];

/** Cells that say what is missing: in the simulated company employees neither rate customers nor say whether they would recommend it. */
const NOT_RECORDED: readonly string[] = [
  ...["host_chart", "host_drawn", "kano_table", "kano_chart"],
  ...["recommended_chart", "recommended_drawn"],
];

type Ends = ReadonlyMap<string, readonly Value[]>;

/** The least and the largest value of an input, or each of its options. */
function endsOf(input: InputCell, graph: Graph): readonly Value[] {
  const options = input.options.length
    ? input.options.map(({ value }) => value)
    : (graph.parameters.get(input.id)?.options ?? []);
  const ends: Record<string, readonly Value[]> = {
    range: [input.min, input.max],
    select: options,
    checkbox: [false, true],
    date: ["2025-03-01"],
    number: [input.min ?? 1, input.max ?? 1000],
  };
  return ends[input.type] ?? [];
}

/** All inputs at once at their first value, then all at their last. */
const together = (ends: Ends): Record<string, Value>[] =>
  [0, -1].map((end) =>
    Object.fromEntries([...ends].map(([id, values]) => [id, values.at(end) ?? null])),
  );

/** Each input alone at each of its values: `npm run verify library`. */
const oneByOne = (ends: Ends): Record<string, Value>[] =>
  [...ends].flatMap(([id, values]) => values.map((value) => ({ [id]: value })));

/** One notebook is opened after the other, as on the page: what they share is made once. */
async function sessionOver(graph: Graph): Promise<Session> {
  const session = new Session(graph, HEADERS, () => 0);
  await session.refresh();
  return session;
}

describe.each(COMPANIES)("on $company", ({ slugs, graph }) => {
  let session: Session;
  beforeAll(async () => {
    session = await sessionOver(await graph());
  });

  describe.each(slugs)("%s", (slug) => {
    const notebook = edition(slug);
    beforeAll(() => session.open(slug, notebook));

    it("runs on a small company, cell by cell", () => {
      for (const { id, kind } of notebook.cells) {
        const status = NOT_RECORDED.includes(id) ? "impossible" : "done";
        if (kind === "sql" || kind === "chart")
          expect(session.state(id), id).toMatchObject({ status });
        // What is compared with may stay empty: then it is what is in force.
        if (kind === "input" && !id.startsWith("compared_")) {
          expect(session.value(id), id).not.toBeNull();
        }
      }
    });

    it("gives each figure the columns that it reads, and each finds something", () => {
      for (const { id, figure: name, with: second } of cellsOf(notebook, "chart")) {
        if (NOT_RECORDED.includes(id)) continue;
        const figure = FIGURES.get(name ?? "")!;
        const { from, with: other } = session.state(id);
        expect(Object.keys(from!.columns.columns), id).toEqual(
          expect.arrayContaining([...figure.reads]),
        );
        if (second)
          expect(Object.keys(other!.columns.columns), id).toEqual(
            expect.arrayContaining([...(figure.readsWith ?? ["none"])]),
          );
        const finding = figure.finding({ from: from!.columns, with: other?.columns });
        expect(["nothing", "too_few"], id).not.toContain(finding.key);
      }
    });

    it("quotes columns that there are, of cells with one row", () => {
      const charts = new Set(cellsOf(notebook, "chart").map(({ id }) => id));
      for (const { id, markdown } of cellsOf(notebook, "text")) {
        const text = interpolate(markdown, {
          columns(cell) {
            const columns = session.state(cell).from?.columns;
            expect(columns?.length, `${id} quotes ${cell}`).toBe(1);
            return columns;
          },
          finding: (chart) => (charts.has(chart) ? "found" : undefined),
          without: () => false,
          write(value, style) {
            expect([null, NaN], `${id}: a value of ${markdown}`).not.toContain(value);
            expect(style === null || STYLES.includes(style), `${id}: ${style}`).toBe(true);
            return "written";
          },
        });
        expect(text, id).not.toMatch(/…|[{}]/);
      }
    });

    it("shows columns that have a label, and codes that have a name", () => {
      const results = notebook.cells.flatMap(({ id }) => {
        const { from, with: second } = session.state(id);
        return [from, second].flatMap((result) => (result ? [result.columns.columns] : []));
      });
      const names = new Set(results.flatMap((columns) => Object.keys(columns)));
      expect([...names].filter((name) => !(name in dictionary.columns))).toEqual([]);
      const values = results.flatMap((columns) =>
        Object.values<ArrayLike<unknown>>(columns).flatMap((column) => Array.from(column)),
      );
      const shown = new Set(
        values.filter((value) => typeof value === "string" && /^[a-z]\w*$/.test(value)),
      );
      expect([...shown].filter((code) => !(String(code) in dictionary.codes))).toEqual([]);
    });

    it(
      "every input may be moved to its ends without a cell failing",
      { timeout: 600_000 },
      async () => {
        const ends = new Map(
          cellsOf(notebook, "input").map((input) => [input.id, endsOf(input, session.graph)]),
        );
        for (const settings of process.env.EVERY ? oneByOne(ends) : together(ends)) {
          const moved = Object.entries(settings);
          await Promise.all(moved.map(([id, value]) => session.set(id, value)));
          const failed = notebook.cells.filter(({ id }) => session.state(id).status === "failed");
          expect(
            failed.map(({ id }) => id),
            JSON.stringify(settings),
          ).toEqual([]);
        }
      },
    );
  });
});

describe("on empty tables", () => {
  let session: Session;
  beforeAll(async () => {
    session = await sessionOver(await graphOver({}));
  });

  it.each(EDITIONS)("every relation of $slug is built", async ({ slug }) => {
    const { graph } = session;
    await session.open(slug, edition(slug));
    for (const { id } of cellsOf(edition(slug), "sql")) await graph.build(id);
    for (const cell of cellsOf(edition(slug), "chart")) {
      await graph.build(cell.from);
      if (cell.with) await graph.build(cell.with);
    }
  });
});
