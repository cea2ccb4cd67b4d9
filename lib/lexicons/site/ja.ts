import type { SiteWords } from '../../model/index.ts'

// prettier-ignore
export const site: SiteWords = {
  titleOpening: ['ようこそ'],
  titleEnd: ['(の)?(公式|オフィシャル)(サイト|ホームページ|web ?サイト|hp)', '(の)?ホームページ', '(の)?公式(オンライン)?(ストア|ショップ)'],
  logo: ['(様)?の?ロゴ(マーク|画像)?'],
  integrations: ['連携(サービス|ツール|先|システム|アプリ|ソフト)', '外部(サービス|システム)?連携', 'api連携', 'データ連携', 'インテグレーション'],
  subProcessors: ['再委託先', '(サブプロセッサー|復処理者)'],
  cookies: ['クッキー'],
}
