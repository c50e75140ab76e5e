import type { Session } from "../../notebook/session.svelte.ts";

/** A function of the engine, as a completion shows it. */
export interface SqlFunction {
  readonly name: string;
  /** What it takes and returns: `(value, weight) → DOUBLE`. */
  readonly signature: string;
  readonly description: string;
}

/** Functions that ask the server about itself, or do what a notebook may not. */
const INTERNAL =
  "^(pg_.*|has_.*|inet_.*|current_.*|txid.*|.*_description|getenv|in_search_path|create_sort_key" +
  "|write_log|parse_duckdb_log.*|generate_subscripts|currval|nextval|setseed|vector_type" +
  "|remap_struct|replace_type|cast_to_type|can_cast.*|combine|finalize|timetz.*|get_block_size" +
  "|map_to_pg_oid|format_.*type|.*_i?like_escape|ilike_escape|like_escape|session_user|user" +
  "|version|transaction_timestamp|get_current_timestamp|now|now_.*|is_histogram.*|sum_no_overflow" +
  "|constant_or_null|.*_comma_default|query|query_table|random|gen_random_uuid|uuid.*)$";

const ASKED = `
  select
      function_name as name,
      '(' || min(coalesce(array_to_string(parameters, ', '), '')) || ')'
          || coalesce(' → ' || min(return_type), '') as signature,
      coalesce(min(description), '') as description
  from duckdb_functions()
  where function_type in ('scalar', 'aggregate', 'macro')
      and regexp_matches(function_name, '^[a-z][a-z0-9_]*$')
      and not regexp_matches(function_name, '${INTERNAL}')
  group by function_name
  order by function_name`;

const known = new WeakMap<Session["graph"], Promise<readonly SqlFunction[]>>();

/** The functions that a query may call, asked of the engine once. */
export function functionsOf({ graph }: Session): Promise<readonly SqlFunction[]> {
  const asked = known.get(graph) ?? ask(graph);
  known.set(graph, asked);
  return asked;
}

async function ask(graph: Session["graph"]): Promise<readonly SqlFunction[]> {
  try {
    const { length, columns } = await graph.select(ASKED, {});
    return Array.from({ length }, (_, i) => ({
      name: String(columns.name?.[i]),
      signature: String(columns.signature?.[i]),
      description: String(columns.description?.[i]),
    }));
  } catch {
    // Without them a query is written all the same.
    known.delete(graph);
    return [];
  }
}
