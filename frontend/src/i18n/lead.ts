import type { Phone, Theme } from '../protocol.js';
import type { Dictionary } from './index.js';

/** Words of those who lead beside the panel: phones, a pupil, a second teacher; and of the question on the spot. */
export interface LeadWords {
  then: (line: string) => string;
  larger: string;
  smaller: string;

  phones: {
    button: string;
    title: string;
    what: Record<Phone, string>;
    may: Record<Phone, string>;
    show: Record<Phone, string>;
    scan: string;
    orType: (address: string) => string;
    left: (seconds: number) => string;
    wifi: (address: string) => string;
    alone: string;
    none: Record<Phone, string>;
    on: Record<Phone, string>;
    end: Record<Phone, string>;
    armed: string;
    hosting: string;
    others: (who: string) => string;
    somebody: string;
    studentLeads: string;
    remoteOn: string;
    hide: string;
  };

  insert: {
    button: string;
    title: string;
    fromLibrary: string;
    own: string;
    search: string;
    all: string;
    themes: Record<Theme, string>;
    total: (count: number) => string;
    first: (shown: number, count: number) => string;
    none: string;
    loading: string;
    put: string;
    done: (title: string) => string;
    ask: string;
    option: (letter: string) => string;
    right: (letter: string) => string;
    isPoll: string;
    isChoice: string;
    kindOf: (kind: string, theme: string) => string;
    more: string;
    incomplete: string;
  };

  student: {
    title: string;
    step: (step: number, steps: number) => string;
    notes: string;
    later: string;
    noNotes: string;
    endsTeacher: string;
    ended: string;
  };

  code: {
    title: string;
    hint: string;
    field: string;
    go: string;
    checking: string;
    errors: { unknown: string; many: string; offline: string };
  };
}

