/**
 * Name characters that differ between the scripts, each traditional one followed by its simplified form. (The lexicons' table
 * is build-time only.)
 */
const PAIRS =
  '張张陳陈劉刘楊杨趙赵黃黄吳吴孫孙馬马羅罗鄭郑謝谢許许韓韩馮冯鄧邓蕭萧葉叶蘇苏呂吕盧卢蔣蒋賈贾閻阎鍾钟鐘钟譚谭陸陆範范鄒邹龔龚龍龙萬万錢钱湯汤賴赖顧顾賀贺莊庄關关聶聂齊齐嚴严歐欧連连簡简溫温紀纪遊游偉伟國国華华東东強强軍军傑杰麗丽鳳凤瓊琼蘭兰蓮莲貞贞靜静寶宝榮荣貴贵慶庆興兴發发達达遠远進进輝辉煒炜燁烨銘铭錦锦鋒锋鋼钢鐵铁銳锐長长陽阳雲云飛飞鵬鹏鶴鹤鴻鸿龐庞樂乐義义禮礼學学書书詩诗詠咏語语謙谦誠诚賢贤勝胜勳勋勵励凱凯劍剑啟启維维綺绮綠绿紅红純纯緒绪績绩繼继澤泽潔洁濤涛瀾澜湧涌淵渊滿满權权樹树棟栋楓枫條条彥彦愛爱恆恒憶忆懷怀應应寧宁實实憲宪寬宽將将爾尔嵐岚島岛峯峰瑩莹瑋玮瑤瑶環环現现穎颖蔭荫藝艺蕓芸衛卫祿禄禎祯稱称筆笔羣群聖圣聲声聰聪臨临資资質质賓宾贊赞躍跃鄺邝醫医錫锡開开際际險险雙双雋隽韋韦韻韵頌颂頤颐馳驰駿骏驍骁驊骅魯鲁鮑鲍麥麦曉晓暉晖暘旸時时晉晋'

const simplified = new Map<string, string>()
for (let at = 0; at < PAIRS.length; at += 2) simplified.set(PAIRS[at]!, PAIRS[at + 1]!)

/** A name in simplified characters, so that both scripts give the same key: 張偉國 → 张伟国. */
export function simplifiedName(name: string): string {
  return /\p{sc=Han}/u.test(name) ? [...name].map((sign) => simplified.get(sign) ?? sign).join('') : name
}
