/** Cyrillic and Greek letters that look like the Latin ones beside them. */
const TWINS = "аaсcеeоoрpхxуyіiјjѕsԁdһhкkмmтtвbнhԛqԝwαaοoρpνvιiκkτtυuɑaıiӏlѵvցgոnօoսuſs";
const twins = new Map(Array.from(TWINS.matchAll(/(.)(.)/gu), ([, twin = "", latin = ""]) => [twin, latin]));

/** A host in which characters that look alike are the same: accents off, 0 and o, 1, l and i, rn and m. */
export function skeleton(host: string): string {
  const latin = Array.from(host.normalize("NFD").replace(/\p{M}/gu, ""), (char) => twins.get(char) ?? char).join("");
  return latin
    .replace(/rn/g, "m")
    .replace(/vv/g, "w")
    .replace(/0/g, "o")
    .replace(/[1il|]/g, "l")
    .replace(/5/g, "s")
    .replace(/8/g, "b");
}

/** Whether two words are the same, or differ by one letter: another one, one more, one less. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  const rests = [
    [1, 1],
    [0, 1],
    [1, 0],
    [0, 0],
  ] as const;
  return rests.some(([i, j]) => a.slice(at + i) === b.slice(at + j));
}
