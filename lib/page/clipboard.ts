/**
 * Puts text on the clipboard; resolves to whether it is there. Pages without a secure address, and pages whose policy
 * forbids it, have no clipboard for scripts: there the text is selected in `place` and copied as if by hand.
 */
export async function copyFrom(place: ShadowRoot, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByHand(place, text);
  }
}

function copyByHand(place: ShadowRoot, text: string): boolean {
  const former = place.activeElement;
  const area = document.createElement('textarea');
  area.className = 'clipboard';
  area.value = text;
  place.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (former instanceof HTMLElement) former.focus({ preventScroll: true });
  }
}
