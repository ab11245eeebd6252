import { createNormalizer } from "../normalize.ts";

/** Traditional characters of the words that are looked for, each before its simplified form. */
const TRADITIONAL =
  "丟丢並并乾干併并來来侷局係系俬私個个們们備备傢家傳传僅仅儘尽償偿儲储兌兑兒儿內内兩两冊册凈净凍冻別别刪删則则剋克剛刚創创劃划動动務务勞劳勵励勸劝匯汇區区協协卽即參参員员唄呗唸念問问啓启啟启喫吃單单嗎吗嘗尝噹当嚐尝嚮向嚴严國国圖图團团執执報报場场塊块塗涂墊垫壞坏夠够夥伙媽妈實实審审寫写寶宝將将專专對对導导屬属師师帳帐帶带幣币幫帮幷并幹干幾几庫库廠厂張张強强彆别彈弹彔录彙汇後后從从復复徹彻愛爱態态慫怂慮虑憂忧憑凭應应戶户捲卷掃扫掛挂換换揮挥損损撥拨擇择擊击擋挡擔担據据擴扩攏拢攝摄敎教敗败數数斷断於于時时暢畅暫暂曏向書书會会朮术東东査查條条業业榦干構构槍枪標标樣样機机檔档檯台櫃柜欄栏權权歸归決决沒没沖冲況况洩泄淨净淩凌湊凑準准滙汇滯滞滿满瀏浏為为無无煩烦熒荧熱热爭争爲为狀状獲获現现環环產产産产畫画畵画當当發发盡尽監监盤盘眞真確确碼码礙碍稅税種种稱称穩稳穫获筆笔箇个範范篤笃篩筛簡简簽签籤签糰团約约紅红紋纹納纳紙纸級级細细組组結结絕绝絡络給给統统絲丝絶绝綁绑經经綫线維维網网緊紧線线編编緩缓緻致總总繫系繳缴繼继續续纔才羣群義义聯联聲声職职聽听脩修腦脑膽胆臉脸臨临臺台與与興兴舊旧華华萬万蒐搜蓋盖蔘参薦荐藍蓝蘋苹處处號号虧亏螢萤術术衕同衝冲裏里補补裝装裡里製制複复覈核見见規规視视親亲覺觉覽览訂订計计訊讯討讨託托記记設设許许訴诉註注証证詐诈評评詞词詢询試试話话該该認认誘诱語语誠诚誤误說说説说誰谁調调談谈請请論论諾诺謂谓謊谎講讲謹谨證证識识譜谱議议護护譽誉讀读變变讓让讚赞豈岂貝贝負负財财貨货責责買买費费貼贴資资賠赔賣卖質质賬账賭赌購购賽赛贊赞軍军軟软載载輕轻輸输轉转轍辙辦办迴回這这連连週周進进過过達达違违遠远適适遲迟選选還还邊边郵邮釘钉釣钓釦扣鈅钥鈕钮鈡钟銀银銷销錄录錢钱錯错録录錶表鍾钟鎖锁鏈链鏡镜鐘钟鐵铁鑑鉴鑒鉴鑰钥長长門门閃闪閉闭開开間间閤合闆板關关陸陆隊队隨随險险隱隐隻只雙双難难雲云電电靈灵韆千響响頁页頂顶項项順顺須须預预頓顿領领頭头頻频題题額额願愿類类顯显風风颱台飛飞餘余饋馈馬马騙骗騰腾驗验體体髮发鬚须鬨哄魚鱼麪面麫面麵面麼么麽么黃黄點点齊齐齣出萤萤熒荧螢萤";

/** Words of other places and languages that mean what the rules know under one name. */
const WORDS: readonly (readonly [string, string])[] = [
  ["简讯", "短信"],
  ["萤幕", "屏幕"],
  ["荧幕", "屏幕"],
  ["荧屏", "屏幕"],
  ["登入", "登录"],
  ["解除安装", "卸载"],
  ["移除安装", "卸载"],
  ["提款卡", "银行卡"],
  ["金融卡", "银行卡"],
  ["程式", "应用"],
  ["软体", "软件"],
  ["应用程序", "应用"],
  ["重置回出厂", "恢复出厂"],
  ["连结", "链接"],
  ["讯息", "消息"],
  ["入帐", "到账"],
  ["入账", "到账"],
  ["结帐", "结账"],
  ["萬", "万"],
  ["从新", "重新"],
  ["uninstall", "卸载"],
  ["reinstall", "重装"],
  ["cleardata", "清除数据"],
  ["clear data", "清除数据"],
  ["clear the data", "清除数据"],
  ["factory reset", "恢复出厂"],
  ["recovery phrase", "助记词"],
  ["seed phrase", "助记词"],
  ["mnemonic", "助记词"],
  ["private key", "私钥"],
  ["verification code", "验证码"],
  ["one-time password", "验证码"],
  ["passcode", "验证码"],
  ["password", "密码"],
  ["screen share", "屏幕共享"],
  ["screen sharing", "屏幕共享"],
  ["share screen", "共享屏幕"],
  ["share your screen", "共享屏幕"],
  ["timeout", "超时"],
  ["time out", "超时"],
  ["try again", "重试"],
  ["retry", "重试"],
  ["guarantee", "保证"],
  ["can't", "不能"],
  ["cannot", "不能"],
  ["don't", "不要"],
  ["do not", "不要"],
  ["never", "绝不"],
];

/** Any text as the rules read it: half width, lower case, simplified, one word for a thing; with the way back to the source. */
export const foldForReading = createNormalizer({ chars: TRADITIONAL, words: WORDS });
