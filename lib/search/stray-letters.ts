/** Rows in which letters follow each other where nobody means anything by them. */
const ROWS = ["abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
const IN_A_ROW = 4;

/** Whether letters were only struck, and mean nothing: one again and again, or a stretch of the keyboard or the alphabet. */
export function areStray(letters: string): boolean {
  if (/(.)\1\1/.test(letters)) return true;
  return ROWS.some((row) =>
    Array.from({ length: letters.length - IN_A_ROW + 1 }, (_, at) => letters.slice(at, at + IN_A_ROW)).some((stretch) =>
      row.includes(stretch),
    ),
  );
}
