import { paths } from "@/lib/paths.ts";
import { site } from "@/lib/site.ts";

/** What the site is, how it is kept true, and its privacy and accessibility statements. */
export function AboutText({ correctionsEmail, feedback }: { correctionsEmail: string; feedback: boolean }) {
  return (
    <>
      <p>手机付不了款、登不上钱包、钱对不上的时候，先来这里看四件事：钱安不安全，能不能再付一次，要等多久，找谁。</p>
      <p>
        做客服的，可以在<a href={paths.desk}>客服台</a>找到要答的那一节，把回复和链接一起复制出去。
      </p>
      <h2 id="not-official">我们不是谁</h2>
      <p>{site.unofficial}没有广告，不提供下载，不收费，也不能替你查账、解冻、退款。</p>
      <p>如果有人自称本站的工作人员找你，就是骗子。</p>
      <h2 id="how-written">内容怎样来</h2>
      <p>
        每篇故障先写急救卡，再写步骤。会让人重复付款的步骤，前面一定先查账单。会丢数据的步骤，一定先提醒自保管软钱包的用户。
      </p>
      <p>
        号码只从<a href={paths.contacts}>号码登记簿</a>
        来，限额和法规都写明出处。登记簿和文章都标着核对日期。过了该再核对的日子，页面会显示“待核实”或“待复核”。
      </p>
      <p>查不准的时间、费率和额度，我们不写数字，只告诉你在哪里看。</p>
      <p>
        参考过的文章里每条说法怎样处理，写在<a href={paths.sources}>来源账本</a>。
      </p>
      <h2 id="privacy">隐私</h2>
      <p>
        本站不用登录，不放
        Cookie，不装第三方代码，也不统计谁看了什么。搜索在你的浏览器里完成，输入的字不会离开手机。浏览器不支持时，搜索词会发到本站的服务器，只用来找文章。
      </p>
      <p>
        报障信息单和号码核对只在你的设备上写、上查。信息单留在这个标签页里，关掉就没有了。大字和做完的步骤也只记在这台设备上。
      </p>
      {feedback && (
        <>
          <p>
            文章下面的“有用、没用”和<a href={paths.tell}>没找到，告诉我们</a>
            ，按了发送才会发出去。发出去的是编号、你的选择和你写的字。号码、卡号、验证码、邮箱、密钥和姓名会先遮住，遮不全的地方请自己删掉。
          </p>
          <p>
            我们不存网络地址，也不认设备。为了挡住一直发的人，服务器在内存里记一个当天有效的代号，第二天就没了。写的字存
            180 天后删掉，只留有用、没用的次数。编辑每周看一次，用来改文章。
          </p>
        </>
      )}
      <p>服务器像所有网站一样收到你的网络地址和所看的页面，用来防攻击和排除故障。</p>
      <h2 id="accessibility">无障碍</h2>
      <p>
        关掉脚本、只用键盘、用读屏软件、放大到四倍，都应该能读、能搜。我们按 WCAG 2.2 的 AA
        级检查每一种页面。做不到的地方，请告诉我们。
      </p>
      <h2 id="corrections">纠错</h2>
      {correctionsEmail ? (
        <p>
          写信到 <a href={`mailto:${correctionsEmail}`}>{correctionsEmail}</a>
          ，说明是哪一页、哪一句。信里不要写密码、验证码和完整的卡号。
        </p>
      ) : (
        !feedback && <p>这一份网站还没有公布纠错邮箱，请联系架设它的人。</p>
      )}
      {feedback && <p>文章最后有“写几句，或者纠错”，编号已经填好。</p>}
    </>
  );
}
