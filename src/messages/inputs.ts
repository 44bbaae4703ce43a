import type { Localized } from '../forms/index.ts';

function reports(count: number): string {
  return `${count} ${count === 1 ? 'report' : 'reports'}`;
}

/** What is wrong with an archive, a list or a saved page, and what to do. The caller puts the name in front. */
export const inputsText = {
  emptyList: {
    zh: '清单里没有写任何路径或网址。请每行写一个',
    en: 'the list names nothing; write one path or address a line',
  },
  emptyArchive: (endings: string): Localized => ({
    zh: `里面没有报告（${endings}）。请检查是否给错了文件`,
    en: `it holds no report (${endings}); check that this is the right file`,
  }),
  notReadable: (kind: string): Localized => ({
    zh: `不是完整有效的 ${kind} 文件，一份报告也没有读出。请重新获取后再检查`,
    en: `no whole and valid ${kind} file, not one report could be read; get it again`,
  }),
  damaged: (read: number): Localized => ({
    zh: `文件已损坏或不完整，只读出了损坏处之前的 ${read} 份报告。请重新获取后再检查`,
    en: `damaged or cut off; only the ${reports(read)} before the damage could be read; get it again`,
  }),
  doubtful: (read: number): Localized => ({
    zh: `文件数据有损坏，此前读出的 ${read} 份报告也可能有错。请重新获取后再检查`,
    en: `its data are damaged, the ${reports(read)} read before that may be wrong too; get it again`,
  }),
  excessive: (read: number): Localized => ({
    zh: `解压出来的内容远远超过文件本身的大小，读出 ${read} 份报告后不再读取。请检查文件的来源，或解压后只给出需要的部分`,
    en: `it inflates out of all proportion, not read on after ${reports(read)}; check where it comes from, or unpack what is needed`,
  }),
  damagedMember: {
    zh: '内容已损坏或不完整，未读取。请重新获取后再检查',
    en: 'its content is damaged or cut off, not read; get it again',
  },
  members: (count: number, why: Localized): Localized => ({
    zh: `有 ${count} 份报告没有读取：${why.zh}`,
    en: `${reports(count)} in it ${count === 1 ? 'was' : 'were'} not read: ${why.en}`,
  }),
  noFileToSeek: {
    zh: '不是普通文件，而 zip 要从末尾读起。请先存成文件',
    en: 'not a regular file, and a zip archive is read from its end; save it as a file first',
  },
  encrypted: {
    zh: '设有密码。请解压后再检查',
    en: 'protected by a password; unpack it first',
  },
  unknownMethod: (method: number): Localized => ({
    zh: `压缩方法（${method} 号）不支持。请用普通的 zip 格式重新打包，或解压后再检查`,
    en: `compressed by a method that is not supported (number ${method}); pack again as a plain zip, or unpack it first`,
  }),
  unknownEncoding: (encoding: string): Localized => ({
    zh: `网页的压缩方式（${encoding}）不支持，未读取。请另存网页后再检查`,
    en: `transferred in an encoding that is not supported (${encoding}), not read; save the page instead`,
  }),
  link: {
    zh: '只是指向别的文件的链接。请把原文件打包',
    en: 'only links to other files; pack the files themselves',
  },
  sparse: {
    zh: '以稀疏文件方式存放，不支持。请不用稀疏方式重新打包',
    en: 'stored as sparse files, which is not supported; pack again without that option',
  },
  capturedInPart: {
    zh: '抓取时只存下了一部分，未读取。请重新抓取这个网页',
    en: 'the crawler stored only a part of it, not read; capture the page again',
  },
  noSavedPage: {
    zh: '里面没有网页。请用浏览器重新另存为“网页，单个文件”，或另存为 HTML',
    en: 'it holds no page; save it again as a single file, or as HTML',
  },
} as const;

