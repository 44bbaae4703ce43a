import type { CellId } from '../../forms/index.ts';
import type { Finding, Report } from '../../report/report.ts';

/**
 * The cells that are likely wrong. A wrong figure breaks every equality it stands in, so of a finding's cells it is the one (or ones)
 * that most errors share; where no cell is shared, the one the finding points at.
 */
export function suspectsOf(report: Report): ReadonlySet<CellId> {
  const errors = report.findings.filter((finding) => finding.severity === 'error');
  const shares = new Map<CellId, number>();
  for (const { cells } of errors) for (const cell of cells) shares.set(cell, (shares.get(cell) ?? 0) + 1);

  const suspects = new Set<CellId>();
  for (const finding of errors) {
    const most = Math.max(0, ...finding.cells.map((cell) => shares.get(cell) ?? 0));
    const shared = finding.cells.filter((cell) => shares.get(cell) === most);
    for (const cell of most > 1 ? shared : pointedAt(finding, report)) suspects.add(cell);
  }
  return suspects;
}

function pointedAt(finding: Finding, report: Report): readonly CellId[] {
  const { at } = finding;
  if (!at) return finding.cells;
  const there = finding.cells.filter((id) => {
    const place = report.cells.get(id)?.at;
    return place?.line === at.line && place.column === at.column;
  });
  return there.length > 0 ? there : finding.cells;
}
