import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { FlowList } from "@/components/triage/flow-list.tsx";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";
import { loadFlows } from "@/lib/triage/flows.server.ts";

const facts = {
  title: "自助排查：答几问，找到该看的那一节",
  description:
    "数字钱包付不了、登不上、断线、余额不对、被锁、提现退款没到，或者钱被盗被骗：点几下回答，带你到该照着做的那一节。不记名，不保存回答。",
  url: paths.check,
};

export const metadata: Metadata = pageMetadata(facts);

export default function CheckPage() {
  return (
    <ListPage at={paths.check} title="自助排查" here="自助排查" lead="点几下回答，带你到该照着做的那一节。">
      <FlowList flows={loadFlows()} />
      <PageData page={facts} here="自助排查" type="CollectionPage" />
    </ListPage>
  );
}
