import { beforeAll, describe, expect, it } from "vitest";
import { findingSentence } from "../../src/charts/sentence.ts";
import { FIGURES } from "../../src/charts/figures.ts";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { Session } from "../../src/notebook/session.svelte.ts";
import { englishLabels } from "../charts/labels.ts";
import { publishedFigures, reference } from "../models/harness.ts";
import { loadTelco } from "../models/telco.ts";
import { cellsOf, EDITIONS } from "./notebooks.ts";

const HEADERS = new Map([...CATALOGUE].map(([name, { header }]) => [name, header]));

// Without orders and dates most of the notebook has nothing to stand on, and it has to say so.
describe.skipIf(!reference("telco_status.csv"))("levels of loyalty on the telco file", () => {
  const notebook = EDITIONS.find(({ slug }) => slug === "levels")!.parsed.en;
  let session: Session;
  beforeAll(async () => {
    session = new Session(await loadTelco(), HEADERS, () => 0);
    await session.refresh();
    await session.open("levels", notebook);
  }, 180_000);

  const rows = (id: string) => {
    const from = session.state(id).from;
    if (!from) throw new Error(`${id} is ${session.state(id).status}`);
    const { columns, length } = from.columns;
    return Array.from({ length }, (_, i) =>
      Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[i]])),
    );
  };

  it("runs where it can, and says what is missing where it cannot", () => {
    const states = notebook.cells
      .filter(({ kind }) => kind === "sql" || kind === "chart")
      .map(({ id }) => [id, session.state(id).status] as const);
    expect(states.filter(([, status]) => status !== "done" && status !== "impossible")).toEqual([]);
    const done = states.filter(([, status]) => status === "done").map(([id]) => id);
    expect(done).toEqual(
      expect.arrayContaining(["shares_chart", "leaks", "leaking_values", "rules", "matrix_chart"]),
    );
    expect(session.state("dose")).toMatchObject({ status: "impossible" });
    expect(session.state("dose").availability?.missing).toContain("orders.customer_id");
    expect(session.state("shares_chart").availability).toMatchObject({ state: "partly" });
    expect(session.state("shares_chart").availability?.better).toContain(
      "surveys(construct = compares_alternatives)",
    );
  });

  it("warns of the leakage by itself, with the published shares", () => {
    const published = publishedFigures<Record<string, number>>("telco")
      ?.churn_by_satisfaction as unknown as Record<string, number>;
    expect(rows("leaks")).toEqual([{ measures: 1, looked_at: 1 }]);
    const found = rows("leaking_values").map(({ value, share, decides }) => [
      value,
      share,
      decides,
    ]);
    expect(found).toEqual([
      ["1.0", published["1"], "always"],
      ["2.0", published["2"], "always"],
      ["4.0", published["4"], "never"],
      ["5.0", published["5"], "never"],
    ]);
  });

  it("says which levels cannot be told, and calls nobody devoted", () => {
    expect(rows("rules").map(({ rule, customers }) => [rule, customers])).toEqual([
      ["not_satisfied", 2236],
      ["comparing_unknown", 2938],
    ]);
    const chart = cellsOf(notebook, "chart").find(({ id }) => id === "shares_chart")!;
    const figure = FIGURES.get(chart.figure!)!;
    const data = { from: session.state("shares_chart").from!.columns };
    expect(findingSentence(figure, data, englishLabels)).toBe(
      "57% are satisfied or more; whether they are devoted, nobody asked",
    );
  });

  it("finds the cells of the matrix that are empty by construction", () => {
    const { columns, length } = session.state("matrix_chart").from!.columns;
    const cells = Object.fromEntries(
      Array.from({ length }, (_, i) => [columns.quadrant?.[i], columns.customers?.[i]]),
    );
    expect(cells).toEqual({
      enthusiast: 0,
      loyalist: 2938,
      hostage: 2236,
      mercenary: 0,
      defector: 1869,
      vocal_critic: 0,
    });
  });
});

// Nearly all of these two stands on orders, referrals and rivals, of which the file has none.
describe.skipIf(!reference("telco_status.csv"))("the other two on the telco file", () => {
  let graph: Awaited<ReturnType<typeof loadTelco>>;
  beforeAll(async () => {
    graph = await loadTelco();
  }, 180_000);

  const open = async (slug: string) => {
    const notebook = EDITIONS.find((edition) => edition.slug === slug)!.parsed.en;
    const session = new Session(graph, HEADERS, () => 0);
    await session.refresh();
    await session.open(slug, notebook);
    const run = notebook.cells.filter(({ kind }) => kind === "sql" || kind === "chart");
    const of = (status: string) =>
      run.filter(({ id }) => session.state(id).status === status).map(({ id }) => id);
    expect(run).toHaveLength(of("done").length + of("impossible").length);
    return { session, of };
  };

  it("the ladder says of each cell what it lacks", async () => {
    const { session, of } = await open("ladder");
    expect(of("done")).toEqual(["stated_moves", "stated_chart", "balance", "balance_chart"]);
    const missing = (id: string) => session.state(id).availability?.missing ?? [];
    expect(missing("ladder_chart")).toContain("orders.customer_id");
    expect(missing("chains_chart")).toContain("referrals.referrer_id");
    expect(missing("channels_chart")).toContain("customers.acquisition_channel");
  });

  it("commitment knows of nobody whether they could leave, and says that", async () => {
    const { session, of } = await open("commitment");
    expect(of("done")).toEqual(["captive_chart", "captive_groups", "draw"]);
    const missing = (id: string) => session.state(id).availability?.missing ?? [];
    expect(missing("competitors_chart")).toContain("events.kind");
    expect(missing("quality_chart")).toContain("surveys(role = competitor)");
    expect(missing("wallets")).toContain("market_purchases.brand");
    const { from } = session.state("captive_chart");
    expect(from?.columns.columns.customers).toEqual(Int32Array.of(7043));
    const figure = FIGURES.get("captivity_reasons")!;
    expect(findingSentence(figure, { from: from!.columns }, englishLabels)).toBe(
      "Of nobody is it known whether they could go elsewhere",
    );
  });
});
