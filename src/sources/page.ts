import { inputsText } from '../messages/inputs.ts';
import { pageKindOf, withoutCompression } from './kinds.ts';
import { Damage, Refusal } from './refusal.ts';
import type { Page } from './source.ts';

/**
 * Takes a page out of what it is kept in, by its name: `.gz`, `.mht`, or nothing.
 * @throws Refusal where that cannot be read
 */
export async function openPage(name: string, page: Page, limit: number): Promise<Page> {
  switch (pageKindOf(name)) {
    case 'plain':
      return page;
    case 'saved': {
      const { readSaved } = await import('./mhtml.ts');
      return { ...page, ...readSaved(page.bytes) };
    }
    case 'compressed': {
      const { gunzip } = await import('./gzip.ts');
      try {
        return await openPage(withoutCompression(name), { ...page, bytes: await gunzip(page.bytes, limit) }, limit);
      } catch (error) {
        throw error instanceof Damage ? new Refusal(inputsText.damagedMember) : error;
      }
    }
  }
}
