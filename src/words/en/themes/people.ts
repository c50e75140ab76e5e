/** Words of the models, figures and codes of one theme. */
export const people = {
  columns: {
    staff_group: "Group of staff",
    favourable_share: "Favourable answers",
    favourable_low: "Favourable, from",
    favourable_high: "Favourable, to",
    top_management_n: "Top management, number",
    rest_n: "Everybody else, number",
    top_management_mean: "Top management, mean",
    rest_mean: "Everybody else, mean",
    staff_state: "Wants to stay, has to stay",
    answer: "Answer",
    attrition_days: "Days after the answer",
    crisis_departures: "Left in a crisis",
    crisis_years: "Years of work in a crisis",
    crisis_rate: "Leave in a crisis, a year",
    crisis_rate_low: "In a crisis, from",
    crisis_rate_high: "In a crisis, to",
    normal_departures: "Left in normal times",
    normal_years: "Years of work in normal times",
    normal_rate: "Leave in normal times, a year",
    normal_rate_low: "In normal times, from",
    normal_rate_high: "In normal times, to",
    link: "Link",
    lag: "Quarters later",
    units: "Branches",
    rho: "Rank correlation",
    partial_rho: "With a third link held equal",
    partial_low: "With a third held equal, from",
    partial_high: "With a third held equal, to",
    descriptive: "Too few branches to tell",
    chain_path: "Path",
    indirect: "Over the middle",
    indirect_low: "Over the middle, from",
    indirect_high: "Over the middle, to",
    direct: "Besides it",
    direct_low: "Besides it, from",
    direct_high: "Besides it, to",
    total_rho: "Both together",
    factor_no: "Factor",
    eigenvalue: "Eigenvalue",
    random_eigenvalue: "Reached by chance",
    above_chance: "Beyond chance",
    training_half: "Half by hours of training",
    median_hours: "Median hours",
    median_low: "Median, from",
    median_high: "Median, to",
    mean_hours: "Mean hours",
    mean_low: "Mean, from",
    mean_high: "Mean, to",
  },
  codes: {
    over_turnover: "Commitment, turnover of staff, service",
    over_service: "Commitment, service, departures of customers",
    over_departures: "Service, departures of customers, margin",
    top_management: "Top management",
    other_managers: "Other managers",
    staff: "Staff",
    all_traits: "All eight together",
    trait_reputation: "Cares for the company’s reputation",
    trait_secrets: "Keeps its secrets",
    trait_change: "Accepts change",
    trait_responsibility: "Takes responsibility",
    trait_results: "Looks for results",
    trait_independence: "Judges independently",
    trait_crisis: "Stays in a crisis",
    trait_growth: "Grows in the profession",
    committed_free: "Committed and free",
    committed_bound: "Committed and bound",
    internal_hostage: "Internal hostages",
    neither_bound: "Neither committed nor bound",
    normal_times: "Normal times",
    in_crisis: "Crisis",
    commitment_turnover: "Commitment and turnover of staff",
    commitment_service: "Commitment of staff and service",
    service_departures: "Service and departures of customers",
    departures_margin: "Departures of customers and margin",
    commitment_departures: "Commitment of staff and departures of customers",
    customer_departures: "Departures of customers",
    staff_departures: "Turnover of staff",
    all_hours: "All hours",
    fewer_hours: "Fewer hours",
    more_hours: "More hours",
  },
  figures: {
    "figure.employee_traits.subtitle":
      "Mean answers on the eight traits of committed employees, 0 to 10, with 95% intervals",
    "figure.employee_traits.how":
      "A row is a trait, a mark a group of staff. Where the top stands far to the right of those who meet customers, the company is seen differently from above than from below. Groups of fewer than five people are left out, and with them whatever would let them be worked out.",
    "figure.employee_traits.finding.gap":
      "Commitment of 10 – top management: {top, number, decimal}, staff: {rest, number, decimal}",
    "figure.employee_traits.finding.one": "Commitment of 10, on average: {mean, number, decimal}",
    "figure.staff_states.subtitle":
      "Employees by whether they want to stay and whether leaving would cost them too much, with 95% intervals",
    "figure.staff_states.how":
      "The filled mark is the one to look at: those who are not committed and stay because leaving would cost too much. The four add up to all who were asked.",
    "figure.staff_states.finding.hostages":
      "{share, number, percent} of the staff stay because they must",
    "figure.staff_states.finding.most":
      "The largest group of the staff – {state}: {share, number, percent}",
    "figure.turnover_rates.subtitle":
      "Employees who leave in a year of work, in a crisis and in normal times, with 95% intervals",
    "figure.turnover_rates.how":
      "Committed people stay when times are hard. If that holds, the filled mark stands no farther to the right than the hollow one. Long intervals mean few departures: then the figure has little to say.",
    "figure.turnover_rates.finding.more":
      "In a crisis staff leave {ratio, number, decimal} times as often as in normal times",
    "figure.turnover_rates.finding.less":
      "In a crisis staff leave {ratio, number, decimal} times as often as in normal times: they stay",
    "figure.turnover_rates.finding.same":
      "No difference is to be seen between crisis and normal times ({low, number, decimal} to {high, number, decimal} times as often)",
    "figure.turnover_rates.finding.normal":
      "In normal times {rate, number, percent} leave in a year of work",
    "figure.service_chain.subtitle":
      "Between branches: rank correlations along the chain from staff to margin, with 95% intervals",
    "figure.service_chain.how":
      "The heavier an arrow, the more closely two links go together from branch to branch; a dashed one may be chance. Each number speaks of whole branches. Whether a committed employee serves better, or a well-served customer stays, it does not tell: the same picture can come about without either.",
    "figure.service_chain.finding.holds":
      "Between branches {clear, number, integer} of {n, number, integer} links of the chain hold; the closest – {link}",
    "figure.service_chain.finding.none": "Between branches no link of the chain is clear of chance",
    "figure.service_chain.finding.few":
      "With {n, number, integer} branches the chain can be described, but not told from chance",
    "figure.service_chain.node_commitment": "Committed staff",
    "figure.service_chain.node_csat": "Satisfied customers",
    "figure.service_chain.node_customer_departures": "Customers who leave",
    "figure.service_chain.node_margin": "Margin a customer",
    "figure.service_chain.rho":
      "{rho, number, decimal} ({low, number, decimal} to {high, number, decimal})",
    "figure.employee_recommendation.subtitle":
      "Employees who would not recommend working here to the left, those who would to the right; the dot is the one less the other, in points",
    "figure.employee_recommendation.how":
      "The score is the share of answers of 9 and 10 less the share of 6 and below, made exactly as for customers. The line through the dot is its 95% interval. Groups of fewer than ten people are left out, and with them whatever would let them be worked out.",
    "figure.employee_recommendation.finding.score":
      "The recommendation score among the staff is {score, number, integer}: {promoters, number, percent} would recommend working here, {detractors, number, percent} would not",
    "figure.staff_training.subtitle":
      "Employees who have left, by whether they had fewer or more hours of training than half of the staff, with 95% intervals",
    "figure.staff_training.how":
      "Each group is parted at the same number of hours, the median of all. Where the two lines overlap widely, the halves may well be alike. A group with a half of fewer than ten people is not parted and stands in the table only.",
    "figure.staff_training.finding.halves":
      "Of the half with fewer hours of training {fewer, number, percent} have left, of the half with more {more, number, percent}",
    "figure.staff_training.finding.alike":
      "No difference in who left is to be seen between fewer and more hours of training ({fewer, number, percent} and {more, number, percent})",
    "figure.staff_training.finding.whole":
      "Of those whose training is on record, {share, number, percent} have left",
  },
};
