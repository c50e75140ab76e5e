/** What is said where a person chooses a simulated company. */
export const simulation = {
  "simulation.title": "A simulated company",
  "simulation.note":
    "A retail chain that a generator invents on this device: customers, orders, surveys, complaints and staff over three years, with findings planted in it. The same seed gives the same company everywhere.",
  "simulation.welcome": "Size, language and seed of the simulated company",
  "simulation.choose": "Choose a simulated company",
  "simulation.size": "Size",
  "simulation.size_option":
    "{customers, plural, one {# customer} other {# customers}}, about {time}",
  "simulation.seed": "Seed",
  "simulation.seed_wrong": "A seed is a whole number from 0 to {max, number}.",
  "simulation.another": "Another one",
  "simulation.language": "Language of the data",
  "simulation.teaching": "For teaching",
  "simulation.teaching_note":
    "Employees differ from each other more than they do in life, so that a small group sees it.",
  "simulation.make": "Make this company",
  "simulation.links.title": "A link for each participant",
  "simulation.links.text":
    "Every link opens the company chosen above with a seed of its own, so that each participant finds their own figures.",
  "simulation.links.count": "Number of links",
  "simulation.links.list":
    "{count, plural, =1 {The link, with seed {from}} one {# link} other {# links, seeds {from} to {to}}}",
  "simulation.links.copy":
    "{count, plural, =1 {Copy the link} one {Copy # link} other {Copy # links}}",
  "simulation.links.copied": "Copied",
};
