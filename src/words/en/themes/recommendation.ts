/** Words of the models, figures and codes of one theme. */
export const recommendation = {
  columns: {
    coded: "Written down as",
    zeros_missing: "No 0 among a hundred",
    rating: "Answer, 0 to 10",
    recommend_group: "Group",
    promoters: "Would recommend, 9 and 10",
    passives: "Undecided, 7 and 8",
    detractors: "Would not, 6 and below",
    score_of_others: "Score of all others",
    centre: "Mean of all periods",
    limit_low: "Chance, from",
    limit_high: "Chance, to",
    advantage: "Recommending ahead by",
    advantage_low: "Ahead, from",
    advantage_high: "Ahead, to",
    recommend_coding: "Answers from 1 to 11",
    recommend_by: "Recommendations parted by",
    recommend_interval: "Interval of the score",
    recommend_period: "Period of recommendations",
    came_true: "Came true",
    decides_outcome: "Decides by itself",
    outside: "Beyond chance",
    foretold_days: "Days in which it may come true",
  },
  codes: {
    promoter: "Would recommend",
    passive: "Undecided",
    detractor: "Would not recommend",
    zero_to_ten: "From 0 to 10",
    one_to_ten: "From 1 to 10",
    one_to_eleven: "From 1 to 11, a point taken off",
    stayed: "Stayed",
    recommended: "Invited somebody",
  },
  figures: {
    "figure.recommendation_bars.subtitle":
      "Answers of 6 and below to the left, of 9 and 10 to the right; the dot is the one less the other, in points",
    "figure.recommendation_bars.how":
      "The score is the share of those who would recommend less the share of those who would not, so it stands on the same axis as the bars. The line through the dot is its 95% interval: groups whose lines overlap widely may well be alike.",
    "figure.recommendation_bars.finding.score":
      "The recommendation score is {score, number, integer}: {promoters, number, percent} would recommend, {detractors, number, percent} would not",
    "figure.recommendation_bars.points": "{points, number, integer}",
    "figure.recommendation_bars.score": "{score} ({low} to {high})",
    "figure.recommendation_bars.legend.score": "score",
    "figure.recommendation_trend.subtitle":
      "The score of each period, and the band in which chance alone would leave it",
    "figure.recommendation_trend.how":
      "The dashed line is the score over all periods. The band around it holds 99.8% of periods with as many answers if nothing had changed, so a small wave may swing wider. A diamond lies outside the band.",
    "figure.recommendation_trend.finding.steady":
      "Nothing but chance is needed for what the score did in {n, plural, one {# period} other {# periods}}",
    "figure.recommendation_trend.finding.outside":
      "In {outside, number, integer} of {n, plural, one {# period} other {# periods}} the score lies where chance would rarely take it",
    "figure.recommendation_trend.legend.limits": "what chance would do",
    "figure.recommendation_trend.legend.outside": "beyond chance",
    "figure.foretelling.subtitle":
      "How often a customer with the outcome had given the higher answer than one without",
    "figure.foretelling.how":
      "Half is a coin, one would be foresight without a mistake. All questions are judged on the same customers and the same year after their answers; lines are 95% intervals.",
    "figure.foretelling.finding.better":
      "Asking about advising a friend foretells more than asking about coming back ({outcome}: ahead by {advantage, number, decimal})",
    "figure.foretelling.finding.worse":
      "Asking about coming back foretells more than asking about advising a friend ({outcome}: ahead by {advantage, number, decimal})",
    "figure.foretelling.finding.mixed":
      "It depends on what is to be foretold: for “{outcome}” advising a friend is ahead, elsewhere coming back",
    "figure.foretelling.finding.even":
      "Advising a friend foretells no more than coming back, as far as can be told here",
    "figure.foretelling.area":
      "{auc, number, decimal} ({low, number, decimal} to {high, number, decimal})",
    "figure.foretelling.leaks": "decides by itself, says nothing",
    "figure.foretelling.legend.coin": "a coin",
  },
};
