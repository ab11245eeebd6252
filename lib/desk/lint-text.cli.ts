import { readFileSync } from "node:fs";
import { LineError, textOfLine } from "../contacts/judge-lines.ts";
import { loadDirectory } from "../contacts/load.server.ts";
import { labelsOf } from "./outgoing-labels.ts";

const help = `查要发出去的话：每行一条 {"text": "…"}，每行答一条 {"labels": ["asks-secret"]}

  npm run -s lint:text < 话术.jsonl

asks-secret  要验证码、密码、助记词、卡号，要看屏幕，要转到“安全账户”，要交保证金
pay-again    没先查账单，就叫人再付、换卡、换渠道付
destroy      叫人卸载、清数据、恢复出厂、换手机，没提醒先抄助记词
promise      替钱、时间、结果打包票
number       号码、网址、账号不在 content/contacts.yaml 里
[] 是没有要拦的。本站自己的链接由 SITE_ORIGIN 决定，没设时是 https://example.org。`;

if (process.argv.some((word) => word === "--help" || word === "-h")) console.log(help);
else {
  const origin = process.env.SITE_ORIGIN || "https://example.org";
  const context = { directory: loadDirectory(process.cwd(), origin), origin };
  try {
    const lines = readFileSync(0, "utf8").split("\n");
    for (const text of lines.flatMap((line, i) => textOfLine(line, i + 1) ?? []))
      console.log(JSON.stringify({ labels: labelsOf(text, context) }));
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
