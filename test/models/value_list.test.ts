import fc from "fast-check";
import { expect, it } from "vitest";
import { checkValue, type Parameter } from "../../src/models/parameter.ts";
import { readList, writeList } from "../../src/models/value_list.ts";
import { graphOver, toRows } from "./harness.ts";

const parameter: Parameter = {
  name: "chosen",
  type: "varchar",
  many: true,
  default: { value: "[]" },
  description: "test",
};

it("texts come back as they were, whatever they hold", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
      expect(readList(writeList(texts))).toEqual(texts);
    }),
  );
});

it("the engine reads the list, and what it writes is read back", async () => {
  const texts = [
    "plain",
    "with, comma",
    `it's "quoted"`,
    "back\\slash",
    "[a]",
    "",
    "null",
    " edge ",
  ];
  const graph = await graphOver({ orders: [] });
  graph.defineInputs([parameter]);
  graph.defineCells(
    new Map([
      ["each", "select unnest($chosen) as text"],
      ["back", "select cast($chosen as varchar) as list"],
      ["member", "select x from (values ('plain'), ('other')) t(x) where x = any($chosen)"],
    ]),
  );
  graph.set("chosen", writeList(texts));
  const rows = async (name: string) => toRows(await graph.read(await graph.build(name)));
  expect((await rows("each")).map(({ text }) => text)).toEqual(texts);
  const [back] = await rows("back");
  expect(readList(String(back?.list))).toEqual(texts);
  expect(await rows("member")).toEqual([{ x: "plain" }]);
});

it("a text that is no option is refused", () => {
  const limited = { ...parameter, options: ["a", "b"] };
  expect(checkValue(limited, writeList(["b", "a"]))).toBe('["b", "a"]');
  expect(() => checkValue(limited, writeList(["a", "c"]))).toThrow("parameter_value");
});
