import { parseArgs } from "node:util";
import { loadCodes } from "../codes/codes.server.ts";
import { codeOf } from "../codes/lookup.ts";
import { loadArticles } from "../content/source.server.ts";
import { cardsOf } from "./card.ts";
import { cardsFolder, makeCards } from "./make.server.ts";
import { writeSheet } from "./sheet.server.ts";

const help = `node lib/social/cards.cli.ts [--sheet <文件.png>]

把每篇文章的分享图画到 ${cardsFolder}，没有改动的不重画。
  --sheet  再把全部图拼成一张，用来看`;

const { values } = parseArgs({ options: { sheet: { type: "string" }, help: { type: "boolean", default: false } } });
if (values.help) console.log(help);
else {
  const root = process.cwd();
  const codes = loadCodes(root);
  const cards = cardsOf(loadArticles(), (ref) => codeOf(codes, ref));
  try {
    const { all, drawn } = await makeCards(root, cards, (done, of) => {
      if (process.stdout.isTTY) process.stdout.write(`\r分享图 ${done}/${of}${done === of ? "\n" : ""}`);
    });
    console.log(`分享图：共 ${all} 张，新画 ${drawn} 张`);
    if (values.sheet) await writeSheet(root, cards, values.sheet);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
