/** Where a published site keeps what its handlers run from; no address leads there. */
export const handlersFolder = "_handlers";
/** The bundled thread that runs them, below that folder. */
export const threadFile = "thread.mjs";
/** What it needs to know beside the published files, below that folder. */
export const dataFile = "data.json";
