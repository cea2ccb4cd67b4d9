import type { ContactWords } from '../../model/index.ts'

// prettier-ignore
export const contact: ContactWords = {
  callOn: ['お?電話(は|で|にて|なら)', 'お?電話でのお?問い?合わ?せ(は|先)?', 'お?問い?合わ?せは'],
  upTo: ['から', '~'],
  further: ['又は', 'または', 'および', '及び'],
  otherNumber: ['(注文|商品|品|許可|登録|製造|型|承認|受注|伝票)番号', '口座(番号)?', '普通(預金)?', '当座(預金)?'],
  registered: ['登記(上)?(本店|住所|所在地)', '本店所在地'],
  situated: ['所在地は', '(に)?位置する'],
  branch: ['支店', '営業所', '工場', '支社', '出張所', '事業所', '倉庫', '物流センター', '店舗', 'ショールーム', '研究所', '支部', 'サービスセンター', '分室'],
  region: ['*(県|府)'],
  extension: ['内線'],
}
