import { readFileSync } from "node:fs";
import { findAddresses } from "../text/tokens/linkify.ts";
import { judgeText, LineError, textOfLine } from "./judge-lines.ts";
import { loadDirectory } from "./load.server.ts";

const help = `号码核对：每行一条 {"text": "…"}，每行答一条 {"tokens": [{"is": "…", "verdict": "…"}], "scam": true}

  npm run -s verify < 短信.jsonl

verdict：listed 名录里有　public 公开的热线或网址　spoofed 冒充　lookalike 像而不是
        shortlink 短链接　contact-id 账号　unlisted 不知道　secret 验证码、卡号
scam：整条话像骗术。本站自己的网址由 SITE_ORIGIN 决定。`;

if (process.argv.some((word) => word === "--help" || word === "-h")) {
  console.log(help);
} else {
  const directory = loadDirectory(process.cwd(), process.env.SITE_ORIGIN);
  try {
    readFileSync(0, "utf8")
      .split("\n")
      .forEach((line, i) => {
        const text = textOfLine(line, i + 1);
        if (text !== undefined) console.log(JSON.stringify(judgeText(text, directory, findAddresses)));
      });
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
