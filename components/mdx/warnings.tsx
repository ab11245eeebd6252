import type { ReactNode } from "react";

/** Something that costs money when overlooked. */
export function WarningNote({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="warning" role="note">
      <p className="warning-title">{title}</p>
      {children}
    </div>
  );
}

/** The fixed warning that goes with every destructive step. */
export function SelfCustodyNote() {
  return (
    <WarningNote title="自保管软钱包：没备份就别做这一步">
      <p>助记词或私钥没有抄在纸上核对过，删掉应用、清掉数据或换手机，钱就再也找不回来，没有客服能帮你恢复。</p>
    </WarningNote>
  );
}

/** The fixed list of what nobody honest asks for. */
export function NeverShareNote() {
  return (
    <WarningNote title="这些谁要都不给">
      <p>短信验证码、支付密码、助记词、私钥、屏幕共享。让你转钱到“安全账户”、交“解冻费”的，也一律挂断。</p>
    </WarningNote>
  );
}
