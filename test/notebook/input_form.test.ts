import { expect, it } from "vitest";
import { readInputForm, writeInputForm } from "../../src/notebook/input_form.ts";
import { parseNotebook } from "../../src/notebook/parse.ts";

it("a form writes the text that one can write by hand, and leaves the rest of it", () => {
  let text = "# mine\ntype: number\nvalue: 10 # so many";
  text = writeInputForm(text, { label: "Days", min: "1", max: "" });
  expect(text).toBe("# mine\ntype: number\nvalue: 10 # so many\nlabel: Days\nmin: 1");
  text = writeInputForm(text, { value: "x" });
  expect(text).toBe("# mine\ntype: number\nlabel: Days\nmin: 1");
  expect(readInputForm(text)).toMatchObject({ type: "number", label: "Days", min: "1", max: "" });
});

it("another kind keeps what it can take, and is an input at once", () => {
  const text = writeInputForm("type: number\nvalue: 10\nlabel: Days", { type: "range" });
  expect(text).toBe("type: range\nvalue: 10\nlabel: Days\nmin: 0\nmax: 100");
  const choice = writeInputForm(text, { type: "select" });
  expect(choice).toBe("type: select\nlabel: Days");
  const [cell] = parseNotebook(`\`\`\`input id=n\n${choice}\n\`\`\`\n`).cells;
  expect(cell).toMatchObject({ kind: "input", type: "select" });
});

it("choices are lines, with a name after a colon", () => {
  const plain = writeInputForm("type: select", { options: "web\n\nshop \n" });
  expect(plain).toBe("type: select\noptions: [ web, shop ]");
  expect(readInputForm(plain)!.options).toBe("web\nshop");
  const named = writeInputForm("type: select", { options: "w: In the web\ns" });
  expect(readInputForm(named)!.options).toBe("w: In the web\ns: s");
  const many = writeInputForm("type: multiselect", { value: "a, b" });
  expect([many, readInputForm(many)!.value]).toEqual([
    "type: multiselect\nvalue: [ a, b ]",
    "a, b",
  ]);
  expect(readInputForm("- a")).toBeNull();
  expect(readInputForm("type: [")).toBeNull();
  expect(readInputForm("type: r")).toMatchObject({ type: "" });
});
