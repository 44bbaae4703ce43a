import type { Embedded } from './document.ts';
import { attribute, type HtmlElement, type HtmlNode, textIn } from './html-nodes.ts';
import { fold } from './space.ts';

const ATTACHMENT = /\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar)(?:[?#].*)?$/i;
const FILE_NAME = /([^/\\?#]+)(?:[?#].*)?$/;
/** Icons and spacers are no larger. */
const ICON = 32;
/** Longer texts of links are no names; the bound also keeps a page of nested links from being read over and over. */
const MOST_NODES = 64;

/** What an image, a link or a frame embeds in the page; null where it is a mere icon or an ordinary link. */
export function embeddedIn(
  nodes: readonly HtmlNode[],
  element: HtmlElement,
  role: 'image' | 'link' | 'frame',
): Embedded | null {
  const name =
    role === 'image' ? imageName(element) : role === 'link' ? attachmentName(nodes, element) : frameName(element);
  if (name === '') return null;
  return { kind: role === 'link' ? 'attachment' : role, name, offset: element.startIndex };
}

function imageName(element: HtmlElement): string {
  const sizes = [attribute(element, 'width'), attribute(element, 'height')]
    .map((size) => Number.parseFloat(size ?? ''))
    .filter((size) => size >= 0);
  if (sizes.length > 0 && Math.max(...sizes) <= ICON) return '';
  return fold(
    attribute(element, 'alt') ||
      attribute(element, 'title') ||
      address(attribute(element, 'src') || attribute(element, 'data-src')),
  );
}

function frameName(element: HtmlElement): string {
  return (
    fold(attribute(element, 'title') || address(attribute(element, 'src') || attribute(element, 'data'))) || 'frame'
  );
}

/** An address that holds the picture itself is shown by its type alone. */
function address(source: string | undefined): string {
  if (source === undefined) return '';
  return source.startsWith('data:') ? source.slice(0, source.indexOf(';', 5) + 1 || 32) : source;
}

function attachmentName(nodes: readonly HtmlNode[], link: HtmlElement): string {
  const href = attribute(link, 'href')?.trim();
  if (href === undefined || !ATTACHMENT.test(href)) return '';
  return linkText(nodes, link) || fold(attribute(link, 'title') ?? '') || (FILE_NAME.exec(href)?.[1] ?? href);
}

function linkText(nodes: readonly HtmlNode[], link: HtmlElement): string {
  return fold(textIn(nodes, { ...link, behind: Math.min(link.behind, link.place + 1 + MOST_NODES) }));
}
