import type { ContactWords } from '../../model/index.ts'

// prettier-ignore
export const contact: ContactWords = {
  callOn: ['전화( 주세요| 문의| 상담)?', '(로|으로) 전화', '전화로'],
  upTo: ['(에서|까지)'],
  further: ['또는', '및'],
  otherNumber: ['(주문|제품|상품|허가|등록|승인|송장|관리|인증) ?번호', '모델명', '계좌( ?번호)?', '(입금|예금) ?계좌', '예금주'],
  registered: ['본점 ?소재지', '등기 ?주소', '법인 ?주소'],
  situated: ['(에 )?위치한', '소재지는', '주소는'],
  branch: ['*(지사|지점|영업소)', '지점', '지사', '공장', '영업소', '사업소', '물류 ?센터', '연구소', '대리점', '출장소', '매장', '쇼룸', '창고', '지부', '사업장'],
  region: ['*(도|광역시|특별시)'],
  extension: ['내선'],
}
