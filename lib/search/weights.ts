/** Every number of the ranking; tuned on labelled questions, judged on others (DECISIONS.md, 2026-11-28). */
export const weights = {
  /** Terms of a query: a bigram or Latin word counts 1. */
  concept: 1.8,
  character: 1.6,
  /** A bigram or character within a word of the lexicon, whose concept counts already. */
  insideConcept: 0.9,
  /** The concept of a word within a longer one, as 到账 in 没到账. */
  nestedConcept: 0.26,
  filler: 0.65,
  halfFiller: 0.45,
  /** Fields of an article; its running text counts through its best section alone. */
  title: 6,
  said: 1.3,
  prompt: 0.7,
  heading: 1.2,
  about: 1,
  /** BM25: saturation of repeated terms, and how much a long text counts for less. */
  saturation: 4.5,
  lengthShare: 0.64,
  /** The line that is most like the query, against the sum over all fields. */
  line: 0.36,
  /** An article that is called what the query says, of the query's weight. */
  named: 0.6,
  /** A wallet whose name is typed, and nothing else. */
  called: 3,
  /** A term's articles count for its rarity whole when it is in their lines, by this much when only in their text. */
  bodyFrequency: 0.1,
  /** A line's likeness is measured against the query's weight by this share, the line's own by the rest. */
  lineQueryShare: 0.26,
} as const;

/** Equal answers stand in this order of kinds: the page with the verdict card first. */
export const kindWeight = {
  failure: 1,
  guide: 0.86,
  prompt: 1,
  wallet: 0.91,
  faq: 0.9,
  notice: 0.8,
  tool: 1.25,
} as const;

/** Of a section against others. */
export const sectionWeights = {
  /** An article's title names no section. */
  title: 0,
  said: 2.2,
  prompt: 0.86,
  heading: 3.6,
  body: 1.8,
  saturation: 1.5,
  /** What the best section adds to its article. */
  inArticle: 0.55,
  /** Of the best section's score; what has less is not shown. */
  worthShowing: 0.3,
  /** How much of a query the title must explain for the whole article to be the answer. */
  whole: 0.6,
  /** Below this share of the best section the next one is so far behind that a trouble of the title is the best one's alone. */
  alone: 0.85,
} as const;
