import "./leash.server.ts";
import { testAll } from "./test.server.ts";

// The forms of feedback are tested too; a site that is built so is also what npm start serves.
process.env.FEEDBACK_ORIGIN ??= "self";
const { passed, failed } = await testAll(process.cwd(), { everyPage: process.argv.includes("--all") });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
