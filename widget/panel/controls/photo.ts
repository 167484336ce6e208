import { type TemplateResult, html } from 'lit/html.js';
import type { Messages } from '../../locales/messages.ts';

/** A photo to be drawn. */
export interface Photo {
  readonly label: string;
  readonly hasPhoto: boolean;
  readonly messages: Messages;
  /** They chose a file, or took the photo back. */
  readonly onFile: (file: File | null) => void;
}

/**
 * Room for a picture of what they mean; on a phone the camera is offered too.
 *
 * @param photo - What to draw.
 * @returns A labelled file field; once there is a photo, a way to take it back.
 */
export function photoControl({ label, hasPhoto, messages, onFile }: Photo): TemplateResult {
  return hasPhoto
    ? html`<button type="button" part="photo" @click=${() => onFile(null)}>
        ✓ ${label} · ${messages.remove}
      </button>`
    : html`<label class="field">
        ${label}
        <input
          part="photo"
          type="file"
          accept="image/*"
          @change=${({ target }: Event) =>
            target instanceof HTMLInputElement && onFile(target.files?.[0] ?? null)}
        />
      </label>`;
}
