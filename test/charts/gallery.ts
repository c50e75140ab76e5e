import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { plot } from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { expect } from "vitest";
import type { Figure, FigureColumns, FigureData } from "../../src/charts/figure.ts";
import { DARK, LIGHT } from "../../src/charts/theme.ts";
import { englishLabels } from "./labels.ts";

const FOLDER = new URL("./snapshots/", import.meta.url);

/** Rows written out, as the columns that a figure gets. */
export function columns(rows: readonly Readonly<Record<string, unknown>>[]): FigureColumns {
  const names = Object.keys(rows[0] ?? {});
  const entries = names.map((name) => [name, rows.map((row) => row[name] ?? null)]);
  return { length: rows.length, columns: Object.fromEntries(entries) };
}

/** A figure as SVG text, one element a line, so that a difference can be read. */
export function svg(options: Parameters<typeof plot>[0]): string {
  const { document } = new JSDOM("").window;
  const drawn = plot({ ...options, document });
  drawn.querySelector("style")?.remove();
  drawn.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return `${drawn.outerHTML.replaceAll("><", ">\n<")}\n`;
}

/**
 * Draws a figure at the width of a page and of a phone, in both themes, and compares with the
 * committed pictures. `UPDATE_SNAPSHOTS=1` writes them anew.
 */
export function expectSnapshots(figure: Figure, data: FigureData, variant = ""): void {
  for (const theme of [LIGHT, DARK])
    for (const width of [900, 360]) {
      const name = `${figure.name}${variant}.${width}.${theme.name}.svg`;
      const drawn = svg(figure.draw(data, englishLabels, theme, width));
      const file = new URL(name, FOLDER);
      if (process.env.UPDATE_SNAPSHOTS) {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(file, drawn);
      }
      expect(existsSync(file), `${name} is committed`).toBe(true);
      expect(drawn, name).toBe(readFileSync(file, "utf8"));
    }
}
