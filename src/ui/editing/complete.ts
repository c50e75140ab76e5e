import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import { PostgreSQL, schemaCompletionSource, sql } from "@codemirror/lang-sql";
import type { Extension } from "@codemirror/state";
import type { SqlFunction } from "./functions.ts";

/** The names that SQL can use: relations with their columns, parameters and functions. */
export interface Vocabulary {
  readonly relations: Readonly<Record<string, readonly string[]>>;
  readonly parameters: readonly string[];
  readonly functions: readonly SqlFunction[];
}

/** SQL with its colours and the completion of names, which are asked for as the text stands. */
export function sqlSupport(vocabulary: (text: string) => Promise<Vocabulary>): Extension {
  const support = sql({ dialect: PostgreSQL });
  const complete = async (context: CompletionContext) => {
    const text = context.state.doc.toString();
    const word = context.matchBefore(/\$?\w*/);
    if (!context.explicit && !word?.text && context.matchBefore(/\.$/) === null) return null;
    const names = await vocabulary(text);
    if (context.aborted) return null;
    if (word?.text.startsWith("$")) return parameters(names, word.from);
    const qualified = context.matchBefore(/[\w"]\.\w*/) !== null;
    if (qualified) {
      return schemaCompletionSource({ dialect: PostgreSQL, schema: names.relations })(context);
    }
    return word ? everything(names, text, word.from) : null;
  };
  return [support, support.language.data.of({ autocomplete: complete }), autocompletion()];
}

const parameters = (names: Vocabulary, from: number): CompletionResult => ({
  from,
  options: names.parameters.map((name) => ({ label: `$${name}`, type: "variable" })),
  validFor: /^\$\w*$/,
});

/** Columns of what is read stand first, then what can be read, then functions. */
function everything(names: Vocabulary, text: string, from: number): CompletionResult {
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
