/** First tier, in bytes compressed, above which a page asks the server: on a slow phone the index would come later than the answer. */
export const LARGEST_HEAD = 60 * 1024;
