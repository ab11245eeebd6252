import { EmptyElement } from "@/components/ui/element-slot.tsx";
import { articlePath, paths } from "@/lib/paths.ts";

/** The page that stands in for one that is neither reachable nor saved, and where the whole set can be saved. */
export function OfflineText() {
  return (
    <>
      <p>如果你是点别的页面来到这里的：现在连不上网，那一页也没有存过。这几页通常已经在手机里：</p>
      <ul className="offline-pages">
        <li>
          <a href={articlePath("failure", "disconnect")}>断线</a>
        </li>
        <li>
          <a href={articlePath("failure", "payment-failure")}>支付失败</a>
        </li>
        <li>
          <a href={articlePath("failure", "login-failure")}>登录失败</a>
        </li>
        <li>
          <a href={articlePath("failure", "balance-anomaly")}>余额异常</a>
        </li>
        <li>
          <a href={articlePath("failure", "account-locked")}>账户锁定</a>
        </li>
        <li>
          <a href={paths.contacts}>号码登记簿</a>
        </li>
      </ul>
      <h2 id="save">把全部存下来</h2>
      <p>
        故障、提示语、指南、自助排查、报障信息单和号码核对，一次存到这台手机。连着网时，页面总是先看网上的；断了网才用存的。
      </p>
      <EmptyElement tag="save-site" />
      <p>存下的页面顶上写着“离线副本”和日期。清理浏览器数据会一起清掉。</p>
    </>
  );
}
