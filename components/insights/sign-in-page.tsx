import { paths } from "@/lib/paths.ts";
import { RoomPage } from "./room-page.tsx";

/** Where editors sign in; `note` says why it was of no use the last time. */
export function SignInPage({ note }: { note: string }) {
  return (
    <RoomPage title="编辑登录">
      <main>
        <h1>读者怎么说</h1>
        <p>给编辑看的：哪一节没帮上忙，读者找什么没找到。</p>
        {note && (
          <p className="wrong" role="alert">
            {note}
          </p>
        )}
        <form className="sign-in" method="post" action={`${paths.insights}/sign-in`}>
          <label>
            名字
            <input type="text" name="name" autoComplete="username" required maxLength={40} />
          </label>
          <label>
            密码
            <input name="password" type="password" autoComplete="current-password" required maxLength={200} />
          </label>
          <button type="submit">登录</button>
        </form>
      </main>
    </RoomPage>
  );
}
