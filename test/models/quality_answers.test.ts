import { expect, it } from "vitest";
import { said } from "./drivers_rated.ts";
import { given } from "./harness.ts";

const may = "2025-05-01";
const quality = (role: string | null, score: number, item = "empathy_1", more = {}) =>
  said("c1", may, "quality", item, score, { role, ...more });

it("sets the four roles of a quality beside one another, on 0 to 10", async () => {
  const surveys = [
    quality("expectation", 9),
    quality(null, 3, "empathy_1", { scale_min: 1, scale_max: 5 }),
    quality("importance", 2, "empathy_1", { reverse: true }),
    quality("competitor", 7),
    quality("perception", 6, "speed"),
  ];
  await given({ surveys }).gives("quality_answers", [
    {
      customer_id: "c1",
      answered_on: may,
      item: "empathy_1",
      quality_dimension: "empathy",
      expected: 9,
      perceived: 5,
      importance: 8,
      rival: 7,
    },
    { item: "speed", quality_dimension: "speed", expected: null, perceived: 6, rival: null },
  ]);
});

it("reads neither employees nor other constructs", async () => {
  const surveys = [
    quality("perception", 6, "speed", { respondent_type: "employee" }),
    said("c1", may, "satisfaction", "satisfaction", 8),
  ];
  const { length } = await given({ surveys }).columns("quality_answers");
  expect(length).toBe(0);
});
