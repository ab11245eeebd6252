import { readCorpus } from "../content/check/corpus.ts";
import { readContent } from "../content/check/read.server.ts";
import { todayInChina } from "../day.ts";
import { reviewOverview } from "../desk/review.ts";
import { lintCorpus } from "./lint.ts";
import { overview } from "./overview.ts";

if (process.argv.length > 2) {
  console.log("用法：npm run report:content\n打印篇数、字数、负责人、复核日期，和快到期的号码与说法。");
  process.exitCode = process.argv[2] === "--help" ? 0 : 2;
} else {
  const { files, problems } = readContent(process.cwd());
  for (const { file, message } of problems) console.error(`${file}  ${message}`);
  const today = todayInChina(Date.now());
  console.log([overview(lintCorpus(readCorpus(files), today)), reviewOverview(files, today)].join("\n\n").trimEnd());
}
