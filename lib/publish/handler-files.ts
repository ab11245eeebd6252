/** Where a published site keeps what its handlers run from; no address leads there. */
export const handlersFolder = "_handlers";
/** The bundled thread that runs them, below that folder. */
export const threadFile = "thread.mjs";
/** What it needs to know beside the published files, below that folder. */
export const dataFile = "data.json";
/** The bundled thread that takes feedback and shows it to editors, below that folder; absent where a build has no FEEDBACK_ORIGIN. */
export const feedbackThreadFile = "feedback.mjs";
/** What that one needs to know of the content, below that folder. */
export const feedbackDataFile = "feedback.json";
