/** Where a session stands, as every frame of a page says it. */
interface Standing {
  at: string;
  run?: { id: number; phase: string; deadline?: number; part?: number };
}

/** Writes on a page's root element where the page stands, for whoever cannot read it in words: a test, a support call. */
export const tellStanding = (root: HTMLElement, { at, run }: Standing): void => {
  root.dataset.run = String(run?.id ?? 0);
  root.dataset.phase = run?.phase ?? at;
  root.dataset.part = String(run?.part ?? 0);
  if (run?.deadline === undefined) delete root.dataset.deadline;
  else root.dataset.deadline = String(run.deadline);
};
