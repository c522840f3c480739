import { describe, expect, it } from 'vitest';
import { nextLabel } from '../../src/host/next-label.js';
import { hostWords } from '../../src/i18n/host.js';
import { sample } from '../samples.js';

const label = (name: string, language: 'zh' | 'en' = 'zh', ending = false): string[] => {
  const { does, follows } = nextLabel(sample('host', name), hostWords[language], ending);
  return [does, follows];
};

describe('the next button names what happens and what follows', () => {
  it.each([
    ['host-lobby', '开始', '第 1 步 两个真实的故事 · 6 分'],
    ['host-choice-reading', '开始作答', '不等读题时间走完'],
    ['host-choice-open', '停止作答', '然后公布答案'],
    ['host-choice-all-answered', '停止作答', '在线的都答了'],
    ['host-choice-closed', '公布答案', '然后：把骗局的五步排好'],
    ['host-choice-revealed', '下一步', '第 5 步 把骗局的五步排好 · 3 分'],
    ['host-choice-by-hand-open', '公布答案', '然后：把骗局的五步排好'],
    ['host-poll-open', '停止作答', '然后公布结果'],
    ['host-cloud-open', '停止收词', '大屏上的都留着'],
    ['host-buzz-open', '停止抢答', '大屏上的都留着'],
    ['host-pledge-open', '停止签名', '大屏上的都留着'],
    ['host-reflection-open', '停止提交', '大屏上的都留着'],
    ['host-last-step', '下课', '方案讲完了'],
    ['host-ended', '没有下一步', '这节班会已经结束'],
  ])('%s: %s, %s', (name, does, follows) => {
    expect(label(name)).toEqual([does, follows]);
  });

  it.each(['zh', 'en'] as const)('names the step that follows a question whose answer is kept: %s', (language) => {
    const frame = sample('host', 'host-choice-open');
    frame.controls.next = { does: 'close', title: '小组说一说' };
    const expected = language === 'zh' ? ['停止作答', '然后：小组说一说'] : ['Stop answering', 'Then: 小组说一说'];
    const { does, follows } = nextLabel(frame, hostWords[language], false);
    expect([does, follows]).toEqual(expected);
  });

  it('asks for the second press of an end', () => {
    expect(label('host-last-step', 'zh', true)).toEqual(['再按一次，下课', '下课以后不能再回来']);
  });

  it('starts a buzzer, and shows the next prompt of a case', () => {
    const of = (does: 'open' | 'prompt'): string => {
      const frame = sample('host', 'host-buzz-open');
      frame.controls.next = { does };
      return nextLabel(frame, hostWords.zh, false).does;
    };
    expect(of('open')).toBe('开始抢答');
    expect(of('prompt')).toBe('显示下一个问题');
  });

  it('speaks English too', () => {
    expect(label('host-choice-english-longest-open', 'en')).toEqual(['Stop answering', 'Then show the answer']);
    expect(label('host-choice-revealed', 'en')[1]).toBe('Step 5: 把骗局的五步排好 · 3 min');
  });
});
