import { describe, expect, it } from 'vitest';
import { readValue } from '../../src/recognition/value.ts';

describe('readValue', () => {
  it.each([
    ['0', 0],
    [' 12 ', 12],
    ['１２', 12],
    ['1,113', 1113],
    ['1，113', 1113],
    ['+21', 21],
    ['-10', -10],
    ['－10', -10],
    ['−10', -10],
    ['减3', -3],
    ['減3', -3],
    ['增2', 2],
    ['-0', 0],
    ['0.37', 0.37],
    ['38.441094', 38.441094],
    ['零', 0],
    ['十二', 12],
    ['减三', -3],
    ['12①', 12],
  ])('reads %s as %d', (text, value) => {
    expect(readValue(text)).toEqual({ state: 'reported', value });
  });

  it.each([
    ['12件', 12, '件'],
    ['12 件', 12, '件'],
    ['64.5万元', 64.5, '万元'],
    ['70487元', 70487, '元'],
    ['2792220.8元', 2792220.8, '元'],
    ['645000（元）', 645000, '元'],
    ['64.5(万元)', 64.5, '万元'],
    ['¥645000', 645000, '元'],
    ['￥64.5万元', 64.5, '万元'],
    ['共12件', 12, '件'],
    ['三件', 3, '件'],
  ])('keeps the unit of %s and rescales nothing', (text, value, unit) => {
    expect(readValue(text)).toEqual({ state: 'reported', value, unit });
  });

  it('takes the figure before a note, and keeps the note', () => {
    expect(readValue('22（其中修订16件）')).toEqual({ state: 'reported', value: 22, note: '其中修订16件' });
  });

  it.each(['1235（更正为1234）', '1235（应为1234）'])('takes no figure that its note takes back: %s', (text) => {
    expect(readValue(text)).toMatchObject({ state: 'unreadable' });
  });

  it('keeps a mark behind a figure as its note', () => {
    expect(readValue('12*')).toEqual({ state: 'reported', value: 12, note: '*' });
    expect(readValue('12件（件）')).toMatchObject({ value: 12, unit: '件' });
  });

  it.each(['', ' ', '\u3000', '\u00a0'])('reads %j as blank', (text) => {
    expect(readValue(text)).toEqual({ state: 'blank' });
  });

  it.each(['/', '／', '-', '—', '——', '无', '無', '\\'])('reads %s as not applicable', (text) => {
    expect(readValue(text)).toEqual({ state: 'notApplicable' });
  });

  it.each([
    '00',
    '007',
    '? 0',
    '见附件',
    '1,1',
    '1 2',
    '3.',
    '1.',
    '一',
    '两三',
    '一二',
    '约三',
    '合计3',
    '12¹',
    '1-2',
    '12件和3件',
    '1e3',
    '99999999999999999999',
    '0.',
    '5%',
  ])('does not read %s as a number', (text) => {
    expect(readValue(text)).toEqual({ state: 'unreadable' });
  });
});