export const leadWords: Dictionary<LeadWords> = {
  zh: {
    then: (line) => `下一步：${line}`,
    larger: '字大些',
    smaller: '字小些',
    phones: {
      button: '手机遥控',
      title: '手机遥控和学生主持',
      what: { remote: '手机遥控', student: '学生主持' },
      may: {
        remote: '老师的手机：上一步、下一步、时间、公布、加分，还能看主持词。',
        student: '学生的手机或一台电脑：只有上一步、下一步和加时间。看不到名单、分数和答案，也不能下课。',
      },
      show: { remote: '连接老师的手机', student: '请一位学生主持' },
      scan: '用手机相机扫一扫，只能用一次',
      orType: (address) => `或打开 ${address}，输入`,
      left: (seconds) => `${seconds} 秒后换新的`,
      wifi: (address) => `手机要连学校的网，和这台电脑同一个 Wi-Fi。用手机流量打不开 ${address}。`,
      alone: '这台电脑没有连网，手机找不到它。请先把电脑连上学校的网。',
      none: { remote: '还没有连手机', student: '现在没有学生主持' },
      on: { remote: '遥控已连上', student: '学生正在主持' },
      end: { remote: '断开遥控', student: '收回主持' },
      armed: '再点一次，马上收回',
      hosting: '一起主持的',
      others: (who) => `${who}也在主持`,
      somebody: '另一位老师',
      studentLeads: '学生主持中',
      remoteOn: '遥控已连',
      hide: '收起二维码',
    },
    insert: {
      button: '插一题',
      title: '插一题，放到下一步',
      fromLibrary: '题库',
      own: '现场出题',
      search: '找题：词语或拼音首字母',
      all: '全部',
      themes: { fraud: '防诈骗', theft: '防盗防欺', water: '防溺水', network: '上网安全', holiday: '节假日' },
      total: (count) => `${count} 道题`,
      first: (shown, count) => `共 ${count} 道，先列 ${shown} 道`,
      none: '没有找到。换个词，或者现场出一题。',
      loading: '正在找……',
      put: '放到下一步',
      done: (title) => `“${title}”放到下一步了`,
      ask: '问题',
      option: (letter) => `选项 ${letter}`,
      right: (letter) => `${letter} 是正确答案`,
      isPoll: '没有选正确答案：作为投票，不计分',
      isChoice: '作为选择题，答对得分',
      kindOf: (kind, theme) => `${kind} · ${theme}`,
      more: '加一个选项',
      incomplete: '写好问题和选项就能放进去。点一个字母，它就是正确答案；不点就是投票。',
    },
    student: {
      title: '学生主持',
      step: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
      notes: '主持词',
      later: '这一步的主持词和答案一起出现。',
      noNotes: '这一步没有主持词。',
      endsTeacher: '最后一步了，请老师来下课',
      ended: '这节班会结束了。谢谢你的主持。',
    },
    code: {
      title: '用手机主持',
      hint: '输入老师屏幕上的 8 位数字。它只能用一次，一分钟换一次。',
      field: '8 位数字',
      go: '连上',
      checking: '正在连……',
      errors: {
        unknown: '这个数字用过了或过期了。请看老师屏幕上新的数字。',
        many: '错得太多，先歇十分钟。已经连上的手机不受影响。',
        offline: '连不上服务器。请连学校的 Wi-Fi，再试一次。',
      },
    },
  },
  en: {
    then: (line) => `Next: ${line}`,
    larger: 'Larger',
    smaller: 'Smaller',
    phones: {
      button: 'Phone',
      title: 'Remote and student host',
      what: { remote: 'Remote', student: 'Student host' },
      may: {
        remote: 'The teacher’s phone: back, next, time, answer, points; and the notes to read.',
        student:
          'A pupil’s phone or a computer: back, next and more time only. No names, scores or answers, and no ending.',
      },
      show: { remote: 'Connect my phone', student: 'Let a pupil lead' },
      scan: 'Scan with the phone’s camera; good once',
      orType: (address) => `or open ${address} and type`,
      left: (seconds) => `a new one in ${seconds} s`,
      wifi: (address) =>
        `The phone must be in the school’s network, the same Wi-Fi as this computer. Mobile data does not reach ${address}.`,
      alone: 'This computer is in no network, so no phone finds it. Connect it to the school’s network first.',
      none: { remote: 'No phone is connected', student: 'No pupil leads now' },
      on: { remote: 'A remote is connected', student: 'A pupil leads now' },
      end: { remote: 'Disconnect', student: 'Take over again' },
      armed: 'Tap again to end it now',
      hosting: 'Leading with you',
      others: (who) => `${who} leads too`,
      somebody: 'Another teacher',
      studentLeads: 'A pupil leads',
      remoteOn: 'Remote on',
      hide: 'Put the code away',
    },
    insert: {
      button: 'Insert',
      title: 'Insert a question as the next step',
      fromLibrary: 'Library',
      own: 'My own, now',
      search: 'Words to look for',
      all: 'All',
      themes: { fraud: 'Fraud', theft: 'Theft', water: 'Water', network: 'Online', holiday: 'Holidays' },
      total: (count) => (count === 1 ? '1 question' : `${count} questions`),
      first: (shown, count) => `${count} questions, the first ${shown}`,
      none: 'Nothing found. Try another word, or ask your own.',
      loading: 'Looking…',
      put: 'Make it next',
      done: (title) => `“${title}” comes next`,
      ask: 'Question',
      option: (letter) => `Option ${letter}`,
      right: (letter) => `${letter} is right`,
      isPoll: 'No right answer marked: a vote, without points',
      isChoice: 'A question; right answers earn points',
      kindOf: (kind, theme) => `${kind} · ${theme}`,
      more: 'One more option',
      incomplete: 'Write the question and its options. Tap a letter to mark it right; without one it is a vote.',
    },
    student: {
      title: 'Student host',
      step: (step, steps) => `Step ${step} of ${steps}`,
      notes: 'Notes',
      later: 'The notes of this step come with its answer.',
      noNotes: 'This step has no notes.',
      endsTeacher: 'This is the last step; the teacher ends the meeting',
      ended: 'This meeting is over. Thank you for leading it.',
    },
    code: {
      title: 'Lead with this phone',
      hint: 'Type the 8 digits on the teacher’s screen. They are good once and change every minute.',
      field: '8 digits',
      go: 'Connect',
      checking: 'Connecting…',
      errors: {
        unknown: 'These digits were used or are too old. Look at the new ones on the teacher’s screen.',
        many: 'Too many wrong tries: wait ten minutes. Phones that are connected go on.',
        offline: 'The server cannot be reached. Join the school’s Wi-Fi and try again.',
      },
    },
  },
};
