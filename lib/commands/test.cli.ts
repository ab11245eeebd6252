import "./leash.server.ts";
import { testAll } from "./test.server.ts";

// What `npm start` serves: with the forms, so that they are tested too.
process.env.FEEDBACK_ORIGIN ??= "self";
const { passed, failed } = await testAll(process.cwd(), { everyPage: process.argv.includes("--all") });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
