import { paths } from "@/lib/paths.ts";
import { site } from "@/lib/site.ts";

/** Bottom of every page: the unofficial statement, where to report a mistake, and the site's registration where it has one. */
export function SiteFooter({ icp }: { icp: string }) {
  return (
    <footer className="site-foot">
      <div className="wrap">
        <p>
          <strong>非官方。</strong>
          {site.unofficial}
        </p>
        <nav aria-label="页脚">
          <a href={paths.failures}>全部故障</a>
          <a href={paths.check}>自助排查</a>
          <a href={paths.report}>报障信息单</a>
          <a href={paths.verify}>号码核对</a>
          <a href={paths.prompts}>提示语</a>
          <a href={paths.wallets}>按钱包找</a>
          <a href={paths.guides}>指南</a>
          <a href={paths.faq}>常见问题</a>
          <a href={paths.terms}>术语</a>
          <a href={paths.contacts}>号码登记簿</a>
          <a href={paths.offline}>存到手机</a>
          <a href={paths.changes}>最近改动</a>
          <a href={paths.about}>关于本站</a>
          <a href={paths.developers}>给其他系统用</a>
          <a href={paths.english} lang="en">
            English
          </a>
          <a href={`${paths.about}#privacy`}>隐私</a>
          <a href={`${paths.about}#corrections`}>纠错</a>
          {icp && (
            <a href={site.icpRegister} rel="external">
              {icp}
            </a>
          )}
        </nav>
      </div>
    </footer>
  );
}
