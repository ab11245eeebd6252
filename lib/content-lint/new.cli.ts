import { readCorpus } from "../content/check/corpus.ts";
import { readContent } from "../content/check/read.server.ts";
import { todayInChina } from "../day.ts";
import { newArticle, usage } from "./new-article.ts";
import { writeNew } from "./write.server.ts";

const [kind = "", slug = "", title = "", ...more] = process.argv.slice(2);

if (kind === "--help" || title === "" || more.length > 0) {
  (kind === "--help" ? console.log : console.error)(usage);
  process.exitCode = kind === "--help" ? 0 : 2;
} else {
  const { files } = readContent(process.cwd());
  const made = newArticle({ kind, slug, title }, files, readCorpus(files), todayInChina(Date.now()));
  if ("refusal" in made) {
    console.error(made.refusal);
    process.exitCode = 1;
  } else {
    writeNew(process.cwd(), made.path, made.text);
    console.log(
      `写好了 ${made.path}（草稿）。把里面的说明换成真的内容，再运行 npm run check 和 npm run lint:content。`,
    );
  }
}