/** Why a page could not be had from its address, and what to do. */
export const addressText = {
  offline: {
    zh: '这是网址，而 --offline 不允许联网。请去掉这个选项，或先把网页存下来',
    en: 'an address, and --offline forbids the network; leave the option out, or save the page first',
  },
  invalid: {
    zh: '不是有效的网址。请检查写法',
    en: 'no valid address; check how it is written',
  },
  scheme: (protocol: string): Localized => ({
    zh: `只能读取 http 和 https 网址，不支持 ${protocol}//。请先把网页存下来`,
    en: `only http and https addresses can be read, not ${protocol}//; save the page first`,
  }),
  credentials: {
    zh: '网址里写有用户名或密码，未读取。请先把网页存下来',
    en: 'it carries a user name or password, not read; save the page first',
  },
  tooManyRedirects: (most: number): Localized => ({
    zh: `服务器连续跳转超过 ${most} 次，未读取。请改用最终的网址`,
    en: `the server redirects more than ${most} times, not read; give the final address`,
  }),
  status: (status: number): Localized => {
    const { zh, en } = statusWords.get(status) ?? unknownStatus;
    return { zh: `${zh}（HTTP ${status}）。${tryIt.zh}`, en: `${en} (HTTP ${status}); ${tryIt.en}` };
  },
  noPage: (mediaType: string): Localized => ({
    zh: `服务器给出的不是网页，而是 ${mediaType}，未读取。请给出报告网页的网址`,
    en: `the server sends no page but ${mediaType}, not read; give the address of the page`,
  }),
  timedOut: {
    zh: '服务器没有在规定时间内把网页传完。请稍后重试，或先把网页存下来',
    en: 'the server did not send the page in time; try again later, or save the page first',
  },
  badPort: {
    zh: '网址里的端口不是网页所用的，不予访问。请检查网址',
    en: 'the port in it is none that serves pages, not asked; check the address',
  },
  failed: (code: string): Localized => {
    const { zh, en } = failures.get(code) ?? unknownFailure(code);
    return { zh: `${zh}。请稍后重试，或先把网页存下来`, en: `${en}; try again later, or save the page first` };
  },
} as const;

const tryIt = {
  zh: '请在浏览器里打开看一看，或先把网页存下来',
  en: 'open it in a browser, or save the page first',
};

const unknownStatus: Localized = { zh: '服务器没有给出网页', en: 'the server did not send the page' };

const statusWords: ReadonlyMap<number, Localized> = new Map([
  [401, { zh: '服务器要求登录', en: 'the server asks for a login' }],
  [403, { zh: '服务器拒绝访问', en: 'the server refuses access' }],
  [404, { zh: '没有这个网页', en: 'there is no such page' }],
  [410, { zh: '这个网页已撤下', en: 'the page was taken down' }],
  [429, { zh: '服务器要求过一会儿再访问', en: 'the server asks to come back later' }],
  [503, { zh: '服务器繁忙', en: 'the server is busy' }],
]);

/** What has no code has a sentence, in English. */
function unknownFailure(code: string): Localized {
  const isCode = /^[A-Z][A-Z\d_]+$/.test(code);
  return { zh: isCode ? `连接失败（${code}）` : '连接失败', en: `the connection failed (${code})` };
}

const reset: Localized = { zh: '服务器中途断开了连接', en: 'the server broke the connection off' };
const certificate: Localized = { zh: '服务器的证书无效', en: 'the certificate of the server is not valid' };

const failures: ReadonlyMap<string, Localized> = new Map([
  ['ENOTFOUND', { zh: '找不到这个服务器', en: 'there is no such server' }],
  ['EAI_AGAIN', { zh: '域名无法解析，可能没有联网', en: 'the name cannot be looked up, perhaps there is no network' }],
  ['ECONNREFUSED', { zh: '服务器拒绝连接', en: 'the server refuses the connection' }],
  ['ECONNRESET', reset],
  ['UND_ERR_SOCKET', reset],
  ['UND_ERR_CONNECT_TIMEOUT', { zh: '连接不上服务器', en: 'the server cannot be reached' }],
  ['EHOSTUNREACH', { zh: '连接不上服务器', en: 'the server cannot be reached' }],
  ['ENETUNREACH', { zh: '没有联网', en: 'there is no network' }],
  ['CERT_HAS_EXPIRED', certificate],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', certificate],
  ['SELF_SIGNED_CERT_IN_CHAIN', certificate],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', certificate],
  ['ERR_TLS_CERT_ALTNAME_INVALID', certificate],
]);
