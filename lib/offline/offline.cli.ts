import { buildOffline } from "./build.server.ts";

const { first, whole } = await buildOffline(process.cwd(), { withdrawn: process.env.OFFLINE === "off" });
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
console.log(`sw.js: ${kilobytes(first)} after one visit, ${kilobytes(whole)} for the whole set`);
