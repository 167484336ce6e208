/** Names of the files that are loaded when they are wanted, with their hashes; scripts/build-widget.ts writes them in. */
declare const PANEL_FILE: string;
declare const SEALING_FILE: string;
