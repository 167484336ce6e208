import { css, unsafeCSS } from 'lit';
import { HOST_STYLES } from '../tokens.ts';

/** Looks of the panel: paper, brass and hairlines; a sheet from the lower edge on a phone. */
export const PANEL_STYLES = [
  unsafeCSS(HOST_STYLES),
  css`
    :host {
      --surface: var(--counterbell-surface, light-dark(#fff, #1e2127));
      --text: var(--counterbell-text, light-dark(#1d222b, #eceae5));
      --line: var(--counterbell-line, light-dark(#8d8779, #7b818d));
      --soft: var(--counterbell-soft, light-dark(#f6ebd6, #3a2f1b));
      --radius: var(--counterbell-radius, 16px);
      display: block !important;
      inset-block-end: var(--counterbell-inset, 20px) !important;
      inset-inline-end: var(--counterbell-inset, 20px) !important;
      inline-size: 364px !important;
    }
    * {
      box-sizing: border-box;
      margin: 0;
      font: inherit;
      color: inherit;
    }
    .panel {
      max-block-size: calc(100dvh - 40px);
      overflow: auto;
      overscroll-behavior: contain;
      padding: 18px;
      border: 1px solid light-dark(#e6e1d8, #30343d);
      border-radius: var(--radius);
      background: var(--surface);
      color: var(--text);
      box-shadow: 0 10px 40px #0003;
      font: 16px/1.45
        var(
          --counterbell-font,
          ui-sans-serif,
          system-ui,
          'Segoe UI',
          Roboto,
          'Noto Sans',
          sans-serif
        );
      font-variant-numeric: tabular-nums;
    }
    form,
    .contact {
      display: grid;
      gap: 14px;
    }
    header,
    footer,
    .ends,
    .row {
      display: flex;
      justify-content: space-between;
      gap: 10px;
    }
    h2 {
      padding-block: 9px;
      font-size: 1.12rem;
      line-height: 1.35;
      font-weight: 650;
      text-wrap: balance;
      outline: 0;
    }
    button {
      min-block-size: 44px;
      border: 0;
      border-radius: 10px;
      background: none;
      cursor: pointer;
    }
    .close {
      flex: none;
      inline-size: 44px;
      margin-inline-end: -10px;
      font-size: 1.4rem;
      line-height: 1;
    }
    .scale {
      display: grid;
      grid-template-columns: repeat(6, 1fr);
      gap: 4px;
    }
    .csat {
      grid-template-columns: repeat(5, 1fr);
    }
    .ces {
      grid-template-columns: repeat(7, 1fr);
      gap: 2px;
    }
    .scale button {
      padding: 0;
      border: 1px solid var(--line);
    }
    .scale .on {
      border-color: var(--a);
      background: var(--a);
      color: var(--o);
      font-weight: 650;
    }
    .csat button,
    .csat .on {
      border: 0;
      background: none;
      color: var(--line);
    }
    .csat .on {
      color: var(--a);
    }
    svg {
      display: block;
      inline-size: 42px;
      margin: auto;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.2;
      stroke-linejoin: round;
    }
    .on svg {
      fill: currentColor;
    }
    @media (hover: hover) {
      .scale button:not(.on):hover,
      .plain:hover,
      .close:hover {
        background: var(--soft);
      }
      .csat button:not(.on):hover svg,
      .csat button:not(.on):has(~ :hover) svg {
        fill: var(--soft);
        color: var(--a);
      }
      .csat button:not(.on):hover {
        background: none;
      }
    }
    .ends,
    footer {
      font-size: 0.86rem;
      opacity: 0.85;
    }
    .ends {
      margin-block-start: -8px;
    }
    .field {
      display: grid;
      gap: 5px;
      font-size: 0.94rem;
    }
    textarea,
    .field input {
      inline-size: 100%;
      min-block-size: 44px;
      padding: 9px 12px;
      border: 1px solid var(--line);
      border-radius: 10px;
      background: none;
      font-size: 1rem;
      resize: vertical;
    }
    .consent {
      display: flex;
      align-items: center;
      gap: 10px;
      min-block-size: 44px;
      font-size: 0.94rem;
    }
    .consent input {
      flex: none;
      inline-size: 22px;
      block-size: 22px;
      accent-color: var(--a);
    }
    .contact {
      gap: 6px;
    }
    .plain {
      justify-self: start;
      padding: 0 10px;
      margin-inline-start: -10px;
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    .plain[aria-expanded] {
      font-size: 0.94rem;
    }
    .row .plain {
      margin: 0;
    }
    .send {
      flex: 1;
      background: var(--a);
      color: var(--o);
      font-weight: 600;
    }
    .notice {
      padding: 8px 12px;
      border-inline-start: 3px solid light-dark(#b3371c, #f08a6b);
      background: light-dark(#f8e3dc, #3d231b);
    }
    footer {
      align-items: center;
    }
    .dots {
      display: flex;
      gap: 6px;
    }
    .dots i {
      inline-size: 7px;
      block-size: 7px;
      border: 1px solid var(--line);
      border-radius: 50%;
    }
    .dots .on {
      border-color: var(--a);
      background: var(--a);
    }
    a {
      display: inline-block;
      padding-block: 10px;
      margin-inline-end: 16px;
      color: var(--a);
    }
    @media (width <= 480px) {
      :host {
        inset-inline: 0 !important;
        inset-block-end: 0 !important;
        inline-size: auto !important;
      }
      .panel {
        padding: 14px 16px max(14px, env(safe-area-inset-bottom));
        border-width: 1px 0 0;
        border-end-start-radius: 0;
        border-end-end-radius: 0;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      .panel {
        animation: rise 0.16s ease-out;
      }
      @keyframes rise {
        from {
          opacity: 0;
          translate: 0 10px;
        }
      }
    }
  `,
];
