import { expect, it } from "vitest";
import type { Availability } from "../../src/models/availability.ts";
import { parseNotebook } from "../../src/notebook/parse.ts";
import { readiness } from "../../src/notebook/readiness.ts";

const notebook = parseNotebook(`
\`\`\`sql id=base
select * from orders_model
\`\`\`
\`\`\`sql id=over_base
select * from base
\`\`\`
\`\`\`chart id=first from=orders_model with=answers_model
figure: x
\`\`\`
\`\`\`chart id=second from=answers_model
figure: x
\`\`\`
`);

/** What a notebook is where these models lack something; the others are ready, or lack a wish. */
async function over(lacking: readonly string[], other: "ready" | "partly" = "ready") {
  const available = async (relations: readonly string[]): Promise<Availability> => {
    const impossible = relations.some((name) => lacking.includes(name));
    return { state: impossible ? "impossible" : other, missing: [], better: [] };
  };
  return readiness(notebook, new Set(["orders_model", "answers_model"]), available);
}

it("counts the cells that read a model, and those that can be made", async () => {
  expect(await over([])).toEqual({ state: "ready", possible: 3, cells: 3, share: 1 });
  expect(await over([], "partly")).toMatchObject({ state: "partly", possible: 3, share: 0.5 });
  expect(await over(["orders_model"])).toMatchObject({ state: "partly", possible: 1, cells: 3 });
  expect(await over(["orders_model", "answers_model"])).toMatchObject({ state: "impossible" });
});
