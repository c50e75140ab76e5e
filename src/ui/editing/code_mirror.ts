import { defaultKeymap } from "@codemirror/commands";
import { setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightSpecialChars, keymap } from "@codemirror/view";
import { theme } from "./code_theme.ts";
import { sqlSupport, type Vocabulary } from "./complete.ts";

/** What is wrong in a text, from a position in it. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

export interface EditorOptions {
  readonly label: string;
  readonly language: "sql" | "text";
  readonly value: string;
  readonly vocabulary: (text: string) => Promise<Vocabulary>;
  readonly onedit: (value: string) => void;
  readonly onleave: () => void;
  readonly oncursor: (position: number) => void;
  readonly onrun: () => void;
  /** Hears whether the text could be formatted. */
  readonly onformat: (formatted: boolean) => void;
}

/** An open editor. */
export interface Editor {
  /** Shows another text, where it is not the one that is there. */
  show(value: string): void;
  mark(mark: Mark | null): void;
  /** Formats SQL, as a change that can be undone; what cannot be read stays as it is. */
  format(): Promise<void>;
  close(): void;
}

/** How long after the last key the text is handed on, in milliseconds. */
const REST = 300;

/** Opens an editor in an element. Undo is the notebook's: the editor keeps no history of its own. */
export function openEditor(parent: Element, options: EditorOptions): Editor {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let handed = options.value;
  const hand = () => {
    clearTimeout(timer);
    const text = view.state.doc.toString();
    if (text === handed) return;
    handed = text;
    options.onedit(text);
  };
  const leave = () => {
    hand();
    options.onleave();
    return true;
  };
  const format = async () => {
    const { formatSql } = await import("./sql_format.ts");
    const before = view.state.doc.toString();
    const after = formatSql(before);
    options.onformat(after !== null);
    if (after === null || after === before) return;
    hand();
    const anchor = Math.min(view.state.selection.main.head, after.length);
    view.dispatch({
      changes: { from: 0, to: before.length, insert: after },
      selection: { anchor },
      scrollIntoView: true,
    });
    hand();
    view.focus();
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: options.value,
      extensions: [
        EditorView.cspNonce.of("cm"),
        keymap.of([
          // Handed on first, so that the notebook undoes what was just typed.
          { any: (_, event) => (isUndo(event) ? (hand(), true) : false) },
          { key: "Escape", run: leave },
          { key: "Mod-Enter", run: () => (hand(), options.onrun(), true) },
          ...(options.language === "sql"
            ? [{ key: "Shift-Alt-f", run: () => (void format(), true) }]
            : []),
          ...defaultKeymap,
        ]),
        highlightSpecialChars(),
        drawSelection(),
        theme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": options.label }),
        options.language === "sql" ? sqlSupport(options.vocabulary) : [],
        EditorView.updateListener.of((update) => {
          if (update.selectionSet || update.docChanged) {
            options.oncursor(update.state.selection.main.head);
          }
          if (!update.docChanged) return;
          clearTimeout(timer);
          timer = setTimeout(hand, REST);
        }),
        EditorView.domEventHandlers({ blur: () => void hand() }),
      ],
    }),
  });
  view.focus();
  // The last letters are handed on before the page goes, whether for a moment or for good.
  const leaving = new AbortController();
  const last = () => void hand();
  addEventListener("pagehide", last, leaving);
  document.addEventListener("visibilitychange", last, leaving);
  return {
    format,
    show(value) {
      if (value === handed) return;
      handed = value;
      clearTimeout(timer);
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } });
    },
    mark(mark) {
      const length = view.state.doc.length;
      const diagnostics = mark
        ? [
            {
              from: Math.min(mark.from, length),
              to: Math.min(mark.to, length),
              severity: "error" as const,
              message: mark.message,
            },
          ]
        : [];
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    close() {
      leaving.abort();
      hand();
      view.destroy();
    },
  };
}

const isUndo = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "z";
