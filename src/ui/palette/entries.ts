import type { NewCell } from "../../notebook/edit.ts";
import type { Session } from "../../notebook/session.svelte.ts";
import { LOCALE_NAMES, LOCALES, type Locale } from "../../words/locale.ts";
import type { Words } from "../../words/words.ts";
import { cellTitle, headings } from "../editing/cell_title.ts";
import type { Editing } from "../editing/editing.svelte.ts";
import type { ThemeChoice } from "../theme.svelte.ts";
import type { Entry } from "./entry.ts";
import { goTo } from "./go_to.ts";

/** What the page can do, as far as the palette asks for it. */
export interface Doing {
  readonly words: Words;
  readonly session: Session | null;
  readonly editing: Editing;
  readonly editable: boolean;
  readonly notebooks: readonly { readonly slug: string; readonly title: string }[];
  open(slug: string): void;
  begin(): void;
  files(): void;
  company(): void;
  collect(): void;
  present: (() => void) | undefined;
  share: (() => void) | undefined;
  theme(choice: ThemeChoice): void;
  language(locale: Locale): void;
  home(): void;
  keys(): void;
}

const KINDS: readonly NewCell[] = ["text", "sql", "chart", "input"];
const THEMES: readonly ThemeChoice[] = ["system", "light", "dark"];

/** Everything that can be found and done now, in the order in which it stands before one types. */
export function entriesOf(doing: Doing): readonly Entry[] {
  const { session } = doing;
  const places = session?.notebook ? placesOf(session) : [];
  return [
    ...writing(doing),
    ...places,
    ...notebooksOf(doing),
    ...around(doing),
    ...relations(doing),
  ];
}

/** The place after the cell that is open, else the end. */
function placeFor({ editing, session }: Doing): number {
  const cells = session?.notebook?.cells ?? [];
  const at = cells.findIndex(({ id }) => id === editing.open);
  return at < 0 ? cells.length : at + 1;
}

function writing(doing: Doing): Entry[] {
  const { words, session, editing, editable } = doing;
  const command = (id: string, label: string, run: () => void, key?: string): Entry => ({
    ...{ id: `command-${id}`, kind: "command", label, run },
    ...(key ? { key } : {}),
  });
  if (!session || !editable) return [];
  const turn = words.say(editing.on ? "command.edit_end" : "command.edit");
  return [
    command("edit", turn, () => editing.toggle(), "E"),
    ...(session.canUndo
      ? [command("undo", words.say("command.undo"), () => void session.undo(), "Ctrl Z")]
      : []),
    ...(session.canRedo
      ? [command("redo", words.say("command.redo"), () => void session.redo(), "Ctrl Y")]
      : []),
    ...KINDS.map((kind) =>
      command(
        `add-${kind}`,
        words.say(`command.add.${kind}`),
        () => void editing.add(session, placeFor(doing), kind),
      ),
    ),
  ];
}

/** The headings, and the figures, inputs and queries that are on the page. */
function placesOf(session: Session): Entry[] {
  return session.notebook!.cells.flatMap((cell): Entry[] => {
    const entry = (label: string, n: number, hint?: string): Entry => ({
      id: `place-${cell.id}-${n}`,
      kind: "place",
      label,
      hint,
      run: () => goTo(cell.id, cell.kind === "text" ? n : null),
    });
    if (!document.getElementById(`cell-${cell.id}`)) return [];
    if (cell.kind === "text") return headings(cell.markdown).map(({ text }, n) => entry(text, n));
    const title = cellTitle(cell);
    return [entry(title, 0, title === cell.id ? undefined : cell.id)];
  });
}

function notebooksOf({ notebooks, open }: Doing): Entry[] {
  return notebooks.map(({ slug, title }) => ({
    id: `notebook-${slug}`,
    kind: "notebook",
    label: title,
    run: () => open(slug),
  }));
}

function around(doing: Doing): Entry[] {
  const { words } = doing;
  const command = (id: string, label: string, run: () => void, key?: string): Entry => ({
    ...{ id: `command-${id}`, kind: "command", label, run },
    ...(key ? { key } : {}),
  });
  return [
    ...(doing.present ? [command("present", words.say("present.start"), doing.present)] : []),
    ...(doing.share ? [command("share", words.say("share.title"), doing.share)] : []),
    command("new", words.say("command.new"), doing.begin),
    command("files", words.say("command.files"), doing.files),
    command("company", words.say("command.company"), doing.company),
    command("collect", words.say("collect.open"), doing.collect),
    ...THEMES.map((choice) =>
      command(
        `theme-${choice}`,
        words.say("command.theme", { theme: words.say(`theme.${choice}`) }),
        () => doing.theme(choice),
      ),
    ),
    ...LOCALES.filter((locale) => locale !== words.locale).map((locale) =>
      command(
        `language-${locale}`,
        words.say("command.language", { language: LOCALE_NAMES[locale] }),
        () => doing.language(locale),
      ),
    ),
    command("home", words.say("command.home"), doing.home),
    command("keys", words.say("command.keys"), doing.keys, "?"),
  ];
}

/** What a query can read: choosing it writes one. */
function relations(doing: Doing): Entry[] {
  const { words, session, editing, editable } = doing;
  if (!session || !editable) return [];
  const tables = session.tables.map(({ name }) => ({ name, hint: words.table(name) }));
  const models = session.models.map((name) => ({ name, hint: undefined }));
  return [...tables, ...models].map(({ name, hint }) => ({
    id: `relation-${name}`,
    kind: "relation",
    label: name,
    hint: [hint, words.say("palette.query")].filter(Boolean).join(", "),
    run: () =>
      void editing.add(session, placeFor(doing), "sql", `select *\nfrom ${name}\nlimit 100`),
  }));
}
