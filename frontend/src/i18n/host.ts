import type { FilmWords } from '../film-keys.js';
import type { GatheringView } from '../protocol.js';
import type { Dictionary } from './index.js';
import { toolWords, type ToolWords } from './tools.js';

/** Why the server would not do what was asked, in words a teacher can act on. */
export interface RefusalWords {
  notNow: string;
  invalid: string;
  ended: string;
  /** Points stand, and stay with their groups. */
  posted: string;
  name: string;
  other: string;
  /** The line broke before the server's word. */
  lost: string;
}

export interface HostWords {
  classTools: ToolWords;
  film: FilmWords;
  loading: string;
  panel: string;
  remote: string;
  otherLanguage: string;
  close: string;
  toDesk: string;
  noPass: { title: string; text: string };
  refused: RefusalWords;

  top: {
    lesson: (gone: number, whole: number) => string;
    ofMinutes: (whole: number) => string;
    slower: (minutes: number) => string;
    faster: (minutes: number) => string;
    onTime: string;
    notStarted: string;
    stageOn: string;
    stagesOn: (count: number) => string;
    stageOff: string;
    rehearsal: string;
    pin: string;
    locked: string;
    help: string;
  };

  plan: {
    title: string;
    place: (step: number, steps: number) => string;
    whole: (steps: number) => string;
    /** Real and planned minutes of a step. */
    spent: (real: number, planned: number) => string;
    planned: (minutes: number) => string;
    skipped: string;
    goHere: string;
    notes: string;
    noNotes: string;
    before: string;
    prepare: (what: string) => string;
    following: string;
    followingStep: (step: number, title: string) => string;
    last: string;
  };

  screen: {
    title: string;
    scoring: Record<'accuracy' | 'speed' | 'closeness', string>;
    noPoints: string;
    noDevices: string;
    multiple: string;
    answered: (answered: number, seats: number) => string;
    outcome: (answered: number, right: number) => string;
    votes: (answered: number) => string;
    byHand: string;
    people: (count: number) => string;
    share: (count: number, before: number) => string;
    rightOption: string;
    accepted: string;
    rightValue: (value: number, unit: string) => string;
    tolerance: (value: number, unit: string) => string;
    bar: (from: number, to: number) => string;
    compare: (before: number, now: number, changed: number) => string;
    changed: (changed: number) => string;
    blank: string;
    unblank: string;
    points: (total: number) => string;
    rule: Record<'mean' | 'sum' | 'best', string>;
    writes: string;
    orders: string;
    guesses: (unit: string) => string;
    timer: (seconds: number) => string;
    paused: string;
  };

  phase: {
    ready: string;
    reading: string;
    open: string;
    openLeft: (what: string, seconds: number) => string;
    gathers: Record<GatheringView['kind'], string>;
    openByHand: string;
    closed: string;
    collecting: string;
    revealed: string;
    revealedPoll: string;
    shown: string;
    shownLeft: (seconds: number) => string;
    paused: (seconds: number) => string;
  };

  keys: {
    back: string;
    pause: string;
    resume: string;
    addTime: string;
    start: string;
    open: string;
    close: string;
    reveal: string;
    revealPoll: string;
    gathers: Record<GatheringView['kind'], { open: string; close: string }>;
    prompt: string;
    step: string;
    return: string;
    end: string;
    none: string;
    endArmed: string;
    follows: {
      open: string;
      close: string;
      closePoll: string;
      openGathering: string;
      closeGathering: string;
      allAnswered: string;
      title: (title: string) => string;
      step: (step: number, title: string, minutes: number) => string;
      end: string;
      endArmed: string;
      none: string;
    };
    space: string;
  };

  /** What a step has gathered: words, presses, names, sentences. */
  gathered: {
    tab: string;
    open: (count: number) => string;
    nothing: string;
    hide: string;
    show: string;
    shown: string;
    hideText: (text: string) => string;
    showAgain: (text: string) => string;
    showText: (name: string) => string;
    behind: (seconds: number) => string;
    go: string;
    points: string;
    pointsFor: (team: string) => string;
    signed: (count: number) => string;
    drawn: string;
  };

  tools: {
    points: string;
    reveal: string;
    revealPoll: string;
    again: string;
    reopen: string;
    skip: string;
    blank: string;
    unblank: string;
    more: string;
    notNow: { reveal: string; again: string; reopen: string; skip: string };
  };

