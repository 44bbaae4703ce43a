import { declarationText } from '../messages/archive.ts';
import { normalName } from './body-name.ts';
import { DeclarationError, isRecord, type Row, readDeclaration } from './declaration.ts';

/** Whose figures the report of a body adds up. */
export interface RollUp {
  readonly body: string;
  /** Every body that belongs to it is named, so that the figures must be equal; otherwise they cannot be less. */
  readonly complete: boolean;
  readonly subordinates: readonly string[];
}

const YES = new Set(['yes', 'true', '1', '是']);
const NO = new Set(['no', 'false', '0', '否', '']);

function completeOf(text: string, where: string): boolean {
  const word = text.toLowerCase();
  if (!YES.has(word) && !NO.has(word)) throw new DeclarationError(where, declarationText.noYesOrNo(text));
  return YES.has(word);
}

function fromRows(rows: readonly Row[], file: string): RollUp[] {
  const found = new Map<string, { body: string; complete: boolean | null; subordinates: string[] }>();
  for (const { line, cells } of rows) {
    const where = `${file}:${line}`;
    const body = cells.get('body') ?? '';
    const subordinate = cells.get('subordinate') ?? '';
    const said = cells.get('complete') ?? '';
    const complete = said === '' ? null : completeOf(said, where);
    const rollUp = found.get(normalName(body)) ?? { body, complete, subordinates: [] };
    found.set(normalName(body), rollUp);
    rollUp.complete ??= complete;
    if (complete !== null && complete !== rollUp.complete) {
      throw new DeclarationError(where, declarationText.completeAndNot(body));
    }
    refuseMember(body, subordinate, rollUp.subordinates, where);
    rollUp.subordinates.push(subordinate);
  }
  return [...found.values()].map((rollUp) => ({ ...rollUp, complete: rollUp.complete ?? false }));
}

function refuseMember(body: string, member: string, before: readonly string[], where: string): void {
  const normal = normalName(member);
  if (normal === normalName(body)) throw new DeclarationError(where, declarationText.ownMember(body));
  if (before.some((other) => normalName(other) === normal)) {
    throw new DeclarationError(where, declarationText.memberTwice(member));
  }
}

function fromEntry(body: string, value: unknown, where: string): RollUp {
  const bodies = isRecord(value) ? value['bodies'] : value;
  const complete = isRecord(value) ? (value['complete'] ?? false) : false;
  if (typeof complete !== 'boolean') throw new DeclarationError(where, declarationText.noBoolean);
  if (!Array.isArray(bodies) || bodies.length === 0) throw new DeclarationError(where, declarationText.noMembers);
  const subordinates: string[] = [];
  for (const member of bodies) {
    if (typeof member !== 'string' || member.trim() === '') {
      throw new DeclarationError(where, declarationText.noMembers);
    }
    refuseMember(body, member, subordinates, where);
    subordinates.push(member.trim());
  }
  return { body, complete, subordinates };
}

/**
 * Reads a declaration of roll-ups: JSON `{ "body": { "complete": true, "bodies": ["…"] } }`, or CSV with the header
 * `body,subordinate[,complete]`. Throws a DeclarationError.
 */
export function readRollUps(bytes: Uint8Array, file: string): readonly RollUp[] {
  const columns = { required: ['body', 'subordinate'], optional: ['complete'] };
  const declaration = readDeclaration(bytes, file, columns);
  if (declaration.kind === 'rows') return fromRows(declaration.rows, file);
  return declaration.entries.map(([body, value]) => fromEntry(body, value, `${file} "${body}"`));
}
