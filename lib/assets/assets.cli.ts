import { loadArticles } from "../content/source.server.ts";
import { searchArtefacts } from "../search/index.server.ts";
import { loadLexicon } from "../search/lexicon.server.ts";
import { buildAssets } from "./build.server.ts";

const [folder = ".build/assets"] = process.argv.slice(2);
const files = searchArtefacts(loadArticles(), loadLexicon());
const tier = (name: "head" | "body") => files.find((file) => file.tier === name) ?? files[0];
const [head, body] = [tier("head"), tier("body")];
if (!head || !body) throw new Error("the search index has no tiers");
await buildAssets({ root: process.cwd(), folder, index: { head, body } });
