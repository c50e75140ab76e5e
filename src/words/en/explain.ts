/** What "Explain this number" says. */
export const explain = {
  "explain.steps": "How it was made",
  "explain.tree": "The steps, from the result back to the data",
  "explain.kind.cell": "query of this notebook",
  "explain.kind.model": "model",
  "explain.kind.table": "data",
  "explain.dates": "{from, date, day} to {to, date, day}",
  "explain.above": "shown above",
  "explain.value": "{column}: {value}",
  "explain.number": "Explain {value}",
  "explain.title": "Where this number comes from",
  "explain.change": "Change it",
  "explain.change_about":
    "This makes a copy of the model as a query of this notebook. The model itself stays as it is.",
  "explain.computed": "This model is computed by a program, so it cannot be copied as a query.",
  "explain.no_rows": "nothing loaded",
} as const;
