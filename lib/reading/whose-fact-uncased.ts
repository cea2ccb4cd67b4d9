import type { OwnNames, Whose } from './own-names.ts'

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Before the verb the subject stands alone: what follows the last mark or particle of the topic. */
const PART = /[，,；;：:、。「」]|(?<=\p{Script=Hangul})[은는이가]\s|[はが]/u
/** The company by a word that stands for it. */
const ITSELF =
  /(?:本|我|该|該|贵|当|弊|自)(?:公司|司|社)|我们|我們|^(?:公司|企业|企業|工厂|集团|集團|会社|회사)|당사|우리|저희/u
/** Who works with the company, or a name by its last sign. */
const OTHER =
  /(?:客户|客戶|合作伙伴|合作夥伴|供应商|供應商|取引先|お客様|顧客|고객사|협력사|파트너사)|(?:公司|集团|集團|(?<![专專行企就毕創创])[业業]|[厂廠]|银行|銀行|大学|大學|医院|醫院|株式会社|グループ|그룹|병원|은행)\s?$/u

/** Han, kana and Hangul have no capitals: the subject is the part of the sentence right before the fact's verb. */
export function subjectWithoutCase(head: string, own: OwnNames): Whose {
  if (!EAST_ASIAN.test(head)) return 'unknown'
  const bare = head
    .replace(/[（(][^（）()]{0,60}[)）]/gu, '')
    .replace(
      /(?:成立|创立|創立|创建|創建|始建|设立|設立|創業|설립|창립|创办|現有|现有|拥有|擁有|員工|员工)\p{L}{0,3}$/u,
      '',
    )
  const parts = bare.split(PART).filter((part) => part.trim() !== '')
  for (const part of parts.slice(-2).reverse()) {
    if (own.last(part) >= 0 || ITSELF.test(part.trim())) return 'own'
    if (OTHER.test(part.trim())) return 'other'
  }
  return 'unknown'
}
