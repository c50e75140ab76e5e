/** Words of the models, figures and codes of one theme. */
export const ladder = {
  columns: {
    clients_in_all: "Clients",
    unasked: "Not asked",
    rung: "Rung",
    from_rung: "Rung before",
    to_rung: "Rung after",
    before_rung: "Rung two periods before",
    on_rung: "On the rung",
    direction: "Direction",
    period_no: "Period, running number",
    settled: "Long enough after the records begin",
    probability: "Probability",
    low: "Lowest of 95%",
    high: "Highest of 95%",
    periods: "Periods",
    test: "Test",
    cramers_v: "How much it matters (Cramér’s V)",
    sparse: "Share of cells with under five expected",
    apostles: "Apostles at the beginning",
    actual: "Apostles at the end",
    target: "Target",
    clients: "Clients and advocates",
    base: "Everybody who buys",
    retained: "Apostles who stayed",
    required_probability: "Share of clients that would have to rise",
    observed_probability: "Share of clients that rose",
    years_to_ceiling: "Times until nobody is left",
    feasible: "Within reach",
    stated_level: "Stated level",
    next_on: "Next answer on",
    next_level: "Next stated level",
    ladder_period: "Period of the ladder",
    ladder_periods_ahead: "Periods ahead",
    apostle_growth: "Apostles wanted for each one now",
    moves_from_days: "Answers at least so many days apart",
    moves_until_days: "Answers at most so many days apart",
    net_rise: "Climbs less falls",
    rose: "Climbed",
    fell: "Fell",
  },
  codes: {
    prospect: "Prospects",
    client: "Clients",
    client_unasked: "Clients, not asked",
    advocate: "Advocates",
    apostle: "Apostles",
    came: "Came",
    same: "Stayed",
    left: "Lapsed",
    returned: "Came back",
    asked: "Asked, or no longer",
    earlier: "Earlier half",
    later: "Later half",
    markov_order: "Does the past before count as well",
    stationarity: "Have the probabilities changed",
  },
  figures: {
    "figure.foot.unasked":
      "{n, plural, one {# client was} other {# clients were}} not asked whether they would recommend",
    "figure.foot.apostle_ceiling":
      "room for {times, number, decimal} such years before everybody who buys is an apostle",
    "figure.foot.customer_periods": "n = {n, number, integer} customers times periods",
    "figure.ladder.subtitle":
      "Customers by rung at the beginning and at the end of the last period, as thick as they are many",
    "figure.ladder.how":
      "The poles are two dates. The pale rungs between them are customers who stayed where they were; bands that rise across them climbed, bands that fall slipped down, and the grey ones went silent. Whoever was silent at both dates is not drawn. A fall from advocate to client may be no more than a bad day at the questionnaire.",
    "figure.ladder.finding.rising":
      "{up, plural, one {# customer} other {# customers}} climbed the ladder and {down, number, integer} slipped down; {left, number, integer} went silent",
    "figure.ladder.finding.falling":
      "{down, plural, one {# customer} other {# customers}} slipped down the ladder and {up, number, integer} climbed; {left, number, integer} went silent",
    "figure.ladder.rung.prospect": "Prospects",
    "figure.ladder.rung.customer": "Customers",
    "figure.ladder.rung.client": "Clients",
    "figure.ladder.rung.advocate": "Advocates",
    "figure.ladder.rung.apostle": "Apostles",
    "figure.ladder.came": "New",
    "figure.ladder.lapsed": "Lapsed",
    "figure.ladder.new": "{n, number, integer} new",
    "figure.ladder.returned": "{n, number, integer} came back",
    "figure.ladder.lost": "{n, number, integer} lapsed",
    "figure.ladder.moved":
      "{up, number, integer} climbed here, {down, number, integer} slipped here",
    "figure.ladder.climbed": "{up, number, integer} climbed here",
    "figure.ladder.slipped": "{down, number, integer} slipped here",
    "figure.ladder.legend.same": "stayed",
    "figure.ladder.legend.up": "climbed",
    "figure.ladder.legend.down": "slipped",
    "figure.ladder.legend.came": "new or back",
    "figure.ladder.legend.left": "lapsed",

    "figure.ladder_matrix.subtitle":
      "Percent of each rung’s customers by where they are a period later, all periods together",
    "figure.ladder_matrix.how":
      "Each row is a rung and adds up to 100 percent; the framed cells are those who stayed. From clients not asked to clients and back nobody moved: only our knowledge did.",
    "figure.ladder_matrix.finding.stayed":
      "{stayed, number, percent} stayed on their rung from one period to the next",
    "figure.ladder_matrix.finding.stayed_and_lost":
      "{stayed, number, percent} stayed on their rung from one period to the next, {lost, number, percent} did not buy again",

    "figure.ladder_fan.subtitle":
      "Customers on each rung at the end of a period: seen, and to be expected if all goes on as before",
    "figure.ladder_fan.how":
      "The line is what was seen, the dashed one what is to be expected, the band holds 95% of the simulated futures. The panels have scales of their own. The band knows chance and the limits of our knowledge, and no change of course: a new competitor is not in it.",
    "figure.ladder_fan.finding.apostles":
      "If all goes on as before, {expected, plural, one {# apostle is} other {# apostles are}} to be expected by {date, date, day} ({low, number, integer} to {high, number, integer}); now there are {now, number, integer}",
    "figure.ladder_fan.finding.clients":
      "If all goes on as before, {expected, plural, one {# client is} other {# clients are}} to be expected by {date, date, day} ({low, number, integer} to {high, number, integer}); now there are {now, number, integer}",
    "figure.ladder_fan.seen": "seen",
    "figure.ladder_fan.expected": "expected",

    "figure.apostle_path.subtitle":
      "Apostles at the end of each year, and as many as were aimed at from the beginning of the year",
    "figure.apostle_path.how":
      "The line joins the apostles that there were. From each of its points a dashed line leads to the year’s target. No growth goes beyond everybody who buys, which bounds how often a number can double; the foot says how often.",
    "figure.apostle_path.finding.out_of_reach":
      "{required, number, percent} of clients would have to become apostles within the year; {observed, number, percent} did in the last one",
    "figure.apostle_path.finding.within_reach":
      "The target is within reach: {required, number, percent} of clients would have to become apostles, {observed, number, percent} did in the last year",
    "figure.apostle_path.target": "target {n, number, integer}",
    "figure.level_balance.subtitle":
      "Climbs past a level less falls past it, as a share of those who answered twice",
    "figure.level_balance.how":
      "At zero as many climbed as fell, which is what answers that merely waver would leave. To the right more climbed, to the left more fell; the line is the 95% interval. Only a row that stays clear of zero tells of movement.",
    "figure.level_balance.past": "Past “{level}”",
    "figure.level_balance.all": "All moves",
    "figure.level_balance.untold": "under ten moves",
    "figure.level_balance.finding.rose":
      "More climbed than fell, by {net, number, percent} of those who answered twice; wavering answers alone would leave nothing",
    "figure.level_balance.finding.fell":
      "More fell than climbed, by {net, number, percent} of those who answered twice; wavering answers alone would leave nothing",
    "figure.level_balance.finding.wavering":
      "All that moved up and down may be no more than wavering answers",
    "figure.level_balance.finding.untold": "Too few moved to tell more than wavering",
  },
};
