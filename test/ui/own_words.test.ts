import { expect, it } from "vitest";
import { ownWords } from "../../src/ui/cells/own_words.ts";
import { loadWords } from "../../src/words/words.ts";

type Built = Parameters<typeof ownWords>[2];
const made = (relation: string, table: string, ...from: Built[]): Built => ({
  ...{ relation, table, key: 1, columns: "*", select: "", rows: 0, bytes: 0, ms: 0 },
  ...{ parameters: {}, from: new Map(from.map((one) => [one.relation, one])) },
});
const sources: Readonly<Record<string, string>> = {
  dirichlet_market: "-- what k says\nselect m, s from market",
  mine: "select k from orders",
};
const graph = { source: (name: string) => sources[name] ?? null };

it("a short name of one's own is called as it is, that of a model as the model calls it", async () => {
  const words = await loadWords("en");
  const orders = made("orders", "memory.contract.orders");
  const model = made("dirichlet_market", "scratch.models.dirichlet_market__2");
  const own = ownWords(words, graph, made("c", "scratch.cells.c__1", orders));
  expect([own.column("s"), own.column("gap"), own.column("amount")]).toEqual([
    "s",
    "gap",
    "Amount",
  ]);
  const over = ownWords(words, graph, made("c", "scratch.cells.c__2", orders, model));
  expect(over.column("s")).toBe(words.column("s"));
  // A remark names no column.
  expect(over.column("k")).toBe("k");
  const query = made("mine", "scratch.cells.mine__3", orders);
  expect(ownWords(words, graph, made("c", "scratch.cells.c__4", query)).column("k")).toBe("k");
  expect(words.column("k")).not.toBe("k");
});
