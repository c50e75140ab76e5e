import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { ENGINE_FAILURES } from "../../src/engine/failure.ts";
import { INTAKE_FAILURES } from "../../src/intake/failures.ts";
import { GRAPH_FAILURES } from "../../src/models/failures.ts";
import { NOTEBOOK_FAILURES } from "../../src/notebook/document.ts";
import { SHARE_FAILURES } from "../../src/notebook/share.ts";
import { CONSTRUCTS } from "../../src/contract/constructs.ts";
import { CONTRACT } from "../../src/contract/contract.ts";
import { dictionary as en } from "../../src/words/en/dictionary.ts";
import { codes } from "../../src/words/en/codes.ts";
import { columns } from "../../src/words/en/columns.ts";
import { LOCALES } from "../../src/words/locale.ts";
import { dictionary as pl } from "../../src/words/pl/dictionary.ts";
import { dictionary as ru } from "../../src/words/ru/dictionary.ts";
import { loadWords, type MessageKey, type Words } from "../../src/words/words.ts";

const themes = Object.values(
  import.meta.glob<Record<string, { columns: object; codes: object; figures: object }>>(
    "../../src/words/en/themes/*.ts",
    { eager: true },
  ),
).flatMap((module) => Object.values(module));

/** Every file of sentences, found, so that a new one is held against the others too. */
const sentences = Object.entries(
  import.meta.glob<Record<string, object>>("../../src/words/en/*.ts", { eager: true }),
).flatMap(([path, module]) =>
  /(codes|columns|dictionary|failures|first|tables|units)\.ts$/.test(path)
    ? []
    : Object.values(module),
);

const dictionaries = { en, ru, pl };
const COUNTS = [0, 1, 2, 5, 21, Number.NaN, undefined];

/** Every text with the name of its place, for messages that say where they come from. */
const texts = (dictionary: object) =>
  Object.entries(dictionary as Record<string, Record<string, string>>).flatMap(([part, entries]) =>
    Object.entries(entries).map(([key, text]) => ({ place: `${part}: ${key}`, key, text })),
  );

type Kinds = Map<string, string>;

/** The placeholders of a message and what each is: text, number, date or plural. */
function placeholders(elements: MessageFormatElement[], into: Kinds = new Map()): Kinds {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    const kind = element.type === TYPE.plural ? TYPE.number : element.type;
    // A count may stand in a plural in one language and as a plain number in another.
    if (element.type !== TYPE.tag) into.set(element.value, String(kind));
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const option of Object.values(element.options)) placeholders(option.value, into);
  }
  return into;
}

const kindsOf = (text: string) => placeholders(parse(text, { ignoreTag: true }));

const sample = (kind: string, count: number | undefined) => {
  if (count === undefined) return undefined;
  if (kind === String(TYPE.number)) return count;
  if (kind === String(TYPE.date)) return new Date(Date.UTC(2025, count || 0, 31));
  return `text ${Number.isNaN(count) ? "" : count}x`;
};

function rendered(words: Words, part: string, key: string, text: string, count?: number): string {
  const values = Object.fromEntries(
    [...kindsOf(text)].map(([name, kind]) => [name, sample(kind, count)]),
  );
  if (part === "failures") return words.failure(key, values);
  return part === "messages" ? words.say(key as MessageKey, values) : text;
}

