import { expect, test } from "vitest";
import {
  isSame,
  participantLinks,
  readSimulation,
  type Simulation,
  simulationQuery,
} from "../../src/ui/simulation.ts";

const read = (query: string) => readSimulation(new URLSearchParams(query), "pl");
const company: Simulation = { seed: 8, customers: 500, language: "ru", preset: "teaching" };

test("an address holds the whole choice and gives it back", () => {
  expect(simulationQuery(company)).toBe("seed=8&customers=500&language=ru&preset=teaching");
  expect(read(simulationQuery(company))).toEqual(company);
  const usual = { ...company, preset: "default" } as const;
  expect(read(simulationQuery(usual))).toEqual(usual);
});

test("what an address leaves out is the usual size and the language given", () => {
  expect(read("seed=0")).toEqual({
    seed: 0,
    customers: 2000,
    language: "pl",
    preset: "default",
  });
  expect(read("seed=8&language=de&preset=other")).toMatchObject({
    language: "pl",
    preset: "default",
  });
});

test.each(["", "customers=500", "seed=", "seed=1.5", "seed=-1", "seed=x", "seed=4294967296"])(
  "an address with %j asks for no company",
  (query) => expect(read(query)).toBeNull(),
);

test.each([
  ["1", 200],
  ["1e12", 100_000],
  ["many", 2000],
  ["750", 750],
])("a size of %s becomes %i customers", (size, customers) => {
  expect(read(`seed=1&customers=${size}`)?.customers).toBe(customers);
});

test("every participant gets another seed and the same of everything else", () => {
  const links = participantLinks("https://example.org/rungs/#/segments", company, 3);
  expect(links[0]).toBe(
    "https://example.org/rungs/#/segments?seed=9&customers=500&language=ru&preset=teaching",
  );
  const companies = links.map((link) => read(link.slice(link.indexOf("?"))));
  expect(companies.map((found) => found?.seed)).toEqual([9, 10, 11]);
  for (const found of companies) expect(isSame(company, { ...found!, seed: 8 })).toBe(true);
  expect(companies.some((found) => isSame(company, found!))).toBe(false);
});

test("after the largest seed the links begin anew", () => {
  const [link = ""] = participantLinks("#/segments", { ...company, seed: 2 ** 32 - 1 }, 1);
  expect(read(link.slice(link.indexOf("?")))?.seed).toBe(0);
});
