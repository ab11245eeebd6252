import "./leash.server.ts";
import { testAll } from "./test.server.ts";

// What `npm start` serves: with the forms, so that they are tested too.
process.env.FEEDBACK_ORIGIN ??= "self";
const { passed, failures, flaky } = await testAll(process.cwd(), { everyPage: process.argv.includes("--all") });
// Last, where they are found in a log of thousands of lines.
if (flaky.length > 0) console.log(`\n先失败、再试才通过（要修）：\n${flaky.join("\n")}`);
if (failures.length > 0) console.log(`\n没有通过：\n${failures.join("\n")}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
