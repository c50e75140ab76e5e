import { expect, it } from "vitest";
import { markOf } from "../../src/ui/editing/mark.ts";

const marked = (text: string, failure: { sql: string; position: number }) => {
  const { from, to } = markOf(text, failure, "wrong")!;
  return text.slice(from, to);
};

it("an error is marked at its word, though the engine saw the parameters written out", () => {
  const text = "select nope\nfrom orders where amount > $least and other > $most\nand last = 1";
  const sql = text.replace(/\$(\w+)/g, "getvariable('$1')");
  for (const word of ["nope", "other", "last", "$least", "amount"]) {
    const position = sql.indexOf(word.startsWith("$") ? "getvariable('least" : word);
    expect(marked(text, { sql, position })).toBe(word.startsWith("$") ? "$" : word);
  }
});

it("a refusal of ours speaks of the text itself", () => {
  const text = "select $a, query('x')";
  expect(marked(text, { sql: text, position: text.indexOf("query") })).toBe("query");
});

it("an error at the end, or nowhere, is no reason to fail", () => {
  expect(marked("select", { sql: "select", position: 6 })).toBe("t");
  expect(markOf("select", { sql: "select", position: undefined }, "wrong")).toBeNull();
  expect(markOf("", { sql: "", position: 0 }, "wrong")).toEqual({
    from: 0,
    to: 0,
    message: "wrong",
  });
});

it("what breaks off is marked at its end, and a name of two tables where it stands", () => {
  const place = (text: string, message: string) => {
    const mark = markOf(text, { sql: text, values: { message } }, "wrong");
    return mark && text.slice(mark.from, mark.to);
  };
  expect(place("select (\n", "Parser Error: syntax error at end of input")).toBe("(");
  const two = "select a.customer_id from a join b on true where customer_id = 1";
  const said = 'Binder Error: Ambiguous reference to column name "customer_id" (use: …)';
  expect(markOf(two, { sql: two, values: { message: said } }, "wrong")?.from).toBe(
    two.lastIndexOf("customer_id"),
  );
  expect(place("select 1", "Out of Range Error: something")).toBeNull();
});
