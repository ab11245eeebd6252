import { type Answer, movedAnswer, movedNames, shortAnswer, shortNames } from "../codes/answer.ts";
import { articleApiPath } from "../paths.ts";
import { between, type Document, type Family, redirect, text } from "./document.ts";
import type { Sources } from "./sources.ts";

/** Minutes only: what a code stands for can move, and whoever has the old answer must soon ask again. */
const cacheControl = "public, max-age=300";

/** /s/101-3 sends the reader to the section; /s/101-3.html does so on a host of files. */
export function shortLinks({ api: { codes }, render }: Sources): Family {
  return {
    addresses: () => shortNames(codes).map((name) => `/s/${name}`),
    make: (address) => {
      const name = between(address, "/s/");
      return name === undefined ? undefined : answered(shortAnswer(codes, name), 302, render);
    },
  };
}

/** Former addresses of articles, as pages and as JSON; our server knows their Markdown by the page (lib/server/route.ts). */
export function movedArticles({ api: { codes }, render }: Sources): Family {
  const names = movedNames(codes);
  const successors = names.flatMap((name) => {
    const answer = movedAnswer(codes, name);
    return answer.kind === "redirect" ? [[name, answer.to.article] as const] : [];
  });
  const others = new Map(successors.map(([from, to]) => [articleApiPath(slugOf(from)), articleApiPath(slugOf(to))]));
  return {
    addresses: () => [...names.map((name) => `/${name}`), ...others.keys()],
    make: (address) => {
      const to = others.get(address);
      if (to) return redirect(301, to, { "cache-control": cacheControl });
      return names.includes(address.slice(1)) ? answered(movedAnswer(codes, address.slice(1)), 301, render) : undefined;
    },
  };
}

const slugOf = (ref: string): string => ref.slice(ref.indexOf("/") + 1);

function answered(answer: Answer, status: 301 | 302, render: Sources["render"]): Document | undefined {
  if (answer.kind === "missing") return undefined;
  if (answer.kind === "redirect") return redirect(status, answer.to.url, { "cache-control": cacheControl });
  return text("text/html; charset=utf-8", render.bare(answer), {
    "cache-control": cacheControl,
    "x-robots-tag": "noindex",
  });
}
