/** What came of something the person asked for. */
export type OutcomeOf = { readonly done: string } | { readonly failed: string }

/** Both regions are always there, or a screen reader would not hear their first words. */
export function Outcome({ of }: { readonly of: OutcomeOf | undefined }) {
  return (
    <div className="pane-outcome">
      <p role="status" className="pane-done">
        {of && "done" in of ? of.done : ""}
      </p>
      <p role="alert" className="pane-failed">
        {of && "failed" in of ? of.failed : ""}
      </p>
    </div>
  )
}
