import type { SiteWords } from '../../model/index.ts'

// prettier-ignore
export const site: SiteWords = {
  titleOpening: ['(환영합니다|어서 오세요)'],
  titleEnd: ['공식 ?(홈페이지|사이트|웹사이트|쇼핑몰|스토어)', '홈페이지', '에 오신 것을 환영합니다'],
  logo: ['로고( 이미지)?', '(고객사 )?로고'],
  integrations: ['연동*', '인테그레이션*', '연결 ?가능한*'],
  subProcessors: ['재위탁*', '재수탁*', '하위 ?처리자*'],
  cookies: ['쿠키*'],
}
