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
    meant: "Meant",
    worth: "Worth",
    better_than_usual: "Better than usual",
    better_served: "Served better than the rest",
    typical: "As a rule",
    meant_measure: "Measure of service",
    served_days: "Days of contacts",
    contacts: "Contacts",
    escalated_share: "Ended in a complaint",
    escalated_low: "Ended in a complaint, from",
    escalated_high: "Ended in a complaint, to",
    behaved_well_from: "Behaved well from",
  },
  codes: {
    customers: "Customers",
    employees: "Employees",
    suppliers: "Suppliers",
    partners: "Partners",
    fast_answer: "Fast answer",
    payment: "Payment on time",
    convenience: "Convenience",
    meant: "Meant",
    not_meant: "Not meant",
    valuable: "Worth more",
    less_valuable: "Worth less",
    meant_all: "Meant",
    meant_valuable: "Meant, worth more",
    meant_less_valuable: "Meant, worth less",
    not_meant_all: "Not meant",
    not_meant_valuable: "Not meant, worth more",
    not_meant_less_valuable: "Not meant, worth less",
    mis_served: "Mis-served",
    by_the_way: "Served by the way",
    over_served: "Over-served",
    as_the_rest: "As the rest",
    balanced: "In balance",
    guest_turned_boor: "Boor of a guest",
    host_turned_tyrant: "Tyrant of a host",
    both_displeased: "Both displeased",
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
    "figure.served_as_meant.subtitle":
      "How much better than the rest each group is served, in standard deviations of a contact, at the same kind of case, channel and tier",
    "figure.served_as_meant.how":
      "At the upright line a group gets what all others get of the same. To the left it is served worse. Meant are those in the target segment; the rows below part them by what customers were worth in a year. Coloured is what stays clear of chance after as many looks.",
    "figure.served_as_meant.finding.mis_served":
      "Worse served than the rest, against what was meant – {group}",
    "figure.served_as_meant.finding.by_the_way": "Served by the way – {group}",
    "figure.served_as_meant.finding.over_served":
      "Better served than the rest, without being meant – {group}",
    "figure.served_as_meant.finding.as_meant":
      "Whether customers are meant makes no difference to be seen in how they are served",
    "figure.foot.contacts_rated":
      "n = {n, plural, one {# contact} other {# contacts}} rated by both",
    "figure.host_and_guest.subtitle":
      "Contacts by how the customer rated the service and how the employee rated the customer",
    "figure.host_and_guest.how":
      "A square is as large as its share of the contacts that both sides rated. At the upper right host and guest both behaved. Where a balance of host and guest is missing, the guest becomes a boor (lower right) or the host a tyrant (upper left). The table tells after how many of them a complaint followed.",
    "figure.host_and_guest.axis_y_high": "the guest behaved well",
    "figure.host_and_guest.axis_y_low": "the guest behaved badly",
    "figure.host_and_guest.axis_x_high": "well served",
    "figure.host_and_guest.axis_x_low": "badly served",
    "figure.host_and_guest.finding.shares":
      "Host and guest in balance in {balanced, number, percent} of contacts; a tyrant of a host in {host_turned_tyrant, number, percent}, a boor of a guest in {guest_turned_boor, number, percent}",
    "figure.host_and_guest.finding.unasked": "No contact was rated by both sides",
  },
};
