import { expect, it } from "vitest";
import { given } from "./harness.ts";
import { RATED, said } from "./drivers_rated.ts";

it("takes rational and irrational items, and the answer that most often stands beside them", async () => {
  await given({ surveys: [...RATED, said("c00", "2025-05-01", "satisfaction", "s", 7)] }).gives(
    "driver_settings",
    [{ drivers_asked: "factors", driver_outcome: "commitment" }],
  );
});

it("takes qualities where nothing else was asked, and returns where no answer stands beside", async () => {
  const quality = said("c1", "2025-05-01", "quality", "empathy", 7, { role: "perception" });
  await given({ surveys: [quality, said("c1", "2025-06-01", "satisfaction", "s", 7)] }).gives(
    "driver_settings",
    [{ drivers_asked: "quality", driver_outcome: "came_again" }],
  );
});

it("does not take expectations, nor what employees answer", async () => {
  const surveys = [
    said("c1", "2025-05-01", "quality", "empathy", 7, { role: "expectation" }),
    said("e1", "2025-05-01", "commitment", "commitment", 7, { respondent_type: "employee" }),
  ];
  const { columns } = await given({ surveys }).columns("driver_settings");
  expect(columns.driver_outcome?.[0]).toBe("came_again");
});
