/** Words of an ordinary English message that are in no list of seed words. */
const ordinary = new Set(
  "the and are was were has had been but for from not our than their with would which your its his her could should does did cannot".split(
    " ",
  ),
);

/** Fewest words of a phrase. */
const FEWEST = 12;

const NAMED =
  /(?:助记词|助記詞|恢复短语|恢复词|种子短语|seed|mnemonic|recovery phrase|seed phrase)[ \t]*(?:[:：=]|是|为)[ \t]*/gi;

/** Whether a text holds the words that open a self-custody wallet: twelve or more English or single Chinese words, or a few after their name. */
export function hasSeed(text: string): boolean {
  if (longestRun(text) >= FEWEST || singleHan.test(text)) return true;
  for (const { index, 0: name } of text.matchAll(NAMED)) {
    const after = text.slice(index + name.length);
    if (longestRun(/^[\sA-Za-z\d,，、.]*/.exec(after)?.[0] ?? "") >= 3 || unspacedHan.test(after)) return true;
  }
  return false;
}

// "的 一 是 在", "1.的 2.一", "的，一，是"
const singleHan = /(?:^|[^㐀-鿿])(?:[㐀-鿿][\s,，、;；.。|/]+(?:\d{1,2}[\s.、:：)）]*)?){11,}[㐀-鿿](?![㐀-鿿])/;
const unspacedHan = /^(?:(?:[㐀-鿿]{3}){4,8})(?![㐀-鿿])/;

/** The number of words on end that could be seed words: three to eight letters, nothing between them but numbering and punctuation. */
function longestRun(text: string): number {
  let longest = 0;
  let run = 0;
  for (const piece of text.toLowerCase().match(/[a-z]+|[^a-z]+/g) ?? []) {
    if (/[a-z]/.test(piece)) run = isSeedLike(piece) ? run + 1 : 0;
    else if (piece.length > 8 || /[㐀-鿿]/.test(piece)) run = 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function isSeedLike(word: string): boolean {
  return word.length >= 3 && word.length <= 8 && !ordinary.has(word);
}
