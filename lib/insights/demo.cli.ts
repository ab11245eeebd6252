import { makeDemo } from "./demo.server.ts";
import { hashPassword } from "./password.server.ts";

const folder = ".build/demo-insights";
const password = "made up for a look";
await makeDemo(folder, Number(process.argv[2] ?? 1_500));
console.log(`编出来的反馈写进了 ${folder}，和真的分开放。这样打开编辑室：

DATA_DIR=${folder} INSIGHTS_EDITORS=demo:${await hashPassword(password)} npm start

然后打开 /insights，名字 demo，密码 ${password}`);
