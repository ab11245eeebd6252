import { rmSync } from "node:fs";
import { loadCodes } from "../codes/codes.server.ts";
import { storageOf } from "../feedback/storage.server.ts";
import { fillDemo } from "./demo.ts";
import { hashPassword } from "./password.server.ts";

const folder = ".build/demo-insights";
const password = "made up for a look";
rmSync(folder, { recursive: true, force: true });
const codes = [...loadCodes().lock.values()].filter((code) => /^\d{3}-\d$/.test(code)).slice(0, 60);
const storage = storageOf({ DATA_DIR: folder });
await storage.use((db) => fillDemo(db, { rows: Number(process.argv[2] ?? 1_500), codes, now: Date.now() }));
await storage.close();
console.log(`编出来的反馈写进了 ${folder}，和真的分开放。这样打开编辑室：

DATA_DIR=${folder} INSIGHTS_EDITORS=demo:${await hashPassword(password)} npm start

然后打开 /insights，名字 demo，密码 ${password}`);
