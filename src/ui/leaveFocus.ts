/**
 * Before a control takes itself away: the focus goes to the place that it stood in, which has `tabIndex={-1}`.
 * Else keys would start again at the top of the page.
 */
export function leaveFocus(control: HTMLElement): void {
  const place = control.parentElement?.closest('[tabindex="-1"]')
  if (place instanceof HTMLElement && control.contains(document.activeElement))
    place.focus({ preventScroll: true })
}
