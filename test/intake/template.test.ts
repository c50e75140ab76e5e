import { describe, expect, it } from "vitest";
import { CONTRACT } from "../../src/contract/contract.ts";
import { mappingOf } from "../../src/intake/choices.ts";
import { propose } from "../../src/intake/propose.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { answerSheet, templateCsv } from "../../src/intake/template.ts";
import { csv } from "./harness.ts";

describe.each(["en", "ru", "pl"] as const)("blank files: %s", (language) => {
  it.each(CONTRACT)("$name comes back as what it is, column by column", async (table) => {
    const sniffed = await sniff(csv(templateCsv(table, language), "blank.csv"));
    const [proposal] = propose(sniffed);
    expect(proposal?.table).toBe(table.name);
    const targets = mappingOf(proposal!).columns.map(({ target }) => target);
    const required = table.columns.filter(({ need }) => need !== "optional");
    expect(targets).toEqual(expect.arrayContaining(required.map(({ name }) => name)));
    expect(targets).toEqual(table.columns.map(({ name }) => name));
  });

  it("a sheet for answers comes back as a survey of three questions", async () => {
    const asked = Array.from({ length: 12 }, (_, i) => ({ id: `C${i}`, group: "x", weight: 2.5 }));
    const sheet = answerSheet(asked, language);
    const filled = sheet.replaceAll(
      /[;,]{3}\r\n/g,
      language === "en" ? ",8,9,2\r\n" : ";8;9;2\r\n",
    );
    const varied = filled.replace(/8(.)9(.)2/, "3$110$25").replace(/8(.)9(.)2/, "10$11$27");
    const [proposal] = propose(await sniff(csv(varied, "answers.csv")));
    expect(proposal?.table).toBe("surveys");
    const { items, columns } = mappingOf(proposal!);
    expect(items?.map(({ construct }) => construct)).toEqual([
      "satisfaction",
      "repurchase_intent",
      "compares_alternatives",
    ]);
    expect(columns.map(({ target }) => target)).toEqual([
      "respondent_id",
      null,
      "weight",
      null,
      null,
      null,
    ]);
  });
});
