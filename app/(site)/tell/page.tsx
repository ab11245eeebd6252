import type { Metadata } from "next";
import { MissForm } from "@/components/feedback/miss-form.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { feedbackAction } from "@/lib/feedback/feet.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";
import { deployment } from "@/lib/site.server.ts";

const facts = {
  title: "没找到，告诉我们：你想找什么",
  description: "把没找到的事告诉编辑。只发送你写的字，号码、卡号、验证码、邮箱和姓名会先遮住，不记网络地址。",
  url: paths.tell,
};

export const metadata: Metadata = pageMetadata(facts);

export default function TellPage() {
  const action = feedbackAction(deployment().feedbackOrigin, paths.feedback);
  return (
    <ListPage title="没找到，告诉我们" here="没找到">
      <p>
        我们不会回复，也不能替你查账。急着用钱、钱已经没了，先看
        <a href={paths.contacts}>号码登记簿</a>。
      </p>
      {action ? <MissForm action={action} /> : <p>这一份网站不收反馈。</p>}
      <p className="reviewed">
        只发送上面写的字。号码、卡号、验证码、邮箱、密钥和姓名会先遮住。<a href={`${paths.about}#privacy`}>怎样保存</a>
        ，<a href={paths.thanks}>发出去以后怎样</a>。
      </p>
    </ListPage>
  );
}
