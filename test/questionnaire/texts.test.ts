import { describe, expect, test } from "vitest";
import {
  type Question,
  QUESTIONNAIRES,
  type QuestionnaireName,
} from "../../src/questionnaire/questions.ts";
import { TEXTS } from "../../src/questionnaire/texts/texts.ts";
import { LOCALES } from "../../src/words/locale.ts";

/** Every text below, with the path to it. */
const texts = (of: object, path = ""): [string, string][] =>
  Object.entries(of).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value as object, `${path}${key}.`),
  );

describe.each(LOCALES)("in %s", (locale) => {
  test.each(Object.keys(QUESTIONNAIRES) as QuestionnaireName[])("%s is complete", (name) => {
    const questions: readonly Question[] = QUESTIONNAIRES[name].questions;
    const said = TEXTS[locale].questionnaires[name].questions;
    expect(Object.keys(said)).toEqual(questions.map(({ id }) => id));
    expect(TEXTS[locale].questionnaires[name].length).toContain(String(questions.length));
    for (const { id, form, scores } of questions) {
      const { ask, low, high, options } = said[id]!;
      if (form === "line") expect([ask, low, high], id).toEqual([undefined, low!, high!]);
      else expect(ask, id).toMatch(/[?.]$/);
      expect(options?.length, id).toBe(form === "choice" ? scores.length : undefined);
      if (form === "points") expect(low && high, id).toBeTruthy();
      if (form === "line") expect(TEXTS[locale].places).toHaveLength(scores.length);
    }
  });

  test("says everything, in its own letters, without marks and words that are not used", () => {
    const own = texts(TEXTS[locale]);
    expect(own.map(([path]) => path)).toEqual(texts(TEXTS.en).map(([path]) => path));
    const forbidden = {
      en: /\b(prove|proof|cause|compliant|anonym|validated instrument)/i,
      ru: /(доказ|аноним|ё)/i,
      pl: /(udowadnia|anonim)/i,
    }[locale];
    for (const [path, text] of own) {
      expect(text, path).not.toMatch(/[!"']|--|\.\.\./);
      expect(text, path).not.toMatch(forbidden);
      if (locale === "ru") expect(text.replace(/\{\w+\}/g, ""), path).not.toMatch(/[a-z]/i);
      expect(text, path).not.toBe("");
    }
  });
});
