import { expect, test } from "vitest";
import { hostAndGuest } from "../../src/charts/host_and_guest.ts";
import { secondRateService } from "../../src/charts/second_rate_service.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { servedAsMeant } from "../../src/charts/served_as_meant.ts";
import { stakeholderMatrix } from "../../src/charts/stakeholder_matrix.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const need = (
  stakeholder: string,
  attribute: string,
  importance: number,
  gap: number,
  n: number,
) => ({
  stakeholder,
  attribute,
  importance: n < 5 ? null : importance,
  gap: n < 5 ? null : gap,
  gap_low: gap - 4 / Math.sqrt(n),
  gap_high: gap + 4 / Math.sqrt(n),
  gap_kind: stakeholder === "customers" ? "expectation" : "importance",
  stakeholder_priority: n < 5 ? null : importance * Math.max(0, -gap),
  priority_low: Math.max(0, importance * (-gap - 4 / Math.sqrt(n))),
  priority_high: Math.max(0, importance * (-gap + 4 / Math.sqrt(n))),
  n,
});

/** Near to what the simulated company shows, and a public that is too small. */
const needs = columns([
  need("customers", "reliability", 8.8, -1.2, 212),
  need("customers", "tangibles", 6.2, 0.4, 212),
  need("employees", "fast_answer", 8, -3, 4),
  need("suppliers", "fast_answer", 9, -2.9, 6),
  need("suppliers", "convenience", 5.2, 2.4, 6),
  need("partners", "fast_answer", 9.1, -3, 8),
  need("partners", "payment", 8.2, -0.2, 8),
]);

test("what each public needs and misses", () => {
  expectSnapshots(stakeholderMatrix, { from: needs });
  expect(findingSentence(stakeholderMatrix, { from: needs }, englishLabels)).toBe(
    "Partners, Fast answer: felt to be 3 of 10 below what it matters",
  );
  const ours = columns([need("customers", "reliability", 8.8, -1.2, 212)]);
  expect(stakeholderMatrix.finding({ from: ours }).key).toBe("short");
  const fine = columns([need("customers", "tangibles", 6.2, 0.4, 212)]);
  expect(stakeholderMatrix.finding({ from: fine }).key).toBe("none");
  const few = columns([need("employees", "fast_answer", 8, -3, 4)]);
  expect(stakeholderMatrix.finding({ from: few })).toMatchObject({ key: "too_few" });
});

const served = (
  stakeholder: string,
  service: number,
  n: number,
  difference: number,
  p: number,
) => ({
  stakeholder,
  service,
  service_low: service - 3 / Math.sqrt(n),
  service_high: service + 3 / Math.sqrt(n),
  n,
  difference,
  p_holm: p,
});

test("whether anybody is served by the way", () => {
  const publics = (p: number) =>
    columns([
      served("customers", 7.4, 212, NaN, NaN),
      served("suppliers", 7.2, 6, -0.2, 0.4),
      served("partners", 6.1, 8, -1.3, p),
    ]);
  expectSnapshots(secondRateService, { from: publics(0.01) });
  expect(findingSentence(secondRateService, { from: publics(0.01) }, englishLabels)).toBe(
    "Partners: 1.3 of 10 worse served than those compared with",
  );
  expect(secondRateService.finding({ from: publics(0.2) }).key).toBe("none");
});

const group = (meant: string, worth: string, better_served: number, verdict = "as_the_rest") => ({
  meant,
  worth,
  customers: 300,
  better_served,
  ci_low: better_served - 0.15,
  ci_high: better_served + 0.15,
  verdict,
});

test("who is meant, and who is served", () => {
  const usual = [
    group("meant", "all", 0.1),
    group("meant", "valuable", 0.2),
    group("meant", "less_valuable", 0.02),
  ];
  const from = columns([
    ...usual,
    group("not_meant", "all", -0.1),
    group("not_meant", "valuable", -0.02),
    group("not_meant", "less_valuable", -0.4, "by_the_way"),
  ]);
  expectSnapshots(servedAsMeant, { from });
  expect(findingSentence(servedAsMeant, { from }, englishLabels)).toBe(
    "Served by the way – Not meant, worth less",
  );
  expect(servedAsMeant.finding({ from: columns(usual) }).key).toBe("as_meant");
});

const met = (quadrant: string, contacts: number, share: number | null) => ({
  quadrant,
  contacts,
  share,
  ci_low: share === null ? null : share - 0.02,
  ci_high: share === null ? null : share + 0.02,
  escalated_share: share === null ? null : 0.05,
  escalated_low: share === null ? null : 0.03,
  escalated_high: share === null ? null : 0.08,
});

test("host and guest", () => {
  const from = columns([
    met("balanced", 620, 0.62),
    met("guest_turned_boor", 90, 0.09),
    met("host_turned_tyrant", 210, 0.21),
    met("both_displeased", 80, 0.08),
  ]);
  expectSnapshots(hostAndGuest, { from });
  expect(hostAndGuest.finding({ from }).key).toBe("shares");
  expect(hostAndGuest.marks({ from }, englishLabels)[0]!.facts.at(-1)).toEqual([
    "Ended in a complaint",
    "5% (3% to 8%)",
  ]);
  expect(hostAndGuest.finding({ from: columns([met("balanced", 0, null)]) }).key).toBe("unasked");
  expect(hostAndGuest.finding({ from: columns([met("balanced", 5, null)]) }).key).toBe("too_few");
});
