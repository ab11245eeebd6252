import { codesAnswered } from "../api/coded.ts";
import { resolveCode } from "../codes/lookup.ts";
import { articlePath, embedPath } from "../paths.ts";
import { editsFor } from "../publish/derive.ts";
import { site } from "../site.ts";
import { between, type Family, text } from "./document.ts";
import { type Shown, shownCodes } from "./sections.ts";
import type { Sources } from "./sources.ts";

/** /embed/101-3: a section without chrome, for a frame on any page; what is gone says so there. */
export function embeds({ api, render }: Sources): Family {
  const shown = () => shownCodes(api.codes, api.articles);
  const codeIn = (address: string) => between(address, embedPath("")) ?? "";
  return {
    addresses: () => codesAnswered(api).map(embedPath),
    make: (address) => {
      const html = render.embed(resolveCode(api.codes, codeIn(address)));
      return html === undefined ? undefined : text("text/html; charset=utf-8", html);
    },
    derived: (address) => {
      const found = shown().get(codeIn(address));
      const owner = found && shown().get(found.owner);
      if (!owner || owner === found) return undefined;
      return {
        from: embedPath(owner.place.code),
        edits: editsFor([
          ...(isPart(owner) ? [[marked(owner.place.anchor), plain(owner.place.anchor)] as const] : []),
          ...(isPart(found) ? [[plain(found.place.anchor), marked(found.place.anchor)] as const] : []),
          [numberOf(owner), numberOf(found)],
          [linkOf(owner), linkOf(found)],
        ]),
      };
    },
  };
}

/** A step is shown among its neighbours, for "pay again" must not stand without "look at the bill"; so the one that was asked for is marked. */
export function markAsked(html: string, anchor: string): string {
  return anchor ? html.replace(plain(anchor), marked(anchor)) : html;
}

const plain = (anchor: string): string => ` id="${anchor}"`;
const marked = (anchor: string): string => `${plain(anchor)} aria-current="true"`;
const isPart = ({ at }: Shown): boolean => at !== undefined && at.part !== "section";

// As components/embed/embed-page.tsx writes the foot; a test holds every derived frame against the one that it draws.
const numberOf = ({ place }: Shown): string => `编号 ${place.current}，<time`;
const linkOf = ({ article, place }: Shown): string =>
  ` href="${articlePath(article.kind, article.slug, place.anchor)}">在${site.name}看全文`;
