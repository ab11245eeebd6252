import { readCorpus } from "../content/check/corpus.ts";
import { readContent } from "../content/check/read.server.ts";
import { todayInChina } from "../day.ts";
import { reviewOverview } from "../desk/review.ts";
import { launchList } from "./launch.ts";
import { lintCorpus } from "./lint.ts";
import { overview } from "./overview.ts";

const [option, ...more] = process.argv.slice(2);
if (more.length > 0 || (option && option !== "--launch")) {
  console.log(
    [
      "用法：npm run report:content",
      "打印篇数、字数、负责人、复核日期，和快到期的号码与说法。",
      "用法：npm run -s report:content -- --launch",
      "打印上线前要由人核对的号码、说法、钱包和文章。",
    ].join("\n"),
  );
  process.exitCode = option === "--help" ? 0 : 2;
} else {
  const { files, problems } = readContent(process.cwd());
  for (const { file, message } of problems) console.error(`${file}  ${message}`);
  const today = todayInChina(Date.now());
  const content = lintCorpus(readCorpus(files), today);
  console.log(option ? launchList(content) : [overview(content), reviewOverview(files, today)].join("\n\n").trimEnd());
}
