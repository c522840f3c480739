import type { FilmWords } from '../film-keys.js';
import type { Kind } from '../protocol.js';
import type { Dictionary } from './index.js';
import { toolWords, type ToolWords } from './tools.js';

export interface StageWords {
  tools: ToolWords;
  opening: {
    title: string;
    hint: string;
    digits: (done: number) => string;
    erase: string;
    clear: string;
    checking: string;
    waiting: string;
    waitingHint: string;
    cancel: string;
    other: string;
    errors: { unknown: string; many: string; refused: string; offline: string; other: string };
  };
  entering: string;
  openForm: string;
  rehearsal: string;
  question: (number: number) => string;
  step: (number: number, all: number) => string;
  minutesLeft: (minutes: number) => string;
  timeUp: string;
  page: (page: number, pages: number) => string;
  lobby: {
    scan: string;
    pin: string;
    arrived: string;
    of: (expected: number) => string;
    people: string;
    onTheWay: (missing: number) => string;
    more: (count: number) => string;
    ready: string;
    readyHint: string;
  };
  ring: {
    second: string;
    reading: string;
    over: string;
    paused: string;
    right: string;
    answered: string;
    left: (seconds: number) => string;
  };
  saved: (answered: string, all: number) => [string, string];
  /** Where something else than an answer was saved. */
  savedAs: Partial<Record<Kind, (answered: string, all: number) => [string, string]>>;
  savedLabel: (answered: number, all: number) => string;
  collecting: string;
  pausedNote: string;
  allAnswered: string;
  several: string;
  rightMark: string;
  people: (count: number) => string;
  hands: (count: number) => string;
  answers: string;
  rightAnswer: string;
  tolerance: (value: string) => string;
  guesses: string;
  nobody: string;
  rightOrder: string;
  wasRight: string;
  wasWrong: string;
  prompts: string;
  discuss: string;
  again: string;
  first: string;
  second: string;
  changed: (count: number) => string;
  rightOf: (right: number, answered: number) => string;
  standings: {
    before: string;
    now: string;
    rules: Record<'mean' | 'sum' | 'best', string>;
    rise: (places: number) => string;
    none: string;
  };
  cloud: {
    empty: string;
    writeHere: string;
    times: (text: string, count: number) => string;
    hide: (text: string) => string;
    hidden: (text: string) => string;
    keep: string;
  };
  buzz: {
    ready: string;
    go: string;
    nobody: string;
    first: string;
    behind: (seconds: number) => string;
    tapFirst: string;
  };
  pledge: {
    signed: (count: number) => string;
    drawn: string;
    sign: string;
    here: string;
    clear: string;
    done: string;
    close: string;
    takeBack: string;
  };
  film: FilmWords & {
    tap: string;
    here: string;
    choose: string;
    other: string;
    cannot: string;
    goOn: string;
  };
  reflection: { written: (count: number) => string; writeHere: string };
  farewell: { title: string; thanks: string };
  byHand: {
    estimate: string;
    most: string;
    half: string;
    few: string;
    groupsRight: string;
    countHands: string;
    more: string;
    less: string;
    five: string;
    write: string;
    writeHere: string;
    guessHere: string;
    tapOrder: string;
    startOver: string;
    lineOf: (team: string) => string;
    remove: (text: string) => string;
    close: string;
  };
  bar: {
    name: string;
    back: string;
    does: Record<'start' | 'open' | 'close' | 'reveal' | 'prompt' | 'step' | 'return' | 'end' | 'none', string>;
    doesFor: Partial<Record<Kind, { open: string; close: string }>>;
    nextPage: string;
    reveal: string;
    time: string;
    blank: string;
    unblank: string;
    end: string;
    show: string;
  };
  points: {
    title: string;
    amount: string;
    reason: string;
    reasons: string[];
    plain: string;
    last: string;
    undo: string;
    close: string;
  };
  ending: { title: string; text: string; yes: string; no: string };
  blanked: string;
  refused: { notNow: string; invalid: string; ended: string; lost: string; other: string };
  soundOn: string;
  soundOff: string;
  help: {
    title: string;
    close: string;
    sound: string;
    keys: { keys: string; does: string }[];
  };
}

