import { loadArticles } from "../content/source.server.ts";
import { explain } from "./explain.ts";
import { buildIndex } from "./index.server.ts";
import { loadLexicon, loadTools } from "./lexicon.server.ts";
import { createSearchIndex } from "./search.ts";

const query = process.argv.slice(2).join(" ");
if (!query) {
  console.error('用法：npm run search -- "钱扣了"');
  process.exit(1);
}
const { head, body } = buildIndex([...loadArticles(), ...loadTools()], loadLexicon());
console.log(explain(createSearchIndex(head, body), query));
