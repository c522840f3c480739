import { html, type TemplateResult } from 'lit';

/** A calm page that says what happened and what to do. */
export const messagePage = (title: string, text: string, actions: unknown): TemplateResult => html`
  <div class="message">
    <h1>${title}</h1>
    <p>${text}</p>
    <p class="message-actions">${actions}</p>
  </div>
`;
