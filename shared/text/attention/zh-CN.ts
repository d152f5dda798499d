import type { Messages } from '../catalogue.ts';
import type { AttentionKey } from './en.ts';

export const attentionZhCn: Messages<AttentionKey> = {
  title: '待处理',
  empty: '没有需要人工处理的事项。',
  'kind.item-for-review': '待复核：尚未发卡',
  'kind.lock-request': '手机被盗：由总部请运营商锁定',
  'kind.deferred-review': '店内没有第二人：由总部事后复核',
  'kind.clock-jumped': '电脑时钟发生跳动：请主管确认日期和时间',
  'kind.stock-rows-refused': '总部文件中有几行未被采用',
  'kind.print-outcome-unknown': '纸打出来了吗？请看一下打印机',
  'kind.print-failed': '已保存，未打印：请现在打印',
  'kind.promise-overdue': '已过承诺时间，尚未生效：请询问运营商',
  'progress.recorded': '已登记',
  'progress.reserved': '已预留',
  'progress.accepted': '已受理',
  'progress.active': '已生效',
  'progress.delivered': '已交付',
  'progress.for-review': '待复核',
  'progress.refused': '运营商未受理',
  'progress.unknown': '结果不明：请询问运营商',
  'progress.voided': '作废',
};
