/** Words of the models, figures and codes of one theme. */
export const stakeholders = {
  columns: {
    stakeholder: "Public",
    other_stakeholder: "Other public",
    attribute: "What matters",
    importance_rank: "Place by importance",
    gap_kind: "Held against",
    gap_low: "Felt less expected, from",
    gap_high: "Felt less expected, to",
    power: "Power",
    stakeholder_priority: "Priority of 100",
    priority_low: "Priority, from",
    priority_high: "Priority, to",
    attributes: "Things rated",
    respondents: "Respondents",
    w: "Agreement on the order, W",
    p_agreement: "p, no common order",
    p_difference: "p, the same order",
    service: "How well served",
    service_low: "How well served, from",
    service_high: "How well served, to",
    compared_service: "Served, those compared with",
    second_rate: "Served second-rate",
    gap_against: "What is felt is held against",
    reference_public: "Others are compared with",
    power_customers: "Weight of customers",
    power_employees: "Weight of employees",
    power_suppliers: "Weight of suppliers",
    power_partners: "Weight of partners",
  },
  codes: {
    customers: "Customers",
    employees: "Employees",
    suppliers: "Suppliers",
    partners: "Partners",
    fast_answer: "Fast answer",
    payment: "Payment on time",
    convenience: "Convenience",
  },
  figures: {
    "figure.foot.respondents": "n = {n, plural, one {# respondent} other {# respondents}}",
    "figure.foot.thin_publics": "a public of under thirty is read with caution",
    "figure.stakeholder_matrix.subtitle":
      "What matters to each public and how far it is missed: priority of 100, with importance of 10 and felt less expected beneath",
    "figure.stakeholder_matrix.how":
      "A column is a public, a row something that matters. The large number is the priority: importance times what is missing, times the weight given to the public. It is 0 where nothing is missing, however much it matters. Beneath it stand importance and what is felt less what was expected; a minus is a shortfall. An empty place was not asked about.",
    "figure.stakeholder_matrix.brief": "{importance} · {gap}",
    "figure.stakeholder_matrix.gap_expectation": "Felt less expected",
    "figure.stakeholder_matrix.gap_importance": "Felt less important",
    "figure.stakeholder_matrix.legend.clear": "missing beyond chance",
    "figure.stakeholder_matrix.legend.hidden": "fewer than five answers",
    "figure.stakeholder_matrix.finding.short":
      "{stakeholder}, {attribute}: importance {importance, number, decimal} of 10, and {short, number, decimal} less than was expected",
    "figure.stakeholder_matrix.finding.below_importance":
      "{stakeholder}, {attribute}: felt to be {short, number, decimal} of 10 below what it matters",
    "figure.stakeholder_matrix.finding.none":
      "Of {n, plural, one {# thing} other {# things}} that matter to somebody, none is missed beyond chance",
    "figure.second_rate_service.subtitle":
      "How well each public says it is served, 0 to 10, as much as each thing matters to it, with 95% intervals",
    "figure.second_rate_service.how":
      "A dot is the mean of one public, weighed by what matters to those who answered, so that publics can be held against each other although they want different things. A hollow dot stands for fewer than thirty answers. Publics of fewer than five are left out.",
    "figure.second_rate_service.finding.second":
      "{stakeholder}: {difference, number, decimal} of 10 worse served than those compared with",
    "figure.second_rate_service.finding.none":
      "No public is served worse than those compared with, as far as {n, plural, one {# public tells} other {# publics tell}}",
    "figure.second_rate_service.finding.one": "How well served, of 10: {service, number, decimal}",
  },
};