export const stageWords: Dictionary<StageWords> = {
  zh: {
    tools: toolWords.zh,
    opening: {
      title: '大屏上课',
      hint: '请输入八位开课码',
      digits: (done) => `已输入 ${done} 位，共 8 位`,
      erase: '退格',
      clear: '清空',
      checking: '正在核对……',
      waiting: '等老师点一下“同意”',
      waitingHint: '这个开课码已经打开过一块大屏。请在主持台或备课台同意，这里会自动打开。',
      cancel: '换一个开课码',
      other: 'English',
      errors: {
        unknown: '没有找到这个开课码，请核对后再输一遍。',
        many: '输错的次数太多，请过十分钟再试，或从备课台打开大屏。',
        refused: '主持台没有同意打开。可以换一个开课码。',
        offline: '现在连不上服务器，请检查网络后再输一遍。',
        other: '没有打开成功，请再输一遍。',
      },
    },
    entering: '正在打开大屏……',
    openForm: '输入开课码',
    rehearsal: '试讲',
    question: (number) => `第 ${number} 题`,
    step: (number, all) => `第 ${number} 个环节，共 ${all} 个`,
    minutesLeft: (minutes) => `还剩 ${minutes} 分钟`,
    timeUp: '已到下课时间',
    page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
    lobby: {
      scan: '二维码',
      pin: '课堂码',
      arrived: '已到',
      of: (expected) => `/ ${expected} 人`,
      people: '人',
      onTheWay: (missing) => `还有 ${missing} 位同学在路上`,
      more: (count) => `还有 ${count} 人`,
      ready: '准备好了',
      readyHint: '按“下一步”开始',
    },
    ring: {
      second: '秒',
      reading: '秒后作答',
      over: '已停止',
      paused: '已暂停',
      right: '人答对',
      answered: '人作答',
      left: (seconds) => `还剩 ${seconds} 秒`,
    },
    saved: (answered, all) => [answered, ` / ${all} 已保存`],
    savedAs: {
      cloud: (answered, all) => [answered, ` / ${all} 已发`],
      buzz: (answered, all) => [answered, ` / ${all} 已抢`],
      pledge: (answered, all) => [answered, ` / ${all} 已签`],
      reflection: (answered, all) => [answered, ` / ${all} 已写`],
    },
    savedLabel: (answered, all) => `${all} 人中 ${answered} 人已保存`,
    collecting: '正在收齐答案……',
    pausedNote: '已暂停',
    allAnswered: '都答完了',
    several: '可以选几项',
    rightMark: '正确',
    people: (count) => `${count} 人`,
    hands: (count) => `举手 ${count} 人`,
    answers: '大家写的',
    rightAnswer: '正确答案',
    tolerance: (value) => `上下 ${value} 以内都算对`,
    guesses: '我们猜的',
    nobody: '还没有人作答',
    rightOrder: '正确的顺序',
    wasRight: '排对了',
    wasWrong: '排得不一样',
    prompts: '和同桌说一说',
    discuss: '小组讨论',
    again: '再答一次',
    first: '第一次',
    second: '这一次',
    changed: (count) => `${count} 人改变了想法`,
    rightOf: (right, answered) => `${answered} 人中 ${right} 人答对`,
    standings: {
      before: '之前',
      now: '新得',
      rules: { mean: '按组员平均分', sum: '按组员总分', best: '按组内最好几位的平均分' },
      rise: (places) => `前进 ${places} 位`,
      none: '还没有小组积分',
    },
    cloud: {
      empty: '大家写的词会出现在这里',
      writeHere: '同学说的词，写在这里',
      times: (text, count) => `${text}，${count} 次`,
      hide: (text) => `隐去“${text}”`,
      hidden: (text) => `“${text}”已隐去`,
      keep: '不用',
    },
    buzz: {
      ready: '预备……',
      go: '抢！',
      nobody: '这次没有人抢答',
      first: '第一位',
      behind: (seconds) => `+${seconds.toFixed(2)} 秒`,
      tapFirst: '点一点最先举手的小组',
    },
    pledge: {
      signed: (count) => (count === 0 ? '等你来签名' : `已有 ${count} 人签名`),
      drawn: '手写的签名',
      sign: '上来签名',
      here: '用手指或鼠标，在这里写名字',
      clear: '擦掉重写',
      done: '签好了',
      close: '收起',
      takeBack: '撤回上一个',
    },
    film: {
      name: '影片',
      play: '播放',
      pause: '暂停',
      back: '退 10 秒',
      louder: '大声',
      quieter: '小声',
      tap: '点一下，开始播放',
      here: '这部影片在这台电脑或优盘里，只在这里播放，不会上传。',
      choose: '选择影片',
      other: '换一个文件',
      cannot: '这个浏览器放不了这部影片',
      goOn: '不影响上课：可以先讲下面的内容，或按“下一步”。',
    },
    reflection: {
      written: (count) => (count === 0 ? '大家正在写……' : `已经有 ${count} 人写好了`),
      writeHere: '请一位同学说，写在这里',
    },
    farewell: { title: '记住这几句', thanks: '谢谢大家，这节班会就到这里。' },
    byHand: {
      estimate: '答对的有多少？',
      most: '大多数答对',
      half: '一半左右',
      few: '少数答对',
      groupsRight: '答对的小组',
      countHands: '数举手',
      more: '加一',
      less: '减一',
      five: '加五',
      write: '写下',
      writeHere: '请一位同学说，写在这里',
      guessHere: '猜一个数',
      tapOrder: '按先后点一点',
      startOver: '重新排',
      lineOf: (team) => `${team}的一句话`,
      remove: (text) => `去掉“${text}”`,
      close: '收起',
    },
    bar: {
      name: '大屏工具条',
      back: '上一步',
      does: {
        start: '开始',
        open: '开始作答',
        close: '停止作答',
        reveal: '公布答案',
        prompt: '下一个问题',
        step: '下一步',
        return: '收起抢答',
        end: '结束班会',
        none: '下一步',
      },
      doesFor: {
        cloud: { open: '开始写词', close: '停止收词' },
        buzz: { open: '开始抢答', close: '停止抢答' },
        pledge: { open: '开始签名', close: '停止签名' },
        reflection: { open: '开始写', close: '停止提交' },
      },
      nextPage: '下一页',
      reveal: '公布答案',
      time: '+30 秒',
      blank: '黑屏',
      unblank: '亮屏',
      end: '结束',
      show: '显示大屏工具条',
    },
    points: {
      title: '给小组加分',
      amount: '加多少',
      reason: '为什么（可不选）',
      reasons: ['积极发言', '合作默契', '想法独特', '认真倾听'],
      plain: '课堂加分',
      last: '刚才',
      undo: '撤回',
      close: '收起',
    },
    ending: {
      title: '结束这节班会？',
      text: '结束后大屏显示小结，所有记录都已保存。',
      yes: '结束',
      no: '再等等',
    },
    blanked: '黑屏中，按“亮屏”或 B 键恢复',
    refused: {
      notNow: '现在还不能这样做。',
      invalid: '这个内容太长或超出范围，没有保存。',
      ended: '这节班会已经结束。',
      lost: '网络断了，没有送到。连上以后请看一眼大屏，再按一次。',
      other: '没有成功，请再试一次。',
    },
    soundOn: '提示音已打开',
    soundOff: '提示音已关闭',
    help: {
      title: '按键',
      close: '收起',
      sound: '提示音',
      keys: [
        { keys: '空格  →  PageDown', does: '下一步' },
        { keys: '←  PageUp', does: '上一步' },
        { keys: 'A', does: '公布答案' },
        { keys: 'B  .', does: '黑屏、亮屏' },
        { keys: 'F', does: '全屏' },
        { keys: 'M', does: '提示音开、关' },
        { keys: 'H', does: '显示大屏工具条' },
        { keys: '?', does: '这一页' },
      ],
    },
  },
  en: {
    tools: toolWords.en,
    opening: {
      title: 'Big screen',
      hint: 'Enter the eight-digit opening code',
      digits: (done) => `${done} of 8 digits entered`,
      erase: 'Delete',
      clear: 'Clear',
      checking: 'Checking…',
      waiting: 'Waiting for the teacher’s tap',
      waitingHint:
        'This code has already opened a big screen. Please allow it on the host panel or the desk; this page then opens by itself.',
      cancel: 'Use another code',
      other: '中文',
      errors: {
        unknown: 'No meeting has this opening code. Please check it and enter it again.',
        many: 'Too many wrong codes. Please try again in ten minutes, or open the big screen from the desk.',
        refused: 'The host panel did not allow it. You can use another code.',
        offline: 'The server cannot be reached. Please check the network and enter the code again.',
        other: 'That did not work. Please enter the code again.',
      },
    },
    entering: 'Opening the big screen…',
    openForm: 'Enter an opening code',
    rehearsal: 'Rehearsal',
    question: (number) => `· Question ${number}`,
    step: (number, all) => `Step ${number} of ${all}`,
    minutesLeft: (minutes) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
    timeUp: 'The lesson is over',
    page: (page, pages) => `Page ${page} of ${pages}`,
    lobby: {
      scan: 'QR code',
      pin: 'Class PIN',
      arrived: 'Here',
      of: (expected) => `of ${expected}`,
      people: '',
      onTheWay: (missing) => `${missing} still on their way`,
      more: (count) => `${count} more`,
      ready: 'Ready',
      readyHint: 'Press “Next” to start',
    },
    ring: {
      second: 'seconds',
      reading: 'to answers',
      over: 'closed',
      paused: 'paused',
      right: 'right',
      answered: 'answered',
      left: (seconds) => `${seconds} seconds left`,
    },
    saved: (answered, all) => [answered, ` of ${all} saved`],
    savedAs: {
      cloud: (answered, all) => [answered, ` of ${all} sent`],
      buzz: (answered, all) => [answered, ` of ${all} buzzed`],
      pledge: (answered, all) => [answered, ` of ${all} signed`],
      reflection: (answered, all) => [answered, ` of ${all} written`],
    },
    savedLabel: (answered, all) => `${answered} of ${all} saved`,
    collecting: 'Collecting the answers…',
    pausedNote: 'Paused',
    allAnswered: 'Everybody has answered',
    several: 'Several may be right',
    rightMark: 'Right',
    people: (count) => `${count}`,
    hands: (count) => (count === 1 ? '1 hand' : `${count} hands`),
    answers: 'What we wrote',
    rightAnswer: 'The answer',
    tolerance: (value) => `Right within ${value}`,
    guesses: 'Our guesses',
    nobody: 'No answers yet',
    rightOrder: 'The right order',
    wasRight: 'In its place',
    wasWrong: 'In another place',
    prompts: 'Talk about it',
    discuss: 'Discussion in groups',
    again: 'Ask again',
    first: 'First time',
    second: 'This time',
    changed: (count) => (count === 1 ? '1 changed their mind' : `${count} changed their minds`),
    rightOf: (right, answered) => `${right} of ${answered} right`,
    standings: {
      before: 'Before',
      now: 'New',
      rules: { mean: 'Mean of the members', sum: 'Sum of the members', best: 'Mean of the best members' },
      rise: (places) => (places === 1 ? 'Up 1 place' : `Up ${places} places`),
      none: 'No team points yet',
    },
    cloud: {
      empty: 'What you write appears here',
      writeHere: 'A word somebody calls out',
      times: (text, count) => `${text}, ${count === 1 ? 'once' : `${count} times`}`,
      hide: (text) => `Hide “${text}”`,
      hidden: (text) => `“${text}” is hidden`,
      keep: 'Keep it',
    },
    buzz: {
      ready: 'Ready…',
      go: 'Go!',
      nobody: 'Nobody buzzed this time',
      first: 'First',
      behind: (seconds) => `+${seconds.toFixed(2)} s`,
      tapFirst: 'Tap the group that was first',
    },
    pledge: {
      signed: (count) =>
        count === 0 ? 'Waiting for signatures' : count === 1 ? '1 has signed' : `${count} have signed`,
      drawn: 'Signed by hand',
      sign: 'Sign here',
      here: 'Write your name here with a finger or the mouse',
      clear: 'Start over',
      done: 'Done',
      close: 'Close',
      takeBack: 'Undo the last',
    },
    film: {
      name: 'Film',
      play: 'Play',
      pause: 'Pause',
      back: 'Back 10 s',
      louder: 'Louder',
      quieter: 'Quieter',
      tap: 'Tap to start the film',
      here: 'This film is on this computer or a stick. It plays here only and is not uploaded.',
      choose: 'Choose the film',
      other: 'Another file',
      cannot: 'This browser cannot play this film',
      goOn: 'The lesson goes on without it: talk about it, or press “Next”.',
    },
    reflection: {
      written: (count) =>
        count === 0 ? 'Everybody is writing…' : count === 1 ? '1 has written' : `${count} have written`,
      writeHere: 'What somebody says, written here',
    },
    farewell: { title: 'Remember this', thanks: 'Thank you all. This is the end of our meeting.' },
    byHand: {
      estimate: 'How many were right?',
      most: 'Most',
      half: 'About half',
      few: 'A few',
      groupsRight: 'Groups that were right',
      countHands: 'Count hands',
      more: 'One more',
      less: 'One less',
      five: 'Five more',
      write: 'Write',
      writeHere: 'What somebody says, written here',
      guessHere: 'A guess',
      tapOrder: 'Tap them in order',
      startOver: 'Start over',
      lineOf: (team) => `One line from ${team}`,
      remove: (text) => `Remove “${text}”`,
      close: 'Close',
    },
    bar: {
      name: 'Host bar',
      back: 'Back',
      does: {
        start: 'Start',
        open: 'Open',
        close: 'Close',
        reveal: 'Answer',
        prompt: 'Next prompt',
        step: 'Next',
        return: 'Close',
        end: 'End',
        none: 'Next',
      },
      doesFor: {
        cloud: { open: 'Open', close: 'Stop words' },
        buzz: { open: 'Go', close: 'Stop' },
        pledge: { open: 'Open', close: 'Stop signing' },
        reflection: { open: 'Open', close: 'Stop' },
      },
      nextPage: 'Next page',
      reveal: 'Answer',
      time: '+30 s',
      blank: 'Blank',
      unblank: 'Unblank',
      end: 'End',
      show: 'Show the host bar',
    },
    points: {
      title: 'Points for a group',
      amount: 'How many',
      reason: 'Why (optional)',
      reasons: ['Spoke up', 'Worked together', 'A fresh idea', 'Listened well'],
      plain: 'Class points',
      last: 'Just now',
      undo: 'Undo',
      close: 'Close',
    },
    ending: {
      title: 'End this meeting?',
      text: 'The screen then shows what we learned. Everything is saved.',
      yes: 'End',
      no: 'Not yet',
    },
    blanked: 'Blank; press “Unblank” or B',
    refused: {
      notNow: 'This is not possible now.',
      invalid: 'This is too long or out of range and was not saved.',
      ended: 'This meeting has ended.',
      lost: 'The connection broke. When it is back, look at the screen and press again.',
      other: 'That did not work. Please try again.',
    },
    soundOn: 'Sound is on',
    soundOff: 'Sound is off',
    help: {
      title: 'Keys',
      close: 'Close',
      sound: 'Sound',
      keys: [
        { keys: 'Space  →  PageDown', does: 'Next' },
        { keys: '←  PageUp', does: 'Back' },
        { keys: 'A', does: 'Show the answer' },
        { keys: 'B  .', does: 'Blank and back' },
        { keys: 'F', does: 'Full screen' },
        { keys: 'M', does: 'Sound on and off' },
        { keys: 'H', does: 'Show the host bar' },
        { keys: '?', does: 'This page' },
      ],
    },
  },
};
