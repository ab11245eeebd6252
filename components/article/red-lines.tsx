import { CallCard } from "@/components/emergency/call-card.tsx";
import { EmergencyLines } from "@/components/emergency/emergency-lines.tsx";
import type { Registry } from "@/lib/content/registry.ts";

/** The warnings that come before any search: what loses money within minutes. */
export function RedLines({ registry }: { registry: Registry }) {
  return (
    <section className="red-lines" aria-labelledby="red-lines">
      <h2 id="red-lines">先守住这三条</h2>
      <ul>
        <li>结果没看清，不付第二次。先查账单里有没有扣款。</li>
        <li>验证码、支付密码、助记词、屏幕共享，谁要都不给。</li>
        <li>让你转到“安全账户”、先交“解冻费”的，都是骗子。</li>
      </ul>
      <h2>钱已经没了，现在就打电话</h2>
      <CallCard registry={registry} />
      <EmergencyLines branches={["contacted", "not-contacted"]} registry={registry} />
    </section>
  );
}
