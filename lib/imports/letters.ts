/** Weights of the non-ASCII letters in an encoding's languages, most frequent group first. */
interface Letters {
  readonly script: 'latin' | 'other'
  readonly groups: readonly (readonly [weight: number, letters: string])[]
}

const LETTERS: Readonly<Record<string, Letters>> = {
  'windows-1252': latin('éüäößñçèàáíóúêãåøæ', 'âîôûëïœõòìùÉÄÖÜÇÅØÆÁÍÓÚÑ', 'ÿðþýÀÈÊÃÕÔ'),
  'windows-1250': latin('łąęóśżćčšžřěáíéýúőöü', 'ńźůťďňľăâîôűäșțđßŁŚŻÓČŠŽŘĆÁÍÉÖÜŐ', 'ŕĺşţŃŹĄĘÚÝŮŤĎŇĽĐÄ'),
  'windows-1254': latin('ışğüçöİ', 'Şéâîûäèà', 'ĞÜÇÖñáíóúß'),
  'windows-1251': other('оеаинтсрвлкмдпуяьызбгчйхжшюцщэфъёіїєґў', 'ОЕАИНТСРВЛКМДПУЯЬЫЗБГЧЙХЖШЮЦЩЭФЪЁІЇЄҐЎ№«»', ''),
  'koi8-r': other('оеаинтсрвлкмдпуяьызбгчйхжшюцщэфъё', 'ОЕАИНТСРВЛКМДПУЯЬЫЗБГЧЙХЖШЮЦЩЭФЪЁ', ''),
  'windows-1253': other('αοιετσνηυρπκμλάίόέήύώωγδχθφβξζςψϊϋ', 'ΑΟΙΕΤΣΝΗΥΡΠΚΜΛΩΓΔΧΘΦΒΞΖΨΆΊΌΈΉΎΏ', ''),
  'windows-1256': other('ابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهيىةئءآأإؤ', '\u200cً،؛؟ے', ''),
} // prettier-ignore

function latin(usual: string, some: string, rare: string): Letters {
  return { script: 'latin', groups: [[1.2, usual], [0.6, some], [0.1, rare]] } // prettier-ignore
}

function other(usual: string, some: string, rare: string): Letters {
  return { script: 'other', groups: [[1, usual], [0.7, some], [0.1, rare]] } // prettier-ignore
}

/** Typographic characters used in every language. */
const SIGNS = new Set('–—‘’“”„…«»°§€№ \u00a0·•®©™')
const ASCII_LETTER = /[a-zA-Z]/
const LETTER = /\p{L}/u

/** How plausibly a text is decoded, by its non-ASCII letters and their neighbours: mean score per letter, about 1 if right. */
export function likelihood(text: string, encoding: string): number {
  const letters = LETTERS[encoding]
  const weights = new Map(letters?.groups.flatMap(([weight, all]) => [...all].map((letter) => [letter, weight] as const))) // prettier-ignore
  let score = 0
  let count = 0
  let before = ' '
  const characters = [...text]
  characters.forEach((letter, at) => {
    if (letter > '\u007f') {
      count += 1
      score += letters ? weightOf(letter, weights) : hanWeight(letter)
      score -= strangeness(before, letter, characters[at + 1] ?? ' ', letters?.script ?? 'han')
    }
    before = letter
  })
  return count === 0 ? 0 : score / count
}

function weightOf(letter: string, weights: ReadonlyMap<string, number>): number {
  return weights.get(letter) ?? (SIGNS.has(letter) ? 0.2 : -1)
}

/** Weight of a decoded Chinese character. Unicode orders them by radical, so the common ones have to be listed. */
function hanWeight(letter: string): number {
  if (/[\p{sc=Han}]/u.test(letter)) return COMMON_HAN.has(letter) ? 1.6 : 0.2
  return /[，。、；：（）《》“”·—！？]/u.test(letter) ? 0.8 : -1
}

/** Characters of company names and addresses, and the most common ones overall. */
const COMMON_HAN = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞公司有限责任股份集团科技贸易制造电子网络软件上海北京深圳广州浙江省区路号楼室经理董事长总监销售市场部门客户邮箱电话地址名称姓名职位网站行业',
)

/** Scores what words do not contain: a capital after a lower-case letter, adjacent scripts, runs of accented Latin letters. */
function strangeness(
  before: string,
  letter: string,
  after: string,
  script: 'latin' | 'other' | 'han',
): number {
  let strange = 0
  if (LETTER.test(letter) && isUpper(letter) && LETTER.test(before) && !isUpper(before)) strange += 1
  if (script === 'latin') {
    if (!LETTER.test(letter) && !SIGNS.has(letter) && ASCII_LETTER.test(before + after)) strange += 1
    if (before > '\u007f' && LETTER.test(before) && LETTER.test(letter)) strange += 0.5
  }
  if (script === 'other' && (ASCII_LETTER.test(before) || ASCII_LETTER.test(after))) strange += 0.8
  return strange
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase()
}
