import { describe, expect, it } from 'vitest';
import { skeleton } from '../../src/recognition/characters.ts';

describe('skeleton', () => {
  it.each([
    ['危及“三安全一稳定”', '危及三安全一稳定'],
    ["危及'三安全一稳定'", '危及三安全一稳定'],
    ['規範性文件', '规范性文件'],
    ['行政複議', '行政复议'],
    ['本年增／减', '本年增减'],
    ['规　章', '规章'],
    ['⾏政许可', '行政许可'],
    ['ＡＢ', 'ab'],
  ])('folds %s', (text, letters) => {
    expect(skeleton(text)).toBe(letters);
  });
});