  points: {
    title: string;
    hint: string;
    reason: string;
    reasons: string[];
    otherReason: string;
    amount: string;
    otherAmount: string;
    amountRange: (most: number) => string;
    more: string;
    fewer: string;
    noTeams: string;
    last: (team: string, amount: string, reason: string) => string;
    undo: string;
    give: (team: string, amount: string) => string;
  };

  byHand: {
    tab: string;
    title: string;
    estimate: string;
    shares: Record<'most' | 'half' | 'few', string>;
    estimateNote: string;
    teams: string;
    teamsLater: string;
    hands: string;
    fewer: (letter: string) => string;
    more: (letter: string) => string;
    entries: string;
    entryHint: string;
    add: string;
    wholeClass: string;
    first: string;
    remove: (text: string) => string;
    nothing: string;
    before: string;
  };

  people: {
    title: string;
    unitAnswered: string;
    unitHere: string;
    unitOnline: string;
    /** Between names. */
    and: string;
    answered: (online: number, seats: number) => string;
    here: (seats: number) => string;
    arrived: (expected: number) => string;
    tabAll: (count: number) => string;
    tabOpen: (count: number) => string;
    tabTeams: (count: number) => string;
    states: Record<'answered' | 'open' | 'offline' | 'right' | 'wrong' | 'here', string>;
    offlineToo: (state: string) => string;
    missing: (count: number, names: string) => string;
    later: string;
    nobody: string;
    allIn: string;
    number: (number: number) => string;
    noTeam: string;
    total: (points: number) => string;
    rename: string;
    newName: string;
    move: string;
    remove: string;
    ban: string;
    banNote: string;
    banArmed: string;
    requests: (count: number) => string;
    admit: string;
    refuse: string;
    lock: string;
    unlock: string;
    devicesOn: string;
    devicesOff: string;
    recent: string;
    recentWhy: string;
    recentArmed: string;
    end: string;
    endArmed: string;
  };

  teams: {
    why: string;
    whyTeam: (team: string, total: number) => string;
    back: string;
    none: string;
    nothing: string;
    undo: string;
    undone: string;
    loading: string;
  };

  door: {
    title: string;
    pin: string;
    address: string;
    go: string;
    qr: string;
  };

  lobby: {
    title: string;
    waiting: string;
    noDevices: string;
  };

  ended: {
    title: string;
    text: string;
    time: (minutes: number, planned: number) => string;
    steps: (done: number, steps: number) => string;
    teams: string;
    plan: string;
    kept: string;
    toDesk: string;
  };

  help: {
    title: string;
    keys: [key: string, what: string][];
    clicker: string;
  };
}

const signed = (amount: number): string => (amount > 0 ? `+${amount}` : `−${Math.abs(amount)}`);

export const signedPoints = signed;

const one = (count: number, single: string, several: string): string => `${count} ${count === 1 ? single : several}`;

