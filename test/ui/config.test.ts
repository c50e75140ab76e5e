import { expect, it } from "vitest";
import { readConfig } from "../../src/ui/config.ts";

it("a copy says its title, language and notebooks", () => {
  const said = { title: "Our loyalty", language: "pl", notebooks: ["notebooks/ours.md", "a.md"] };
  expect(readConfig(said)).toEqual(said);
});

it.each([null, "text", [], { title: 7, language: "de", notebooks: "x.md" }])(
  "%j says nothing",
  (data) => expect(readConfig(data)).toEqual({ title: null, language: null, notebooks: [] }),
);

it("notebooks come from the page's own folder", () => {
  const notebooks = ["https://elsewhere.example/a.md", "//x/a.md", "../a.md", "/a.md", "a.html"];
  expect(readConfig({ notebooks }).notebooks).toEqual([]);
});
