import { expect, test } from "vitest";
import { FIGURES } from "../../src/charts/figures.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { DARK, LIGHT } from "../../src/charts/theme.ts";
import { svg } from "./gallery.ts";
import { englishLabels, polishLabels, russianLabels } from "./labels.ts";

const nothing = { from: { length: 0, columns: {} } };

test.each([...FIGURES.values()])("$name says what it draws and how to read it", (figure) => {
  for (const labels of [englishLabels, russianLabels, polishLabels]) {
    expect(labels.text(`figure.${figure.name}.subtitle`)).not.toBe("");
    expect(labels.text(`figure.${figure.name}.how`)).not.toBe("");
    expect(findingSentence(figure, nothing, labels)).toBe(labels.text("figure.finding.nothing"));
  }
});

test.each([...FIGURES.values()])("$name draws nothing without failing", (figure) => {
  for (const theme of [LIGHT, DARK])
    for (const width of [360, 900]) {
      const drawn = svg(figure.draw(nothing, englishLabels, theme, width));
      expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
    }
  expect(figure.marks(nothing, englishLabels)).toEqual([]);
});
