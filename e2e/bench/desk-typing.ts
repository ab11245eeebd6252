/** Runs in the desk's page: sets the field key by key, each after the answer to the one before; ms until the rows stand, laid out. */
export async function typeIntoDesk(queries: string[][]): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>("#desk-q");
  const list = document.querySelector("#desk-rows");
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  if (!input || !list || !set) throw new Error("the page has no desk");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const patience = 500;
  /** Undefined where the rows stayed as they were. */
  const answer = (value: string) =>
    new Promise<number | undefined>((resolve) => {
      const started = performance.now();
      const observer = new MutationObserver(() => {
        observer.disconnect();
        list.getBoundingClientRect();
        resolve(performance.now() - started);
      });
      observer.observe(list, { childList: true, subtree: true, characterData: true });
      setTimeout(() => {
        observer.disconnect();
        resolve(undefined);
      }, patience);
      set.call(input, value); // past React, as a keyboard does
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  const times: number[] = [];
  let asked = 0;
  for (const [i, keys] of queries.entries()) {
    await answer("");
    for (const value of keys) {
      const time = await answer(value);
      if (i > 0 && time !== undefined) times.push(time); // the first query warms the engine up
      await frame();
      await frame();
      await new Promise((resolve) => setTimeout(resolve, (asked++ * 7) % 17)); // at another moment of a frame
    }
  }
  return times;
}
