/** What cells say about their runs, and the page about its engine, other tabs and earlier loads. */
export const running = {
  "cell.run": "Run",
  "cell.stale": "Out of date",
  "cell.not_run": "Not run yet",
  "cell.cancelled_empty": "Cancelled",
  "mode.label": "The cells run",
  "mode.automatic": "by themselves",
  "mode.on_demand": "when asked",
  "mode.run_stale":
    "{count, plural, =0 {All cells are up to date} one {Run # cell} other {Run # cells}}",
  "engine.again":
    "The database engine has stopped by itself and is being started again. Everything that you wrote is kept.",
  "engine.recovered":
    "The database engine had stopped and was started again. Everything that you wrote is here.",
  "engine.lost_data":
    "The database engine had stopped and was started again. Everything that you wrote is here, but the data were only in memory: please load the files once more.",
  "notice.close": "Close",
  "losing.title": "Let go of the data that you loaded?",
  "losing.text":
    "They are only in the memory of this page. A simulated company takes their place, and to see them again you would load the files once more.",
  "losing.agree": "Show the simulated company",
  "losing.back": "Keep my data",
  "copy.parted":
    "This notebook was also changed in another tab. What you write here is kept as a notebook of its own, “{title}”.",
  "copy.parted_title": "{title} (second version)",
  "previous.offer":
    "The load before this one is kept: {rows, plural, one {# row} other {# rows}}, {date, date, time}.",
  "previous.restore": "Restore the previous load",
  "previous.restored": "The previous load is back.",
  "previous.again": "Bring the newer one back",
  "previous.menu": "{table}: back to the load of {date, date, time}",
  "cell.former": "Above stands the result from before.",
};
