/** See browsers.mjs: the file is plain JavaScript so that the set-up can run before anything is installed. */
export type BrowserKind = 'chromium' | 'firefox';
export declare function findBrowser(kind: BrowserKind): string | null;
export declare function browserVariable(kind: BrowserKind): string;
export declare function hasDisplay(): boolean;
