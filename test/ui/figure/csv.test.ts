import { expect, test } from "vitest";
import { csv, csvDialect } from "../../../src/ui/figure/csv.ts";

const data = {
  length: 3,
  columns: {
    name: ["Łódź; centrum", '=HYPERLINK("https://a.example")', null],
    amount: Float64Array.of(1249.5, -89.9, Number.NaN),
    day: [new Date(Date.UTC(2025, 11, 31)), new Date(Date.UTC(2025, 0, 2, 14, 5)), null],
    regular: [true, false, null],
  },
};

test("English spreadsheets get commas and points", () => {
  expect(csv(data, csvDialect("en"))).toBe(
    "\ufeffname,amount,day,regular\r\n" +
      "Łódź; centrum,1249.5,2025-12-31,true\r\n" +
      '"\'=HYPERLINK(""https://a.example"")",-89.9,2025-01-02 14:05:00,false\r\n' +
      ",,,\r\n",
  );
});

test("Polish and Russian ones get semicolons and decimal commas", () => {
  const lines = csv(data, csvDialect("pl")).split("\r\n");
  expect(lines[1]).toBe('"Łódź; centrum";1249,5;2025-12-31;true');
  expect(csvDialect("ru")).toEqual(csvDialect("pl"));
});

test.each(["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1"])(
  "%j cannot become a formula",
  (text) => {
    const lines = csv({ length: 1, columns: { [text]: [text] } }, csvDialect("en"));
    expect(lines.replaceAll('"', "").replace("\ufeff", "")).toMatch(/^'[^]*\n'/);
  },
);

test("a negative number stays a number", () => {
  const text = csv({ length: 1, columns: { n: Float64Array.of(-3) } }, csvDialect("en"));
  expect(text).toBe("\ufeffn\r\n-3\r\n");
});
