/** Words of intake beyond mapping and loading: surveys, kept mappings, what the data allow. */
export const data = {
  columns: {
    ask_n: "Customers to draw",
    ask_seed: "Seed of the draw",
    ask_by: "Drawn by",
    stratum_size: "Customers in the group",
    stratum_drawn: "Drawn from the group",
    customer_days: "Days with purchases",
    repeat_days: "Days with several purchases",
    folded_orders: "Orders folded into a visit",
    bulk_customers: "Bulk accounts",
    bulk_share_of_amount: "Bulk accounts’ share of amounts",
    bulk_share: "Bulk account from this share",
  },
  codes: {
    not_on_scale: "Not a number on the question’s scale",
    paired: "pairs with another by its number",
    profile: "as in the kept mapping",
    own_segment: "Own segment",
  },
  figures: {
    "warning.answers_from_columns":
      "{file}: {questions, plural, one {# column of answers} other {# columns of answers}} in {rows, plural, one {# row} other {# rows}} became {answers, plural, one {# answer} other {# answers}}.",
    "warning.ids_from_rows":
      "{file}: nothing says who each row is ({column}), so every row counts as somebody else, and the answers cannot be held against orders.",
    "warning.files_joined":
      "{files, plural, one {# file} other {# files}} joined by “{column}”: {rows, plural, one {# row} other {# rows}}, one for each.",
    "warning.files_differ":
      "In {differing, plural, one {# value} other {# values}} the files contradict each other; what the first file says was kept.",
    "warning.keys_repeated":
      "“{column}” stands in several rows: {rows, plural, one {# row repeats} other {# rows repeat}} one that is there. Nothing was joined or left out; analyses may count these more than once.",
    "warning.customers_derived":
      "No file of customers came, so {customers, plural, one {# customer was} other {# customers were}} made of the orders. Their number is all that is known of them.",
    "item.title": "Questions and their answers",
    "item.lead":
      "{columns, plural, one {# column holds} other {# columns hold}} the answers to one question each. Every answer becomes a row.",
    "item.asks": "Asks about",
    "item.scale": "Scale, lowest to highest",
    "item.scale.named": "as the header says",
    "item.scale.says": "the header says {min, number}–{max, number}",
    "item.scale.beyond":
      "the header says {min, number}–{max, number}, but answers go from {low, number} to {high, number}",
    "item.reversed": "Reversed",
    "item.construct": "What {column} asks about",
    "item.role": "What is said in {column}: expectation, perception or another",
    "item.min": "Lowest answer of {column}",
    "item.max": "Highest answer of {column}",
    "item.reverse": "In {column} a high answer is a bad one",
    "item.none": "no question",
    "item.own": "{code} (own code)",
    "item.question": "answers to one question",
    "item.others":
      "{columns, plural, one {# more column looks} other {# more columns look}} like answers, though the header does not say to what.",
    "item.take_all": "Take {columns, plural, one {it as a question} other {all # as questions}}",
    "question.zero": "{columns}: what does 0 stand for?",
    "question.zero.lowest": "the lowest answer",
    "question.zero.none": "no answer",
    "question.shift": "{column}: answers run from 1 to 11. Is that the scale from 0 to 10?",
    "question.shift.one": "yes, take 1 off each answer",
    "question.shift.none": "no, keep 1 to 11",
    "question.scale": "On which scale were these answers given?",
    "question.scale.bounds": "{min, number} to {max, number}",
    "question.more": "{columns, plural, one {# more} other {# more}}",
    "reading.dates": "How {column} writes dates",
    "reading.decimal": "How {column} writes decimals",
    "reading.unit": "In which unit {column} is measured",
    "time.seconds": "in seconds",
    "time.minutes": "in minutes",
    "time.hours": "in hours",
    "time.days": "in days",
    "time.weeks": "in weeks",
    "time.months": "in months",
    "time.years": "in years",
    "intake.again": "Use it for another table too",
    "intake.again.none": "no",
    "profile.used": "Read in the same way as “{name}”, last used on {date, date, day}.",
    "profile.ignore": "Propose anew",
    "profile.added": "New in this file: {columns}",
    "profile.gone": "No longer in this file: {columns}",
    "profiles.title": "Kept mappings",
    "profiles.lead":
      "What you confirm about a file is kept on this device and holds for the next file with the same headers. A mapping holds names of columns, no data.",
    "profiles.none": "None yet: the first is kept with the first load.",
    "profiles.rename": "Name of the mapping {name}",
    "profiles.about":
      "{table}, {columns, plural, one {# column} other {# columns}}, last used on {date, date, day}",
    "profiles.save": "Save as a text file",
    "profiles.delete": "Delete",
    "profiles.add": "Add a mapping from a text file",
    "data.title": "Your data",
    "collect.open": "Questionnaires for a room",
    "data.open": "What is possible, blank files, mappings",
    "possible.now": "What is possible now",
    "possible.lead": "Every analysis here says what it needs, and this list follows from that.",
    "possible.wait": "Looking at what each analysis needs",
    "possible.ready": "{analyses, number} ready",
    "possible.partly": "{analyses, number} partly",
    "possible.impossible": "{analyses, number} not possible",
    "possible.ready.title": "Ready",
    "possible.partly.title": "Partly: some of it lacks a column",
    "possible.impossible.title": "Not possible yet",
    "possible.better": "better with {needs}",
    "possible.all": "Every analysis, one by one",
    "loaded.title": "Loaded tables",
    "loaded.lead":
      "Each can be taken along cleaned: one form of dates and numbers, the same column names whatever the export was.",
    "loaded.csv": "CSV",
    "loaded.parquet": "Parquet",
    "loaded.save": "Save {table} as {form}",
    "loaded.writing": "Writing {table}, {share, number, percent}",
    "ask.title": "Whom to ask",
    "ask.lead":
      "Orders alone show habit, not loyalty. Three questions to some hundred customers show levels of it. Each answer is a number from 0 to 10; bring the sheet back here when it is filled in.",
    "ask.question.satisfaction": "How satisfied are you with us? (0 not at all, 10 completely)",
    "ask.question.repurchase_intent":
      "How likely is it that you will come back to us? (0 not at all, 10 certain)",
    "ask.question.compares_alternatives":
      "How much do you compare us with others before you buy? (0 not at all, 10 every time)",
    "ask.customers": "Customers",
    "ask.seed": "Seed of the draw",
    "ask.by": "Drawn by",
    "ask.by.rfm_segment": "segments of buying",
    "ask.by.own_segment": "your own segments",
    "ask.draw": "Draw {customers, plural, one {# customer} other {# customers}} to ask",
    "ask.drawing": "Drawing",
    "ask.drawn":
      "{customers, plural, one {# customer} other {# customers}} from {groups, plural, one {# group} other {# groups}}, seed {seed, number}. The column of weights says for how many each one stands.",
    "ask.failed": "Nobody could be drawn",
    "ask.impossible": "This takes orders with customers, which are not loaded yet.",
    "blank.title": "Blank files",
    "blank.lead":
      "One for each table, with the columns that analyses know and one line as an example, to be deleted before loading. Columns that you do not have may stay empty or go.",
    "blank.language": "Headers in",
    "blank.questions": "Three questions, an answer sheet",
    "account.refused_effect":
      "They hold {share, number, percent} of the amounts in the files, which every figure will lack.",
    "account.correct": "Change how the file is read and load again",
    "account.profile":
      "What you confirmed is kept on this device and will hold for the next file of this kind.",
    "effect.title": "What this means for the analyses",
    "effect.wait": "Looking through the orders",
    "effect.anonymous_sales":
      "{rows, plural, one {# row} other {# rows}} without a customer: {share, number, percent} of the revenue is missing from segments, levels and everything else about customers.",
    "effect.returns":
      "{rows, plural, one {# return or correction} other {# returns and corrections}}: they lower amounts by {share, number, percent}, make no visit and keep nobody recent.",
    "effect.positive_returns":
      "{rows, plural, one {# return adds} other {# returns add}} to the amounts instead of lowering them: check the sign.",
    "effect.duplicates":
      "{rows, plural, one {# row is} other {# rows are}} the same as another row of its order: {share, number, percent} of the amounts may be counted twice.",
    "effect.possible_duplicates":
      "{rows, plural, one {# row equals} other {# rows equal}} another one, and there is no order number to tell them apart: {share, number, percent} of the amounts.",
    "effect.partial_last_period":
      "The last period is not complete: {rows, plural, one {# row} other {# rows}} in it are not compared with full periods.",
    "effect.isolated_dates":
      "{rows, plural, one {# row has a date} other {# rows have dates}} far from all others. Late ones are left out as slips of the year.",
    "effect.line_samples":
      "Orders have one line each, though there are a thousand products or more. This may be a sample of lines; then how often somebody buys cannot be told.",
    "effect.same_day":
      "On {days, plural, one {# day} other {# days}} somebody bought several times. That is one visit each, which folds {orders, plural, one {# order} other {# orders}} into others.",
    "effect.bulk":
      "{customers, plural, one {# customer has} other {# customers have}} {share, number, percent} of all amounts, {customers, plural, one {over a hundredth. It may be a company or a reseller, and averages speak of it more than of people.} other {over a hundredth each. They may be companies or resellers, and averages speak of them more than of people.}}",
    "effect.none": "Nothing in these orders gets in the way of an analysis.",
  },
};
