import { createNormalizer, type Normalized } from "../normalize.ts";
import { traditional } from "../traditional.ts";

/** How swindlers and people in a hurry write what the wording of our tables names, in the reading form. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ["薇信", "微信"],
  ["威信", "微信"],
  ["徽信", "微信"],
  ["v信", "微信"],
  ["微芯", "微信"],
  ["v亻言", "微信"],
  ["扣扣", "qq"],
  ["企鹅号", "qq"],
  ["群裙", "群"],
  ["进裙", "进群"],
  ["转帐", "转账"],
  ["咸鱼", "闲鱼"],
  ["视讯", "视频"],
  ["萤幕", "屏幕"],
  ["荧幕", "屏幕"],
  ["帐户", "账户"],
  ["简讯", "短信"],
  ["软体", "软件"],
  ["连结", "链接"],
  ["登出", "注销"],
  ["介面", "界面"],
];

const normalize = createNormalizer({ chars: traditional, words: SPELLINGS });
const HAN = /[㐀-䶿一-鿿]/;
const APART = /[ \u3000·•.\-_*|~]/;

/**
 * A text as the tables of wording read it: half width, lower case, simplified; what was put between two Han characters,
 * or between digits in groups, taken out. `at` maps each unit back to the source.
 */
export function readingOf(source: string): Normalized {
  const { text, at } = normalize(source.replaceAll("\n", "。"));
  let read = "";
  const map: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (APART.test(char) && isInside(text, i)) continue;
    read += char;
    map.push(at[i] ?? 0);
  }
  map.push(at[text.length] ?? source.length);
  return { text: read, at: map };
}

/** Whether a mark stands between two Han characters, others of its kind beside it or not. */
function isInside(text: string, i: number): boolean {
  let before = i - 1;
  while (before >= 0 && APART.test(text.charAt(before))) before--;
  let after = i + 1;
  while (after < text.length && APART.test(text.charAt(after))) after++;
  return HAN.test(text.charAt(before)) && HAN.test(text.charAt(after));
}
