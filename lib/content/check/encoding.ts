import type { Report } from "./problem.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;

/** Reports what an editor's program does to a file without being asked, and gives back the text without it; undefined when there is no text to check. */
export function cleanText(text: string, report: Report): string | undefined {
  let clean = text;
  if (clean.startsWith("\ufeff")) {
    report(1, "文件", "开头有看不见的 BOM 标记；另存为“UTF-8（无 BOM）”");
    clean = clean.slice(1);
  }
  const control = CONTROL.exec(clean);
  if (control) {
    report(lineAt(clean, control.index), "文件", "有控制字符或乱码，不像文本；用 UTF-8 重新保存，或换成正确的文件");
    return undefined;
  }
  if (clean.includes("\r")) {
    report(lineAt(clean, clean.indexOf("\r")), "文件", "换行是 Windows 的 CRLF；在编辑器里改成 LF 再保存");
    clean = clean.replace(/\r\n?/g, "\n");
  }
  if (clean.trim() === "") {
    report(0, "文件", "是空的；写上内容，或删掉这个文件");
    return undefined;
  }
  return clean;
}

/** Line, counted from 1, of a position in a text. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
