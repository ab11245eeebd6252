import { EmergencyLines } from "@/components/emergency/emergency-lines.tsx";
import type { Registry } from "@/lib/content/registry.ts";
import { emergencyBranches } from "@/lib/content/schema/emergency.ts";
import type { Contact } from "@/lib/content/schema/registry.ts";
import { ContactCards } from "./contact-cards.tsx";

const groupNames: Record<Contact["group"], { heading: string; lead: string }> = {
  emergency: { heading: "报警求助", lead: "先打哪个，看有没有人联系过你、钱出去了没有。有损失就报，不看金额。" },
  wallet: { heading: "钱包与银行", lead: "从官方 App、官网或卡背面再对一遍号码，不打搜索广告里的“客服电话”。" },
  carrier: { heading: "手机号运营商", lead: "手机丢了，手机号也要挂失。" },
  regulator: { heading: "监管与投诉", lead: "先向机构投诉，拿到受理编号。不满意再找这里。" },
  service: { heading: "法律援助与公共服务", lead: "要打官司、账户被冻结影响生活，先来这里问。" },
  report: { heading: "举报", lead: "垃圾短信、假网站、假 App。这里不受理报案。" },
};

/** The whole contact registry by group, every entry with its limits, source and date. */
export function ContactRegistry({ registry }: { registry: Registry }) {
  const { contacts } = registry;
  const entries = Object.entries(contacts).map(([id, contact]) => ({ id, contact }));
  return (
    <div className="registry">
      <p>
        写着“核对”的，对过官方页面；写着“登记”的，是照公开材料记下的。银行和钱包的号码，打之前在官方 App
        或卡背面再对一遍。
      </p>
      {(Object.keys(groupNames) as Contact["group"][]).map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{groupNames[group].heading}</h2>
          <p>{groupNames[group].lead}</p>
          {group === "emergency" && <EmergencyLines branches={emergencyBranches} registry={registry} />}
          <ContactCards entries={entries.filter(({ contact }) => contact.group === group)} details />
        </section>
      ))}
    </div>
  );
}
