import { foldForReading } from "./fold.ts";

/** A clause as the rules read it. `text` is folded, without spaces around Chinese; what others say stands as □. */
export interface ReadClause {
  readonly text: string;
  /** Place of each unit of `text` in the source; one more for the end. */
  readonly at: readonly number[];
  /** Which sentence of the text it belongs to. */
  readonly sentence: number;
  /** Its sentence is a question. */
  readonly asks: boolean;
  /** The mark that ends it, half width; "" at a line's end. */
  readonly mark: string;
}

/** A text cut into clauses, in order. */
export interface Reading {
  readonly source: string;
  readonly clauses: readonly ReadClause[];
}

/** Reads a text: lines into sentences, sentences into clauses. Never throws. */
export function read(source: string): Reading {
  const clauses: ReadClause[] = [];
  let sentence = 0;
  let offset = 0;
  for (const line of source.split("\n")) {
    const compact = withoutQuotations(compacted(line, offset));
    for (const part of cut(compact, isSentenceEnd)) {
      for (const { piece, end } of cut(part.piece, isClauseEnd))
        if (piece.text) clauses.push({ ...piece, sentence, asks: part.end === "?", mark: end || part.end });
      sentence++;
    }
    offset += line.length + 1;
  }
  return { source, clauses };
}

/** The clause at an index; an empty one outside of the text. */
export function clauseAt({ clauses }: Reading, index: number): ReadClause {
  return clauses[index] ?? { text: "", at: [0], sentence: -1, asks: false, mark: "" };
}

/** The clauses that follow one in its sentence. */
export function laterInSentence({ clauses }: Reading, index: number): readonly ReadClause[] {
  return clauses.slice(index + 1).filter(({ sentence }) => sentence === clauses[index]?.sentence);
}

interface Piece {
  readonly text: string;
  readonly at: readonly number[];
}

const HAN = /[㐀-鿿。、,;:!?“”「」]/;

/** A line folded; spaces stay between Latin words alone. */
function compacted(line: string, offset: number): Piece {
  const { text, at } = foldForReading(line);
  const kept: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const [before = "", after = ""] = [text[i - 1], text[i + 1]];
    const between = before !== "" && after !== "" && before !== " " && !HAN.test(before) && !HAN.test(after);
    if (text[i] !== " " || between) kept.push(i);
  }
  return { text: kept.map((i) => text[i]).join(""), at: [...kept, text.length].map((i) => (at[i] ?? 0) + offset) };
}

const PAIRS: Readonly<Record<string, string>> = { "“": "”", "‘": "’", "「": "」", "『": "』", '"': '"', "《": "》" };
const OPENING = new RegExp(`[${Object.keys(PAIRS).join("")}]`);
/** Longest quotation, in characters. */
const LONGEST_QUOTATION = 200;
/** “点‘清除数据’” tells to do what stands on the button. */
const BUTTON =
  /(?:点|按|戳|选|勾|进|(?:^|[^看收听遇见提说碰])到|打开|找到|找|清除|清理|清空|删除|卸载|click|tap)(?:击|开|选|下|中|择|入|上|一下|一次|了)*(?:这个|那个|里面?的|上面的|下面的|右上角的|中|里|再点|[^,。]{0,6}里的|[^,。]{0,4}的)?$/;
/** Names that may stand in quotation marks without being anybody's words. */
const NAME =
  /^(?:[^,。]{0,4}(?:验证码|校验码|动态码|密码|助记词|私钥|安全码|账户|账号|屏幕共享|共享屏幕|远程协助|会议)|[^,。]{0,3}(?:费|金))$/;
/** After these words a quotation is somebody's, whatever it names. */
const SAID = /(?:说|称|叫|问|写着?|显示|提示|所谓的?|号称|自称|名义|什么|的)$/;
const THEN_PRESSED = /^,?(?:您|请|再|就)?(?:点|按|选|戳|勾)/;

/** Quotations become □; marks around buttons and names go, so that their words are read with the rest. */
function withoutQuotations(piece: Piece): Piece {
  const { text, at } = piece;
  if (!OPENING.test(text)) return piece;
  const units: (string | undefined)[] = text.split("");
  for (let i = 0; i < text.length; i++) {
    const closing = PAIRS[text.charAt(i)];
    const length = closing ? text.slice(i + 1, i + LONGEST_QUOTATION).indexOf(closing) : -1;
    if (length < 0) continue;
    const end = i + 1 + length;
    if (isPlain(text.slice(Math.max(0, i - 12), i), text.slice(i + 1, end), text.slice(end + 1, end + 6))) {
      units[i] = undefined;
      units[end] = undefined;
    } else units.fill("□", i, end + 1);
    i = end;
  }
  const left = at.flatMap((_, i) => (i < text.length && units[i] !== undefined ? [i] : []));
  return {
    text: left.map((i) => units[i]).join(""),
    at: [...left.map((i) => at[i] ?? 0), at[text.length] ?? 0],
  };
}

function isPlain(before: string, inner: string, after: string): boolean {
  return BUTTON.test(before) || THEN_PRESSED.test(after) || (NAME.test(inner) && !SAID.test(before));
}

const CLAUSE_END = /[,;:()~…—\-→[\]【】]/;
/** Longest clause that is read in one piece: whoever writes without marks is still read, in parts. */
const LONGEST_CLAUSE = 120;

type IsEnd = (text: string, i: number, start: number) => boolean;

const isSentenceEnd: IsEnd = (text, i) =>
  /[。!?]/.test(text.charAt(i)) || (text.charAt(i) === "." && /^(?: |$)/.test(text.slice(i + 1, i + 2)));

/** Marks inside a number (15:30, 3,280) and in Wi-Fi end nothing. */
const isClauseEnd: IsEnd = (text, i, start) =>
  i - start >= LONGEST_CLAUSE ||
  (CLAUSE_END.test(text.charAt(i)) && !(/[\da-z]/.test(text.charAt(i - 1)) && /[\da-z]/.test(text.charAt(i + 1))));

function cut({ text, at }: Piece, isEnd: IsEnd): { piece: Piece; end: string }[] {
  const pieces: { piece: Piece; end: string }[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isEnd(text, i, start)) continue;
    const end = text.charAt(i);
    if (i > start) pieces.push({ piece: { text: text.slice(start, i), at: at.slice(start, i + 1) }, end });
    start = i + 1;
  }
  return pieces;
}
