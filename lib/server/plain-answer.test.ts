import { expect, it } from "vitest";
import { plainAnswer } from "./plain-answer.ts";

const statuses = [400, 404, 405, 408, 413, 414, 431, 500, 503];

it.each(statuses)("%i is a small Chinese page under a policy of its own", (status) => {
  const { headers, body } = plainAnswer(status, false);
  expect(headers).toMatchObject({
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "content-type": "text/html; charset=utf-8",
    "x-content-type-options": "nosniff",
  });
  expect(body).toMatch(/<html lang="zh-Hans">.*<h1>\p{Script=Han}+/u);
  expect(body.length).toBeLessThan(600);
});

it.each(statuses)("%i is problem+json for machines", (status) => {
  const { headers, body } = plainAnswer(status, true, { allow: "GET" });
  expect(headers).toMatchObject({ "content-type": "application/problem+json", allow: "GET" });
  expect(JSON.parse(body)).toEqual({
    type: "about:blank",
    title: expect.any(String),
    status,
    detail: expect.stringMatching(/\p{Script=Han}/u),
  });
});
