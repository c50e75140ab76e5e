/** Words of the models, figures and codes of one theme. */
export const people = {
  columns: {
    staff_group: "Группа сотрудников",
    favourable_share: "Благоприятные ответы",
    favourable_low: "Благоприятные, от",
    favourable_high: "Благоприятные, до",
    top_management_n: "Высшее руководство, число",
    rest_n: "Все остальные, число",
    top_management_mean: "Высшее руководство, среднее",
    rest_mean: "Все остальные, среднее",
    staff_state: "Хочет остаться, вынужден остаться",
    answer: "Ответ",
    attrition_days: "Дней после ответа",
    crisis_departures: "Ушли в кризис",
    crisis_years: "Лет работы в кризис",
    crisis_rate: "Уходят в кризис, в год",
    crisis_rate_low: "В кризис, от",
    crisis_rate_high: "В кризис, до",
    normal_departures: "Ушли в обычное время",
    normal_years: "Лет работы в обычное время",
    normal_rate: "Уходят в обычное время, в год",
    normal_rate_low: "В обычное время, от",
    normal_rate_high: "В обычное время, до",
    link: "Звено",
    lag: "Кварталов спустя",
    units: "Филиалов",
    rho: "Ранговая корреляция",
    partial_rho: "При равном третьем звене",
    partial_low: "При равном третьем, от",
    partial_high: "При равном третьем, до",
    descriptive: "Филиалов мало для вывода",
    chain_path: "Путь",
    indirect: "Через середину",
    indirect_low: "Через середину, от",
    indirect_high: "Через середину, до",
    direct: "Помимо нее",
    direct_low: "Помимо нее, от",
    direct_high: "Помимо нее, до",
    total_rho: "Вместе",
    factor_no: "Фактор",
    eigenvalue: "Собственное значение",
    random_eigenvalue: "Достигается случайно",
    above_chance: "Сверх случая",
    training_half: "Половина по часам обучения",
    median_hours: "Медиана часов",
    median_low: "Медиана, от",
    median_high: "Медиана, до",
    mean_hours: "Среднее часов",
    mean_low: "Среднее, от",
    mean_high: "Среднее, до",
  },
  codes: {
    over_turnover: "Приверженность, текучесть, обслуживание",
    over_service: "Приверженность, обслуживание, уходы клиентов",
    over_departures: "Обслуживание, уходы клиентов, маржа",
    top_management: "Высшее руководство",
    other_managers: "Прочие руководители",
    staff: "Сотрудники",
    all_traits: "Все восемь вместе",
    trait_reputation: "Дорожит репутацией компании",
    trait_secrets: "Хранит ее секреты",
    trait_change: "Принимает перемены",
    trait_responsibility: "Берет на себя ответственность",
    trait_results: "Ищет результат",
    trait_independence: "Судит самостоятельно",
    trait_crisis: "Остается в кризис",
    trait_growth: "Растет в профессии",
    committed_free: "Привержены и свободны",
    committed_bound: "Привержены и связаны",
    internal_hostage: "Внутренние заложники",
    neither_bound: "Не привержены и не связаны",
    normal_times: "Обычное время",
    in_crisis: "Кризис",
    commitment_turnover: "Приверженность и текучесть сотрудников",
    commitment_service: "Приверженность сотрудников и обслуживание",
    service_departures: "Обслуживание и уходы клиентов",
    departures_margin: "Уходы клиентов и маржа",
    commitment_departures: "Приверженность сотрудников и уходы клиентов",
    customer_departures: "Уходы клиентов",
    staff_departures: "Текучесть сотрудников",
    all_hours: "Все часы",
    fewer_hours: "Меньше часов",
    more_hours: "Больше часов",
  },
  figures: {
    "figure.employee_traits.subtitle":
      "Средние ответы по восьми чертам приверженных сотрудников, от 0 до 10, с интервалами 95%",
    "figure.employee_traits.how":
      "Строка – черта, знак – группа сотрудников. Где руководство стоит намного правее тех, кто встречает клиентов, там сверху компания видится иначе, чем снизу. Группы меньше пяти человек не показаны, как и то, из чего их можно было бы вычислить.",
    "figure.employee_traits.finding.gap":
      "Приверженность из 10 – высшее руководство: {top, number, decimal}, сотрудники: {rest, number, decimal}",
    "figure.employee_traits.finding.one":
      "Приверженность из 10, в среднем: {mean, number, decimal}",
    "figure.staff_states.subtitle":
      "Сотрудники по тому, хотят ли они остаться и не слишком ли дорог им уход, с интервалами 95%",
    "figure.staff_states.how":
      "Смотреть стоит на заполненный знак: это те, кто не привержен и остается, потому что уход слишком дорог. Вместе четыре группы составляют всех опрошенных.",
    "figure.staff_states.finding.hostages":
      "{share, number, percent} сотрудников остаются, потому что вынуждены",
    "figure.staff_states.finding.most":
      "Самая большая группа сотрудников – {state}: {share, number, percent}",
    "figure.turnover_rates.subtitle":
      "Сотрудники, уходящие за год работы, в кризис и в обычное время, с интервалами 95%",
    "figure.turnover_rates.how":
      "Приверженные остаются, когда трудно. Если это так, заполненный знак стоит не правее пустого. Длинные интервалы значат, что уходов мало: тогда рисунок мало что говорит.",
    "figure.turnover_rates.finding.more":
      "В кризис сотрудники уходят в {ratio, number, decimal} раза чаще, чем в обычное время",
    "figure.turnover_rates.finding.less":
      "В кризис частота уходов составляет {ratio, number, decimal} от обычной: люди остаются",
    "figure.turnover_rates.finding.same":
      "Разницы между кризисом и обычным временем не видно (отношение от {low, number, decimal} до {high, number, decimal})",
    "figure.turnover_rates.finding.normal":
      "В обычное время за год работы уходят {rate, number, percent}",
    "figure.service_chain.subtitle":
      "Между филиалами: ранговые корреляции вдоль цепочки от сотрудников до маржи, с интервалами 95%",
    "figure.service_chain.how":
      "Чем толще стрелка, тем теснее связаны два звена от филиала к филиалу; пунктирная может быть случайностью. Каждое число говорит о филиалах целиком. Лучше ли обслуживает приверженный сотрудник и остается ли довольный клиент, оно не говорит: такая картина возможна и без этого.",
    "figure.service_chain.finding.holds":
      "Между филиалами держатся {clear, number, integer} из {n, number, integer} звеньев цепочки; теснее всего – {link}",
    "figure.service_chain.finding.none":
      "Между филиалами ни одно звено цепочки не отличимо от случая",
    "figure.service_chain.finding.few":
      "При {n, number, integer} филиалах цепочку можно описать, но не отличить от случая",
    "figure.service_chain.node_commitment": "Приверженные сотрудники",
    "figure.service_chain.node_csat": "Довольные клиенты",
    "figure.service_chain.node_customer_departures": "Уходящие клиенты",
    "figure.service_chain.node_margin": "Маржа на клиента",
    "figure.service_chain.rho":
      "{rho, number, decimal} (от {low, number, decimal} до {high, number, decimal})",
    "figure.employee_recommendation.subtitle":
      "Слева сотрудники, которые не посоветовали бы здесь работать, справа те, кто посоветовал бы; точка – разница между ними, в пунктах",
    "figure.employee_recommendation.how":
      "Индекс – это доля ответов 9 и 10 минус доля ответов 6 и ниже, точно так же, как у клиентов. Линия через точку – интервал 95%. Группы меньше десяти человек не показаны, а с ними и то, из чего их можно было бы вычислить.",
    "figure.employee_recommendation.finding.score":
      "Индекс рекомендаций среди сотрудников равен {score, number, integer}: посоветовали бы здесь работать {promoters, number, percent}, не посоветовали бы {detractors, number, percent}",
    "figure.staff_training.subtitle":
      "Ушедшие сотрудники: те, у кого часов обучения меньше, чем у половины персонала, и те, у кого больше, с интервалами 95%",
    "figure.staff_training.how":
      "Все группы делятся на одном и том же числе часов, на общей медиане. Где две линии сильно перекрываются, половины вполне могут не отличаться. Группа, где в одной из половин меньше десяти человек, не делится и стоит только в таблице.",
    "figure.staff_training.finding.halves":
      "Из половины, у которой часов обучения меньше, ушли {fewer, number, percent}, из половины, у которой больше, – {more, number, percent}",
    "figure.staff_training.finding.alike":
      "Разницы в уходах между теми, у кого часов обучения меньше, и теми, у кого больше, не видно ({fewer, number, percent} и {more, number, percent})",
    "figure.staff_training.finding.whole":
      "Из тех, чье обучение записано, ушли {share, number, percent}",
  },
};
