import type { Messages } from '../../catalogue.ts';
import type { SignInKey } from './en.ts';

export const signInZhCn: Messages<SignInKey> = {
  title: '谁在柜台？',
  who: '店员',
  pin: '{name} 的 PIN',
  enter: '登录',
  locked: '多次输错 PIN，暂时锁定',
  demo: '试用店铺，PIN 不保密：',
};
