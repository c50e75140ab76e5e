/** What the notebook's page, consent and the workspace say. */
export const page = {
  "page.load_more": "Load more data",
  "page.privacy_kept": "Kept on this device",
  "page.privacy_memory": "Kept until this page is closed",
  "page.simulating": "Making a simulated company: {rows, plural, one {# row} other {# rows}}",
  "page.empty.title": "Nothing is loaded yet",
  "page.empty.text":
    "This notebook reads orders. Load a file of your own, or look at it on a simulated company.",
  "page.failed": "The page could not go on",
  "page.elsewhere":
    "Your data are open in another tab. What you load here is kept until this page is closed.",
  "page.take_over": "Use them here",
  "page.own": "Back to my data",
  "page.another": "Another simulated company",
  "page.section.table": "Table",
  "cell.sql": "SQL of",
  "cell.broken": "This cell could not be read",
  "cell.reveal": "Show the answer",
  "cell.figure_unknown": "There is no figure of this name: {name}",
  "cell.chart_wrong": "This chart could not be drawn",
  "explain.parameters": "Made with",
  "input.refused": "This value was not taken",
  "consent.title": "A notebook from a file",
  "consent.text":
    "Nothing in it has run. These queries will read the data that are loaded; none can change them or send them anywhere.",
  "consent.agree": "Open and run",
  "consent.back": "Leave it",
  "consent.queries": "{count, plural, =0 {It holds no query.} one {# query} other {# queries}}",
};
