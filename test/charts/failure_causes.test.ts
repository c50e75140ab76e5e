import { expect, test } from "vitest";
import { failureCauses } from "../../src/charts/failure_causes.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const cause = (name: string, failures: number, share: number, departures: number) => ({
  cause: name,
  failures,
  share,
  ci_low: share - 0.015,
  ci_high: share + 0.015,
  departures_share: departures,
  departures_low: departures - 0.03,
  departures_high: departures + 0.03,
});

const causes = columns([
  cause("unknown", 1700, 0.44, 0.3),
  cause("process", 1465, 0.3, 0.42),
  cause("attitude", 626, 0.18, 0.2),
  cause("honesty", 89, 0.08, 0.08),
]);

test("causes of failures and of the last ones before a departure", () => {
  expectSnapshots(failureCauses, { from: causes });
});

test("the finding names a cause that is known", () => {
  expect(findingSentence(failureCauses, { from: causes }, englishLabels)).toBe(
    "Most often blamed – Process: 30% of failures, 42% of the last ones before a departure",
  );
});
