import type { Messages } from '../catalogue.ts';
import type { RefusalCode } from '../../domain/refusal.ts';

export const refusalsZhCnVisit = {
  'visit-unknown': '本台没有这笔业务。记录都没有丢失。请从列表中选择，或开始新业务。',
  'visit-not-open':
    '这笔业务{state, select, finished {已完成} voided {已作废} other {已结束}}，保持登记时的样子。请开始新业务。',
  'visit-still-open': '这笔业务尚未结束。其中内容都没有丢失。请先完成或作废。',
  'visit-empty': '这笔业务还没有内容。请选择顾客要办的事项，或将其作废。',

  'identity-missing': '须先做身份核验。业务保留。请查看证件后继续。',
  'identity-refused':
    '证件未通过身份核验{reasons, select, none {} other {（{reasons}）}}。业务保留，读到的证件内容都不留存。{coolDownUntil, select, none {请再看一次，或请顾客出示其他证件} other {核验暂停至 {coolDownUntil}，请先接待下一位}}。',
  'identity-cool-down':
    '身份核验多次未通过，暂停{until, select, none {一会儿} other {至 {until}}}。业务保留。请先接待下一位，或请主管来看。',
  'identification-online-only':
    '此地法律要求联网向运营商登记身份，不能排队等待。业务保留。请使用运营商自己的工具并记下参考号，或等网络恢复后再办。',
  'licence-scan-not-allowed': '此地驾照只可查看，不可扫描。驾照内容没有留存。请目视核对。',
  'document-not-accepted':
    '此地不接受{documentKind, select, none {这种证件} other {{documentKind}}}。业务保留，证件内容没有留存。请顾客出示其他证件，最好是护照。',
  'document-refused-kind':
    '此地从不查看{documentKind, select, none {这种证件} other {{documentKind}}}。证件内容没有留存。请交还顾客，另请出示其他证件。',
  'document-second-only':
    '{documentKind, select, none {这种证件} other {{documentKind}}}只能作为第二份证件。业务保留。请先出示护照或其他主要证件。',
  'scan-unreadable':
    '无法读取扫描内容。{problem, select, none {} other {{problem}}}没有任何内容留存。请再扫一次，或按所见手动输入。',

  'number-missing': '这笔业务还没有手机号。没有任何内容丢失。请先查到号码，再继续。',
  'msisdn-invalid': '这不是完整的手机号。没有任何改动。请向顾客读一遍，再重新输入。',
  'msisdn-not-mobile': '这是电话号码，但不是手机号，没有 SIM 卡。没有任何改动。请询问顾客的手机号。',
  'number-locked': '运营商已锁定此号码。没有发卡，也没有收费。请顾客联系运营商，只有运营商能解锁。',
  'brand-unknown': '不知道此号码属于哪家运营商。没有发卡。请询问顾客，或扫描旧 SIM 卡。',
  'brand-mismatch':
    '{evidence, select, snapshot {按总部资料，} iccid {按旧 SIM 卡，} clerk {按顾客所说，} other {}}此号码属于{numberBrand, select, none {另一家运营商} other { {numberBrand}}}{stockBrand, select, none {} other {，而不是 {stockBrand}}}。不同运营商之间不能补卡，因此没有发卡，也没有收费。请再问一次，或请顾客{sendTo, select, none {前往其运营商} other {{channel, select, store {前往 {sendTo} 门店} app {使用 {sendTo} 应用} other {联系 {sendTo}}}}}。',
  'brand-not-serviceable':
    '本台不能办理{brandId, select, none {这家运营商} other { {brandId} }}的业务。没有发卡，也没有收费。请顾客{sendTo, select, none {联系其运营商} other {{channel, select, store {前往 {sendTo} 门店} app {使用 {sendTo} 应用} other {联系 {sendTo}}}}}。',
  'second-factor-wrong':
    '此凭证与号码不符。没有发卡。{coolDownUntil, select, none {请再试一次或换一种凭证{triesLeft, select, none {} other {；再错 {triesLeft} 次将暂停}}} other {此号码暂停至 {coolDownUntil}，业务保留}}。',
  'second-factor-cool-down':
    '凭证多次不符，此号码暂停验证{until, select, none {{minutes, select, none {一会儿} other {，最多 {minutes} 分钟}}} other {至 {until}}}。业务保留，没有发卡。请稍后继续，或请主管来看。',
  'second-factor-not-possible':
    '本台没有可与此凭证比对的资料。没有发卡。请换一种凭证，或不用凭证继续：补卡将登记为待复核。',
  'arrears-first':
    '此账户有欠费{arrearsMinor, select, none {} other { {arrearsMinor}}}。尚未发卡。请顾客先缴清，再继续补卡。',

  'product-unknown': '价目表上没有这个产品。没有任何改动。请从列表中选择。',
  'product-not-offered': '本台不卖这个产品。没有任何改动。请选择其他产品，或请顾客联系运营商。',
  'product-brand-differs':
    '{productBrand, select, none {这个产品与号码不是同一家运营商} other {这个产品属于 {productBrand}，而号码{numberBrand, select, none {不是} other {属于 {numberBrand}}}}}。没有任何改动。请选择该号码运营商的产品。',
  'tax-rate-missing':
    '没有此产品{date, select, none {} other {在{date}}}的税率，因此暂不出售。业务保留。请向总部索取税率。',
  'item-unknown': '报价中没有这一项。没有任何改动。请选择报价中的项目。',
  'item-repeated': '报价中同一项出现了两次。没有任何改动。请只留一次。',
  'item-already-prepared': '这一项已经办好，保持不变。请继续下一项，或先撤回它。',
  'item-kind-differs': '这一步用于另一类项目。没有任何改动。请选择与此项目相符的步骤。',
  'quote-missing': '还没有报价。没有收费。请先报价并读给顾客听，再继续。',
  'quote-drops-prepared-item': '新报价中缺少已经办好的一项。原报价不变。请先撤回该项，或把它保留在报价里。',
  'quote-after-payment': '已经收款，报价不再更改。所收款项都已保留。请完成这笔业务，或将其作废并退还款项。',
  'items-not-prepared':
    '报价中还有{count, select, none {项目} other { {count} 项}}没有办好。没有任何内容丢失。请先办好或撤回，再收款。',
  'replacement-within-window':
    '此号码{previousAtIso, select, none {不久前} other {已于 {previousAtIso} }}补过卡。没有发卡，也没有收费。请等{allowedFromIso, select, none {一天} other {到 {allowedFromIso}}}，或请主管确认。',
  'eid-length': 'EID 应为 32 位数字。没有任何改动。请在手机上拨 *#06#，重新扫描或输入 EID。',
  'eid-not-digits': 'EID 只含数字。没有任何改动。请在手机上拨 *#06#，重新扫描或输入 EID。',
  'eid-check-digits': 'EID 的数字前后不符，可能有一位输错。没有任何改动。请与 *#06# 显示的核对后重新输入。',
  'iccid-length': 'ICCID 应为 19 或 20 位数字。没有任何改动。请从卡上重新读取；手机的 IMEI 是另一个号码。',
  'iccid-not-digits': 'ICCID 只含数字，末尾可有一个 F。没有任何改动。请从卡上重新读取。',
  'iccid-not-89': 'ICCID 以 89 开头。没有任何改动。请从 SIM 卡上读取；手机的 IMEI 是另一个号码。',
  'imei-length': 'IMEI 应为 15 位数字。没有任何改动。请在手机上拨 *#06#，重新输入 IMEI；EID 是另一个号码。',
  'imei-not-digits': 'IMEI 只含数字。没有任何改动。请在手机上拨 *#06#，重新输入。',
  'imei-luhn': 'IMEI 的数字前后不符，可能有一位输错。没有任何改动。请与 *#06# 显示的核对后重新输入。',
  'phone-has-no-esim':
    '这部手机不显示 EID，不能使用 eSIM。没有发卡，也没有收费。请换一部支持 eSIM 的手机，或请顾客到运营商处领实体 SIM 卡。',
  'mainland-china-iphone':
    '中国大陆销售的 iPhone 大多没有 eSIM。没有发卡，也没有收费。请拨 *#06#：屏幕上显示 EID 才能继续。',
  'no-stock':
    '本台已没有{brandId, select, none {这家运营商} other { {brandId} }}的 eSIM。没有发卡，也没有收费。请向总部要库存，或撤回这一项。',
  'no-voucher-stock': '本台已没有这个面额的充值码。没有收费。请选择其他面额，或直接充值。',

  'amount-invalid': '这个金额不对。没有收款。请重新输入。',
  'tender-reference-missing': '缺少付款参考号。这笔款尚未计入业务。请按刷卡机小票输入。',
  'tender-reference-is-card-number': '这看起来是银行卡号。卡号没有留存。请改为输入刷卡机小票上的参考号。',
  'tender-not-offered': '此处不收这种付款方式。没有收款。请换一种，例如现金。',
  'cash-tender-repeated': '付款中已有现金。已收款项都保留。请把现金合成一笔输入。',
  'overpaid-by-card':
    '{overMinor, select, none {这超过了应付金额} other {这比应付金额多 {overMinor}}}，而只有现金可以找零。此前所收都保留。请输入准确金额。',
  'cash-not-needed': '款项已付清，不需要现金。已收款项都保留。请退回现金并完成业务。',
  'payment-incomplete':
    '{dueMinor, select, none {款项尚未付清} other {还应付 {dueMinor}}}。已收款项都保留。请收齐余款，再完成业务。',
  'payment-complete': '款项已付清。已收款项都保留。请完成业务。',
  'not-enough-cash':
    '{dueMinor, select, none {现金少于应付金额} other {应付现金 {dueMinor}}}{shortMinor, select, none {} other {，还差 {shortMinor}}}。业务保留。请收齐余款，或先用其他方式付一部分。',
  'refund-cash-not-exact':
    '{dueMinor, select, none {现金退款须分毫不差} other {此次现金退款应为 {dueMinor}}}。尚未付出任何款项。请输入该金额。',
  'cash-cap-exceeded':
    '依法一笔付款的现金{capMinor, select, none {有上限} other {最多为 {capMinor}}}{cashDueMinor, select, none {} other {，这笔为 {cashDueMinor}}}。没有收取现金。其余请刷卡。',
  'nothing-to-pay': '这笔业务无需付款。没有收款。请完成业务。',
  'held-stock-expired':
    '为本次办理留下的 eSIM 或充值码已在办理期间过期。没有丢失任何内容，也没有另外收钱。请取下该项目后重新准备；若已收款，请作废本次办理并退款。',
  'evidence-expired': '从证件读取的姓名已不再保留，无法与账户姓名比对。本次办理完好。请再读一次证件，然后继续。',
  'attention-unknown': '此项已不在待处理列表中。没有任何改动。请重新打开列表。',
  'reissue-not-possible':
    '此处不能补发eSIM{progress, select, none {} other {，它目前的状态：{progress}}}。记录保持原样，没有收费。请查看其状态，或致电总部。',
  'reissue-cap-reached': '此码的补发次数已达本店上限。没有发卡，也没有收费。请主管处理，或致电总部。',
} as const satisfies Partial<Messages<RefusalCode>>;
