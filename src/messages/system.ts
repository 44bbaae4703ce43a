import type { Localized } from '../forms/index.ts';

/** Why the system refuses a file, by the code of the failed call. */
const reasons: ReadonlyMap<string, Localized> = new Map([
  ['EACCES', { zh: '没有权限', en: 'no permission' }],
  ['EPERM', { zh: '没有权限', en: 'no permission' }],
  ['ELOOP', { zh: '链接绕成了圈', en: 'its links lead in a circle' }],
  ['ENAMETOOLONG', { zh: '名称太长', en: 'its name is too long' }],
  ['ENOTDIR', { zh: '路径中间有一个不是文件夹', en: 'a part of its path is no folder' }],
  ['EISDIR', { zh: '这是一个文件夹', en: 'it is a folder' }],
  ['EROFS', { zh: '所在的磁盘是只读的', en: 'its disk is read-only' }],
  ['ENOSPC', { zh: '磁盘已满', en: 'the disk is full' }],
  ['EDQUOT', { zh: '磁盘配额已用完', en: 'the disk quota is used up' }],
  ['EFBIG', { zh: '文件太大', en: 'the file is too large' }],
  ['EMFILE', { zh: '打开的文件太多', en: 'too many files are open' }],
  ['ENFILE', { zh: '打开的文件太多', en: 'too many files are open' }],
  ['EBUSY', { zh: '正被其他程序使用', en: 'another program is using it' }],
  ['EIO', { zh: '磁盘或设备出错', en: 'the disk or device fails' }],
  ['EPIPE', { zh: '已经没有程序在读取', en: 'nobody reads it any more' }],
  ['ENXIO', { zh: '没有程序在读取', en: 'nobody reads it' }],
]);

/** The reason in words; where there are none, the code itself. */
export function systemReason(code: string): Localized {
  return reasons.get(code) ?? { zh: code, en: code };
}