describe.each(LOCALES)("in %s", (locale) => {
  test("every text renders at every count and without its values", async () => {
    const words = await loadWords(locale);
    for (const [part, entries] of Object.entries(dictionaries[locale]))
      for (const [key, text] of Object.entries(entries as Record<string, string>))
        for (const count of COUNTS) {
          const said = rendered(words, part, key, text, count);
          expect(said, `${part}: ${key}`).not.toBe("");
          expect(said, `${part}: ${key}`).not.toMatch(/undefined|NaN|\[object|[{}]|Invalid/);
        }
  });

  test("the placeholders are those of the English text", () => {
    const own = new Map(texts(dictionaries[locale]).map(({ place, text }) => [place, text]));
    for (const { place, text } of texts(en))
      expect([...kindsOf(own.get(place) ?? "").keys()].sort(), place).toEqual(
        [...kindsOf(text).keys()].sort(),
      );
  });

  test("plurals have every form that the language asks for", () => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const needed = locale === "en" ? ["one", "other"] : wanted.filter((form) => form !== "other");
    const check = (elements: MessageFormatElement[], place: string) => {
      for (const element of elements)
        if (element.type === TYPE.plural || element.type === TYPE.select) {
          if (element.type === TYPE.plural)
            expect(Object.keys(element.options), place).toEqual(
              expect.arrayContaining([...needed, "other"]),
            );
          for (const option of Object.values(element.options)) check(option.value, place);
        }
    };
    for (const { place, text } of texts(dictionaries[locale]))
      check(parse(text, { ignoreTag: true }), place);
  });

  test("no exclamation marks, no straight quotes, no words that promise too much", () => {
    const forbidden = {
      en: /\b(prove[sd]?|proof|caused|causes|discriminat\w*|compliant|anonymous(ly)?|first ever|the only)\b/i,
      ru: /(доказыва|доказан|дискриминац|соответствует требованиям|аноним)/i,
      pl: /(udowadnia|udowodni|dyskryminac|zgodn[yae] z przepisami|anonim)/i,
    }[locale];
    for (const { place, text } of texts(dictionaries[locale])) {
      expect(text, place).not.toMatch(/!/);
      expect(text, place).not.toMatch(/["'—]/);
      expect(text, place).not.toMatch(forbidden);
      expect(text, place).not.toMatch(/\s$|^\s|[^ ] {2,}[^ ]/);
      expect(text, place).not.toMatch(/Net Promoter|eNPS|SERVQUAL|UWES|MKTOR|MARKOR|SOCO/);
      expect(text, place).not.toMatch(/ё/i);
    }
  });
});

test("the privacy sentence stands word for word", () => {
  expect(en.messages["privacy.sentence"]).toBe(
    "Your files are read on this computer; this page sends them nowhere. What you export or share is your decision.",
  );
  expect(ru.messages["privacy.sentence"]).toBe(
    "Файлы читаются на этом компьютере; страница никуда их не отправляет. Что экспортировать и пересылать, решаете вы.",
  );
  expect(pl.messages["privacy.sentence"]).toBe(
    "Pliki są odczytywane na tym komputerze; strona nigdzie ich nie wysyła. O tym, co eksportujesz i udostępniasz, decydujesz Ty.",
  );
});

test("no file of sentences hides a key of another", () => {
  for (const parts of [
    [...sentences, ...themes.map((theme) => theme.figures)],
    [columns, ...themes.map((theme) => theme.columns)],
    [codes, ...themes.map((theme) => theme.codes)],
  ]) {
    const keys = parts.flatMap((part) => Object.keys(part));
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
  }
  const found = [...sentences, ...themes.map((theme) => theme.figures)];
  expect(found.flatMap((part) => Object.keys(part)).sort()).toEqual(
    Object.keys(en.messages).sort(),
  );
});

test("every failure of every room has its sentence", () => {
  const codes = [
    ENGINE_FAILURES,
    GRAPH_FAILURES,
    INTAKE_FAILURES,
    NOTEBOOK_FAILURES,
    SHARE_FAILURES,
  ].flat();
  expect(Object.keys(en.failures)).toEqual(expect.arrayContaining(codes));
});

test("every table, column, code and unit of the contract has its name", () => {
  const contract = CONTRACT.flatMap((table) => table.columns);
  const columns = contract.map(({ name }) => name);
  const codes = [...CONSTRUCTS, ...contract.flatMap((column) => column.codes ?? [])];
  const units = contract.flatMap(({ unit }) => unit ?? []);
  expect(Object.keys(en.tables)).toEqual(expect.arrayContaining(CONTRACT.map(({ name }) => name)));
  expect(Object.keys(en.columns)).toEqual(expect.arrayContaining(columns));
  expect(Object.keys(en.codes)).toEqual(expect.arrayContaining(codes));
  expect(Object.keys(en.units)).toEqual(expect.arrayContaining(units));
});
