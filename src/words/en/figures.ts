/** What figures say: findings, subtitles, legends, how to read them. */
export const figures = {
  "figure.estimate": "{estimate} ({low} to {high})",
  "figure.few": "under ten customers",
  "figure.finding.nothing": "There is nothing to draw yet",
  "figure.finding.too_few":
    "{n, plural, one {# case is} other {# cases are}} too few to conclude anything",
  "figure.count": "Rows",
  "figure.legend.interval": "95% interval",

  "figure.foot.customers": "n = {n, plural, one {# customer} other {# customers}}",
  "figure.foot.none_before":
    "without {n, plural, one {# customer who was in no group before} other {# customers who were in no group before}}",
  "figure.foot.intervals": "n = {n, plural, one {# interval} other {# intervals}}",
  "figure.foot.rows": "n = {n, plural, one {# row} other {# rows}}",
  "figure.foot.as_of": "as of {date, date, day}",
  "figure.foot.window": "{from, date, day} to {to, date, day}",
  "figure.foot.thin": "few cases, read with caution",
  "figure.foot.simulated": "simulated data",
  "figure.foot.checks_passed":
    "{n, plural, one {# further check} other {# further checks}} found nothing",
  "figure.foot.too_early": "pale: too early to tell who has lapsed",
  "figure.foot.left_truncated":
    "{n, plural, one {# customer of before the data begin is} other {# customers of before the data begin are}} not compared",
  "figure.foot.few_cohorts":
    "{n, plural, one {# month with under ten customers} other {# months with under ten customers}} not shaded",
  "figure.foot.open_intervals":
    "waits that are not over yet are left out, so the true ones are longer",

  "figure.show_sql": "SQL",
  "figure.show_table": "Table",
  "figure.explain": "Explain",
  "figure.export": "Export",
  "figure.export_svg": "Picture as SVG",
  "figure.export_png": "Picture as PNG",
  "figure.how_to_read": "How to read it",
  "figure.keyboard": "Arrow keys walk along the marks, Escape leaves.",
  "figure.label": "Chart: {finding}. {subtitle}.",
  "figure.position": "{at} of {n}",
  "figure.failed": "This figure could not be drawn. Its table and its SQL are still there.",
  "figure.failed_export": "The picture could not be made. Try SVG or the table.",
  "figure.source": "Rungs",

  "figure.complaint.not_marks":
    "A chart is a list of marks, each with one name such as barX and its channels below it. Here stands: {value}",
  "figure.complaint.unknown_mark":
    "There is no mark {mark}. Try barX, barY, dot, line, rectY, ruleX or text.",
  "figure.complaint.unknown_option": "{mark} has no option {option}.",
  "figure.complaint.unknown_column":
    "{mark}: {option} names {column}, which is no column of the result.",
  "figure.complaint.unknown_figure": "There is no figure {figure}.",
  "figure.complaint.missing_column": "The figure {figure} needs the column {column}.",
  "figure.complaint.missing_channel": "{mark} needs {channel}.",
  "figure.complaint.bad_value": "{mark}: {option} cannot be {value}.",
  "figure.complaint.too_many_marks":
    "{n, plural, one {# mark is} other {# marks are}} too many to draw; at most {most, number, integer}. Group or bin the rows in SQL, or with group and bin.",
  "figure.complaint.cannot_draw": "The chart could not be drawn: {message}",

  "figure.segment_sizes.subtitle": "Share of customers and share of revenue by segment",
  "figure.segment_sizes.how":
    "Two bars a segment: how many of the customers it holds, and how much of the revenue they bring. Where the lower bar is longer, these customers are worth more than their number. Segments come from rules on recency, frequency and value; other rules give other sizes.",
  "figure.segment_sizes.finding.more_than_their_share":
    "{segment}: {share, number, percent} of customers, {revenue_share, number, percent} of revenue",
  "figure.segment_sizes.finding.largest":
    "{segment} is the largest segment, with {share, number, percent} of customers",
  "figure.segment_sizes.legend.customers": "share of customers",
  "figure.segment_sizes.legend.revenue": "share of revenue",

  "figure.retention_grid.subtitle":
    "Percent of each month’s new customers who buy in a later month",
  "figure.retention_grid.how":
    "Each row is the customers whose first purchase fell into one month; going right, the share of them who bought in that month. Read down a column to compare cohorts at the same age. A row that ends early is young, not lost.",
  "figure.retention_grid.finding.month_one":
    "{rate, number, percent} of new customers buy again in the month after their first purchase",
  "figure.retention_grid.finding.rising":
    "Younger customers return more often: {younger, number, percent} buy again in the first month, against {older, number, percent} in older cohorts",
  "figure.retention_grid.finding.falling":
    "Younger customers return less often: {younger, number, percent} buy again in the first month, against {older, number, percent} in older cohorts",
  "figure.retention_grid.axis": "months since the first purchase",
  "figure.retention_grid.size": "customers",
  "figure.retention_grid.cell":
    "{cohort, date, month}, {age, plural, one {# month later} other {# months later}}",
  "figure.retention_grid.of": "{active, number, integer} of {customers, number, integer}",
  "figure.retention_grid.open": "month not over yet",
  "figure.retention_grid.few": "under ten customers",
  "figure.retention_grid.legend.left_truncated": "customers of before the data begin",
  "figure.retention_grid.legend.open": "not over yet, or under ten customers",

  "figure.lifecycle_over_time.subtitle":
    "Customers by state at each period’s end; one-time buyers below the line",
  "figure.lifecycle_over_time.how":
    "A customer is active while the time since the last visit is usual for customers who came back, at risk when it grows unusual, lapsed beyond that. One-time buyers have no rhythm yet and hang below the line. Lapsed is inferred from silence: some will return.",
  "figure.lifecycle_over_time.finding.too_early":
    "The records are still too short to tell who has lapsed",
  "figure.lifecycle_over_time.finding.active_now":
    "{share, number, percent} of repeat customers are active",
  "figure.lifecycle_over_time.finding.more_active":
    "{active, plural, one {# customer is} other {# customers are}} active, more than the {then, number, integer} of a year ago",
  "figure.lifecycle_over_time.finding.fewer_active":
    "{active, plural, one {# customer is} other {# customers are}} active, fewer than the {then, number, integer} of a year ago",
  "figure.lifecycle_over_time.finding.as_many_active":
    "{active, plural, one {# customer is} other {# customers are}} active, as many as a year ago",

  "figure.concentration_curve.subtitle":
    "Share of the amount by share of customers, those who spend most first",
  "figure.concentration_curve.how":
    "Customers are lined up from the one who spends most. The higher the curve above the dashed line, the fewer customers the business rests on. A shorter period makes the curve steeper, so compare only periods of the same length.",
  "figure.concentration_curve.finding.top_tenth":
    "Over all time the top tenth of customers brings {amount, number, percent} of the amount",
  "figure.concentration_curve.axis_x": "share of customers",
  "figure.concentration_curve.axis_y": "share of the amount",
  "figure.concentration_curve.alike": "if all bought alike",
  "figure.concentration_curve.top": "top {customers, number, percent}: {amount, number, percent}",
  "figure.concentration_curve.four_fifths":
    "{amount, number, percent} from the top {customers, number, percent}",
  "figure.concentration_curve.share": "Top {customers, number, percent} of customers",

  "figure.interval_distribution.subtitle": "Days between one visit of a customer and the next",
  "figure.interval_distribution.how":
    "Each bar counts the waits of one length. The lines tell within how many days a given share of returns came; the states active, at risk and lapsed are cut at four fifths and at 95%. Customers who return often give more waits than those who return rarely.",
  "figure.interval_distribution.finding.half_within":
    "Half of all returns come within {days, plural, one {# day} other {# days}}",
  "figure.interval_distribution.within":
    "{share, number, percent} within {days, plural, one {# day} other {# days}}",
  "figure.interval_distribution.axis": "days between two visits",
  "figure.interval_distribution.day": "{days, plural, one {# day} other {# days}}",
  "figure.interval_distribution.bin": "{from, number, integer} to {to, number, integer} days",

  "figure.comparison_matrix.subtitle":
    "Percent of each group’s customers by the group that they are in now",
  "figure.comparison_matrix.how":
    "Each row is a group under the settings compared with and adds up to 100 percent; the framed cells are those whom both settings put into the same group. What leaves the frame is due to the settings as much as to the customers.",
  "figure.comparison_matrix.finding.stayed":
    "{stayed, number, percent} of customers are in the same group under both settings",
  "figure.comparison_matrix.finding.stayed_and_lost":
    "{stayed, number, percent} of customers are in the same group under both settings, {lost, number, percent} are in none now",
  "figure.migration_matrix.subtitle":
    "Percent of each group’s customers by where they are a period later",
  "figure.migration_matrix.how":
    "Each row is a group of the earlier period and adds up to 100 percent; the framed cells are those who stayed. Some movement is chance: the highest group can only lose, the lowest only gain.",
  "figure.migration_matrix.finding.stayed":
    "{stayed, number, percent} of customers stayed in their group",
  "figure.migration_matrix.finding.stayed_and_lost":
    "{stayed, number, percent} of customers stayed in their group, {lost, number, percent} did not buy again",
  "figure.migration_matrix.axes": "from ↓ to →",
  "figure.migration_matrix.legend.stayed": "stayed",
  "figure.migration_matrix.legend.moved": "moved",
  "figure.migration_matrix.legend.lost": "did not buy again",

  "figure.base_change_bridge.new": "New or back",
  "figure.base_change_bridge.subtitle": "Amount from one period to the next, by what customers did",
  "figure.base_change_bridge.how":
    "The bridge begins with the amount of the earlier period. Hatched bars take away: customers who stopped buying, and those who bought less. Plain bars add: those who bought more, and those who had not bought in the earlier period: new customers, and some who are back after a break. The parts add up exactly.",
  "figure.base_change_bridge.finding.grew":
    "The amount grew by {change, number, percent}: {lost, number, percent} was lost with customers, new and returning ones brought {new, number, percent}",
  "figure.base_change_bridge.finding.shrank":
    "The amount fell by {change, number, percent}: {lost, number, percent} was lost with customers, new and returning ones brought {new, number, percent}",

  "figure.rfm_heatmap.subtitle":
    "Mean value of a customer by recency and frequency score, with their number below",
  "figure.rfm_heatmap.how":
    "Going up, customers bought more recently; going right, more often. The darker the cell, the higher the mean value of its customers. Cells with fewer than ten customers show no mean.",
  "figure.rfm_heatmap.finding.most_valuable":
    "Recency {recency}, frequency {frequency}: worth {times, number, decimal} times the average customer",
  "figure.rfm_heatmap.axis_recency": "↑ recency score, best on top",
  "figure.rfm_heatmap.axis_frequency": "frequency score →",
  "figure.rfm_heatmap.cell": "Recency {recency}, frequency {frequency}",

  "figure.value_distribution.subtitle": "Share of the amount by tenths of customers",
  "figure.value_distribution.how":
    "Customers are lined up by what they spent and cut into ten groups of equal size. If all bought alike, every bar would reach the dashed line. The period matters: over a short one many customers have had no time to return.",
  "figure.value_distribution.finding.top_tenth":
    "In the period the top tenth of customers brings {top, number, percent} of the amount, the lower half {half, number, percent}",
  "figure.value_distribution.alike": "if all bought alike",
  "figure.value_distribution.axis": "tenths of customers, those who spend most first",
  "figure.value_distribution.tenth": "Tenth number {rank, number, integer}",

  "figure.coverage_bars.subtitle": "Share of the amount that each issue of the data touches",
  "figure.coverage_bars.how":
    "Customer models see only sales with a known customer. Each bar shows how much of the amount stands outside them or in doubt. A sale may have several issues, so the bars do not add up.",
  "figure.coverage_bars.finding.known_customer":
    "{share, number, percent} of the amount has a known customer",
  "figure.coverage_bars.finding.largest":
    "{issue}: {share, number, percent} of the amount is affected",
  "figure.coverage_bars.finding.clean": "No issue was found in the data",
  "figure.coverage_bars.size":
    "{share, number, percent} · {rows, plural, one {# row} other {# rows}}",
};
