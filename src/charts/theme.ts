import { mix } from "./mix.ts";

/** The colours of a figure by meaning, as #rrggbb, so that exports need no page around them. */
export interface Theme {
  readonly name: "light" | "dark";
  readonly ink: string;
  readonly paper: string;
  readonly accent: string;
  /** Ink mixed into paper: 74 % and 66 % for text, 12 % for lines, 4 % for grounds. */
  readonly soft: string;
  readonly faint: string;
  readonly line: string;
  readonly wash: string;
  /** Levels of loyalty 0 to 3, and with them every scale from little to much. */
  readonly levels: readonly [string, string, string, string];
  readonly operation: string;
  readonly customer: string;
  readonly magic: string;
  readonly neutral: string;
  readonly misery: string;
  readonly font: string;
}

type Base = Omit<Theme, "soft" | "faint" | "line" | "wash" | "font">;

const FONT = '"Inter Variable", Inter, system-ui, sans-serif';

/** A theme is ink, paper and accent, and the fixed colours of meaning; the rest is mixed. */
function theme(base: Base): Theme {
  const { ink, paper } = base;
  return {
    ...base,
    soft: mix(ink, paper, 0.74),
    faint: mix(ink, paper, 0.66),
    line: mix(ink, paper, 0.12),
    wash: mix(ink, paper, 0.04),
    font: FONT,
  };
}

export const LIGHT: Theme = theme({
  name: "light",
  ink: "#1d2026",
  paper: "#fcfbf8",
  accent: "#0f6b6b",
  levels: ["#c4c8ce", "#a9d3cd", "#4aa39b", "#0b5c5d"],
  operation: "#54657e",
  customer: "#d56a26",
  magic: "#2a8f86",
  neutral: "#c9ccd1",
  misery: "#a83e67",
});

export const DARK: Theme = theme({
  name: "dark",
  ink: "#e8e6e1",
  paper: "#16181c",
  accent: "#5fc4bd",
  levels: ["#4a4f57", "#2f5f5e", "#3f9d96", "#a4e4dc"],
  operation: "#8fa3c0",
  customer: "#f0935a",
  magic: "#57c2b8",
  neutral: "#555a62",
  misery: "#e07a9f",
});
