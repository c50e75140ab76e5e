/** What can go wrong in the graph; `words/` has a sentence for each. */
export const GRAPH_FAILURES = [
  "model_header",
  "parameter_value",
  "parameter_unknown",
  "parameter_conflict",
  "dynamic_variable",
  "cell_empty",
  "cell_changes",
  "cell_several",
  "cell_pivot",
  "cell_forbidden",
  "relation_unknown",
  "relation_cycle",
  "name_taken",
  "computed_columns",
  "computation_failed",
  "blocked",
] as const;
