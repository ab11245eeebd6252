import { stringsAt } from "../../content/check/strings.ts";
import type { Rule } from "../rule.ts";

const entry = (expires: string): string =>
  `time-unknown:\n  value: 没有公开的统一时间\n  source: 编辑部整理\n  checkedOn: 2020-01-01\n  expiresOn: ${expires}\n`;

/** Contacts and facts past their day: reported, and an error only with --strict. */
export const registryExpired: Rule = {
  id: "registry-expired",
  why: "过了 expiresOn 的号码和说法，页面显示“待核实”；重新核对来源，再改 checkedOn 和 expiresOn。",
  severity: "due",
  check({ corpus, today }, report) {
    for (const { file, source, ids } of [corpus.registries.contacts, corpus.registries.facts]) {
      for (const id of ids ?? []) {
        const day = stringsAt(source.data, [id, "expiresOn"])[0]?.text;
        if (day !== undefined && day < today)
          report(file, source.lineOf([id, "expiresOn"]), `${id} 在 ${day} 到期；重新核对，再改 checkedOn 和 expiresOn`);
      }
    }
  },
  good: [{ "content/facts.yaml": entry("2099-01-01") }],
  bad: [{ "content/facts.yaml": entry("2020-02-02") }],
};
