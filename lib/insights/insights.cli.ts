import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { hashPassword, SHORTEST_PASSWORD } from "./password.server.ts";

const help = `npm run insights -- password

给编辑做一个登录 /insights 的密码：问名字和密码，打印 INSIGHTS_EDITORS 要写的那一行。
几个编辑就各做一行，用逗号连起来。密码本身不会存下来，打印的是它的散列。`;

if (process.argv[2] !== "password") console.log(help);
else {
  // Nothing that is typed is shown again: the second line is the password.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (question: string) => {
    process.stderr.write(question);
    const { value = "" } = await answers.next();
    process.stderr.write("\n");
    return String(value);
  };
  const name = (await ask("名字（登录时填，打的字不显示）：")).trim();
  const password = await ask("密码（打的字不显示）：");
  lines.close();
  if (!/^[^\s:,]{1,40}$/.test(name)) fail("名字不能空着，不能有空格、冒号和逗号。");
  else if (Array.from(password).length < SHORTEST_PASSWORD) fail(`密码至少 ${SHORTEST_PASSWORD} 个字。`);
  else console.log(`INSIGHTS_EDITORS=${name}:${await hashPassword(password)}`);
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
