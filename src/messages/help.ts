import type { Localized } from '../forms/index.ts';

/** What `--help` says beside the options. */
export const helpText = {
  summary: {
    zh: '检查政府信息公开工作年度报告：读出三张官方表格，核对其中的数，指出可能写错的一格，并写出 CSV、JSON 或 Parquet。',
    en: "Checks China's government open-information annual reports: reads the three official tables, checks their figures, points at the cell that is likely wrong, and writes CSV, JSON or Parquet.",
  },
  usage: { zh: '用法：disclosure-check [选项] [路径...]', en: 'Usage: disclosure-check [options] [paths...]' },
  headings: {
    'Arguments:': { zh: '参数：', en: 'Arguments:' },
    'Options:': { zh: '选项：', en: 'Options:' },
  },
  paths: {
    zh: '文件、文件夹（含子文件夹）、通配符、压缩包（zip、tar、gz、WARC）、网址、@清单；“-”为标准输入',
    en: 'files, folders (with their subfolders), globs, archives (zip, tar, gz, WARC), addresses, @list; "-" for standard input',
  },
  more: {
    zh: '用 --help 查看全部选项和例子。',
    en: '--help lists all options, with examples.',
  },
  after: {
    zh: `例子：
  disclosure-check 报告.html                        发布前检查一个页面
  disclosure-check 报告/ -o 数据.csv                整个文件夹，一格一行
  disclosure-check 报告/ -o 宽表.csv --layout wide  一份报告一行
  disclosure-check 报告/ -o 问题.csv --of findings  一个问题一行
  disclosure-check '2023/**/*.html' -o 结果.json    通配符，加引号由本程序展开
  cat 报告.html | disclosure-check - --format json

命令（同名的文件请写作 ./checks）：
  disclosure-check checks              列出所有检查
  disclosure-check explain row-total   一项检查的依据、理由和改法
  disclosure-check merge 分片... -o 文件  合并 --shard 各片的输出；
                                       详见 merge --help

退出码：
  0  全部检查过，没有达到 --fail-on 级别的问题
  1  有问题
  2  用法或配置有误，或什么都没有匹配到
  3  有的输入或表格没有检查成：找不到、读不出、不是报告；比 1 优先
  130、143  被 Ctrl-C 或系统（TERM）中断
  141  读取输出的程序已经退出（| head）`,
    en: `Examples:
  disclosure-check report.html                         one page
  disclosure-check reports/ -o cells.csv               a folder, a line a cell
  disclosure-check reports/ -o wide.csv --layout wide  a line a report
  disclosure-check reports/ -o list.csv --of findings  a line a finding
  disclosure-check '2023/**/*.html' -o result.json     a glob, quoted
  cat report.html | disclosure-check - --format json

Commands (a file of such a name is ./checks):
  disclosure-check checks              lists all checks
  disclosure-check explain row-total   what a check stands on, why, how to mend
  disclosure-check merge PARTS... -o FILE   puts the outputs of shards into one;
                                       see merge --help

Exit status:
  0  everything was checked, no finding at the level of --fail-on
  1  findings
  2  wrong usage or configuration, or nothing matched
  3  some input or table could not be checked: not found, unreadable,
     no report; wins over 1
  130, 143  interrupted by Ctrl-C or by the system (TERM)
  141  whoever read the output has gone (| head)`,
  },
  /** The option `--format` of the commands that only print. */
  formatOfAnswers: { zh: '输出格式：pretty（默认）、json', en: 'pretty (default) or json' },
  /** What `--help` says behind the name of a command. */
  commands: {
    checks: {
      usage: { zh: '用法：disclosure-check checks [选项]', en: 'Usage: disclosure-check checks [options]' },
      summary: {
        zh: '列出所有检查：名称、级别和所查的内容。',
        en: 'Lists all checks: name, severity and what each looks for.',
      },
      operandsName: null,
      operands: null,
      after: {
        zh: '例子：\n  disclosure-check checks\n  disclosure-check checks --format json',
        en: 'Examples:\n  disclosure-check checks\n  disclosure-check checks --format json',
      },
    },
    explain: {
      usage: {
        zh: '用法：disclosure-check explain [选项] 名称...',
        en: 'Usage: disclosure-check explain [options] ids...',
      },
      summary: {
        zh: '说明检查的依据、理由、改法、参数和例子。',
        en: 'Says what checks stand on, why they matter, how to mend what they find, with options and examples.',
      },
      operandsName: { zh: '名称...', en: 'ids...' },
      operands: {
        zh: '检查的名称，见 disclosure-check checks',
        en: 'names of checks, as disclosure-check checks lists them',
      },
      after: {
        zh: '例子：\n  disclosure-check explain row-total\n  disclosure-check explain row-total carry-over --format json',
        en: 'Examples:\n  disclosure-check explain row-total\n  disclosure-check explain row-total carry-over --format json',
      },
    },
    merge: {
      usage: {
        zh: '用法：disclosure-check merge [选项] 分片... [-o 文件]',
        en: 'Usage: disclosure-check merge [options] parts... [-o FILE]',
      },
      summary: {
        zh: '把 --shard 各片的输出合并成一份，与不分片的运行所写的一样，并做报告之间的核对。',
        en: 'Puts the outputs of all --shard runs into one, as one run would have written it, and compares the reports with each other.',
      },
      operandsName: { zh: '分片...', en: 'parts...' },
      operands: {
        zh: '各片的 -o 文件，全部给出；旁边的 .shard 文件也要在',
        en: 'the -o files of all shards; the .shard file beside each is needed too',
      },
      after: {
        zh: `例子：
  disclosure-check 报告/ --shard 1/2 -o 分片-1.ndjson
  disclosure-check 报告/ --shard 2/2 -o 分片-2.ndjson
  disclosure-check merge 分片-1.ndjson 分片-2.ndjson -o 全部.ndjson

检查和格式以各片为准；上面的选项只管报告之间的核对、退出码和清单。
退出码与 disclosure-check --help 所列相同。`,
        en: `Examples:
  disclosure-check reports/ --shard 1/2 -o part-1.ndjson
  disclosure-check reports/ --shard 2/2 -o part-2.ndjson
  disclosure-check merge part-1.ndjson part-2.ndjson -o all.ndjson

How reports were checked and written, the shards have settled; the options above
are for what is found between reports, for the exit status and the baseline.
Exit status: as disclosure-check --help lists it.`,
      },
    },
  },
} as const;

