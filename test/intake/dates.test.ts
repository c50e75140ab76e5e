import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { literal } from "../../src/engine/escape.ts";
import { dateSql, readDates, withOrder } from "../../src/intake/dates.ts";
import { rows, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

const inEngine = async (text: string, reading: Parameters<typeof dateSql>[1]) => {
  const [[value]] = (await rows(
    engine,
    `select ${dateSql("c", reading)} from (select ${literal(text)} as c)`,
  )) as [[Date | null]];
  return value?.toISOString().slice(0, 16) ?? null;
};

describe("day or month", () => {
  it("is open where no value tells, and then asked", () => {
    const found = readDates(["01/02/2025", "03/04/2025"]);
    expect(found?.reading).toMatchObject({ certain: false, proof: 0 });
  });

  it("is told by one value above 12", () => {
    expect(readDates(["01/02/2025", "13/04/2025"])?.reading).toMatchObject({
      order: "dmy",
      certain: true,
      proof: 1,
    });
    expect(readDates(["01/02/2025", "04/13/2025"])?.reading).toMatchObject({
      order: "mdy",
      certain: true,
    });
  });

  it("is the day where dots part them", () => {
    expect(readDates(["01.02.2025"])?.reading).toMatchObject({ order: "dmy", certain: true });
  });

  it("is read as the person says", async () => {
    const open = readDates(["01/02/2025"])!.reading;
    expect(await inEngine("01/02/2025", withOrder(open, "dmy"))).toBe("2025-02-01T00:00");
    expect(await inEngine("01/02/2025", withOrder(open, "mdy"))).toBe("2025-01-02T00:00");
    expect(await inEngine("01/02/2025 14:05", withOrder(open, "mdy"))).toBe("2025-01-02T14:05");
    expect(await inEngine("13/02/2025", withOrder(open, "mdy"))).toBeNull();
  });
});

it.each([
  ["2025-01-02", "2025-01-02T00:00"],
  ["2025-01-02T03:04:05.678Z", "2025-01-02T03:04"],
  ["2025-01-02 03:04", "2025-01-02T03:04"],
  ["2025/01/02", "2025-01-02T00:00"],
  ["2.1.2025", "2025-01-02T00:00"],
  ["02.01.2025 14:05:06", "2025-01-02T14:05"],
  ["02.01.2025, 14:05", "2025-01-02T14:05"],
  ["13/1/2025", "2025-01-13T00:00"],
  ["1/13/2025 1:05 PM", "2025-01-13T13:05"],
  ["13-01-25", "2025-01-13T00:00"],
  ["20250102", "2025-01-02T00:00"],
  ["2-Jan-2025", "2025-01-02T00:00"],
])("%s is read as it was recognised", async (text, expected) => {
  const found = readDates([text]);
  expect(found?.share).toBe(1);
  expect(await inEngine(text, found!.reading)).toBe(expected);
});

it("values of other forms in the same column are read too", async () => {
  const reading = readDates(["02.01.2025", "03.01.2025"])!.reading;
  expect(await inEngine("02.01.2025 14:05", reading)).toBe("2025-01-02T14:05");
  expect(await inEngine(" 02.01.2025", reading)).toBe("2025-01-02T00:00");
});

it.each(["31.13.2025", "2025-13-01", "12345678", "hello", "12:30", "1.5", "99/99/2025"])(
  "%s is no date",
  (text) => {
    expect(readDates([text])).toBeNull();
  },
);
