/** The same promise, refused a second after what it waits for is there: in some mobile browsers writing to the clipboard never settles. */
export async function withinSecond<T>(promise: Promise<T>, waitsFor?: Promise<unknown>): Promise<T> {
  const late = new Promise<never>((_, refuse) => {
    const begin = () => setTimeout(refuse, 1000, new Error("the clipboard did not answer"));
    if (waitsFor) waitsFor.then(begin, begin);
    else begin();
  });
  return Promise.race([promise, late]);
}
