import type { SiteWords } from '../../model/index.ts'

// prettier-ignore
export const site: SiteWords = {
  titleOpening: ['关于', '欢迎(访问|来到|光临)', '走进'],
  titleEnd: ['官方(网站|网|首页|商城)', '官网', '网站首页', '首页'],
  logo: ['标志', '徽标', '商标', '(客户|公司)?logo(图)?'],
  integrations: ['集成', '整合', '对接', '(可)?连接(应用|器)', '应用市场'],
  subProcessors: ['(子|分|次级|再)处理者', '子处理方'],
  cookies: ['小型文本文件'],
}
