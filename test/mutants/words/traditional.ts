// Simplified sign, then the traditional one.
const pairs =
  '备備办辦单單质質选選择擇证證类類码碼号號业業称稱详詳细細别別应應紧緊电電邮郵书書权權项項务務内內标標识識审審设設变變联聯系繫话話实實请請输輸体體负負责責说說线線东東员員录錄颁頒发發写寫传傳统統会會执執册冊签簽终終时時间間长長扫掃图圖党黨视視频頻诺諾义義样樣复復资資营營总總当當机機国國区區县縣级級讯訊注註组組织織团團护護湾灣门門关關产產险險药藥医醫疗療简簡网網临臨个個济濟带帶无無与與过過尽盡来來这這为為种種动動贸貿银銀际際团團湾灣经經济濟龙龍语語页頁';

const signs = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[2 * at] ?? '', pairs[2 * at + 1] ?? '']),
);

/** before → after: '手机号码' → '手機號碼': mainland wording in traditional signs. */
export const traditional = (text: string): string => [...text].map((sign) => signs.get(sign) ?? sign).join('');
