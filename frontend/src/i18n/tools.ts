import type { Absence, ToolName } from '../protocol.js';
import type { Dictionary } from './index.js';

/** Everything that can be reached as a class tool, in its order on host bar, board and panel. */
export type ToolKey = 'call' | 'timer' | 'buzzer' | 'points' | 'lots' | 'attendance';

export interface ToolWords {
  /** What all of them are called. */
  title: string;
  names: Record<ToolKey, string>;
  /** One line under a large tile. */
  hints: Record<ToolKey, string>;
  close: string;
  /** On a host page: the tool that lies over the step. */
  onScreen: (name: string) => string;
  open: Record<ToolName, string>;
  call: {
    another: string;
    pupil: string;
    team: string;
    nobody: string;
    left: (left: number, team: boolean) => string;
  };
  timer: {
    down: string;
    minutes: (minutes: number) => string;
    up: string;
    more: string;
    pause: string;
    resume: string;
    reset: string;
    over: string;
    paused: string;
    left: (time: string) => string;
    gone: (time: string) => string;
    sound: (on: boolean) => string;
  };
  lots: {
    how: string;
    groups: (groups: number) => string;
    again: string;
    keep: string;
    keepClass: string;
    kept: string;
    none: string;
    size: (people: number) => string;
  };
  roll: {
    mark: string;
    marks: Record<Absence, string>;
    here: (here: number, all: number) => string;
    away: (count: number, why: string) => string;
    hint: string;
    none: string;
  };
  buzz: { ask: string; return: string; again: string };
  points: { none: string };
  posted: string;
}

export const toolWords: Dictionary<ToolWords> = {
  zh: {
    title: '课堂工具',
    names: { call: '点名', timer: '计时', buzzer: '抢答', points: '加分', lots: '分组', attendance: '考勤' },
    hints: {
      call: '抽一位同学或一个小组',
      timer: '倒计时、正计时',
      buzzer: '看看谁最快',
      points: '点一下小组就加',
      lots: '抽签分成几组',
      attendance: '点没来的同学',
    },
    close: '收起',
    onScreen: (name) => `大屏上：${name}`,
    open: { call: '点名', timer: '计时', lots: '抽签分组', attendance: '考勤' },
    call: {
      another: '再点一个',
      pupil: '点同学',
      team: '点小组',
      nobody: '还没有点过名',
      left: (left, team) =>
        left === 0 ? '这一轮都点到了' : team ? `这一轮还有 ${left} 个小组没点到` : `这一轮还有 ${left} 人没点到`,
    },
    timer: {
      down: '倒计时',
      minutes: (minutes) => `${minutes} 分钟`,
      up: '正计时',
      more: '+1 分钟',
      pause: '暂停',
      resume: '继续',
      reset: '重设',
      over: '时间到',
      paused: '已暂停',
      left: (time) => `还剩 ${time}`,
      gone: (time) => `已过 ${time}`,
      sound: (on) => (on ? '铃声：开' : '铃声：关'),
    },
    lots: {
      how: '分成几组？没来的同学不抽。',
      groups: (groups) => `${groups} 组`,
      again: '重新抽',
      keep: '用作本节课小组',
      keepClass: '也设为班级小组',
      kept: '本节课就按这些小组加分',
      none: '名单上还没有同学，先在备课台填好花名册。',
      size: (people) => `${people} 人`,
    },
    roll: {
      mark: '点名字，记为',
      marks: { sick: '病假', leave: '事假', absent: '缺席' },
      here: (here, all) => `实到 ${here} / ${all}`,
      away: (count, why) => `${why} ${count}`,
      hint: '都算到了；点没来的同学，再点一下改回来',
      none: '名单上还没有同学，先在备课台填好花名册。',
    },
    buzz: { ask: '抢答', return: '回到这一步', again: '再抢一次' },
    points: { none: '还没有小组。点“分组”抽签，或在备课台分好组。' },
    posted: '已经加过分了，分数要留在原来的小组，所以不能再换小组。撤回加分后可以。',
  },
  en: {
    title: 'Class tools',
    names: { call: 'Call', timer: 'Timer', buzzer: 'Buzzer', points: 'Points', lots: 'Groups', attendance: 'Register' },
    hints: {
      call: 'Draw a pupil or a group',
      timer: 'Count down or up',
      buzzer: 'See who is first',
      points: 'One tap on a group',
      lots: 'Groups by lot',
      attendance: 'Tap who is away',
    },
    close: 'Close',
    onScreen: (name) => `On the screen: ${name}`,
    open: { call: 'Call a name', timer: 'Timer', lots: 'Groups by lot', attendance: 'Register' },
    call: {
      another: 'One more',
      pupil: 'A pupil',
      team: 'A group',
      nobody: 'Nobody was called yet',
      left: (left, team) =>
        left === 0
          ? 'Everybody was called in this round'
          : `${left} ${team ? (left === 1 ? 'group' : 'groups') : left === 1 ? 'pupil' : 'pupils'} not called yet in this round`,
    },
    timer: {
      down: 'Count down',
      minutes: (minutes) => `${minutes} min`,
      up: 'Count up',
      more: '+1 min',
      pause: 'Pause',
      resume: 'Go on',
      reset: 'Reset',
      over: 'Time is up',
      paused: 'Paused',
      left: (time) => `${time} left`,
      gone: (time) => `${time} gone`,
      sound: (on) => (on ? 'Chime: on' : 'Chime: off'),
    },
    lots: {
      how: 'How many groups? Who is away is left out.',
      groups: (groups) => `${groups} groups`,
      again: 'Draw again',
      keep: 'Use them in this meeting',
      keepClass: 'Also for the class',
      kept: 'These are the groups of this meeting',
      none: 'The roster is empty. Fill it in at the desk first.',
      size: (people) => `${people}`,
    },
    roll: {
      mark: 'A tap notes',
      marks: { sick: 'Sick', leave: 'On leave', absent: 'Absent' },
      here: (here, all) => `${here} of ${all} here`,
      away: (count, why) => `${why} ${count}`,
      hint: 'All are here; tap who is not, tap again to undo',
      none: 'The roster is empty. Fill it in at the desk first.',
    },
    buzz: { ask: 'Buzzer', return: 'Back to the step', again: 'Once more' },
    points: { none: 'There are no groups yet. Tap “Groups” to draw lots, or make groups at the desk.' },
    posted: 'Points were given already and stay with their groups, so the groups cannot change. Undo the points first.',
  },
};
