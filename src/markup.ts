// Text set into HTML or XML: the signs that would be mark-up, written so that they are text.

/** Text for the content of an element, or for an attribute in double quotation marks. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
