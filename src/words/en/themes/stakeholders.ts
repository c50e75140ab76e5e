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
    leg: "Leg",
    leg_value: "Of 100",
    shortest: "Shortest leg",
    shortest_value: "Shortest leg, of 100",
    behind: "Behind the next",
    behind_low: "Behind the next, from",
    behind_high: "Behind the next, to",
    shortest_beyond_chance: "Shortest beyond chance",
    balance: "Shortest over mean",
    balance_low: "Shortest over mean, from",
    balance_high: "Shortest over mean, to",
    geometric_mean: "Geometric mean",
    geometric_low: "Geometric mean, from",
    geometric_high: "Geometric mean, to",
    profit_none: "Margin that counts as 0",
    profit_full: "Margin that counts as 100",
    entity_id: "Person or organisation",
    entity_role: "Role",
    other_role: "Other role",
    meaning: "Meaning of client",
    entities: "How many",
    asked_for: "Asked about",
    client_kind: "Kind of client",
    kind_clients: "Clients of the kind",
    received_thing: "What is received",
    numbered_apart: "Numbered apart",
    received_value: "As a rule",
    served_occasions: "Occasions",
    employees_met: "Employees met",
    known_of_five: "Employees met in five occasions",
    contact_staff: "Employees who serve in the branch",
    known_share: "Share of them met",
    sign_of: "Sign of partnership",
    acts_of_competitors: "Acts of competitors",
    tips_before: "Reports before",
    tips_after: "Reports after",
    tip_ratio: "After against before",
    told_of: "Share reported at all",
    days_until_told: "Days until the earliest, median",
    tip_days: "Days before and after",
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
    devoted_employees: "Devoted employees",
    happy_customers: "Happy customers",
    reliable_suppliers: "Reliable suppliers",
    profit: "Profit",
    buyer: "Buyer",
    internal_client: "Internal client",
    buys: "Buys",
    depends: "Depends on somebody",
    uses_services: "Uses the other’s services",
    consumers: "Consumers",
    businesses: "Businesses",
    internal_clients: "Internal clients",
    known_of_five: "Employees met in five occasions",
    tips: "Reports about competitors, a year",
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
    "figure.three_legs.subtitle":
      "The three legs of a company in the last year, each brought to 0 to 100, with 95% intervals, and profit beside them",
    "figure.three_legs.how":
      "Devoted employees: what they answer about commitment. Happy customers: what they answer about satisfaction. Reliable suppliers: the share of deliveries on time and in full. All three count alike, and what stands on them is as steady as the shortest. Profit is placed between two ends that are set below, and takes no part in the comparison.",
    "figure.three_legs.finding.shortest":
      "The shortest leg – {leg}: {value, number, integer} of 100, the next {second, number, integer}",
    "figure.three_legs.finding.even": "No leg is shorter than the next beyond chance",
    "figure.three_legs.finding.missing":
      "{n, plural, =0 {None of the three legs is known} one {One leg of three is known} other {# legs of three are known}}",
    "figure.role_overlap.subtitle":
      "How many persons and organisations meet the company in two roles at once, and in each role at all",
    "figure.role_overlap.how":
      "Where two different roles cross stands how many have both. On the diagonal, in small figures, stand all who have the role. Somebody is recognised by the same number in both tables, and by nothing else. Small numbers about employees are hidden, and those that would let them be worked out.",
    "figure.role_overlap.hidden": "too few to be shown",
    "figure.role_overlap.finding.both":
      "{n, number, integer} in two roles at once – {one} and {other}",
    "figure.role_overlap.finding.apart": "Nobody is recorded in two roles under one number",
    "figure.role_overlap.finding.unknown":
      "Staff and customers are numbered alike, each from one on, so that nobody can be recognised in both",
    "figure.role_overlap.finding.hidden":
      "Those who have two roles at once are too few to be shown",
    "figure.employees_known.subtitle":
      "Employees whom a customer meets in five occasions, by level of loyalty, with 95% intervals",
    "figure.employees_known.how":
      "Five occasions are drawn by lot from those of each customer, and the employees in them counted; so that whoever comes often does not know more people merely by coming often. Five is the most, one means that it is always the same.",
    "figure.employees_known.finding.more":
      "In five occasions {level} meet {value, number, decimal} employees, {least} {other, number, decimal}",
    "figure.employees_known.finding.less":
      "In five occasions {level} meet {value, number, decimal} employees, {least} {other, number, decimal}: it is the same few who serve them",
    "figure.employees_known.finding.same":
      "In five occasions all levels meet about as many employees",
    "figure.employees_known.finding.one":
      "In five occasions customers meet {value, number, decimal} employees",
    "figure.competitor_tips.subtitle":
      "Reports about competitors by a customer in a year, by the level at the end of the period before, with 95% intervals",
    "figure.competitor_tips.how":
      "A partner watches competitors for the company, as is said. Since such a report helps to make a partner, the level is the one before: what came after it is counted. Who moves up meanwhile counts with the level they came from.",
    "figure.competitor_tips.finding.more":
      "Reports about competitors a year – {level}: {value, number, decimal}, {least}: {other, number, decimal}",
    "figure.competitor_tips.finding.less":
      "Reports about competitors a year – {level}: {value, number, decimal}, {least}: {other, number, decimal}",
    "figure.competitor_tips.finding.same":
      "No level reports competitors more often than the others",
    "figure.competitor_tips.finding.one":
      "Reports about competitors by a customer in a year: {value, number, decimal}",
  },
};
