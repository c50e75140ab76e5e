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
  "explain.computed": "This model is computed by a program, so it cannot be copied as a query.",
  "explain.no_rows": "nothing loaded",
  "explain.change_alone":
    "A copy of the model becomes a query of this notebook. {name} cannot read it, because a program computes what stands between: {models}. A query of your own can read the copy.",
  "explain.change_about":
    "A copy of the model becomes a query of this notebook, read by {readers}. The model itself stays as it is.",
  "explain.change_behind":
    "A copy of the model becomes a query of this notebook. What stands between is copied too ({models}), so that your change reaches {readers}. The models themselves stay as they are.",
} as const;
