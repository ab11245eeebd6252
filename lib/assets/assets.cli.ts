import { loadCodes } from "../codes/codes.server.ts";
import { crisisCalls } from "../content/crisis-calls.ts";
import { loadRegistries } from "../content/registry.server.ts";
import { loadArticles, loadKind } from "../content/source.server.ts";
import { buildFeedback, buildHandlers } from "../handlers/build.server.ts";
import { bundleForNode } from "../handlers/bundle.server.ts";
import { searchArtefacts } from "../search/index.server.ts";
import { loadLexicon, loadTools } from "../search/lexicon.server.ts";
import { deployment } from "../site.server.ts";
import { buildAssets } from "./build.server.ts";
import { feedbackData } from "./feedback-data.server.ts";
import { keepExample } from "./search-example.server.ts";

const [folder = ".build/assets"] = process.argv.slice(2);
const root = process.cwd();
const files = searchArtefacts([...loadArticles(), ...loadTools()], loadLexicon());
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const tier = (name: "head" | "body") => files.find((file) => file.tier === name) ?? files[0];
const [head, body] = [tier("head"), tier("body")];
if (!head || !body) throw new Error("the search index has no tiers");
const assets = await buildAssets({ root, folder, index: { head, body } });
keepExample(root, { head: text(head.bytes), body: text(body.bytes) });
const sources = {
  head: assets.head,
  body: assets.body,
  codes: loadCodes(),
  failures: loadKind("failure"),
  calls: crisisCalls(loadRegistries().contacts),
  tells: deployment().feedbackOrigin !== "",
};
if (process.env.NODE_ENV !== "development") {
  await buildHandlers(root, ".build/handlers", sources);
  if (deployment().feedbackOrigin) await buildFeedback(root, ".build/handlers", feedbackData());
  await bundleForNode(root, "lib/server/server.cli.ts", ".build/server.mjs");
}
