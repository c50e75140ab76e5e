import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { expect, it } from "vitest";
import { completions, sqlSupport } from "../../../src/ui/editing/complete.ts";

const names = async () => ({
  relations: { customers: ["customer_id", "city"], orders: ["amount"] },
  parameters: ["bins"],
  functions: [{ name: "count", signature: "(any) → BIGINT", description: "" }],
});

/** The names that are offered at the vertical bar; null where no list opens. */
async function offered(text: string, explicit = false): Promise<readonly string[] | null> {
  const at = text.indexOf("|");
  const state = EditorState.create({ doc: text.replace("|", ""), extensions: sqlSupport(names) });
  const result = await completions(names)(new CompletionContext(state, at, explicit));
  return result && result.options.map(({ label }) => label);
}

it("names are offered while they are written", async () => {
  expect(await offered("select ci| from customers")).toEqual(
    expect.arrayContaining(["city", "customers", "count", "select"]),
  );
  expect(await offered("select $b|")).toEqual(["$bins"]);
  expect(await offered("select customers.| from customers")).toContain("city");
});

it.each([
  ["a name after as", "select count(*) as cu|"],
  ["what is written out", "select count(*) from customers|"],
  ["a word of SQL that is written out", "select count(*) FROM|"],
  ["a remark", "select 1 -- cust|"],
  ["a text", "select 'cust|'"],
  ["an empty place", "select |"],
])("no list opens for %s, unless it is asked for", async (_, text) => {
  expect(await offered(text)).toBeNull();
  if (!/--|'/.test(text)) expect(await offered(text, true)).toContain("customers");
});

it("a list that is open closes once one of its names is written out", async () => {
  const state = EditorState.create({
    doc: "select ci from customers",
    extensions: sqlSupport(names),
  });
  const result = await completions(names)(new CompletionContext(state, 9, false));
  const { validFor } = result as unknown as { validFor: (text: string) => boolean };
  expect([validFor("cit"), validFor("city"), validFor("a b")]).toEqual([true, false, false]);
});
