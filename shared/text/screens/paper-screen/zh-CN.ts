import type { Messages } from '../../catalogue.ts';
import type { PaperScreenKey } from './en.ts';

export const paperScreenZhCn: Messages<PaperScreenKey> = {
  tray: '屏幕上的单据',
  'put-away': '收起',
  page: '第 {number} 页',
  'document.receipt': '收据',
  'document.activation-slip': '激活单',
  'document.z-report': 'Z 报表',
  unprinted: '{document} {title} 已保存，尚未打印：现在打印？',
  'print-now': '现在打印',
  'in-doubt': '{document} {title}：打印中断。纸是否已经出来？',
  'in-doubt.yes': '已出来',
  'in-doubt.no': '没有出来',
};
