import type { Messages } from '../catalogue.ts';
import type { RefusalCode } from '../../domain/refusal.ts';

export const refusalsZhCnDesk = {
  'input-invalid': '有内容缺失，或格式不符。没有任何改动。请核对各栏后再试。',
  'procedure-unknown': '本台不认识这个操作。没有任何改动。请关闭 Buka 后重新打开；若再次出现，请告知总部。',
  'not-signed-in': '目前无人登录。业务和钱箱保持原样。请登录后继续。',
  'not-allowed': '此操作须由主管进行。没有任何改动。请主管登录。',
  'intent-reused': '这一步已用于另一项操作。已登记的内容保持不变。请重新开始这一步。',

  'desk-not-set-up': '本台尚未设置，还不能登记业务。请主管先完成设置。',
  'desk-already-set-up': '本台已设置好，记录都在。请直接登录；可改的内容在设置里。',
  'desk-already-open': 'Buka 已在这台电脑上打开。没有任何内容丢失。请在已打开的窗口继续，或先关闭它。',
  'desk-open-elsewhere': '此柜台已在另一个窗口打开。没有任何丢失。请在那个窗口继续，或关闭它后再试。',
  'keys-locked': '本柜台的记录仍处于锁定状态，全部安全。请输入口令或恢复密钥。',
  'passphrase-too-short': '口令太短，未作任何更改。请使用至少十二个字符，一句短话即可。',
  'paper-not-held': '屏幕上已不再保留这张单据，记录安全。请重打；重打件会标注“副本”。',
  'pack-unknown': '此版本没有该地区的规则。没有任何改动。请选择其他地区，或向总部索取更新。',
  'time-zone-unknown':
    '{timeZone, select, none {无法识别该时区} other {无法识别时区“{timeZone}”}}。没有任何改动。请从列表中选择。',
  'registration-missing':
    '缺少{registration, select, none {税务登记号} other { {registration} 登记号}}，依法每张收据都须印上。没有任何改动。请填写后继续。',
  'passphrase-wrong': '此口令打不开本台。所有记录都安全。请重新输入，或使用恢复密钥。',
  'recovery-key-wrong': '此恢复密钥打不开本台。所有记录都安全。请与纸上逐组核对后重新输入。',
  'keychain-unavailable': '电脑的钥匙串没有回应，本台保持锁定。所有记录都安全。请重新登录电脑，或使用恢复密钥。',
  'key-file-missing': '本台的密钥文件不在原处。记录安全，保持锁定。请用恢复密钥打开。',
  'key-file-damaged': '本台的密钥文件无法读取。记录安全，保持锁定。请用恢复密钥打开。',
  'key-differs': '这把密钥属于另一台。记录没有被触动。请使用本台自己的密钥或恢复密钥。',
  'database-missing': '本台的记录不在原处。没有任何内容被覆盖。请接上正确的磁盘；重新设置之前，请先致电总部。',
  'database-corrupt': '本台的记录已损坏。已同步的部分在总部安全保存，本台不再写入。请勿删除任何文件，并致电总部。',
  'database-foreign': '此文件不是 Buka 的记录。文件没有被触动。请选择其他文件。',
  'database-newer': '这些记录由更新版本的 Buka 写成。记录没有被触动。请安装该版本后再打开。',
  'database-unreachable': '目前无法读取记录。没有任何改动。请检查磁盘，然后重新打开 Buka。',
  'journal-broken':
    '记录链{seq, select, none {} other {自第 {seq} 条起}}前后不符。已同步的部分在总部安全保存，本台不再写入。请勿删除任何文件，并致电总部。',
  'disk-full': '磁盘已满，这一步没有保存。此前已确认的内容都安全。请腾出空间，再做一次这一步。',
  'storage-failed': '这一步未能写入磁盘。此前已确认的内容都安全。请再做一次；若仍不行，请致电总部。',
  'clock-jumped': '电脑的日期或时间发生跳动。所有记录都安全。请主管核对日期和时间并确认，然后继续。',
  'internal-error': 'Buka 内部出了问题。此前已确认的内容都安全。请再试一次；若再次出现，请告知总部。',

  'clerk-unknown': '本台没有这位店员。没有任何改动。请从列表中选择姓名。',
  'clerk-exists': '这位店员已在本台。没有任何改动。请在列表中选择该姓名。',
  'clerk-inactive': '此姓名在本台已停用。没有任何改动。主管可以重新启用。',
  'last-manager': '本台须保留一位主管，而这是最后一位。没有任何改动。请先让另一人担任主管。',
  'pin-wrong':
    'PIN 不符。没有任何改动。请重新输入{triesLeft, select, none {} other {；再错 {triesLeft} 次将暂停一会儿}}。',
  'pin-locked':
    'PIN 多次不符，此姓名暂停登录{until, select, none {几分钟} other {至 {until}}}。未完成的业务都保留。其间其他人可以登录。',
  'pin-too-weak': '这个 PIN 太容易猜到。原 PIN 不变。请选 6 至 12 位数字，不要连号，也不要重复。',
  'approval-needed':
    '需要第二人确认{purposes, select, none {} other {：{purposes}}}。尚未发出任何东西，业务保留。请主管在此输入 PIN。',
  'approval-same-person': '第二人不能是您本人。没有任何改动。请一位同事输入 PIN。',
  'approval-not-manager': '此事须由主管确认。没有任何改动。请主管输入 PIN。',

  'day-not-open': '今天尚未开班。没有任何改动。请清点备用金并开班，然后继续。',
  'day-already-open':
    '{businessDay, select, none {当日} other {{businessDay}}}已经开班。备用金和销售都安全。请继续营业。',
  'day-already-closed':
    '{businessDay, select, none {当日} other {{businessDay}}}已日结，日结单不变。已日结的日子不再打开，可以开下一天。',
  'day-of-yesterday-open':
    '{businessDay, select, none {之前有一天} other {{businessDay}}}尚未日结。当日销售都安全。请先完成日结，再开今天的班。',
  'day-not-counted': '钱箱尚未清点。所有销售都安全。请先清点，再日结。',
  'visits-still-open':
    '还有{count, select, none {} other { {count} 笔}}业务未完成。其中内容都没有丢失。请逐笔完成或作废，再清点钱箱。',
  'denomination-unknown':
    '这里没有{denominationMinor, select, none {这种纸币或硬币} other { {denominationMinor} 的纸币或硬币}}。清点结果没有保存。请更正这一行。',
  'denomination-repeated':
    '{denominationMinor, select, none {同一面额} other {面额 {denominationMinor} }}出现了两次。清点结果没有保存。请合并成一行。',
  'count-invalid':
    '{denominationMinor, select, none {有一行} other {面额 {denominationMinor} }}的张数不是零或正整数。清点结果没有保存。请更正。',
  'count-implausible':
    '{denominationMinor, select, none {有一行} other {面额 {denominationMinor} }}的张数超过了一个钱箱能装的数量。清点结果没有保存。请再看一下这一行。',

  'waiting-unknown': '这位顾客已不在今天的等候名单上。没有任何改动。请重新查看名单。',
  'appointment-not-today': '等候名单只管今天，而这个时间不在今天。没有加入任何人。请选择今天的时间，或到当天再加入。',

  'receipt-unknown': '本台没有这个号码的收据。所有收据都保留着。请与纸上的号码核对，或按手机号查找。',
  'print-job-unknown': '列表中没有这份单据。记录都没有丢失。请找到收据，从那里打印。',
  'print-outcome-unknown':
    '{title, select, none {打印中途断了} other {{title} 打印中途断了}}，不知道纸是否已打出。记录安全。请看一下打印机，再告诉本台是哪种情况。',
  'print-in-progress': '这份单据正在打印。记录安全。请等打印机停下再操作。',
  'print-not-started': '这份单据不在打印中，无需回答。记录安全。请在列表中查看其状态，从那里打印。',
  'printer-unavailable': '打印机没有回应。记录安全，单据在等待打印。请检查连线、电源和纸张，再打印一次。',
  'printer-failed': '打印机停了。记录安全。请检查纸张和盖子，再打印一次。',
  'slip-qr-unreadable':
    '激活单上的二维码无法读回，因此没有打印。这张 eSIM 仍为已预留。请再打印一次；若再次出现，请告知总部。',
  'slip-qr-differs':
    '激活单上的二维码与这张 eSIM 的激活码不一致，因此没有打印。这张 eSIM 仍为已预留。请先致电总部，再继续。',
  'slip-form-differs':
    '激活单上供手动输入的内容与这张 eSIM 的激活码不一致，因此没有打印。这张 eSIM 仍为已预留。请先致电总部，再继续。',
  'slip-does-not-fit': '激活单在这张纸上放不下，因此没有打印。这张 eSIM 仍为已预留。请主管在设置中选择更大的纸张。',
  'paper-renderer-failed': '这一页没有做成。记录安全。请再打印一次；若再次出现，请重新打开 Buka。',
  'secret-purged': '此码已过保存期并被清除，不能再打印。销售记录安全。顾客若仍需要，总部可以协助。',

  'feed-unreadable': '无法读取此文件。库存和价格保持原样。请向总部重新索取。',
  'feed-not-for-this-desk': '此文件是给另一台的。库存和价格保持原样。请向总部索取本台的文件。',
  'feed-signature-wrong': '此文件没有总部的签名，因此没有采用。库存和价格保持原样。请先询问总部，再试其他文件。',
  'feed-too-large': '此文件太大。库存和价格保持原样。请总部分几次发来。',
  'feed-content-invalid': '此文件的内容不符合约定格式。库存和价格保持原样。请总部重新发送。',

  'search-too-short': '查找内容太短。没有任何内容丢失。请输入完整号码，或后四位。',
} as const satisfies Partial<Messages<RefusalCode>>;
