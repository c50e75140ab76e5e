import fc from "fast-check";
import decodeQr from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { normalised } from "../../src/questionnaire/alike.ts";
import { ALPHABET } from "../../src/questionnaire/alphabet.ts";
import { codeLength, encode, randomId } from "../../src/questionnaire/code.ts";
import { codesIn } from "../../src/questionnaire/code_list.ts";
import { qrCode } from "../../src/questionnaire/qr_code.ts";
import {
  type Question,
  QUESTIONNAIRES,
  type QuestionnaireName,
  type Response,
} from "../../src/questionnaire/questions.ts";
import { decode } from "../../src/questionnaire/read_code.ts";

const RUNS = { numRuns: 60 };

const responses = fc
  .constantFrom<QuestionnaireName>("company", "employees")
  .chain((questionnaire): fc.Arbitrary<Response> => {
    const questions: readonly Question[] = QUESTIONNAIRES[questionnaire].questions;
    const answers = fc
      .tuple(...questions.map(({ scores }) => fc.option(fc.constantFrom(...scores), { freq: 4 })))
      .map((scores) =>
        Object.fromEntries(
          scores.flatMap((score, i) => (score === null ? [] : [[questions[i]!.id, score]])),
        ),
      );
    const id = fc.uint8Array({ minLength: 5, maxLength: 5 }).map(randomId);
    return fc.record({ questionnaire: fc.constant(questionnaire), id, answers });
  });

const bare = (code: string) => code.replaceAll("-", "");
/** Characters at any two places of a code. */
const placed = fc.tuple(responses.map(encode).map(bare), fc.nat(), fc.nat(), fc.nat());

test("a code holds all answers, and those that were left out", () => {
  fc.assert(
    fc.property(responses, (response) => {
      expect(decode(encode(response))).toEqual({ response });
    }),
    RUNS,
  );
});

test("a code is short enough to be typed", () => {
  expect(codeLength(QUESTIONNAIRES.company)).toBe(20);
  expect(codeLength(QUESTIONNAIRES.employees)).toBe(18);
  const empty = { id: "00000", answers: {} };
  expect(encode({ questionnaire: "company", ...empty })).toMatch(/^(\w{4}-){4}\w{4}$/);
  expect(encode({ questionnaire: "employees", ...empty })).toMatch(/^(\w{3}-){5}\w{3}$/);
});

test("case, spaces, dashes and look-alikes do not matter", () => {
  const alike: Record<string, string> = { 0: "О", 1: "l", V: "u", B: "В", 3: "З", C: "с" };
  fc.assert(
    fc.property(responses, (response) => {
      const code = encode(response);
      expect(decode(` ${code.toLowerCase().replaceAll("-", " – ")}. `).response).toEqual(response);
      expect(decode([...code].map((c) => alike[c] ?? c).join("")).response).toEqual(response);
    }),
    RUNS,
  );
});

describe("a damaged code is refused", () => {
  const refused = (code: string) => expect(decode(code).problem).toBeDefined();

  test("with one wrong character, or two", () => {
    fc.assert(
      fc.property(placed, ([code, at, other, by]) => {
        const wrong = [...code];
        for (const place of new Set([at % code.length, other % code.length])) {
          const was = ALPHABET.indexOf(wrong[place]!);
          wrong[place] = ALPHABET[(was + 1 + (by % 31)) % 32]!;
          refused(wrong.join(""));
        }
      }),
      RUNS,
    );
  });

  test("with neighbours swapped", () => {
    fc.assert(
      fc.property(placed, ([code, at]) => {
        const place = at % (code.length - 1);
        const [one, two] = [code[place]!, code[place + 1]!];
        if (one !== two) refused(code.slice(0, place) + two + one + code.slice(place + 2));
      }),
      RUNS,
    );
  });

  test("with what is wrong", () => {
    const code = encode({ questionnaire: "company", id: "7K3QF", answers: { recommend: 9 } });
    expect(decode(" - ").problem).toEqual({ kind: "empty" });
    expect(decode(code.replace("7", "§")).problem).toEqual({ kind: "character", character: "§" });
    expect(decode(code.slice(0, -1)).problem).toEqual({
      kind: "length",
      length: 19,
      lengths: [20, 18],
    });
    expect(decode(code.repeat(2)).problem).toMatchObject({ kind: "length", length: 40 });
    expect(decode(code.replace("7", "8")).problem).toEqual({ kind: "damaged" });
  });
});

test("a QR code holds the code, four light modules around it", () => {
  const code = encode({ questionnaire: "company", id: "7K3QF", answers: { recommend: 9 } });
  const { size, path } = qrCode(code);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let i = 0; i < scale * scale; i++) {
      const row = Number(y) * scale + Math.floor(i / scale);
      const at = (row * width + Number(x) * scale + (i % scale)) * 4;
      data.fill(0, at, at + 3);
    }
  expect(decodeQr({ width, height: width, data })).toBe(code);
  expect(size).toBe(25 + 8);
});

test("a score that is none of a question's is not written", () => {
  expect(() =>
    encode({ questionnaire: "company", id: "00000", answers: { recommend: 11 } }),
  ).toThrow(RangeError);
});

test("codes are found in a pasted text, whatever parts them", () => {
  fc.assert(
    fc.property(fc.array(responses, { minLength: 1, maxLength: 5 }), (many) => {
      const codes = many.map(encode);
      const spaced = codes.map((code) => code.replaceAll("-", " "));
      for (const text of [
        codes.join("\n"),
        codes.join(", "),
        codes.join(" "),
        spaced.join(";"),
        spaced.join(" "),
      ])
        expect(codesIn(text).map((code) => decode(code).response)).toEqual(many);
    }),
    { numRuns: 20 },
  );
  const code = encode({ questionnaire: "employees", id: "7K3QF", answers: { crisis: 4 } });
  expect(codesIn(`${code} not a code\n${code}`).map(normalised)).toEqual([
    bare(code),
    normalised("not a code"),
    bare(code),
  ]);
  expect(codesIn(" \n ; ")).toEqual([]);
  // A line of many codes is read word by word, not as all the texts that it can be cut into.
  expect(codesIn(Array.from({ length: 2000 }, () => code).join(" "))).toHaveLength(2000);
});
