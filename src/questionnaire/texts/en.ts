import type { Texts } from "./texts.ts";

const quality = { low: "very poor", high: "excellent" };
const certainty = { low: "certainly not", high: "certainly" };

export const en: Texts = {
  questionnaires: {
    company: {
      title: "A company you buy from",
      lead: "Think of one company, shop or public office that you know as its customer.",
      length: "18 questions, about two minutes",
      questions: {
        provider: { ask: "What is it?", options: ["A public body", "A private company"] },
        expected: { ask: "How good a service did you expect there?", ...quality },
        perceived: { ask: "And how good is it really?", ...quality },
        satisfaction: {
          ask: "All in all, how satisfied are you with it?",
          low: "not at all",
          high: "completely",
        },
        attention: {
          low: "It looks inward: what makes its own work easy comes first",
          high: "It looks outward: it seeks ways to please its customers",
        },
        procedures: {
          low: "Its rules protect the company itself",
          high: "Its rules are friendly to customers and worth their while",
        },
        sales_strategy: {
          low: "It pushes what it has to sell",
          high: "It offers what benefits the customer",
        },
        mentality: {
          low: "Its people ask: how can we sell something?",
          high: "Its people ask: how can we help?",
        },
        attitude: {
          low: "Customers are treated as being in the way",
          high: "Customers are treated as those who give it work",
        },
        goal: { low: "Profit is all that counts", high: "Customers come before profit" },
        downturn: {
          low: "In hard times it saves at the customers’ expense",
          high: "In hard times it gets better for customers",
        },
        could_go_elsewhere: {
          ask: "If you wanted to, could you go somewhere else?",
          options: [
            "No, there is nowhere else",
            "Hardly: too costly or too much trouble",
            "Yes, with some effort",
            "Yes, easily",
          ],
        },
        price_level: {
          ask: "What are its prices like, beside others of its kind?",
          options: ["Much lower", "Lower", "About the same", "Higher", "Much higher"],
        },
        compares_alternatives: {
          ask: "How often do you compare it with others before you buy?",
          low: "never",
          high: "every time",
        },
        repurchase_intent: { ask: "Will you come back?", ...certainty },
        recommend: { ask: "Would you advise a friend to go there?", ...certainty },
        incident: {
          ask: "Think of the last thing there that stayed in your memory. What was it like?",
          options: ["Worse than you expected", "As you expected", "Better than you expected"],
        },
        told: { ask: "How many people heard of it from you?" },
      },
    },
    employees: {
      title: "The company from inside",
      lead: "For the people who work in one company: what it is like, and what you think of your work.",
      length: "17 questions, about three minutes",
      questions: {
        leads: { ask: "Do you lead other people at work?", options: ["No", "Yes"] },
        attention: {
          low: "We look inward: what makes our own work easy comes first",
          high: "We look outward: we seek ways to please our customers",
        },
        procedures: {
          low: "Our rules protect the company itself",
          high: "Our rules are friendly to customers and worth their while",
        },
        sales_strategy: {
          low: "We push what we have to sell",
          high: "We offer what benefits the customer",
        },
        mentality: {
          low: "We ask: how can we sell something?",
          high: "We ask: how can we help?",
        },
        attitude: {
          low: "Customers get in the way of our work",
          high: "Customers are why we have work",
        },
        goal: { low: "Profit is all that counts", high: "Customers come before profit" },
        downturn: {
          low: "In hard times we save at the customers’ expense",
          high: "In hard times we get better for customers",
        },
        reputation: { ask: "When I speak of the company outside, I care for its good name." },
        secrets: { ask: "What must stay inside the company, I keep to myself." },
        change: { ask: "When something new is introduced, I take it on calmly." },
        responsibility: { ask: "I answer for my work, even where nobody checks it." },
        results: { ask: "I look for a way to the best result, not for reasons why it cannot be." },
        independence: { ask: "I make up my own mind, whatever everybody else says." },
        crisis: { ask: "If the company got into trouble, I would stay and help it." },
        growth: { ask: "I choose the task from which I learn over the easy one." },
        continuance: { ask: "I stay mainly because leaving would cost me too much." },
      },
    },
  },
  line: "Which is it more like?",
  agreement: "How far do you agree?",
  places: [
    "entirely the first",
    "mostly the first",
    "rather the first",
    "in the middle",
    "rather the second",
    "mostly the second",
    "entirely the second",
  ],
  agree: { low: "not at all", high: "entirely" },
  page: {
    title: "Questionnaires",
    language: "Language",
    teaching: "A teaching instrument, not a validated scale.",
    nothing_kept:
      "No name is asked. Nothing is sent and nothing is kept: at the end you get a code, and you decide whom to give it to.",
    begin: "Begin",
    print: "Print a paper form",
    part: "Part {part} of {parts}",
    back: "Back",
    next: "Next",
    to_review: "To your answers",
    clear: "Take the answer back",
    number_hint: "A whole number; 99 also stands for more.",
    number_wrong: "Write a whole number from 0 to 99, or leave it empty.",
    review: "Your answers",
    review_lead:
      "What you left out stays empty. You can change everything until you give the code away.",
    no_answer: "no answer",
    change: "Change",
    make_code: "Make the code",
    code: "Your code",
    code_lead:
      "Show the square to the camera, or read the code out. It holds your answers and a random number.",
    code_again: "Change the answers",
    qr: "The code as a square for a camera",
    copy: "Copy the code",
    copied: "The code is copied.",
    copy_by_hand: "This browser copies nothing by itself: the code is selected, copy it by hand.",
    another: "Fill in another",
    paper_lead: "Tick one box in each row. What you do not know stays empty. No name is needed.",
    paper_number: "Number, 0 to 99",
    tally: "Tally sheet",
    tally_lead: "For whoever collects the forms: a stroke for each ticked box, then the sum.",
    tally_company: "Company",
    tally_date: "Date",
    tally_forms: "Forms",
    tally_question: "Question",
    version: "version {version}",
  },
};
