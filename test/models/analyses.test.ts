import { expect, it } from "vitest";
import { analysisStates } from "../../src/models/analyses.ts";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { parseHeader } from "../../src/models/header.ts";
import { readStatement } from "../../src/models/statement.ts";

const header = (...lines: string[]) => parseHeader("m", ["-- A row.", ...lines].join("\n"));

it("an analysis is as possible as its models are", async () => {
  const headers = new Map([
    ["a", header("-- analysis B2", "-- needs orders.amount")],
    ["b", header("-- analysis B2, A01", "-- needs orders.margin")],
    ["c", header("-- analysis B10", "-- needs orders.amount", "-- better with orders.unit_id")],
    ["d", header("-- analysis A02")],
    ["span", header("-- better with orders.amount")],
    ["e", header("-- analysis A03", "-- better with interactions.csat")],
    ["f", header("-- analysis A04", "-- better with orders.product_id")],
  ]);
  const reads: Record<string, string[]> = { d: ["a"], e: ["span"], f: ["a", "span"] };
  const needs = async (name: string) => reads[name] ?? [];
  const states = await analysisStates(headers, needs, new Set(["orders.amount"]));
  expect(states.map(({ id, state, missing, better }) => [id, state, missing, better])).toEqual([
    ["B2", "partly", ["orders.margin"], []],
    ["B10", "ready", [], ["orders.unit_id"]],
    ["A01", "impossible", ["orders.margin"], []],
    ["A02", "ready", [], []],
    // It reads dates of orders, and yet says nothing without a contact that was rated.
    ["A03", "impossible", ["interactions.csat"], []],
    ["A04", "ready", [], ["orders.product_id"]],
  ]);
});

it("without data no analysis of the catalogue is ready, with everything all are", async () => {
  const headers = new Map([...CATALOGUE].map(([name, model]) => [name, model.header]));
  const needs = async (name: string) => {
    const model = CATALOGUE.get(name);
    if (!model) return [];
    const selects = "sql" in model ? [model.sql] : Object.values(model.computed.reads);
    const words = new Set(selects.flatMap((select) => [...readStatement(select).words]));
    return [...CATALOGUE.keys()].filter((other) => other !== name && words.has(other));
  };
  const none = await analysisStates(headers, needs, new Set());
  expect(none.length).toBeGreaterThan(20);
  expect(none.filter(({ state }) => state === "ready").map(({ id }) => id)).toEqual([]);
  const every = [...headers.values()].flatMap(({ needs: all, betterWith }) => [
    ...all,
    ...betterWith,
  ]);
  const full = await analysisStates(headers, needs, new Set(every));
  expect(full.filter(({ state, better }) => state !== "ready" || better.length > 0)).toEqual([]);
});