/** A line for each option. */
export const optionText = {
  format: {
    zh: '输出格式：pretty（默认）、json、ndjson、csv、parquet',
    en: 'pretty (default), json, ndjson, csv or parquet',
  },
  output: {
    zh: '写入文件；格式看结尾：.json .ndjson .jsonl .csv .parquet .txt',
    en: 'write to a file; its ending tells the format: .json .ndjson .jsonl .csv .parquet .txt',
  },
  layout: {
    zh: 'CSV 排列：long（默认，一格一行）或 wide（一份报告一行）',
    en: 'CSV layout: long (default, a line a cell) or wide (a line a report)',
  },
  of: {
    zh: 'CSV、NDJSON 一行是什么：cells（CSV 默认）、reports（NDJSON 默认）、findings',
    en: 'what a line of CSV or NDJSON is: cells (default of CSV), reports (of NDJSON) or findings',
  },
  bom: { zh: 'CSV 前加字节序标记，供 Excel 识别', en: 'start the CSV with a byte-order mark, for Excel' },
  stdinName: { zh: '标准输入在结果里的名称', en: 'what to call standard input in the results' },
  encoding: {
    zh: '指定字符集（默认自动识别），如 gb18030',
    en: 'force a character set (default: detected), such as gb18030',
  },
  rule: {
    zh: '设定一项检查的级别：off、info、warning、error；可多次使用',
    en: 'severity of a check: off, info, warning or error; repeatable',
  },
  only: { zh: '只做这些检查；可多次使用', en: 'run only these checks; repeatable' },
  level: {
    zh: '发布机关的层级：national、province、city、county、township（默认按名称判断）',
    en: 'level of the publishing body: national, province, city, county or township (default: what its name tells)',
  },
  config: {
    zh: '配置文件（默认从各文件的文件夹向上找 .disclosure-check.json）',
    en: 'configuration file (default: .disclosure-check.json, searched for upward from each file)',
  },
  noConfig: { zh: '不用任何配置文件', en: 'use no configuration file' },
  printConfig: {
    zh: '显示对所给路径生效的配置（JSON），不做检查',
    en: 'print what holds for the given path, as JSON, and check nothing',
  },
  baseline: {
    zh: '已接受问题清单：其中的问题不再计入',
    en: 'file of accepted findings, which then do not count',
  },
  updateBaseline: {
    zh: '把这次的错误和警告写入清单，原有的理由保留',
    en: 'accept the errors and warnings of this run; reasons are kept',
  },
  quiet: {
    zh: '不显示通过的报告和“说明”级的问题（仅 pretty）',
    en: 'leave out reports that pass, and findings of severity info (pretty only)',
  },
  verbose: {
    zh: '连同已接受的问题和核对无误的说法一并列出，同类问题不合并',
    en: 'also list accepted findings and what was looked for and found in order; sum nothing up',
  },
  failOn: {
    zh: '从哪一级起退出码为 1：error（默认）、warning、never',
    en: 'level that makes the exit status 1: error (default), warning or never',
  },
  maxWarnings: { zh: '警告超过此数时退出码为 1', en: 'exit status 1 if there are more warnings than this' },
  jobs: { zh: '同时检查的份数（默认按数量和处理器定）', en: 'how many inputs to check at once (default: as it pays)' },
  timeout: { zh: '一份输入最多几秒（默认 30）', en: 'seconds that one input may take (default 30)' },
  cache: {
    zh: '把每份报告的结果存在此文件夹，下次不变的不再检查',
    en: 'keep results in this folder, for unchanged inputs of later runs',
  },
  shard: {
    zh: '只做第 i 片（共 n 片）；auto 由批处理系统决定',
    en: 'check part i of n only; auto takes it from the batch system',
  },
  offline: { zh: '不访问网络：拒绝网址', en: 'refuse addresses: nothing is fetched' },
  bodies: {
    zh: '单位对照表（CSV 或 JSON，写法见 docs/output.zh.md）：改名、合并、没有标题的页面属于哪个单位',
    en: 'CSV or JSON (docs/output.md): which names and sources are which body: renames, mergers, pages without a title',
  },
  rollUp: {
    zh: '汇总关系表（CSV 或 JSON，写法见 docs/output.zh.md）：谁的报告汇总了哪些单位',
    en: 'CSV or JSON (docs/output.md): whose report adds up those of which bodies',
  },
  resume: { zh: '接着上次中断的 -o 文件继续', en: 'go on where an interrupted run with this -o file ended' },
  lang: { zh: '语言：zh、en（默认按系统）', en: 'language: zh or en (default: of the system)' },
  color: { zh: '颜色：auto（默认）、always、never', en: 'colour: auto (default), always or never' },
  noColor: { zh: '不用颜色', en: 'no colour' },
  version: { zh: '显示版本', en: 'print the version' },
  help: { zh: '显示帮助', en: 'print this help' },
} as const satisfies Readonly<Record<string, Localized>>;
