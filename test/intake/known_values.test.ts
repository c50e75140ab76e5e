import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { knownValues } from "../../src/intake/known_values.ts";
import { loadText, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

it("values that stand in the data as people's names or numbers are told from others", async () => {
  await loadText(
    engine,
    `Nr klienta;Data zamówienia;Wartość brutto;Sklep;Nazwisko klienta;Uwagi
00017;02.01.2025;1249,00;Łódź 2;O'Hara;pilne
00452;13.01.2025;89,90;Gdańsk;Żółkiewska;zwykłe
`,
  );
  const asked = ["00017", "17", "O'Hara", "Żółkiewska", "Łódź 2", "pilne", "vignette", "5"];
  expect([...(await knownValues(engine, asked))].sort()).toEqual(["00017", "O'Hara", "Żółkiewska"]);
  expect((await knownValues(engine, [])).size).toBe(0);
});
