import { type Act, actsIn } from "./act.ts";
import { clauseAt, type Reading } from "./reading.ts";

const MONEY = "钱|资金|余额|存款|款项?|全部|里面的|卡里的";
const MOVE =
  "转(?!人工|接|告)(?:账|移|入|出|存|进|到|至)?|汇(?:款|入|到|至)?|存(?:入|到|进)?|划(?:转|拨|到|入)?|打(?:到|进|入|款)|挪(?:到|进)?|移(?:到|入)?|归集(?:到)?|归拢|放(?:到|进)|付(?:到|给)|充(?:到|进)|归到";
const KIND =
  "安全|监管|监控|指定|专用|保管|核查|清查|核验|验证|验资|托管|代管|中转|风控|公安|专案|清算|备付|国库|共管|防护|保护|过渡|认证|冻结|保险|央行|对公|第三方|临时";
const ACCOUNT = "账户|账号|户头|[专公管]户|卡(?!包)|钱包|子账户|地址";
const SAFE_ACCOUNT = `(?:${KIND})[^,]{0,4}?(?:${ACCOUNT})|(?:我们?|我司|公司|平台|专员|专人|财务|工作人员|客服|技术|这边|同事)(?:提供|给|发|指定)?(?:给)?(?:您|你)?的?[^,]{0,4}?(?:${ACCOUNT})`;

const ACCOUNT_ACTS: readonly RegExp[] = [
  new RegExp(`(?:${MOVE})[^,]{0,12}?(?:${SAFE_ACCOUNT})`, "g"),
  new RegExp(`(?:往|向|到|给)[^,]{0,8}?(?:${SAFE_ACCOUNT})[^,]{0,4}?(转|汇|打|存|划)`, "g"),
  new RegExp(
    `(?:${MONEY})[^,]{0,8}?(?:转|存|交|打|移|放)[^,]{0,8}?(?:由|给)?(?:我们?|平台|专人|公安|工作人员|这边|财务)[^,]{0,4}?(?:保管|看管|托管|保护|代管|暂存)`,
    "g",
  ),
];

/** What only swindlers charge. */
const FEE =
  "解冻(?:金|费|款)|解锁费|解封费|保证金|验证金|认证(?:金|费)|诚意金|激活(?:金|费|款)|(?:风险|风控)(?:金|押金)|验资(?:款|金)?|解冻押金|信用金|流水金|还款能力|担保金|备用金|核验(?:金|费)|审核费|通道费|解除费|质押金|冲正(?:款|金)?|诚信(?:金|保证金?)";
/** What others charge too; a swindle where it comes before one's own money. */
const LOOSE_FEE =
  "押金|手续费|服务费|税(?:费|款|金)?|个税|滞纳金|违约金|会员费|工本费|保险费|保险|定金|订金|材料费|加急费|费用|开户费|公证费|撤销费|税点|诚信(?:金|保证)|[^,先要得个一]{1,3}(?:费|押金)|[\\d一二两三四五六七八九十百千万]+(?:元|块)";
const PAYS =
  "交(?:纳|齐|一下|个|上)?|缴(?:纳|清|一下)?|补(?:交|缴|齐|上|足)?|付(?:一下|个)?|支付|充(?:值|入|一下)?|转(?:入|一下|账)?|打(?:入)?|垫(?:付)?|预存|存(?:入)?|汇(?:入|款)?|冲";

const DEPOSIT_ACTS: readonly RegExp[] = [
  new RegExp(`(?:${PAYS})[^,]{0,16}?(?:${FEE})`, "g"),
  new RegExp(
    `(?:${FEE})[^,]{0,10}?(?:打(?:过来|到|进)|交(?:一下|了|上|给|完|齐|纳)|缴|转(?:过来|到|给|进)|付(?:一下|了|清|完)|补(?:上|齐)|汇|充)`,
    "g",
  ),
  /(?:刷|做|走|补|凑)(?:一下|一笔|够|几笔|点|些|足|满)*(?:资金|银行|账户)?流水/g,
  /充(?:值|入|一笔)?[^,]{0,10}?(?:激活|解冻|解封|验证|解锁)/g,
  /(?:充|补|交(?!通|易)|存|垫|付)[^,不材资证申表料]{0,14}?(?:就|才|便|就?可以|才?能)[^,]{0,4}?(?:提现|提出|出款|解(?:冻|封|除|锁|开)|恢复|放行|放款|下款|领取)/g,
  /^(?:您|先|只要|请)*(?:交|付|缴|补|充)(?:了|完|上|齐)(?:以后|之后|后|就)?[^,]{0,10}?(?:提(?:现|出)|解冻|解封|放款|到账|开通|出款)/g,
  /转(?:账|一笔|入)?[^,]{0,12}?(?:验证|证明|验)(?:一下)?(?:您|你|本人|身份|账户|还款|资金|是否)/g,
];
const ADVANCE = new RegExp(
  `(?:先|提前|预先|需要?|得|必须|只要|补|之前要)[^,]{0,6}?(?:${PAYS})[^,]{0,10}?(?:${LOOSE_FEE})`,
  "g",
);
const OWN_MONEY =
  /提现|可以提|解冻|解封|解除|解锁|放款|下款|退款|退给|退还|返还|一起退|恢复|激活|放行|赔付|理赔|追回|领取|到账|出款|打到您|下发|撤销|撤回|马上开|解开|开通/;

/** Clauses without these speak of no account and of no fee. */
const HINT = /账|户|卡|钱包|地址|费|金|税|流水|激活|解|提|款|验|元|块|[保看托代]管|保护|暂存|还款能力|领取/;

/** The requests of a reading to move money to an account that swindlers name, or to pay what they charge, told or not. */
export function moneyAway(reading: Reading): Act[] {
  const advances = actsIn(reading, [ADVANCE], { hint: HINT }).filter(({ clause }) => {
    const { sentence } = clauseAt(reading, clause);
    return reading.clauses.some((one) => one.sentence === sentence && OWN_MONEY.test(one.text));
  });
  // “自保管钱包” is a kind of wallet.
  const others = actsIn(reading, [...ACCOUNT_ACTS, ...DEPOSIT_ACTS], { hint: HINT }).filter(
    ({ clause, start, end }) => !clauseAt(reading, clause).text.slice(start, end).includes("自保管"),
  );
  return [...others, ...advances];
}
