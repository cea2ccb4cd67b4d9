import type { ContactWords } from '../../model/index.ts'

// prettier-ignore
export const contact: ContactWords = {
  callOn: ['(请|欢迎)?(拨打|致电|来电|电联)(我们)?', '(咨询|联系|预约)(请)?(拨打|致电)'],
  extension: ['转', '分机', '转分机'],
  upTo: ['至', '到'],
  further: ['或', '和', '及'],
  account: ['(银行|对公)?(账号|帐号|账户|帐户)', '银行卡号', '开户行'],
  registered: ['注册(地址|地|办公室)', '登记地址', '住所'],
  situated: ['(位于|坐落于|坐落在|地处)', '地址(为|是|在)', '设于'],
  branch: ['分公司', '办事处', '分店', '分部', '营业部', '营业所', '工厂', '生产基地', '仓库', '分厂', '分支机构', '门店', '展厅', '服务处'],
  region: ['(中国)?*(省|自治区)'],
}
