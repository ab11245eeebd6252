import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { storageOf } from "../feedback/storage.server.ts";
import { allMisses, effectOn, patchOf, propose } from "./propose.server.ts";

const help = `npm run propose -- [--out 补丁文件] [问题单子 …]

从“没找到”里拟一份补丁给编辑看：给小节加说法，给词表加词（每个词带一个它能答对的问题），再列出没有文章讲的事。
补丁从不自己打上：看过再 git apply。单子一行一个 {"q", "topics"} 或 {"q", "answers"}，会说补丁前后各有几个头一条就对。`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string", default: "propose.patch" }, help: { type: "boolean", default: false } },
});
if (values.help) console.log(help);
else {
  const storage = storageOf(process.env);
  const misses = await storage.use(allMisses);
  await storage.close();
  const proposal = propose(misses);
  const { sayings, words, topics } = proposal;
  console.log(
    `${misses.length} 条没找到：说法 ${sayings.length} 个，词 ${words.length} 个，没有文章讲的 ${topics.length} 件`,
  );
  for (const { ref, at, says, count } of sayings) console.log(`  说法 ${ref}#${at}：${says}（${count} 次）`);
  for (const { word, query, leads } of words) console.log(`  词 ${word}：有了它，“${query}”找到 ${leads}`);
  for (const { terms, count, queries } of topics)
    console.log(`  没有文章 ${terms.join("、")}（${count} 次）：${queries.join("；")}`);
  writeFileSync(values.out, patchOf(proposal));
  console.log(`补丁写在 ${values.out}。看过再用：git apply ${values.out}`);
  for (const file of positionals) {
    const { asked, before, after } = effectOn(file, proposal);
    console.log(`${file}：${asked} 个问题，头一条就对的从 ${before} 到 ${after}`);
  }
}
