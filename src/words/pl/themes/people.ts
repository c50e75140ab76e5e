/** Words of the models, figures and codes of one theme. */
export const people = {
  columns: {
    staff_group: "Grupa pracowników",
    favourable_share: "Odpowiedzi przychylne",
    favourable_low: "Przychylne, od",
    favourable_high: "Przychylne, do",
    top_management_n: "Najwyższe kierownictwo, liczba",
    rest_n: "Wszyscy pozostali, liczba",
    top_management_mean: "Najwyższe kierownictwo, średnia",
    rest_mean: "Wszyscy pozostali, średnia",
    staff_state: "Chce zostać, musi zostać",
    answer: "Odpowiedź",
    attrition_days: "Dni po odpowiedzi",
    crisis_departures: "Odeszli w kryzysie",
    crisis_years: "Lat pracy w kryzysie",
    crisis_rate: "Odchodzą w kryzysie, rocznie",
    crisis_rate_low: "W kryzysie, od",
    crisis_rate_high: "W kryzysie, do",
    normal_departures: "Odeszli w zwykłym czasie",
    normal_years: "Lat pracy w zwykłym czasie",
    normal_rate: "Odchodzą w zwykłym czasie, rocznie",
    normal_rate_low: "W zwykłym czasie, od",
    normal_rate_high: "W zwykłym czasie, do",
    link: "Ogniwo",
    lag: "Kwartałów później",
    units: "Oddziałów",
    rho: "Korelacja rang",
    partial_rho: "Przy równym trzecim ogniwie",
    partial_low: "Przy równym trzecim, od",
    partial_high: "Przy równym trzecim, do",
    descriptive: "Za mało oddziałów, by wnioskować",
    chain_path: "Ścieżka",
    indirect: "Przez środek",
    indirect_low: "Przez środek, od",
    indirect_high: "Przez środek, do",
    direct: "Poza nim",
    direct_low: "Poza nim, od",
    direct_high: "Poza nim, do",
    total_rho: "Razem",
    factor_no: "Czynnik",
    eigenvalue: "Wartość własna",
    random_eigenvalue: "Osiągane przypadkiem",
    above_chance: "Ponad przypadek",
    training_half: "Połowa według godzin szkoleń",
    median_hours: "Mediana godzin",
    median_low: "Mediana, od",
    median_high: "Mediana, do",
    mean_hours: "Średnia godzin",
    mean_low: "Średnia, od",
    mean_high: "Średnia, do",
  },
  codes: {
    over_turnover: "Przywiązanie, rotacja pracowników, obsługa",
    over_service: "Przywiązanie, obsługa, odejścia klientów",
    over_departures: "Obsługa, odejścia klientów, marża",
    top_management: "Najwyższe kierownictwo",
    other_managers: "Pozostali kierownicy",
    staff: "Pracownicy",
    all_traits: "Wszystkie osiem razem",
    trait_reputation: "Dba o reputację firmy",
    trait_secrets: "Dochowuje jej tajemnic",
    trait_change: "Przyjmuje zmiany",
    trait_responsibility: "Bierze odpowiedzialność",
    trait_results: "Szuka wyniku",
    trait_independence: "Ocenia samodzielnie",
    trait_crisis: "Zostaje w kryzysie",
    trait_growth: "Rozwija się zawodowo",
    committed_free: "Przywiązani i wolni",
    committed_bound: "Przywiązani i związani",
    internal_hostage: "Wewnętrzni zakładnicy",
    neither_bound: "Ani przywiązani, ani związani",
    normal_times: "Zwykły czas",
    in_crisis: "Kryzys",
    commitment_turnover: "Przywiązanie i rotacja pracowników",
    commitment_service: "Przywiązanie pracowników i obsługa",
    service_departures: "Obsługa i odejścia klientów",
    departures_margin: "Odejścia klientów i marża",
    commitment_departures: "Przywiązanie pracowników i odejścia klientów",
    customer_departures: "Odejścia klientów",
    staff_departures: "Rotacja pracowników",
    all_hours: "Wszystkie godziny",
    fewer_hours: "Mniej godzin",
    more_hours: "Więcej godzin",
  },
  figures: {
    "figure.employee_traits.subtitle":
      "Średnie odpowiedzi o ośmiu cechach przywiązanych pracowników, od 0 do 10, z przedziałami 95%",
    "figure.employee_traits.how":
      "Wiersz to cecha, znak – grupa pracowników. Gdzie kierownictwo stoi daleko na prawo od tych, którzy spotykają klientów, tam z góry firma wygląda inaczej niż z dołu. Grup mniejszych niż pięć osób nie pokazano, podobnie jak tego, z czego dałoby się je wyliczyć.",
    "figure.employee_traits.finding.gap":
      "Przywiązanie na 10 – najwyższe kierownictwo: {top, number, decimal}, pracownicy: {rest, number, decimal}",
    "figure.employee_traits.finding.one": "Przywiązanie na 10, średnio: {mean, number, decimal}",
    "figure.staff_states.subtitle":
      "Pracownicy według tego, czy chcą zostać i czy odejście byłoby dla nich za drogie, z przedziałami 95%",
    "figure.staff_states.how":
      "Patrzeć warto na znak pełny: to ci, którzy nie są przywiązani i zostają, bo odejście kosztowałoby za dużo. Cztery razem to wszyscy zapytani.",
    "figure.staff_states.finding.hostages": "{share, number, percent} pracowników zostaje, bo musi",
    "figure.staff_states.finding.most":
      "Największa grupa pracowników – {state}: {share, number, percent}",
    "figure.turnover_rates.subtitle":
      "Pracownicy, którzy odchodzą w ciągu roku pracy, w kryzysie i w zwykłym czasie, z przedziałami 95%",
    "figure.turnover_rates.how":
      "Ludzie przywiązani zostają, gdy jest trudno. Jeśli tak jest, znak pełny nie stoi dalej na prawo niż pusty. Długie przedziały znaczą, że odejść było mało: wtedy wykres niewiele mówi.",
    "figure.turnover_rates.finding.more":
      "W kryzysie pracownicy odchodzą {ratio, number, decimal} raza częściej niż w zwykłym czasie",
    "figure.turnover_rates.finding.less":
      "W kryzysie częstość odejść to {ratio, number, decimal} zwykłej: ludzie zostają",
    "figure.turnover_rates.finding.same":
      "Różnicy między kryzysem a zwykłym czasem nie widać (iloraz od {low, number, decimal} do {high, number, decimal})",
    "figure.turnover_rates.finding.normal":
      "W zwykłym czasie w ciągu roku pracy odchodzi {rate, number, percent}",
    "figure.service_chain.subtitle":
      "Między oddziałami: korelacje rang wzdłuż łańcucha od pracowników do marży, z przedziałami 95%",
    "figure.service_chain.how":
      "Im grubsza strzałka, tym ściślej dwa ogniwa idą w parze od oddziału do oddziału; przerywana może być przypadkiem. Każda liczba mówi o całych oddziałach. Czy przywiązany pracownik lepiej obsługuje, a dobrze obsłużony klient zostaje, tego nie mówi: taki obraz może powstać i bez tego.",
    "figure.service_chain.finding.holds":
      "Między oddziałami trzyma {clear, number, integer} z {n, number, integer} ogniw łańcucha; najmocniejsze – {link}",
    "figure.service_chain.finding.none":
      "Między oddziałami żadne ogniwo łańcucha nie wychodzi poza przypadek",
    "figure.service_chain.finding.few":
      "Przy {n, number, integer} oddziałach łańcuch można opisać, lecz nie odróżnić od przypadku",
    "figure.service_chain.node_commitment": "Przywiązani pracownicy",
    "figure.service_chain.node_csat": "Zadowoleni klienci",
    "figure.service_chain.node_customer_departures": "Odchodzący klienci",
    "figure.service_chain.node_margin": "Marża na klienta",
    "figure.service_chain.rho":
      "{rho, number, decimal} (od {low, number, decimal} do {high, number, decimal})",
    "figure.employee_recommendation.subtitle":
      "Po lewej pracownicy, którzy nie poleciliby pracy tutaj, po prawej ci, którzy by polecili; kropka to różnica między nimi, w punktach",
    "figure.employee_recommendation.how":
      "Wskaźnik to udział odpowiedzi 9 i 10 minus udział odpowiedzi 6 i niższych, liczony dokładnie tak jak u klientów. Linia przez kropkę to przedział 95%. Grup mniejszych niż dziesięć osób nie pokazano, a razem z nimi tego, z czego dałoby się je wyliczyć.",
    "figure.employee_recommendation.finding.score":
      "Wskaźnik poleceń wśród pracowników wynosi {score, number, integer}: pracę tutaj poleciłoby {promoters, number, percent}, nie poleciłoby {detractors, number, percent}",
    "figure.staff_training.subtitle":
      "Pracownicy, którzy odeszli: ci, którzy mieli mniej godzin szkoleń niż połowa załogi, i ci, którzy mieli ich więcej, z przedziałami 95%",
    "figure.staff_training.how":
      "Każdą grupę dzieli ta sama liczba godzin, mediana wszystkich. Gdzie obie linie mocno na siebie zachodzą, połowy mogą się wcale nie różnić. Grupa, w której jedna z połów liczy mniej niż dziesięć osób, nie jest dzielona i stoi tylko w tabeli.",
    "figure.staff_training.finding.halves":
      "Z połowy, która miała mniej godzin szkoleń, odeszło {fewer, number, percent}, z połowy, która miała ich więcej, {more, number, percent}",
    "figure.staff_training.finding.alike":
      "Różnicy w odejściach między osobami z mniejszą i z większą liczbą godzin szkoleń nie widać ({fewer, number, percent} i {more, number, percent})",
    "figure.staff_training.finding.whole":
      "Z osób, których szkolenia zapisano, odeszło {share, number, percent}",
  },
};
