import { browser } from 'wxt/browser';

/** Sites that are read as soon as they are opened. */
export interface SitePermissions {
  /** Match patterns such as `https://www.example.com/*`, in alphabetical order. */
  list(): Promise<readonly string[]>;
  /**
   * Asks the owner; must be called right in a click.
   *
   * @param pattern - A match pattern.
   */
  request(pattern: string): Promise<boolean>;
  /**
   * Gives a permission back.
   *
   * @param pattern - One of `list`.
   */
  remove(pattern: string): Promise<boolean>;
}

/** The sites that this browser has allowed. */
export const browserSites: SitePermissions = {
  async list() {
    const { origins = [] } = await browser.permissions.getAll();
    return origins.toSorted();
  },
  request: (pattern) => browser.permissions.request({ origins: [pattern] }),
  remove: (pattern) => browser.permissions.remove({ origins: [pattern] }),
};
