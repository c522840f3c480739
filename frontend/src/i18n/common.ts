import type { GoneFrame, Kind } from '../protocol.js';
import type { Dictionary } from './index.js';

/** What every live page says. */
export interface CommonWords {
  product: string;
  reconnecting: string;
  kinds: Record<Kind, string>;
  /** Why the server said goodbye: what happened, and what to do. */
  gone: Record<GoneFrame['reason'], { title: string; text: string }>;
  reload: string;
  seconds: (count: number) => string;
  minutes: (count: number) => string;
}

export const commonWords: Dictionary<CommonWords> = {
  zh: {
    product: '班会台',
    reconnecting: '网络断了，正在重新连接。已保存的都在。',
    kinds: {
      talk: '讲解',
      case: '案例',
      choice: '选择题',
      order: '排序题',
      blank: '填空题',
      number: '数字题',
      poll: '投票',
      cloud: '词云',
      buzz: '抢答',
      pledge: '承诺',
      reflection: '心得',
      revote: '再答一次',
      discuss: '讨论',
      standings: '小组积分',
      pause: '休息',
    },
    gone: {
      replaced: { title: '已在另一个页面打开', text: '这节班会在更新的页面上继续。要回到这里，请点“重新打开”。' },
      removed: { title: '老师已将这个页面移出', text: '已保存的都在。要再加入，请找老师。' },
      token: { title: '这个页面不能再用了', text: '没有丢失任何内容。请用新的链接或开课码重新打开。' },
      expired: { title: '打开的时间太久了', text: '没有丢失任何内容。请用新的链接或开课码重新打开。' },
      closed: { title: '这节班会结束了', text: '谢谢大家。可以关掉这个页面了。' },
      protocol: { title: '页面需要更新', text: '已保存的都在。请点“重新打开”。' },
    },
    reload: '重新打开',
    seconds: (count) => `${count} 秒`,
    minutes: (count) => `${count} 分钟`,
  },
  en: {
    product: 'Banhui',
    reconnecting: 'Connection lost, reconnecting. Everything saved is safe.',
    kinds: {
      talk: 'Talk',
      case: 'Case',
      choice: 'Choice',
      order: 'Put in order',
      blank: 'Fill in',
      number: 'Guess a number',
      poll: 'Poll',
      cloud: 'Word cloud',
      buzz: 'Buzzer',
      pledge: 'Pledge',
      reflection: 'Reflections',
      revote: 'Ask again',
      discuss: 'Discussion',
      standings: 'Team points',
      pause: 'Break',
    },
    gone: {
      replaced: {
        title: 'Open on another page',
        text: 'The meeting goes on on a newer page. To come back here, press “Open again”.',
      },
      removed: {
        title: 'The teacher has removed this page',
        text: 'Everything saved is safe. To join again, ask the teacher.',
      },
      token: {
        title: 'This page is no longer valid',
        text: 'Nothing is lost. Please open it again with a new link or opening code.',
      },
      expired: {
        title: 'This page was open too long',
        text: 'Nothing is lost. Please open it again with a new link or opening code.',
      },
      closed: { title: 'This meeting has ended', text: 'Thank you all. You may close this page.' },
      protocol: { title: 'This page needs an update', text: 'Everything saved is safe. Please press “Open again”.' },
    },
    reload: 'Open again',
    seconds: (count) => (count === 1 ? '1 second' : `${count} seconds`),
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  },
};
