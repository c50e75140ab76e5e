import { expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { DATE, many } from "./publics.ts";
import { contact } from "./service.ts";

const params = { as_of: DATE };

const met = (customer: string, csat: number, rated_customer: number | null, day = "2025-06-01") =>
  contact(customer, day, "U", "E", csat, { rated_customer });

it("sorts contacts by whether host and guest behaved, and follows complaints", async () => {
  const interactions = [
    ...many(10, (i) => [met(`a${i}`, 9, 8)]),
    ...many(10, (i) => [met(`b${i}`, 7, 6)]),
    // Ten contacts in which the host failed; after four the customer complained in time.
    ...many(10, (i) => [met(`c${i}`, 2, 7)]),
    ...many(4, (i) => [contact(`c${i}`, "2025-06-20", "U", "E", null, { kind: "complaint" })]),
    contact("c5", "2025-09-01", "U", "E", null, { kind: "complaint" }),
    met("d", 3, 3),
    // Too late to be followed, and one that nobody rated back.
    met("d", 3, 3, "2025-12-20"),
    met("e", 9, null),
  ];
  const rows = toRows(await given({ interactions }, { params }).columns("host_and_guest"));
  expect(rows.map((row) => [row.quadrant, row.contacts, row.customers])).toEqual([
    ["balanced", 10, 10],
    ["guest_turned_boor", 10, 10],
    ["host_turned_tyrant", 10, 10],
    ["both_displeased", 2, 1],
  ]);
  expect(rows[0]).toMatchObject({ n: 32, share: 10 / 32, escalated_share: 0 });
  expect(rows[2]!.escalated_share).toBeCloseTo(0.4, 12);
  // Contacts that are each of another customer are worth themselves, but for n over n − 1.
  const m = 10 * (9 / 10);
  const reach = 1.95996398 * Math.sqrt(m * 0.24 + 0.96036471);
  expect(Number(rows[2]!.escalated_high)).toBeCloseTo(
    (m * 0.4 + 1.92072941 + reach) / (m + 3.84145882),
    8,
  );
  expect(rows[3]).toMatchObject({ escalated_share: null });
});

it("counts many contacts of few customers as few, and under ten customers shows no share", async () => {
  const twice = many(12, (i) => [met(`a${i}`, 9, i < 6 ? 9 : 2), met(`a${i}`, 8, i < 6 ? 9 : 2)]);
  const [balanced] = toRows(
    await given({ interactions: twice }, { params }).columns("host_and_guest"),
  );
  expect(balanced).toMatchObject({ share: 0.5, contacts: 12, n: 24 });
  const m = 11;
  expect(Number(balanced!.ci_high) - Number(balanced!.ci_low)).toBeCloseTo(
    (2 * 1.95996398 * Math.sqrt(m / 4 + 0.96036471)) / (m + 3.84145882),
    6,
  );
  const few = twice.slice(0, 18);
  await given({ interactions: few }, { params }).gives("host_and_guest", [
    { quadrant: "balanced", share: null },
    { quadrant: "guest_turned_boor", share: null },
    { quadrant: "host_turned_tyrant", contacts: 0 },
    { quadrant: "both_displeased", contacts: 0 },
  ]);
});
