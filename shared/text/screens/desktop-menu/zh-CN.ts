import type { Messages } from '../../catalogue.ts';
import type { DesktopMenuKey } from './en.ts';

/** Chinese has no letter to underline, so the letter stands in brackets behind the word, as Windows does it. */
export const desktopMenuZhCn: Messages<DesktopMenuKey> = {
  shop: '门店(&S)',
  quit: '退出 Buka(&Q)',
  hide: '隐藏 Buka',
  'hide-others': '隐藏其他',
  'show-all': '全部显示',
  edit: '编辑(&E)',
  undo: '撤销(&U)',
  redo: '重做(&R)',
  cut: '剪切(&T)',
  copy: '复制(&C)',
  paste: '粘贴(&P)',
  'select-all': '全选(&A)',
  view: '视图(&V)',
  reload: '重新载入画面(&R)',
  larger: '放大(&L)',
  smaller: '缩小(&S)',
  'usual-size': '正常大小(&U)',
  'full-screen': '全屏(&F)',
  help: '帮助(&H)',
  updates: '没有待传记录时自动更新 Buka(&U)',
  version: 'Buka 补卡台 {version}',
  'start-refused':
    'Buka 不能带 --{name} 启动：那会去掉一层保护。请去掉该选项再启动。若 Linux 系统不向程序提供用户命名空间，请安装 .deb 软件包，不要用 AppImage。',
  'start-failed': 'Buka 无法启动，数据没有变动。请重新启动电脑；若仍出现，请求助。',
};
