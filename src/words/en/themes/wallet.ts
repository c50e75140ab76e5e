/** Words of the models, figures and codes of one theme. */
export const wallet = {
  columns: {
    matched: "On days of own orders",
    own_purchases: "Own purchases",
    purchases: "Purchases",
    own_amount: "Own amount",
    share_of_purchases: "Share of purchases",
    brands: "Brands",
    own_place: "Place of the own brand",
    rule_share: "Share by the rule",
    answer_group: "Group by answers",
    people: "People",
    buyers: "Buyers",
    penetration: "Penetration",
    penetration_low: "Penetration from",
    penetration_high: "Penetration to",
    rate: "Purchases a buyer",
    m: "M: purchases a person",
    k_shape: "K: shape of the rates",
    s: "S: spread over brands",
    s_likelihood: "S by likelihood",
    s_low: "S from",
    s_high: "S to",
    s_penetration: "S by penetrations",
    is_own: "Own brand",
    market_share: "Market share",
    expected_penetration: "Penetration expected",
    expected_rate: "Purchases a buyer expected",
    requirements: "Share of requirements",
    expected_requirements: "Share of requirements expected",
    excess_loyalty: "Excess loyalty",
    own_brand: "Own brand’s name",
    wallet_window_days: "Days of purchases that count",
    non_buyers: "People who bought nothing, not in the file",
    dirichlet_estimator: "S estimated by",
  },
  codes: {
    says_devoted: "Say they are devoted",
    says_otherwise: "Say otherwise",
    no_answer: "Were not asked everything",
    likelihood: "likelihood of each person’s purchases",
    penetration: "penetrations of the brands",
  },
  figures: {
    "figure.double_jeopardy.subtitle":
      "Brands by the share of people who buy them, and how often these do",
    "figure.double_jeopardy.how":
      "Each filled dot is a brand; the hollow dot beside it is where a brand of its market share would stand if no brand had loyalty of its own. Small brands stand lower left: fewer people buy them, and these a little less often. A dot above the line is bought more often by its buyers than its size explains.",
    "figure.double_jeopardy.finding.as_expected":
      "{brand} is bought as a brand of its size is: by {share, number, percent} of people, {rate, number, decimal} times each (a brand of its size by {expected, number, percent})",
    "figure.double_jeopardy.finding.more_buyers":
      "{brand} has more buyers than a brand of its size: {share, number, percent} of people against {expected, number, percent}, {rate, number, decimal} times each",
    "figure.double_jeopardy.finding.fewer_buyers":
      "{brand} has fewer buyers than a brand of its size, and they come more often: {share, number, percent} of people against {expected, number, percent}, {rate, number, decimal} times each",
    "figure.double_jeopardy.finding.observed":
      "{brand} is bought by {share, number, percent} of people, {rate, number, decimal} times each",
    "figure.double_jeopardy.axis_x": "share of people who buy the brand",
    "figure.double_jeopardy.axis_y": "purchases a buyer",
    "figure.double_jeopardy.both": "{value} (expected {expected})",
    "figure.double_jeopardy.legend.own": "own brand",
    "figure.double_jeopardy.legend.others": "other brands",
    "figure.double_jeopardy.legend.expected": "expected for its size",
    "figure.foot.few_brands":
      "{n, plural, one {# brand with under ten buyers} other {# brands with under ten buyers}} not shown",
  },
};
