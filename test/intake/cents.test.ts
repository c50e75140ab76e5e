import fc from "fast-check";
import { expect, it } from "vitest";
import { centsIn } from "../../src/intake/cents.ts";
import type { Format } from "../../src/intake/format.ts";
import { readNumber, toCents } from "../../src/intake/number_text.ts";

const FORMAT: Format = { delimiter: ";", quotes: true, skip: 1, headerLine: 1, width: 3 };

it("the short way through the bytes and the long way through the text give one sum", () => {
  const piece = fc.constantFrom(..."0123456789", ".", ",", "-", " ", "+");
  const number = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
  const before = fc.constantFrom("a", "", '"q;q"', "x y");
  const decimal = fc.constantFrom(".", ",");
  const group = fc.constantFrom(null, " ", ".", ",");
  fc.assert(
    fc.property(number, before, decimal, group, fc.boolean(), (text, first, sign, part, quoted) => {
      const row = `${first};${quoted ? `"${text}"` : text};last`;
      const bytes = new TextEncoder().encode(row);
      const record = {
        kind: "row",
        bytes,
        start: 0,
        end: bytes.length,
        line: 1,
        lines: 1,
      } as const;
      const reading = {
        decimal: sign as "." | ",",
        group: part === sign ? null : part,
        certain: true,
      };
      const digits = readNumber(text, reading);
      const expected = digits === null ? 0 : toCents(digits);
      expect(centsIn(record, { source: 1, reading }, FORMAT) + 0).toBe(expected + 0);
    }),
    { numRuns: 5000, seed: 5 },
  );
});

it.each([
  ["1;2.5", 250],
  ["1;-2.55;x", -255],
  ["1;1234567890123456;x", 123456789012345600],
  ["1", 0],
  ["1;;x", 0],
  ["1;2.555", 256],
])("%s", (row, cents) => {
  const bytes = new TextEncoder().encode(row);
  const record = { kind: "row", bytes, start: 0, end: bytes.length, line: 1, lines: 1 } as const;
  const reading = { decimal: ".", group: null, certain: true } as const;
  expect(centsIn(record, { source: 1, reading }, FORMAT)).toBe(cents);
});