export const hostWords: Dictionary<HostWords> = {
  zh: {
    classTools: toolWords.zh,
    film: { name: '影片', play: '播放', pause: '暂停', back: '退 10 秒', louder: '大声', quieter: '小声' },
    loading: '正在打开主持台……',
    panel: '主持台',
    remote: '遥控',
    otherLanguage: 'English',
    close: '关上',
    toDesk: '回到备课台',
    noPass: { title: '请从备课台打开主持台', text: '这个页面要用备课台给的链接打开。没有丢失任何内容。' },
    refused: {
      notNow: '现在做不了这一步。画面已是最新的，请看一下再点。',
      invalid: '这个内容不合要求，没有改动。请改一下再试。',
      ended: '这节班会已经结束，没有改动。',
      posted: toolWords.zh.posted,
      name: '这个名字不能用，没有改动。请换一个。',
      other: '没有做成，原来的都在。请再试一次。',
      lost: '网络断了，不知道这一步送到没有。连上后请先看画面。',
    },
    top: {
      lesson: (gone, whole) => `一节课 ${whole} 分，已过 ${gone} 分`,
      ofMinutes: (whole) => `/ ${whole} 分`,
      slower: (minutes) => `比计划慢 ${minutes} 分`,
      faster: (minutes) => `比计划快 ${minutes} 分`,
      onTime: '和计划一样',
      notStarted: '还没开始',
      stageOn: '大屏已连',
      stagesOn: (count) => `${count} 块大屏已连`,
      stageOff: '大屏没连',
      rehearsal: '试讲',
      pin: '课堂码',
      locked: '不再加入',
      help: '按键说明',
    },
    plan: {
      title: '班会方案',
      place: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
      whole: (steps) => `共 ${steps} 步`,
      spent: (real, planned) => `${real} / ${planned} 分`,
      planned: (minutes) => `${minutes} 分`,
      skipped: '没有讲',
      goHere: '跳到这里',
      notes: '主持词，只有您看得到',
      noNotes: '这一步没有主持词。',
      before: '上课前准备',
      prepare: (what) => `准备：${what}`,
      following: '接下来',
      followingStep: (step, title) => `第 ${step} 步 ${title}`,
      last: '这是最后一步',
    },
    screen: {
      title: '全班现在看到',
      scoring: { accuracy: '答对就得分，不比快', speed: '答对得分，越快越多', closeness: '越接近得分越多' },
      noPoints: '不计分',
      noDevices: '不用学生端',
      multiple: '不止一个答案',
      answered: (answered, seats) => `${seats} 人中 ${answered} 人已交`,
      outcome: (answered, right) => `${answered} 人作答，${right} 人答对`,
      votes: (answered) => `${answered} 人投票`,
      byHand: '举手统计',
      people: (count) => `${count} 人`,
      share: (count, before) => `${before} → ${count} 人`,
      rightOption: '正确',
      accepted: '正确答案',
      rightValue: (value, unit) => `${value} ${unit}`,
      tolerance: (value, unit) => `相差 ${value} ${unit}以内都算对`,
      bar: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
      compare: (before, now, changed) => `第一次 ${before} 人答对，这次 ${now} 人；${changed} 人改了答案`,
      changed: (changed) => `${changed} 人改了答案`,
      blank: '大屏已黑屏',
      unblank: '重新显示',
      points: (total) => `${total} 分`,
      rule: { mean: '按人均计', sum: '按总分计', best: '按前几名的人均计' },
      writes: '全班正在写答案',
      orders: '全班正在排顺序',
      guesses: (unit) => `全班正在填数字，单位：${unit}`,
      timer: (seconds) => `还剩 ${seconds} 秒`,
      paused: '已暂停',
    },
    phase: {
      ready: '准备',
      reading: '读题',
      open: '作答',
      openLeft: (what, seconds) => `${what}，还剩 ${seconds} 秒`,
      gathers: { cloud: '收词', buzz: '抢答', pledge: '签名', reflection: '写心得' },
      openByHand: '举牌或举手',
      closed: '停止作答',
      collecting: '正在收答案',
      revealed: '公布答案',
      revealedPoll: '公布结果',
      shown: '正在展示',
      shownLeft: (seconds) => `正在展示，还剩 ${seconds} 秒`,
      paused: (seconds) => `已暂停，还剩 ${seconds} 秒`,
    },
    keys: {
      back: '上一步',
      pause: '暂停',
      resume: '继续',
      addTime: '加 30 秒',
      start: '开始',
      open: '开始作答',
      close: '停止作答',
      reveal: '公布答案',
      revealPoll: '公布结果',
      gathers: {
        cloud: { open: '开始写词', close: '停止收词' },
        buzz: { open: '开始抢答', close: '停止抢答' },
        pledge: { open: '开始签名', close: '停止签名' },
        reflection: { open: '开始写', close: '停止提交' },
      },
      prompt: '显示下一个问题',
      step: '下一步',
      return: '收起抢答',
      end: '下课',
      none: '没有下一步',
      endArmed: '再按一次，下课',
      follows: {
        open: '不等读题时间走完',
        close: '然后公布答案',
        closePoll: '然后公布结果',
        openGathering: '不等准备时间走完',
        closeGathering: '大屏上的都留着',
        allAnswered: '在线的都答了',
        title: (title) => `然后：${title}`,
        step: (step, title, minutes) => `第 ${step} 步 ${title} · ${minutes} 分`,
        end: '方案讲完了',
        endArmed: '下课以后不能再回来',
        none: '这节班会已经结束',
      },
      space: '空格键',
    },
    gathered: {
      tab: '收到的',
      open: (count) => (count === 0 ? '看收到的' : `看收到的 ${count} 条`),
      nothing: '还没有收到。一来就显示在这里。',
      hide: '隐去',
      show: '展示',
      shown: '展示中',
      hideText: (text) => `隐去“${text}”`,
      showAgain: (text) => `展示“${text}”`,
      showText: (name) => `展示${name}写的`,
      behind: (seconds) => `+${seconds.toFixed(2)} 秒`,
      go: '抢答开始',
      points: '加分',
      pointsFor: (team) => `给${team}加分`,
      signed: (count) => `已有 ${count} 人签名`,
      drawn: '手写的签名',
    },
    tools: {
      points: '加分',
      reveal: '公布答案',
      revealPoll: '公布结果',
      again: '再答一次',
      reopen: '再开 30 秒',
      skip: '跳过',
      blank: '黑屏',
      unblank: '取消黑屏',
      more: '更多',
      notNow: {
        reveal: '有题目在答的时候可以',
        again: '停止作答以后可以',
        reopen: '停止作答以后、公布答案以前可以',
        skip: '还没公布答案的题目可以跳过',
      },
    },
    points: {
      title: '给小组加分',
      hint: '点一下小组就加',
      reason: '为什么（可以不选）',
      reasons: ['合作得好', '答得精彩', '认真倾听', '帮助同学', '有新想法'],
      otherReason: '别的原因',
      amount: '分数',
      otherAmount: '别的分数',
      amountRange: (most) => `请填 −${most} 到 ${most} 的整数，不能是 0。`,
      more: '扣分',
      fewer: '收起扣分',
      noTeams: '这个班还没有小组。在备课台分好组，这里就能加分。',
      last: (team, amount, reason) => (reason === '' ? `${team} ${amount}` : `${team} ${amount}，${reason}`),
      undo: '撤销',
      give: (team, amount) => `${team} ${amount} 分`,
    },
    byHand: {
      tab: '现场',
      title: '现场记一笔',
      estimate: '答对的人',
      shares: { most: '大多数', half: '一半左右', few: '少数' },
      estimateNote: '记录里会写明是估计。',
      teams: '答对的小组（点一下就加分）',
      teamsLater: '公布答案以后再点。',
      hands: '数一数举手的人',
      fewer: (letter) => `${letter} 减 1 人`,
      more: (letter) => `${letter} 加 1 人`,
      entries: '同学说的',
      entryHint: '记下一句话',
      add: '记下',
      wholeClass: '全班',
      first: '点一点最先举手的小组',
      remove: (text) => `删去“${text}”`,
      nothing: '这一步不用记。讲完点“下一步”。',
      before: '开始以后，举手的人数和答对的小组记在这里。',
    },
    people: {
      title: '参与者',
      answered: (online, seats) => `/ 在线 ${online} · 实到 ${seats}`,
      unitAnswered: '人已答',
      unitHere: '人已到',
      unitOnline: '人在线',
      and: '、',
      here: (seats) => `/ 实到 ${seats}`,
      arrived: (expected) => `/ 应到 ${expected}`,
      tabAll: (count) => `全班 ${count}`,
      tabOpen: (count) => `没答 ${count}`,
      tabTeams: (count) => `小组 ${count}`,
      states: {
        answered: '已答',
        open: '还没答',
        offline: '掉线',
        right: '答对',
        wrong: '没答对',
        here: '在线',
      },
      offlineToo: (state) => `${state}，现在掉线`,
      missing: (count, names) => `还没到 ${count} 人：${names}`,
      later: '谁对谁错，公布答案后显示',
      nobody: '还没有人加入。',
      allIn: '全都答了。',
      number: (number) => `学号 ${number}`,
      noTeam: '不分组',
      total: (points) => `${points} 分`,
      rename: '改名',
      newName: '新名字',
      move: '换小组',
      remove: '移出',
      ban: '移出并不许再来',
      banNote: '移出后还能再加入；不许再来的，这节课不能再加入。',
      banArmed: '再点一次，不许再来',
      requests: (count) => `${count} 个请求等您点头`,
      admit: '放行',
      refuse: '不放行',
      lock: '不再加入',
      unlock: '允许加入',
      devicesOn: '用学生端',
      devicesOff: '不用学生端',
      recent: '移出刚加入的',
      recentWhy: '移出最近 30 秒内加入的所有人',
      recentArmed: '再点，移出 30 秒内的',
      end: '下课',
      endArmed: '再点一次，下课',
    },
    teams: {
      why: '积分明细',
      whyTeam: (team, total) => `${team}为什么是 ${total} 分`,
      back: '全部小组',
      none: '这个班还没有小组。',
      nothing: '还没有得分。',
      undo: '撤销',
      undone: '已撤销',
      loading: '正在取明细……',
    },
    door: {
      title: '怎样加入',
      pin: '课堂码',
      address: '班级网址',
      go: '打开网址，输入课堂码或学号',
      qr: '扫一扫加入的二维码',
    },
    lobby: {
      title: '等候页',
      waiting: '等同学们加入，到了就显示在这里',
      noDevices: '这节班会不用学生端，可以直接开始',
    },
    ended: {
      title: '这节班会结束了',
      text: '作答、积分和用时都已保存。',
      time: (minutes, planned) => `用了 ${minutes} 分，计划 ${planned} 分`,
      steps: (done, steps) => `讲了 ${done} 步，共 ${steps} 步`,
      teams: '小组积分',
      plan: '每一步用了多久',
      kept: '班会记录在备课台里，随时可以看。',
      toDesk: '回到备课台',
    },
    help: {
      title: '按键',
      keys: [
        ['空格 或 →', '下一步'],
        ['←', '上一步'],
        ['B', '黑屏，再按一次恢复'],
        ['?', '打开或关上这一页'],
        ['Esc', '关上小窗'],
      ],
      clicker: '翻页笔的前进和后退也可以用。',
    },
  },
  en: {
    classTools: toolWords.en,
    film: { name: 'Film', play: 'Play', pause: 'Pause', back: 'Back 10 s', louder: 'Louder', quieter: 'Quieter' },
    loading: 'Opening the host panel…',
    panel: 'Host panel',
    remote: 'Remote',
    otherLanguage: '中文',
    close: 'Close',
    toDesk: 'Back to the desk',
    noPass: {
      title: 'Please open the host panel from the desk',
      text: 'This page needs the link that the desk gives. Nothing is lost.',
    },
    refused: {
      notNow: 'Not possible right now. The page is up to date; please look and try again.',
      invalid: 'That does not fit, nothing was changed. Please correct it and try again.',
      ended: 'This meeting has ended, nothing was changed.',
      posted: toolWords.en.posted,
      name: 'This name cannot be used, nothing was changed. Please choose another.',
      other: 'That did not work, nothing is lost. Please try again.',
      lost: 'The connection broke; it may not have arrived. Look at the page first when it is back.',
    },
    top: {
      lesson: (gone, whole) => `Lesson of ${whole} minutes, ${gone} gone`,
      ofMinutes: (whole) => `/ ${whole} min`,
      slower: (minutes) => `${minutes} min behind`,
      faster: (minutes) => `${minutes} min ahead`,
      onTime: 'on time',
      notStarted: 'not started',
      stageOn: 'Big screen on',
      stagesOn: (count) => `${count} big screens on`,
      stageOff: 'No big screen',
      rehearsal: 'Rehearsal',
      pin: 'PIN',
      locked: 'Way in locked',
      help: 'Keys',
    },
    plan: {
      title: 'Plan',
      place: (step, steps) => `Step ${step} of ${steps}`,
      whole: (steps) => one(steps, 'step', 'steps'),
      spent: (real, planned) => `${real} / ${planned} min`,
      planned: (minutes) => `${minutes} min`,
      skipped: 'Left out',
      goHere: 'Go here',
      notes: 'Notes, for you only',
      noNotes: 'This step has no notes.',
      before: 'Before the lesson',
      prepare: (what) => `Prepare: ${what}`,
      following: 'Coming up',
      followingStep: (step, title) => `Step ${step}: ${title}`,
      last: 'This is the last step',
    },
    screen: {
      title: 'The class sees',
      scoring: {
        accuracy: 'Points for right answers, not for speed',
        speed: 'Faster right answers earn more',
        closeness: 'Closer answers earn more',
      },
      noPoints: 'No points',
      noDevices: 'Without devices',
      multiple: 'More than one answer',
      answered: (answered, seats) => `${answered} of ${seats} saved`,
      outcome: (answered, right) => `${answered} answered, ${right} right`,
      votes: (answered) => one(answered, 'vote', 'votes'),
      byHand: 'Counted by hand',
      people: (count) => `${count}`,
      share: (count, before) => `${before} → ${count}`,
      rightOption: 'Right',
      accepted: 'Right answer',
      rightValue: (value, unit) => `${value} ${unit}`,
      tolerance: (value, unit) => `Within ${value} ${unit} counts as right`,
      bar: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
      compare: (before, now, changed) => `${before} right the first time, ${now} now; ${changed} changed their answer`,
      changed: (changed) => `${changed} changed their answer`,
      blank: 'The big screen is blank',
      unblank: 'Show again',
      points: (total) => one(total, 'point', 'points'),
      rule: { mean: 'Mean of all members', sum: 'Sum of all members', best: 'Mean of the best few' },
      writes: 'The class is writing',
      orders: 'The class is putting these in order',
      guesses: (unit) => `The class is entering a number (${unit})`,
      timer: (seconds) => `${one(seconds, 'second', 'seconds')} left`,
      paused: 'Paused',
    },
    phase: {
      ready: 'Ready',
      reading: 'Reading',
      open: 'Answering',
      openLeft: (what, seconds) => `${what}, ${seconds} s`,
      gathers: { cloud: 'Words', buzz: 'Buzzer', pledge: 'Signing', reflection: 'Writing' },
      openByHand: 'Cards or hands up',
      closed: 'Stopped',
      collecting: 'Collecting answers',
      revealed: 'Answer shown',
      revealedPoll: 'Result shown',
      shown: 'On the big screen',
      shownLeft: (seconds) => `On the big screen, ${seconds} s left`,
      paused: (seconds) => `Paused, ${seconds} s left`,
    },
    keys: {
      back: 'Back',
      pause: 'Pause',
      resume: 'Go on',
      addTime: '+30 s',
      start: 'Start',
      open: 'Start answering',
      close: 'Stop answering',
      reveal: 'Show the answer',
      revealPoll: 'Show the result',
      gathers: {
        cloud: { open: 'Start the words', close: 'Stop the words' },
        buzz: { open: 'Start the buzzer', close: 'Stop the buzzer' },
        pledge: { open: 'Start signing', close: 'Stop signing' },
        reflection: { open: 'Start writing', close: 'Stop writing' },
      },
      prompt: 'Show the next prompt',
      step: 'Next step',
      return: 'Close the buzzer',
      end: 'End the meeting',
      none: 'Nothing next',
      endArmed: 'Press again to end',
      follows: {
        open: 'Without waiting for the reading time',
        close: 'Then show the answer',
        closePoll: 'Then show the result',
        openGathering: 'Without waiting any longer',
        closeGathering: 'What is shown stays',
        allAnswered: 'Everybody online has answered',
        title: (title) => `Then: ${title}`,
        step: (step, title, minutes) => `Step ${step}: ${title} · ${minutes} min`,
        end: 'The plan is done',
        endArmed: 'There is no way back after that',
        none: 'This meeting has ended',
      },
      space: 'space bar',
    },
    gathered: {
      tab: 'Received',
      open: (count) => (count === 0 ? 'See what comes in' : `See what came in (${count})`),
      nothing: 'Nothing yet. What comes in shows here.',
      hide: 'Hide',
      show: 'Show',
      shown: 'Shown',
      hideText: (text) => `Hide “${text}”`,
      showAgain: (text) => `Show “${text}”`,
      showText: (name) => `Show what ${name} wrote`,
      behind: (seconds) => `+${seconds.toFixed(2)} s`,
      go: 'Go',
      points: 'Points',
      pointsFor: (team) => `Points for ${team}`,
      signed: (count) => (count === 1 ? '1 has signed' : `${count} have signed`),
      drawn: 'Signed by hand',
    },
    tools: {
      points: 'Points',
      reveal: 'Show answer',
      revealPoll: 'Show result',
      again: 'Ask again',
      reopen: 'Reopen 30 s',
      skip: 'Skip',
      blank: 'Blank',
      unblank: 'Unblank',
      more: 'More',
      notNow: {
        reveal: 'Possible while a question is being answered',
        again: 'Possible once answering has stopped',
        reopen: 'Possible after answering has stopped and before the answer is shown',
        skip: 'Possible for a question whose answer is not shown yet',
      },
    },
    points: {
      title: 'Points for a team',
      hint: 'One tap on a team gives them',
      reason: 'What for (optional)',
      reasons: ['Good teamwork', 'Great answer', 'Good listening', 'Helped others', 'New idea'],
      otherReason: 'Another reason',
      amount: 'Points',
      otherAmount: 'Another number',
      amountRange: (most) => `Please enter a whole number from −${most} to ${most}, not 0.`,
      more: 'Take points away',
      fewer: 'Hide taking away',
      noTeams: 'This class has no teams yet. Make teams at the desk to give points here.',
      last: (team, amount, reason) => (reason === '' ? `${team} ${amount}` : `${team} ${amount}, ${reason}`),
      undo: 'Undo',
      give: (team, amount) => `${team} ${amount} points`,
    },
    byHand: {
      tab: 'By hand',
      title: 'Note what happened',
      estimate: 'How many were right',
      shares: { most: 'Most', half: 'Half', few: 'Few' },
      estimateNote: 'Marked as an estimate in the record.',
      teams: 'Teams that were right (one tap gives points)',
      teamsLater: 'After the answer is shown.',
      hands: 'Count the hands',
      fewer: (letter) => `${letter}: one less`,
      more: (letter) => `${letter}: one more`,
      entries: 'What was said',
      entryHint: 'Note one line',
      add: 'Note',
      wholeClass: 'Class',
      first: 'Tap the team that was first',
      remove: (text) => `Remove “${text}”`,
      nothing: 'Nothing to note in this step. Press “Next step” when you are done.',
      before: 'Once it starts, hands and teams that were right are noted here.',
    },
    people: {
      title: 'Participants',
      answered: (online, seats) => `/ ${online} online · ${seats} here`,
      unitAnswered: 'answered',
      unitHere: 'here',
      unitOnline: 'online',
      and: ', ',
      here: (seats) => `/ ${seats} here`,
      arrived: (expected) => `/ ${expected} expected`,
      tabAll: (count) => `All ${count}`,
      tabOpen: (count) => `Waiting ${count}`,
      tabTeams: (count) => `Teams ${count}`,
      states: {
        answered: 'Answered',
        open: 'Not answered yet',
        offline: 'Offline',
        right: 'Right',
        wrong: 'Not right',
        here: 'Online',
      },
      offlineToo: (state) => `${state}, offline now`,
      missing: (count, names) => `${count} not here yet: ${names}`,
      later: 'Who was right shows with the answer',
      nobody: 'Nobody has joined yet.',
      allIn: 'All have answered.',
      number: (number) => `Class number ${number}`,
      noTeam: 'No team',
      total: (points) => one(points, 'point', 'points'),
      rename: 'Rename',
      newName: 'New name',
      move: 'Move to a team',
      remove: 'Remove',
      ban: 'Remove and keep out',
      banNote: 'Removed people may join again; those kept out cannot join this meeting again.',
      banArmed: 'Tap again to keep out',
      requests: (count) => one(count, 'request waits for you', 'requests wait for you'),
      admit: 'Let in',
      refuse: 'Refuse',
      lock: 'Lock way in',
      unlock: 'Open way in',
      devicesOn: 'Use devices',
      devicesOff: 'No devices',
      recent: 'Remove newest',
      recentWhy: 'Remove all who joined in the last 30 seconds',
      recentArmed: 'Tap again',
      end: 'End meeting',
      endArmed: 'Again to end',
    },
    teams: {
      why: 'Points history',
      whyTeam: (team, total) => `Why ${team} has ${total}`,
      back: 'All teams',
      none: 'This class has no teams yet.',
      nothing: 'No points yet.',
      undo: 'Undo',
      undone: 'Taken back',
      loading: 'Getting the history…',
    },
    door: {
      title: 'How to join',
      pin: 'Class PIN',
      address: 'Class address',
      go: 'Open the address, type the PIN or your class number',
      qr: 'QR code to join',
    },
    lobby: {
      title: 'Waiting page',
      waiting: 'Waiting for the class; whoever joins shows up here',
      noDevices: 'This meeting runs without devices, you can start at once',
    },
    ended: {
      title: 'This meeting has ended',
      text: 'Answers, points and times are saved.',
      time: (minutes, planned) => `${minutes} min, ${planned} min planned`,
      steps: (done, steps) => `${done} of ${steps} steps done`,
      teams: 'Team points',
      plan: 'Time for each step',
      kept: 'The record of this meeting is at the desk.',
      toDesk: 'Back to the desk',
    },
    help: {
      title: 'Keys',
      keys: [
        ['Space or →', 'Next'],
        ['←', 'Back'],
        ['B', 'Blank the big screen, again to show it'],
        ['?', 'Open or close this page'],
        ['Esc', 'Close what is open'],
      ],
      clicker: 'A presentation clicker works too.',
    },
  },
};
