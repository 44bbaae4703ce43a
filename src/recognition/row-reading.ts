import type { Localized } from '../forms/index.ts';
import { filledOf, type Item } from './items.ts';
import { reasons } from './reasons.ts';
import type { Slot } from './slots.ts';

/** A slot as read. `certain`: an item (or nothing, for an empty cell) for each cell. Else the items are there and their cells are not known. */
export type RowReading =
  | {
      readonly slot: Slot;
      readonly certain: true;
      readonly items: readonly (Item | null)[];
      /** The page prints nothing behind the label, not even an empty cell. */
      readonly nothingPrinted: boolean;
      /** The figures stand behind the label's line: only their number says that they are this row's. */
      readonly offRow: boolean;
      /** The header alone tells the columns, against the count: where that tells them too, as it does. */
      readonly rival: readonly (Item | null)[] | null | undefined;
      /** The row is wider than its header: only the count tells the columns, without its empty cells. */
      readonly wide: boolean;
    }
  | {
      readonly slot: Slot;
      readonly certain: false;
      readonly items: readonly Item[];
      /** They are this row's figures and all that it has, so that identities may tell their columns. */
      readonly placeable: boolean;
      /** Figures side by side may be halves of one. */
      readonly torn: boolean;
      /** Words stand among its figures, or figures that cannot be read. */
      readonly spoilt: boolean;
      readonly reason: Localized;
    };

type CertainRow = RowReading & { readonly certain: true };
type UncertainRow = RowReading & { readonly certain: false };

/** A row with an item, or nothing, for each of its cells. */
export function certain(
  slot: Slot,
  items: readonly (Item | null)[],
  { nothingPrinted = false, offRow = false, rival, wide = false }: Partial<CertainRow> = {},
): CertainRow {
  return { slot, certain: true, items, nothingPrinted, offRow, rival, wide };
}

/** A row of which it is not certain which figures stand in which of its cells. */
export function uncertain(
  slot: Slot,
  items: readonly Item[],
  reason: Localized,
  { placeable = false, torn = false, spoilt = false }: Partial<UncertainRow> = {},
): UncertainRow {
  return { slot, certain: false, items, placeable, torn, spoilt, reason };
}

/** Figures that cannot even be said to be this row's, or all of its. */
export function unsure(slot: Slot, reason: Localized): RowReading {
  return uncertain(slot, filledOf(slot.items), reason);
}

/** A row whose columns cannot be told by the number of its figures. */
export function unsureColumns(row: RowReading): RowReading {
  return unsure(row.slot, reasons.columnLost);
}

/** A row whose columns the header and the count tell differently, and nothing else tells at all. */
export function unsureHeader(row: RowReading): RowReading {
  return unsure(row.slot, reasons.headerDisagrees);
}

/** A row placed by the count of its figures, though some of them may be halves of one. */
export function unsureCount({ slot, items }: RowReading): RowReading {
  const figures = items.flatMap((item) => item ?? []);
  return uncertain(slot, figures, reasons.widerThanHeader, { placeable: true, torn: true });
}

/** A row whose figures are no text. */
export function unreadableRow(row: RowReading): RowReading {
  return unsure(row.slot, reasons.notText);
}
