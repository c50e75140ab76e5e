import { expect, test } from "vitest";
import { competitorTips, employeesKnown } from "../../src/charts/partnership_signs.ts";
import { roleOverlap } from "../../src/charts/role_overlap.ts";
import { threeLegs } from "../../src/charts/three_legs.ts";
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

const leg = (name: string, leg_value: number, reach: number | null, n: number) => ({
  leg: name,
  leg_value,
  ci_low: reach === null ? null : leg_value - reach,
  ci_high: reach === null ? null : leg_value + reach,
  n,
});

test("three legs, and profit beside them", () => {
  const legs = (suppliers: number) =>
    columns([
      leg("devoted_employees", 61, 2, 322),
      leg("happy_customers", 68, 1, 900),
      leg("reliable_suppliers", suppliers, 1.5, 2400),
      leg("profit", 82, null, 20_000),
    ]);
  expectSnapshots(threeLegs, { from: legs(84) });
  expect(findingSentence(threeLegs, { from: legs(84) }, englishLabels)).toBe(
    "The shortest leg – Devoted employees: 61 of 100, the next 68",
  );
  expect(threeLegs.finding({ from: legs(60) }).key).toBe("even");
  const two = columns([leg("happy_customers", 68, 1, 900), leg("profit", 82, null, 20_000)]);
  expect(threeLegs.finding({ from: two })).toMatchObject({ key: "missing", values: { n: 1 } });
});

const pair = (entity_role: string, other_role: string, entities: number | null) => ({
  entity_role,
  other_role,
  entities,
});

test("persons and organisations with two roles", () => {
  const roles = ["buyer", "employee", "manager", "supplier"];
  const sizes = [1840, 322, 14, 6];
  const overlap = (staff: number | null) =>
    columns(
      roles.flatMap((one, i) =>
        roles.map((other, j) => {
          if (i === j) return pair(one, other, sizes[i]!);
          const key = [one, other].toSorted().join();
          if (key === "buyer,employee") return pair(one, other, staff);
          if (key === "buyer,manager") return pair(one, other, null);
          return pair(one, other, key === "employee,manager" ? 14 : 0);
        }),
      ),
    );
  expectSnapshots(roleOverlap, { from: overlap(57) });
  expect(findingSentence(roleOverlap, { from: overlap(57) }, englishLabels)).toBe(
    "57 in two roles at once – Buyer and Employee",
  );
  expect(roleOverlap.finding({ from: overlap(null) }).key).toBe("hidden");
  const alone = columns([pair("buyer", "buyer", 100), pair("employee", "manager", 9)]);
  expect(roleOverlap.finding({ from: alone }).key).toBe("apart");
  const numbered = columns([pair("buyer", "buyer", 100), pair("employee", "employee", 9)]);
  expect(roleOverlap.finding({ from: numbered }).key).toBe("unknown");
});

test("signs of partnership by level", () => {
  const sign = (values: readonly number[]) =>
    columns(
      values.map((estimate, level) => ({
        level,
        customers: level === 3 ? 24 : 300,
        estimate,
        ci_low: estimate - 0.1,
        ci_high: estimate + 0.1,
      })),
    );
  expectSnapshots(employeesKnown, { from: sign([3.4, 3.4, 3.5, 3.6]) });
  const from = sign([0.1, 0.2, 0.4, 1.2]);
  expect(findingSentence(competitorTips, { from }, englishLabels)).toBe(
    "Reports about competitors a year – Partners: 1.2, Dissatisfied: 0.1",
  );
  expect(competitorTips.finding({ from: sign([0.2, 0.21]) }).key).toBe("same");
  expect(employeesKnown.finding({ from: sign([3, 2]) }).key).toBe("less");
});
