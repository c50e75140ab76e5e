import { describe, expect, it } from "vitest";
import { mappingOf, withDateOrder, withTarget } from "../../src/intake/choices.ts";
import {
  applyProfile,
  likeness,
  parseProfile,
  profileOf,
  profileText,
} from "../../src/intake/profile.ts";
import { proposeFor } from "../../src/intake/propose.ts";
import { contractTable } from "../../src/contract/contract.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { csv } from "./harness.ts";

const orders = contractTable("orders")!;
const MAY = "Kto;Kiedy;Wartość brutto;Uwagi\nA;02/05/2025;1,50;x\nB;03/05/2025;2,50;y\n";
const JUNE = "Kiedy;Kto;Wartość brutto;Sklep\n02/06/2025;A;3,50;1\n03/06/2025;B;4,50;2\n";

const proposed = async (content: string) => proposeFor(await sniff(csv(content)), orders);

async function kept() {
  const mapping = mappingOf(await proposed(MAY));
  const chosen = withTarget(withTarget(mapping, 0, "customer_id"), 1, "ordered_at");
  return profileOf("Orders", withDateOrder(chosen, 1, "dmy"), new Date("2025-05-31"));
}

it("what was confirmed in May holds in June, and what changed is said", async () => {
  const profile = await kept();
  const proposal = await proposed(JUNE);
  expect(
    likeness(
      profile,
      proposal.columns.map(({ header }) => header),
    ),
  ).toBe(0.6);
  const { mapping, known, changes } = applyProfile(profile, proposal);
  expect(mapping.columns.map(({ target }) => target)).toEqual([
    "ordered_at",
    "customer_id",
    "amount",
    "unit_id",
  ]);
  expect(mapping.columns[0]?.date).toMatchObject({ order: "dmy", certain: true });
  expect(mapping.constants).toEqual({ amount_basis: "gross" });
  expect([...known]).toEqual([0, 1, 2]);
  expect(changes).toEqual({ added: ["Sklep"], gone: [] });
});

it("a column that is gone is named, and files of another kind are not alike", async () => {
  const profile = await kept();
  const { changes } = applyProfile(profile, await proposed("Kiedy;Kwota\n02/06/2025;3,50\n"));
  expect(changes).toEqual({ added: ["Kwota"], gone: ["Kto", "Wartość brutto"] });
  expect(likeness(profile, ["response", "score"])).toBe(0);
});

it("a survey keeps its questions, their scales and what 0 stands for", async () => {
  const surveys = contractTable("surveys")!;
  const text = "customer id,satisfied,sth\n1,5,1\n2,4,2\n3,1,3\n";
  const proposal = proposeFor(await sniff(csv(text)), surveys);
  const mapping = mappingOf(proposal);
  const back = parseProfile("p.json", profileText(profileOf("Survey", mapping, new Date(0))));
  expect(applyProfile(back, proposal).mapping.items).toEqual(mapping.items);
});

describe("a profile as text", () => {
  it("comes back as it was", async () => {
    const profile = await kept();
    expect(parseProfile("p.json", profileText(profile))).toEqual(profile);
  });

  it.each([
    ["no JSON", "profile"],
    ["another file", "{}"],
    [
      "a table that is none",
      '{"rungs_profile":1,"name":"x","saved":"","table":"x","columns":[],"items":[],"constants":{}}',
    ],
    [
      "a column that the table does not have",
      '{"rungs_profile":1,"name":"x","saved":"","table":"orders","columns":[{"header":"a","target":"drop table"}],"items":[],"constants":{}}',
    ],
    [
      "a scale that is none",
      '{"rungs_profile":1,"name":"x","saved":"","table":"surveys","columns":[],"items":[{"header":"a","item":"a","construct":"b","scale":{"min":5,"max":1}}],"constants":{}}',
    ],
  ])("is refused: %s", (_, text) => {
    expect(() => parseProfile("p.json", text)).toThrow("profile_unreadable");
  });
});
