import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  type CompletionSource,
  completionStatus,
  ifNotIn,
  moveCompletionSelection,
  selectedCompletion,
} from "@codemirror/autocomplete";
import { keywordCompletionSource, PostgreSQL, schemaCompletionSource } from "@codemirror/lang-sql";
import { LanguageSupport } from "@codemirror/language";
import { type Extension, Prec } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import type { SqlFunction } from "./functions.ts";

/** The names that SQL can use: relations with their columns, parameters and functions. */
export interface Vocabulary {
  readonly relations: Readonly<Record<string, readonly string[]>>;
  readonly parameters: readonly string[];
  readonly functions: readonly SqlFunction[];
}

/** SQL with its colours and the completion of names, which are asked for as the text stands. */
export function sqlSupport(vocabulary: (text: string) => Promise<Vocabulary>): Extension {
  const { language } = PostgreSQL;
  return [
    new LanguageSupport(language, language.data.of({ autocomplete: completions(vocabulary) })),
    // Enter makes a line as long as nobody has gone into the list.
    autocompletion({ selectOnOpen: false }),
    Prec.highest(keymap.of([{ key: "Tab", run: acceptFirst }])),
  ];
}

/** Takes what is chosen in the list, else what stands first in it. */
function acceptFirst(view: EditorView): boolean {
  if (completionStatus(view.state) !== "active") return false;
  if (selectedCompletion(view.state) === null) moveCompletionSelection(true)(view);
  acceptCompletion(view);
  return true;
}

/**
 * What can be written at a place. Unless it is asked for there is no list inside words of a person's
 * own: in texts and remarks, for a name after `as`, and for what is written out already.
 */
export function completions(vocabulary: (text: string) => Promise<Vocabulary>): CompletionSource {
  const keywords = keywordCompletionSource(PostgreSQL);
  const offered = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const text = context.state.doc.toString();
    const word = context.matchBefore(/\$?\w*/);
    const asked = context.explicit;
    if (!asked && !word?.text && context.matchBefore(/\.$/) === null) return null;
    if (!asked && context.matchBefore(/\bas\s+\w*$/i) !== null) return null;
    const names = await vocabulary(text);
    if (context.aborted) return null;
    const qualified = context.matchBefore(/[\w"]\.\w*/) !== null;
    const found = word?.text.startsWith("$")
      ? parameters(names, word.from)
      : qualified
        ? await schemaCompletionSource({ dialect: PostgreSQL, schema: names.relations })(context)
        : word && everything(names, text, word.from, (await keywords(context))?.options ?? []);
    return found ? unlessWritten(found, asked, word?.text ?? "") : null;
  };
  return ifNotIn(["String", "LineComment", "BlockComment"], offered);
}

/** A list goes as soon as one of its names is written out. */
function unlessWritten(
  result: CompletionResult,
  asked: boolean,
  word: string,
): CompletionResult | null {
  const whole = new Set(result.options.map(({ label }) => label.toLowerCase()));
  const written = (text: string) => whole.has(text.toLowerCase());
  if (!asked && written(word)) return null;
  const { validFor } = result;
  return validFor instanceof RegExp && !asked
    ? { ...result, validFor: (text) => validFor.test(text) && !written(text) }
    : result;
}

const parameters = (names: Vocabulary, from: number): CompletionResult => ({
  from,
  options: names.parameters.map((name) => ({ label: `$${name}`, type: "variable" })),
  validFor: /^\$\w*$/,
});

/** Columns of what is read stand first, then what can be read, then functions and words of SQL. */
function everything(
  names: Vocabulary,
  text: string,
  from: number,
  keywords: readonly Completion[],
): CompletionResult {
  const read = new Set(text.toLowerCase().match(/[a-z_]\w*/g));
  const relations = Object.entries(names.relations);
  const columns = new Map(
    relations
      .filter(([relation]) => read.has(relation))
      .flatMap(([relation, own]) => own.map((column) => [column, relation] as const)),
  );
  const options: Completion[] = [
    ...[...columns].map(([label, detail]) => ({ label, detail, type: "property", boost: 2 })),
    ...relations.map(([label]) => ({ label, type: "class", boost: 1 })),
    ...names.functions.map(called),
    ...keywords.map(({ label }) => ({ label })),
  ];
  return { from, options, validFor: /^\w*$/ };
}

function called({ name, signature, description }: SqlFunction): Completion {
  return {
    label: name,
    detail: signature,
    type: "function",
    boost: -1,
    ...(description === "" ? {} : { info: description }),
    apply(view, _completion, from, to) {
      const open = view.state.sliceDoc(to, to + 1) === "(";
      const insert = open ? name : `${name}()`;
      const anchor = from + name.length + 1;
      view.dispatch({ changes: { from, to, insert }, selection: { anchor } });
    },
  };
}
