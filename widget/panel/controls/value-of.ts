/**
 * What stands in the field that an event came from.
 *
 * @param event - An input event.
 * @returns Its text.
 */
export function valueOf({ target }: Event): string {
  return target && 'value' in target ? String(target.value) : '';
}
