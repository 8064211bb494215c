import { plain } from '../fields/plain.ts';

// Pairs of an older or overseas form and the one registers print; what stands in names of firms and people.
const variants =
  '國国際际業业東东廣广電电車车門门龍龙華华雲云開开關关發发達达聯联盟盟資资產产貿贸實实藝艺術术設设計计劃划創创' +
  '學学習习醫医藥药養养衛卫環环節节農农漁渔機机構构線线網网絡络訊讯視视頻频傳传媒媒廠厂鋼钢鐵铁銀银錢钱財财務务' +
  '會会館馆樂乐樓楼園园場场莊庄鄉乡縣县區区島岛灣湾濱滨滬沪蘇苏寧宁陝陕遼辽漢汉衡衡貴贵雙双豐丰寶宝長长張张陳陈' +
  '劉刘楊杨趙赵黃黄吳吴孫孙馬马許许鄭郑謝谢馮冯葉叶韓韩鄧邓蕭萧呂吕盧卢蔣蒋賈贾閻阎鐘钟鍾钟譚谭陸陆範范' +
  '興兴榮荣偉伟強强傑杰軍军慶庆麗丽蘭兰鳳凤瑩莹潔洁靜静曉晓紅红飛飞鵬鹏輝辉勝胜勵励萬万億亿與与為为來来個个們们' +
  '愛爱優优級级維维護护儲储運运輸输遞递郵邮購购賣卖買买價价訂订點点餐餐飲饮飯饭魚鱼雞鸡麵面醬酱鹽盐糧粮種种樹树' +
  '綠绿藍蓝淨净燈灯裝装飾饰鋪铺畫画書书報报領领團团導导備备號号紙纸筆笔圖图聲声響响遊游戲戏體体隊队員员師师訓训練练課课語语譯译' +
  '變变換换數数據据處处顧顾問问諮咨詢询證证評评鑑鉴檢检測测監监督督險险擔担賬账稅税審审應应對对話话談谈說说讀读' +
  '見见覽览觀观現现歷历時时間间頭头腦脑臺台灘滩礦矿廬庐廈厦灑洒潤润澤泽濟济滿满漿浆無无煙烟熱热燒烧爾尔獨独獎奖';
const simple = new Map(
  [...variants].flatMap((sign, at, all) => (at % 2 ? [] : [[sign, all[at + 1] ?? sign] as const])),
);

const brackets: Record<string, string> = { '[': '(', '{': '(', '<': '(', '《': '(', '〈': '(', ']': ')', '}': ')' };
const closing: Record<string, string> = { '>': ')', '》': ')', '〉': ')' };

/** A name without what only the keyboard decides: width, spaces, kinds of brackets, of dots and of dashes; small letters. */
export const foldSigns = (name: string): string =>
  plain(name)
    .replace(/[[\]{}<>《》〈〉]/gu, (sign) => brackets[sign] ?? closing[sign] ?? sign)
    .replace(/[•・‧∙●⋅．]/gu, '·')
    .replace(/[−—–‐]/gu, '-')
    .toLowerCase();

/** The same with older forms of signs in today's: 國際 is 国际. */
export const foldName = (name: string): string => [...foldSigns(name)].map((sign) => simple.get(sign) ?? sign).join('');
