import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The page's own colours, which follow its theme because they are custom properties. */
export const theme = [
  EditorView.theme({
    "&": {
      border: "1px solid var(--edge)",
      borderRadius: "var(--radius)",
      background: "var(--paper)",
      color: "var(--ink)",
      fontSize: "var(--text-small)",
    },
    "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
    ".cm-content": { padding: "var(--s3) 0", caretColor: "var(--ink)" },
    ".cm-line": { padding: "0 var(--s3)" },
    ".cm-scroller": { maxHeight: "26rem", lineHeight: "1.6", fontFamily: "var(--mono)" },
    ".cm-cursor": { borderLeftColor: "var(--ink)" },
    ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":
      { background: "color-mix(in srgb, var(--accent) 25%, var(--paper))" },
    ".cm-tooltip": {
      border: "1px solid var(--edge)",
      borderRadius: "var(--radius)",
      background: "var(--paper)",
      color: "var(--ink)",
    },
    ".cm-tooltip-autocomplete ul li[aria-selected]": {
      background: "var(--accent)",
      color: "var(--paper)",
    },
    ".cm-diagnostic": { maxWidth: "min(30rem, 80vw)", whiteSpace: "pre-line" },
    ".cm-diagnostic-error": { borderLeftColor: "var(--misery)" },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
      { tag: tags.string, color: "color-mix(in srgb, var(--customer) 70%, var(--ink))" },
      { tag: tags.number, color: "color-mix(in srgb, var(--misery) 80%, var(--ink))" },
      { tag: tags.comment, color: "var(--faint)" },
    ]),
  ),
];
