import { expect, test } from "vitest";
import { pickLocale } from "../../src/words/locale.ts";
import { englishWords, loadWords } from "../../src/words/words.ts";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test("the language is the first of the person's that the page speaks", () => {
  expect(pickLocale(["pl-PL", "en"])).toBe("pl");
  expect(pickLocale(["de-DE", "ru-RU", "en-US"])).toBe("ru");
  expect(pickLocale(["de"])).toBe("en");
  expect(pickLocale([])).toBe("en");
});

test("numbers follow the language", async () => {
  const [en, ru, pl] = [englishWords(), await loadWords("ru"), await loadWords("pl")];
  expect(en.number(48213.456)).toBe("48,213.46");
  expect(plain(ru.number(48213.456))).toBe("48 213,46");
  expect(plain(pl.number(48213.456))).toBe("48 213,46");
  expect(en.number(-3260, "integer")).toBe("−3,260");
  expect(en.number(0.029, "percent")).toBe("2.9%");
  expect(en.number(0.31, "percent")).toBe("31%");
  expect(en.number(0.00004, "percent")).toBe("<0.1%");
  expect(en.number(-0.00004, "percent")).toBe("−0.004%");
  expect([en.number(0.00042), en.number(3e-170), pl.number(-3e-170)]).toEqual([
    ...["0.00042", "<0.0001", ">−0,0001"],
  ]);
  expect(plain(ru.number(0.31, "percent"))).toBe("31 %");
  expect(en.number(89.9, "money")).toBe("89.90");
  expect(en.number(1249.3, "money")).toBe("1,249");
  expect(en.number(1249.3, "cents")).toBe("1,249.30");
  expect(en.number(48213, "compact")).toBe("48.2K");
  expect([en.number(Infinity), pl.fixed(-Infinity, 2, true), en.number(NaN)]).toEqual([
    ...["∞", "−∞", "–"],
  ]);
});

test("dates are UTC and without the year's suffix in Russian", async () => {
  const last = new Date(Date.UTC(2025, 11, 31, 23, 59));
  const [en, ru, pl] = [englishWords(), await loadWords("ru"), await loadWords("pl")];
  expect(en.date(last)).toBe("31 Dec 2025");
  expect(en.date(last, "quarter")).toBe("Q4 2025");
  expect(en.date(last, "time")).toBe("31 Dec 2025, 23:59");
  expect(plain(ru.date(last, "month"))).toBe("дек. 2025");
  expect(plain(ru.date(last, "time"))).toBe("31 дек. 2025, 23:59");
  expect(plain(pl.date(last))).toBe("31 gru 2025");
  expect(en.date(new Date(Number.NaN))).toBe("–");
});

test("what is missing is a dash, and what nobody translated stays as it is", () => {
  const words = englishWords();
  expect(words.number(Number.NaN)).toBe("–");
  expect(words.number(null)).toBe("–");
  expect(words.date(undefined)).toBe("–");
  expect(words.code("my_own_group")).toBe("my_own_group");
  expect(words.column("toString")).toBe("toString");
  expect(words.failure("never_heard_of")).toContain("never_heard_of");
});

test("sizes, lengths of time and lists follow the language", async () => {
  const [en, ru] = [englishWords(), await loadWords("ru")];
  expect(en.bytes(34_200_000)).toBe("34 MB");
  expect(plain(ru.bytes(34_200_000))).toBe("34 МБ");
  expect(en.duration(450)).toBe("450 ms");
  expect(en.duration(3240)).toBe("3.2 sec");
  expect(plain(en.duration(125_000))).toBe("2 min 5 sec");
  expect(en.list(["a", "b", "c"])).toBe("a, b and c");
});
