/** Addresses relative to the loader, with their hashes; scripts/build-widget.ts writes them in. */
declare const PANEL_FILE: string;
declare const DELIVERY_FILE: string;
