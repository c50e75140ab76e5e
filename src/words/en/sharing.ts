/** What is said where a notebook is shared, kept for use offline, or not kept at all. */
export const sharing = {
  "share.open": "Share",
  "share.title": "Share this notebook",
  "share.lead":
    "A link and a file hold the text, the queries and the settings of this notebook, and none of its data. Whoever opens them reads it on data of their own.",
  "share.personal":
    "{count, plural, one {This value names a person or a record} other {These values name persons or records}} in your data. What is ticked is blanked in the link and in the file.",
  "share.personal.place": "{value} in {cell}",
  "share.checking": "Looking for names in the settings",
  "share.link": "A link",
  "share.link_text":
    "The notebook itself stands in the link, behind the #, which browsers send to no server.",
  "share.link_short": "This notebook is in every copy of the page, so the link only names it.",
  "share.link_simulated": "The link makes the same simulated company, seed {seed}.",
  "share.link_long":
    "This notebook makes a link of {length, number} characters. Programmes cut links longer than {limit, number}; save the file and send that.",
  "share.copy": "Copy the link",
  "share.copied": "Copied",
  "share.file": "A file",
  "share.file_text": "Plain text (.md). Dropped on this page, here or elsewhere, it opens.",
  "share.file_save": "Save the notebook",
  "share.report": "A report",
  "share.report_text":
    "One HTML file with the text, figures, tables and SQL as they stand now. It opens by a double click and needs no network. The tables that are shown go along; nothing else of the data does.",
  "share.report_people": "Leave out tables that list single customers",
  "share.report_running": "Some cells are still being computed; the report would lack them.",
  "share.report_save": "Save the report",
  "share.report_making": "Writing the report",
  "share.print": "Print, or save as PDF",
  "share.failed": "The link could not be opened",
  "consent.link": "A notebook from a link",
  "consent.inputs":
    "{count, plural, =0 {It sets no values.} one {# input, with its value} other {# inputs, with their values}}",
  "consent.charts": "{count, plural, =0 {It draws no charts.} one {# chart} other {# charts}}",
  "consent.reads": "{name} reads {from}",
  "consent.no_value": "as usual",
  "report.made": "Report of {date, date}",
  "report.simulated": "Simulated: every customer in it is invented by a generator.",
  "report.parameters": "Made with",
  "report.data": "Data",
  "report.rows": "{rows, plural, one {# row} other {# rows}}",
  "report.sql": "SQL of {name}",
  "report.models": "Models behind the figures",
  "report.source":
    "Written by Rungs {version}. The file holds no script and asks no server for anything.",
  "report.people": "A table of single customers was left out of this report.",
  "report.missing": "This part was not there when the report was written.",
  "report.shown": "The first {shown, number} of {rows, plural, one {# row} other {# rows}}.",
  "offline.ready": "Ready offline",
  "offline.ready_text":
    "The page, its engine and its notebooks are kept in this browser. From now on everything works without a network.",
  "offline.keeping": "Being kept for offline use",
  "offline.impossible": "Needs a network: this browser does not keep the page.",
  "offline.newer": "A newer version of this page is here.",
  "offline.reload": "Reload to update",
  "private.start": "Keep nothing on this computer",
  "private.text":
    "For a computer that others use as well. Data, notebooks and choices stay in the memory of this tab and are gone when it is closed.",
  "private.mark": "Nothing is kept",
  "private.end": "End this session",
  "private.ask":
    "When you end the session, what was loaded and written in this tab is dropped. Save a file first if you need it.",
  "forget.open": "Forget everything",
  "forget.title": "Forget everything on this computer",
  "forget.text":
    "The data that were loaded, your own notebooks and changes, and your choices of language and colours are removed from this browser. They cannot be brought back. The page itself stays ready offline.",
  "forget.do": "Remove all of it",
  "forget.back": "Keep it",
  "forget.failed":
    "Something could not be removed, perhaps because another tab still uses it. Close the other tabs of this page and try again.",
  "frame.title": "This page does not run inside another one",
  "frame.text":
    "A page around it could cover what you agree to. Open it in a window of its own; until then nothing runs.",
  "frame.open": "Open it in a window of its own",
};
