import { expect, it } from "vitest";
import { notLoaded } from "../../src/ui/requirement.ts";
import { englishWords } from "../../src/words/words.ts";

it("tables that did not come are named once, answers by what would have been asked", () => {
  const better = [
    "contracts.ends_on",
    "contracts.started_on",
    "orders.margin",
    "surveys(construct = satisfaction)",
    "surveys(construct = repurchase_intent) or contracts.ends_on",
  ];
  const filled = new Set(["orders.customer_id", "orders.amount"]);
  expect(notLoaded(better, filled, englishWords())).toBe(
    "surveys (Satisfaction, Will return), contracts and orders (Margin)",
  );
});
