/** The same promise, refused after a second: in some mobile browsers writing to the clipboard never settles. */
export function withinSecond<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, refuse) => setTimeout(refuse, 1000, new Error("the clipboard did not answer")));
  return Promise.race([promise, late]);
}
